// Date column: whether the dates of a file of records begin with the day or with the month, as those of them show that
// can be read in one way only.

import type { Article } from "../read/index.js";
import { type DateOrder, readFigures } from "./parse-date.js";

/** For each kind of date in figures the order of a column. */
export type DateOrders = ReadonlyMap<string, DateOrder>;

/** Of the dates that show an order, the share that must agree: a slip of the pen does not leave a column undated. */
const agreed = 0.95;

/** The orders of the dates that the records of each file declare. Cost: linear in the articles. */
export function readDateOrders(articles: readonly Pick<Article, "file" | "line" | "declared">[]) {
  const files = new Map<string, Map<string, Map<DateOrder, number>>>();
  for (const { file, line, declared } of articles) {
    const read = line === null || declared.published === undefined ? null : readFigures(declared.published);
    if (!read || read.readings.size !== 1) continue;
    const kinds = ensure(files, file, () => new Map<string, Map<DateOrder, number>>());
    const counts = ensure(kinds, read.kind, () => new Map<DateOrder, number>());
    const [order] = read.readings.keys();
    counts.set(order!, (counts.get(order!) ?? 0) + 1);
  }
  return new Map<string, DateOrders>(
    [...files].map(([file, kinds]) => [
      file,
      new Map(
        [...kinds].flatMap(([kind, counts]) => {
          const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
          return [...counts].filter(([, count]) => count >= agreed * all).map(([order]) => [kind, order] as const);
        }),
      ),
    ]),
  );
}

function ensure<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
