// Tag scheme: a name's pieces are tagged first, inside, last or only (BILOU), for each of three types.

import type { Span } from "../../text/index.js";

export const nameTypes = ["person", "organisation", "place"] as const;
export type NameTypeName = (typeof nameTypes)[number];

/** Tag 0 is no name; of each type there are four: first, inside, last, only. */
export const tagCount = 1 + 4 * nameTypes.length;

const partOf = (tag: number) => (tag === 0 ? 3 : (tag - 1) & 3);
const typeOf = (tag: number) => (tag === 0 ? -1 : (tag - 1) >> 2);
export const mayStart = (tag: number) => partOf(tag) === 0 || partOf(tag) === 3;
export const mayEnd = (tag: number) => partOf(tag) >= 2;

/** For each tag, the tags that may stand before it. */
export const tagsBefore: readonly (readonly number[])[] = Array.from({ length: tagCount }, (_, tag) =>
  Array.from({ length: tagCount }, (_, before) => before).filter((before) =>
    mayStart(tag) ? mayEnd(before) : !mayEnd(before) && typeOf(before) === typeOf(tag),
  ),
);

/** A name in pieces, end exclusive. */
export interface TaggedName extends Span {
  /** Index in {@link nameTypes}. */
  readonly type: number;
}

/** The tags of so many pieces with these names in them. */
export function tagsOf(length: number, names: readonly TaggedName[]): Uint8Array {
  const tags = new Uint8Array(length);
  for (const { start, end, type } of names) {
    for (let at = start; at < end; at++)
      tags[at] = 1 + type * 4 + (end - start === 1 ? 3 : at === start ? 0 : at === end - 1 ? 2 : 1);
  }
  return tags;
}

/** The names that so many tags spell. */
export function namesOf(tags: ArrayLike<number>, length = tags.length): TaggedName[] {
  const names: TaggedName[] = [];
  let start = 0;
  for (let at = 0; at < length; at++) {
    const tag = tags[at]!;
    if (tag === 0) continue;
    if (mayStart(tag)) start = at;
    if (mayEnd(tag)) names.push({ start, end: at + 1, type: typeOf(tag) });
  }
  return names;
}
