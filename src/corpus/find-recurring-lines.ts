// Recurring lines: furniture that no rule knows, recognised because many documents of one source have it.

/** What is compared of a document. */
export interface SourcedLines {
  /** Name of its source: publication, or the folder or file it was read from. */
  readonly source: string;
  /** Its lines, each a paragraph or a piece of one, without those that are known to be furniture. */
  readonly lines: readonly string[];
}

export interface RecurringOptions {
  /** Least number of documents of one source that have the line. Default 5. */
  readonly documents?: number;
  /** Least share of the source's documents. Default 0.2. */
  readonly share?: number;
}

/** Lines that recur, as {@link lineKey} writes them, each with the reason why it is furniture. */
export type RecurringLines = ReadonlyMap<string, string>;

/** Name of the rule, as ledgers and `restore` have it. */
export const recurringRule = "recurring-line";

/** A line without what may differ from page to page: spaces and capitals. A long line stays as it is. */
export const lineKey = (line: string): string =>
  line.length > 300 ? line : line.replace(/\s+/g, " ").trim().toLowerCase();

/**
 * Finds the lines that recur over the documents of one source.
 *
 * A document of which more than half recurs is a reprint of others, not a page with much furniture: it is not counted,
 * and nothing is removed from it. Cost: linear in the lines.
 *
 * @returns for each document the lines of it that recur, or null where none does
 * @throws RangeError if a threshold is invalid
 */
export function findRecurringLines(
  documents: readonly SourcedLines[],
  options: RecurringOptions = {},
): (RecurringLines | null)[] {
  const { documents: least = 5, share = 0.2 } = options;
  if (!(Number.isInteger(least) && least >= 2))
    throw new RangeError(`findRecurringLines requires at least 2 documents (got ${least}), give a whole number`);
  if (!(share > 0 && share <= 1))
    throw new RangeError(`findRecurringLines requires a share above 0 and up to 1 (got ${share}), give a fraction`);
  const found = documents.map((): RecurringLines | null => null);
  const bySource = new Map<string, number[]>();
  documents.forEach(({ source }, i) => {
    const own = bySource.get(source);
    if (own) own.push(i);
    else bySource.set(source, [i]);
  });
  for (const [source, indexes] of bySource) {
    if (indexes.length < least) continue;
    const keys = new Map(indexes.map((i) => [i, documents[i]!.lines.map(lineKey)]));
    const enough = (count: number) => count >= least && count >= share * indexes.length;
    const all = countDocuments(indexes.map((i) => keys.get(i)!));
    const own = indexes.filter((i) => !isMostly(keys.get(i)!, (key) => enough(all.get(key)!)));
    const counts = countDocuments(own.map((i) => keys.get(i)!));
    for (const i of own) {
      const recurring = keys.get(i)!.filter((key) => enough(counts.get(key)!));
      if (recurring.length > 0)
        found[i] = new Map(
          recurring.map((key) => [
            key,
            `${counts.get(key)!} of the ${indexes.length} documents of ${source} have the same line`,
          ]),
        );
    }
  }
  return found;
}

/** For each line the number of documents that have it. */
function countDocuments(documents: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const keys of documents) for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** True where such lines hold more than half of a document's characters. */
function isMostly(keys: readonly string[], recurs: (key: string) => boolean): boolean {
  let inside = 0;
  let all = 0;
  for (const key of keys) {
    all += key.length;
    if (recurs(key)) inside += key.length;
  }
  return inside * 2 > all;
}
