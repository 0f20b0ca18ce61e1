// Fingerprints: what tells an article again without saying anything of it.

import { createHash } from "node:crypto";

/** Characters that one checksum stands for. */
export const stretch = 512;
/** With fewer tokens a text could be found by trying the orders of its tokens against its hash: it has none. */
export const leastHashed = 25;

const hash = (text: string) => createHash("sha256").update(text).digest("base64url");

/** The first 128 bits of the SHA-256 of an article's text as UTF-8, in base64url; null for a very short one. */
export const hashText = (source: string, tokens: number): string | null =>
  tokens < leastHashed ? null : hash(source).slice(0, 22);

/** For every 512 characters (UTF-16 code units) 12 bits of their hash, to say where a text differs. */
export function checkStretches(source: string, tokens: number): string | null {
  if (tokens < leastHashed) return null;
  let checks = "";
  for (let at = 0; at < source.length; at += stretch) checks += hash(source.slice(at, at + stretch)).slice(0, 2);
  return checks;
}

/** Where a text begins to differ from the one whose stretches were checked: a character, or null where it does not. */
export function firstDifference(source: string, checks: string): number | null {
  const own = checkStretches(source, leastHashed)!;
  for (let i = 0; i < Math.max(own.length, checks.length); i += 2)
    if (own.slice(i, i + 2) !== checks.slice(i, i + 2)) return (i / 2) * stretch;
  return null;
}

/** The digest of a value: SHA-256 of its JSON with sorted keys. */
export const digestOf = (value: unknown): string => createHash("sha256").update(canonical(value)).digest("hex");

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, held]) => held !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, held]) => `${JSON.stringify(name)}:${canonical(held)}`).join(",")}}`;
}
