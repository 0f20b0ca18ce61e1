// Read tagged texts: sets of texts in which people have marked the names, one shape for all.
// DIR holds NAME.jsonl.gz: either {text, entities: [{start, end, type}]} with offsets in characters, or
// {tokens, tags} with B- and I- tags, whose tokens are set with the spaces that print would have.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Span } from "../text/index.js";

/** A text and the names in it, in UTF-16 code units. */
export interface TaggedText {
  readonly set: string;
  readonly text: string;
  readonly names: readonly (Span & { readonly type: number })[];
}

interface Record_ {
  readonly text?: string;
  readonly entities?: readonly { readonly start: number; readonly end: number; readonly type: string }[];
  readonly tokens?: readonly string[];
  readonly tags?: readonly string[];
}

const typeIds = ["PERSON", "ORGANIZATION", "LOCATION"];

/** The texts of one set; none where the file is not there. */
export function readTaggedTexts(directory: string, set: string): TaggedText[] {
  const file = join(directory, `${set}.jsonl.gz`);
  if (!existsSync(file)) return [];
  const lines = gunzipSync(readFileSync(file))
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "");
  return lines.map((line) => {
    const { text, entities, tokens, tags } = JSON.parse(line) as Record_;
    return text !== undefined ? fromSpans(set, text, entities ?? []) : fromTokens(set, tokens ?? [], tags ?? []);
  });
}

function fromSpans(set: string, text: string, entities: NonNullable<Record_["entities"]>): TaggedText {
  const places: number[] = [];
  for (let at = 0; at < text.length; at += text.codePointAt(at)! > 0xffff ? 2 : 1) places.push(at);
  places.push(text.length);
  const names = entities
    .map(({ start, end, type }) => ({ start: places[start]!, end: places[end]!, type: typeIds.indexOf(type) }))
    .filter(({ type }) => type >= 0);
  return { set, text, names };
}

function fromTokens(set: string, tokens: readonly string[], tags: readonly string[]): TaggedText {
  let text = "";
  const names: { start: number; end: number; type: number }[] = [];
  tokens.forEach((token, i) => {
    const glued = text === "" || /^(?:[,.!?;:)%\]…]+|n't|['’](?:s|m|re|ve|ll|d))$/i.test(token) || /[([$]$/.test(text);
    const start = text.length + (glued ? 0 : 1);
    text = glued ? text + token : `${text} ${token}`;
    const type = typeIds.indexOf(tags[i]!.slice(2));
    if (type < 0) return;
    if (tags[i]!.startsWith("I-") && names.at(-1)?.type === type) names.at(-1)!.end = text.length;
    else names.push({ start, end: text.length, type });
  });
  return { set, text, names };
}
