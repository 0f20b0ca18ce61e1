import { filterCorpus } from "../../../src/analyse/index.js";
import { describe, expect, it } from "vitest";
import type { Bundle } from "../../../src/store/bundle/bundle.js";
import { checkBundle } from "../../../src/store/bundle/check-bundle.js";
import { createBundle, sealBundle } from "../../../src/store/bundle/create-bundle.js";
import { mergeBundles } from "../../../src/store/bundle/merge-bundles.js";
import { openBundle } from "../../../src/store/bundle/open-bundle.js";
import { buildTable } from "../../../src/cli/tables.js";

import { askedTables, comparable, differences, dispatchBundle, dispatches } from "./support.js";

let made: Promise<readonly Bundle[]> | undefined;
const shards = () => (made ??= makeShards());
const makeShards = async () => {
  const corpus = await dispatches();
  const cut = new Set(corpus.documents.slice(0, 11).map(({ docId }) => docId));
  return [
    filterCorpus(corpus, ({ docId }) => cut.has(docId)),
    filterCorpus(corpus, ({ docId }) => !cut.has(docId)),
  ].map((part) => createBundle(part));
};
/** What is of one corpus, and not in a merged bundle. */
const ofOne = ["sensitivity", "terms, the runs of two named most", "collocations that come five times"];

/** Tables of which another of the same layers is asked. */
const slow = [
  "keyness",
  "dispersion",
  "similarity",
  "co-occurrences",
  "passages",
  "network",
  "co-occurrences by paragraph",
  "co-occurrences of countries, rolled up, by document",
  "terms as stems",
];

describe("mergeBundles", () => {
  it("gives the tables that the bundle of all articles gives", async () => {
    const [whole, merged] = [openBundle(await dispatchBundle()), openBundle(mergeBundles(await shards()))];
    for (const [name, table, options] of askedTables.filter(([own]) => !slow.includes(own))) {
      if (ofOne.includes(name)) expect(() => buildTable(table, merged, options), name).toThrow("attach the articles");
      else
        expect(
          differences(
            comparable(buildTable(table, whole, { ...options, reference: whole })),
            comparable(buildTable(table, merged, { ...options, reference: merged })),
          ),
          name,
        ).toEqual([]);
    }
  });

  it("gives a bundle that is whole", async () => {
    expect(checkBundle(mergeBundles(await shards()))).toEqual([]);
  });

  it("refuses a document twice, bundles of two kinds, and none", async () => {
    const [one, other] = await shards();
    expect(() => mergeBundles([one!, one!])).toThrow(/requires each document once \(got "[^"]+" twice\)/);
    expect(() =>
      mergeBundles([one!, sealBundle({ ...other!, made: { ...other!.made, register: "0000000000000000" } })]),
    ).toThrow('requires bundles of one kind (got "made"');
    expect(() => mergeBundles([])).toThrow("got none");
  });
});
