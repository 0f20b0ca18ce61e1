// Labels of the charts of real corpora: none cut, none over another; those of parts of them too, as the page draws
// them.

import { filterCorpus, readCorpus } from "../../../src/analyse/index.js";
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { drawGallery } from "../../../src/charts/gallery/index.js";
import { renderSvg } from "../../../src/render/index.js";
import { dispatches } from "../../dispatches.js";
import { findTextFaults } from "../scene-text.js";

const corpus = await dispatches();
const five = "../shared/corpus";
const galleries = {
  "the dispatches": drawGallery(corpus),
  "those of one winter": drawGallery(filterCorpus(corpus, ({ published }) => published! > "2024")),
  "one of them": drawGallery(filterCorpus(corpus, (document) => document === corpus.documents[0])),
  ...(existsSync(five) && { "the five articles": drawGallery(await readCorpus([five])) }),
};

describe.each(Object.entries(galleries))("charts of %s", (_, charts) => {
  it.each(charts.map(({ name, spec }) => [name, spec] as const))(
    "%s has text that can be read",
    async (_name, spec) => {
      expect(await findTextFaults(spec)).toEqual([]);
    },
  );
});

describe.each([[440], [560]])("charts %i pixels wide", (width) => {
  it.each(drawGallery(corpus, { width }).map(({ name, spec }) => [name, spec] as const))(
    "%s has text that can be read",
    async (_name, spec) => {
      expect(await findTextFaults(spec)).toEqual([]);
      expect(Number(/ width="([\d.]+)"/.exec(await renderSvg(spec))![1])).toBeLessThanOrEqual(width + 2);
    },
  );
});

describe("charts of fewer than ten articles", () => {
  const few = galleries["those of one winter"];
  it("show the articles one by one", () => {
    for (const name of ["top-terms", "mentions-over-time", "polarity-by-actor"]) {
      const { spec } = few.find((chart) => chart.name === name)!;
      expect(JSON.stringify(spec)).toContain('"style":"articleDot"');
      expect(JSON.stringify(spec.title)).toMatch(/rings are single articles/);
    }
  });
  it("and those of more do not", () => {
    for (const { spec } of galleries["the dispatches"])
      expect(JSON.stringify(spec)).not.toContain('"style":"articleDot"');
  });
});
