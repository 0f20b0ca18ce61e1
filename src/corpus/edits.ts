// Edits: how a source becomes a document's text.
// Cleaning never rewrites: it lists spans of the source, each removed or replaced, with the rule and
// its reason. The ledgers are views of that list, offsets map through it, and kept plus removed spans
// always rebuild the source.

export type EditKind = "furniture" | "heading" | "markup" | "metadata" | "repair" | "space";

/** One span of the source that the text does not carry over as it stands. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  /** What the text has in its place; "" where it was removed. */
  readonly replacement: string;
  readonly kind: EditKind;
  /** Name of the rule. */
  readonly rule: string;
  readonly reason: string;
}

/** A text and the way back to the source it was made from. */
export interface EditedText {
  readonly text: string;
  /** Position in the source of a position in the text. */
  toSource(position: number): number;
}

/** Sorts edits and drops those that lie inside an earlier, longer one, so that none overlap. */
export function settleEdits(edits: readonly Edit[]): Edit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || b.end - a.end);
  const settled: Edit[] = [];
  let reached = 0;
  for (const edit of sorted) {
    if (edit.start < reached) {
      if (edit.end <= reached) continue;
      settled.push({ ...edit, start: reached });
    } else settled.push(edit);
    reached = edit.end;
  }
  return settled;
}

/** Applies settled edits. Cost: linear; a look-up of a position is a binary search. */
export function applyEdits(source: string, edits: readonly Edit[]): EditedText {
  const parts: string[] = [];
  const textStarts: number[] = [];
  const sourceStarts: number[] = [];
  let at = 0;
  let length = 0;
  const put = (part: string, sourceStart: number) => {
    if (part === "") return;
    parts.push(part);
    textStarts.push(length);
    sourceStarts.push(sourceStart);
    length += part.length;
  };
  for (const edit of edits) {
    put(source.slice(at, edit.start), at);
    put(edit.replacement, edit.start);
    at = edit.end;
  }
  put(source.slice(at), at);
  return {
    text: parts.join(""),
    toSource(position) {
      let low = 0;
      let high = textStarts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (textStarts[middle]! <= position) low = middle;
        else high = middle - 1;
      }
      return textStarts.length === 0 ? 0 : sourceStarts[low]! + position - textStarts[low]!;
    },
  };
}
