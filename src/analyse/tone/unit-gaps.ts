// Unit gaps: what the marks between two tokens end or begin: a clause, a sentence, speech.

/** What the marks between two tokens end or begin, as bits. */
export const ends = { none: 0, clause: 1, sentence: 2, opened: 4, closed: 8 } as const;

/** The bits of {@link ends} between two tokens; `inQuotes` is 1 where the first stands in quotation marks. */
export function readGap(text: string, end: number, start: number, inQuotes: number): number {
  let found = 0;
  for (let at = end; at < start; at++) {
    const mark = text[at]!;
    if (mark === " ") continue;
    if (mark === "“") found = found | ends.clause | ends.sentence | ends.opened;
    else if (mark === "”") found = (found & ~ends.sentence) | ends.clause | ends.closed;
    else if (mark === '"')
      found =
        inQuotes === 1 || (found & ends.opened) !== 0
          ? (found & ~ends.sentence) | ends.clause | ends.closed
          : found | ends.clause | ends.sentence | ends.opened;
    else if (mark === "." || mark === "!" || mark === "?" || mark === ":" || mark === "…" || mark === "\n")
      found |= ends.clause | ends.sentence;
    else if (",;—–()[]".includes(mark)) found |= ends.clause;
    else if (mark === "-") found |= ends.clause;
  }
  return found;
}

/** Whether a quotation mark stands right before a token. */
export const opensQuote = (text: string, start: number) =>
  start > 0 && (text[start - 1] === "“" || text[start - 1] === '"');
