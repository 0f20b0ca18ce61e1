import { describe, expect, it } from "vitest";
import { checkBundle } from "../../src/bundle/check-bundle.js";
import { createBundle, sealBundle } from "../../src/bundle/create-bundle.js";
import { mergeBundles } from "../../src/bundle/merge-bundles.js";
import { openBundle } from "../../src/bundle/open-bundle.js";
import { buildTable } from "../../src/cli/tables.js";
import { drawCharts } from "../../src/cli/charts.js";
import { filterCorpus } from "../../src/corpus/index.js";
import { askedTables, comparable, differences, dispatches } from "./support.js";

const shards = async () => {
  const corpus = await dispatches();
  const cut = new Set(corpus.documents.slice(0, 11).map(({ docId }) => docId));
  return [filterCorpus(corpus, ({ docId }) => cut.has(docId)), filterCorpus(corpus, ({ docId }) => !cut.has(docId))].map((part) => createBundle(part));
};
/** What is of one corpus, and not in a merged bundle. */
const ofOne = ["sensitivity", "terms, the runs of two named most", "collocations that come five times"];

describe("mergeBundles", () => {
  it("gives the tables that the bundle of all articles gives", async () => {
    const [whole, merged] = [openBundle(createBundle(await dispatches())), openBundle(mergeBundles(await shards()))];
    for (const [name, table, options] of askedTables) {
      if (ofOne.includes(name)) expect(() => buildTable(table, merged, options), name).toThrow("attach the articles");
      else expect(differences(comparable(buildTable(table, whole, { ...options, reference: whole })), comparable(buildTable(table, merged, { ...options, reference: merged }))), name).toEqual([]);
    }
    expect(differences(drawCharts(whole).map(({ spec }) => spec), drawCharts(merged).map(({ spec }) => spec))).toEqual([]);
  }, 30_000);

  it("gives a bundle that is whole", async () => {
    expect(checkBundle(mergeBundles(await shards()))).toEqual([]);
  });

  it("refuses a document twice, bundles of two kinds, and none", async () => {
    const [one, other] = await shards();
    expect(() => mergeBundles([one!, one!])).toThrow(/requires each document once \(got "[^"]+" twice\)/);
    expect(() => mergeBundles([one!, sealBundle({ ...other!, made: { ...other!.made, register: "0000000000000000" } })])).toThrow('requires bundles of one kind (got "made"');
    expect(() => mergeBundles([])).toThrow("got none");
  });
});
