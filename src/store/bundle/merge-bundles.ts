// Merge bundles: bundles of different articles as one, as shards of a count are merged.

import { type Bundle, bundleFormat, bundleVersion } from "./bundle.js";
import type { TableName } from "../tables/index.js";
import { packTable, sealBundle, tablesKept } from "./create-bundle.js";
import { unpackBundle } from "./open-bundle.js";
import { packRows } from "./pack-rows.js";
import { packTerms } from "./pack-terms.js";

/**
 * Makes one bundle of many: what it gives is what the bundle of all their articles gives.
 *
 * Frequent runs, pairs of neighbours and sensitivity are of one corpus and do not add up, because what was rare in a
 * bundle is not in it: the merged one has none, and says so where it is asked. Near-copies across bundles are not
 * found.
 *
 * @throws RangeError if there are none, two hold a document of one id, or they were made with different data or options
 */
export function mergeBundles(bundles: readonly Bundle[]): Bundle {
  const [first, ...rest] = bundles;
  if (!first) throw new RangeError("mergeBundles requires bundles (got none), give one or more");
  if (rest.length === 0) return first;
  for (const other of rest) {
    for (const part of ["made", "options"] as const)
      if (JSON.stringify(other[part]) !== JSON.stringify(first[part]))
        throw new RangeError(
          `mergeBundles requires bundles of one kind (got "${part}" ${JSON.stringify(first[part])} and ${JSON.stringify(other[part])}), make them again with one version of the kit`,
        );
  }
  const contents = bundles.map(unpackBundle);
  const documents = contents.flatMap((one) => one.documents);
  const numbers = new Map(documents.map(({ docId }, d) => [docId, d]));
  if (numbers.size < documents.length) {
    const twice = documents.find(({ docId }, d) => numbers.get(docId) !== d)!;
    throw new RangeError(
      `mergeBundles requires each document once (got "${twice.docId}" twice), leave one of the bundles out`,
    );
  }
  const actors = new Map(contents.flatMap((one) => one.actors).map((actor) => [actor.id, actor]));
  return sealBundle({
    format: bundleFormat,
    version: bundleVersion,
    made: first.made,
    options: first.options,
    documents: packRows(documents),
    problems: packRows(contents.flatMap((one) => one.problems)),
    actors: [...actors.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    types: packTerms(contents.flatMap((one) => one.types)),
    runs: {},
    neighbours: null,
    tables: Object.fromEntries(
      tablesKept.map(([name, table]) => [
        name,
        packTable(
          table,
          contents.flatMap(({ rows }) => rows.map((own) => own[name as TableName] ?? [])),
        ),
      ]),
    ),
    sensitivity: null,
  });
}
