// Edits: how a source becomes a document's text. Cleaning never rewrites: it lists spans of the source, each removed or
// replaced, with the rule and its reason. The ledgers are views of that list, offsets are mapped through it, and the
// spans that were kept and removed always rebuild the source.

export type EditKind = "furniture" | "heading" | "markup" | "metadata" | "repair" | "space";

/** One span of the source that the text has not, or has in another form. */
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
  /** Position in the source of a position in the text; inside a replacement, where what it replaces begins. */
  toSource(position: number): number;
  /** Where the source of the character before a position ends; after a replacement, where what it replaces ends. */
  toSourceEnd(position: number): number;
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

/**
 * Translates the edits of an edited text into edits of its source, and adds those that made the text.
 *
 * An edit includes the markup and spaces inside it, and is split around whatever else was removed there, so that every
 * removal keeps its row in the ledger.
 */
export function liftEdits(below: readonly Edit[], stage: EditedText, above: readonly Edit[]): Edit[] {
  const fixed = below.filter((edit) => edit.kind !== "markup" && edit.kind !== "space");
  const lifted: Edit[] = [];
  let next = 0;
  for (const edit of [...above].sort((a, b) => a.start - b.start)) {
    const end = stage.toSourceEnd(edit.end);
    let start = stage.toSource(edit.start);
    let replacement = edit.replacement;
    while (next < fixed.length && fixed[next]!.end <= start) next++;
    for (let i = next; i < fixed.length && fixed[i]!.start < end; i++) {
      if (start < fixed[i]!.start) {
        lifted.push({ ...edit, start, end: fixed[i]!.start, replacement });
        replacement = "";
      }
      start = fixed[i]!.end;
    }
    if (start < end) lifted.push({ ...edit, start, end, replacement });
  }
  return [...lifted, ...below];
}

/** Applies settled edits. Cost: linear; looking up a position is a binary search. */
export function applyEdits(source: string, edits: readonly Edit[]): EditedText {
  const parts: string[] = [];
  const textStarts: number[] = [];
  const sourceStarts: number[] = [];
  /** Where what a replacement replaces ends; −1 for a part that stands in the source. */
  const replacedEnds: number[] = [];
  let at = 0;
  let length = 0;
  const put = (part: string, sourceStart: number, replacedEnd: number) => {
    if (part === "") return;
    parts.push(part);
    textStarts.push(length);
    sourceStarts.push(sourceStart);
    replacedEnds.push(replacedEnd);
    length += part.length;
  };
  for (const edit of edits) {
    put(source.slice(at, edit.start), at, -1);
    put(edit.replacement, edit.start, edit.end);
    at = edit.end;
  }
  put(source.slice(at), at, -1);
  const partAt = (position: number) => {
    let low = 0;
    let high = textStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (textStarts[middle]! <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const toSourceEnd = (position: number) => {
    if (position <= 0 || length === 0) return 0;
    const part = partAt(position - 1);
    return replacedEnds[part]! < 0 ? sourceStarts[part]! + position - textStarts[part]! : replacedEnds[part]!;
  };
  const toSource = (position: number) => {
    if (position >= length) return toSourceEnd(length);
    const part = partAt(position);
    return sourceStarts[part]! + (replacedEnds[part]! < 0 ? position - textStarts[part]! : 0);
  };
  return { text: parts.join(""), toSource, toSourceEnd };
}
