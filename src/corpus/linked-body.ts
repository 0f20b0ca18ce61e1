// Linked body: the text of an article from the JSON-LD of a page that shows nothing without its scripts. Edits as for
// any page: what surrounds the text goes, escapes become what they stand for, and every character keeps its place.

import type { Edit } from "./edits.js";
import { decodeMarkup } from "./entities.js";
import type { Page } from "./page-tree.js";

/** A page with less of its text than this share shows a beginning, and hides or loads the rest. */
const shownShare = 0.3;

const bodies = /"articleBody"\s*:\s*"((?:[^"\\]|\\[^])*)"/g;
/** What stands for something else: escapes of JSON, entities and tags of HTML. */
const codes =
  /\\u[dD][89abAB][\da-fA-F]{2}\\u[\da-fA-F]{4}|\\u[\da-fA-F]{4}|\\[^u]|&(?:#\d+|#x[\da-f]+|\w+);|<\/?[a-z][^<>"]{0,300}>/gi;

/** The edits that leave the article's text in the JSON-LD; null where the page itself shows enough of it. */
export function linkedBodyEdits(
  source: string,
  { linkedDataSpans }: Page,
  body: string | undefined,
  shown: number,
): Edit[] | null {
  if (body === undefined || body.length < 200 || shown > shownShare * body.length) return null;
  const found = linkedDataSpans
    .flatMap(({ start, end }) =>
      [...source.slice(start, end).matchAll(bodies)].map((match) => ({
        start: start + match.index + match[0].length - 1 - match[1]!.length,
        length: match[1]!.length,
      })),
    )
    .sort((a, b) => b.length - a.length)[0];
  if (!found) return null;
  const { start, length } = found;
  const markup = (from: number, to: number, replacement: string): Edit => ({
    start: from,
    end: to,
    replacement,
    kind: "markup",
    rule: "json",
    reason: "markup",
  });
  const inside = [...source.slice(start, start + length).matchAll(codes)].map((match) =>
    markup(start + match.index, start + match.index + match[0].length, decoded(match[0])),
  );
  return [markup(0, start, ""), ...inside, markup(start + length, source.length, "")];
}

function decoded(code: string): string {
  if (code.startsWith("<")) return /^<\/?(?:p|div|br|h\d|li|ul|ol|blockquote)\b/i.test(code) ? "\n\n" : "";
  if (code.startsWith("&")) return decodeMarkup(code);
  try {
    return (JSON.parse(`"${code}"`) as string).replace(/[\f\b]/g, " ");
  } catch {
    // An escape that JSON does not have stands for its character.
    return code.slice(1);
  }
}
