// Offsets at the edge of the kit: inside, JavaScript counts UTF-16 code units; others count characters.

/**
 * A function that converts offsets of a text from UTF-16 code units to characters. If the text has no character outside
 * the first plane, it returns what it is given.
 */
export function codePointCounter(text: string): (offset: number) => number {
  const astral: number[] = [];
  for (let i = text.search(/[\ud800-\udbff]/); i >= 0 && i < text.length; i++) {
    if (text.codePointAt(i)! > 0xffff) astral.push(++i);
  }
  if (astral.length === 0) return (offset) => offset;
  return (offset) => {
    let low = 0;
    let high = astral.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (astral[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

/** Rows whose `start`, `end` and `more` columns count characters of their text. */
export function inCodePoints<Row extends { readonly start: number | null; readonly end: number | null }>(
  rows: readonly Row[],
  textOf: (row: Row) => string | null,
  more: readonly (keyof Row)[] = [],
): Row[] {
  const counters = new Map<string, (offset: number) => number>();
  return rows.map((row) => {
    const text = textOf(row);
    // A corpus without its text: its places are in characters already, or missing.
    if (text === null) return row;
    let count = counters.get(text);
    if (!count) counters.set(text, (count = codePointCounter(text)));
    const counted = Object.fromEntries(
      more.map((name) => [name, typeof row[name] === "number" ? count(row[name]) : row[name]]),
    );
    return {
      ...row,
      ...counted,
      start: row.start === null ? null : count(row.start),
      end: row.end === null ? null : count(row.end),
    };
  });
}
