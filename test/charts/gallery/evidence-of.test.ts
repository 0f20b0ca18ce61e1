import { filterCorpus } from "../../../src/analyse/index.js";
import { describe, expect, it } from "vitest";
import { listMarks, topTermsChart } from "../../../src/charts/index.js";
import { listEvidence } from "../../../src/measure/evidence/index.js";
import { drawGallery, evidenceOf, gallery } from "../../../src/charts/gallery/index.js";
import { countTerms } from "../../../src/measure/terms/index.js";
import { dispatches } from "../../dispatches.js";

const corpus = await dispatches();
const evidence = evidenceOf(corpus);
const rows = countTerms(corpus, { top: 5 });

describe("evidenceOf", () => {
  it("takes a row", () => {
    expect(evidence(rows[0]!)).toEqual(listEvidence(corpus, { term: rows[0]!.term }));
  });
  it("takes a chart and the place of a mark, or what its tooltip says", () => {
    const chart = topTermsChart(rows);
    expect(evidence(chart, 1)).toEqual(evidence(rows[1]!));
    expect(evidence(chart, rows[2]!.term)).toEqual(evidence(rows[2]!));
  });
  it("takes options after either", () => {
    const [stem] = countTerms(corpus, { top: 1, stems: true });
    expect(evidence(stem!, { stems: true }).flatMap(({ hits }) => hits)).toHaveLength(stem!.count);
  });
  it("says what marks there are where the one asked for is not", () => {
    expect(() => evidence(topTermsChart(rows), "no such term")).toThrow(
      `evidence requires a mark of the chart (got "no such term"), it has 5, the first "Term: ${rows[0]!.term}`,
    );
    expect(() => evidence(topTermsChart(rows))).toThrow(
      "evidence requires a mark of the chart (got none), pass the place of one of its 5 marks or a text of its tooltip",
    );
  });
});

describe("the gallery", () => {
  const drawn = drawGallery(corpus);

  it("has each name once, and rows with the columns that it says", () => {
    expect(new Set(gallery.map(({ name }) => name)).size).toBe(gallery.length);
    for (const { rows, columns } of drawn) expect(Object.keys(columns).sort()).toEqual(Object.keys(rows[0]!).sort());
  });
  it("leads from every mark of every chart to sentences", () => {
    for (const { name, spec } of drawn) {
      const marks = listMarks(spec);
      expect(marks.length).toBeGreaterThan(4);
      const entry = gallery.find((each) => each.name === name)!;
      const empty = marks.filter(({ evidence: mark }) => entry.locate(corpus, mark).length === 0);
      // Only a bar of no mentions has none.
      expect(empty.filter(({ tooltip }) => tooltip["Mentions"] !== "0")).toEqual([]);
    }
  });
  it.each([
    ["all", "0"],
    ["few", "2024"],
  ])("counts behind every mark what its tooltip says: %s articles", (_, from) => {
    const part = filterCorpus(corpus, ({ published }) => published! > from);
    for (const { name, spec } of drawGallery(part)) {
      for (const { evidence: mark, tooltip } of listMarks(spec)) {
        const located = gallery.find((each) => each.name === name)!.locate(part, mark);
        const counted = {
          Occurrences: located.flatMap(({ hits }) => hits).length,
          Mentions: located.flatMap(({ hits }) => hits).length,
          "Sentences with both": located.length,
          Sentences: located.length,
          Articles: new Set(located.map(({ document }) => document)).size,
        };
        for (const [title, figure] of Object.entries(counted))
          if (title in tooltip)
            expect([name, mark, title, Number(tooltip[title]!.replaceAll(",", ""))]).toEqual([
              name,
              mark,
              title,
              figure,
            ]);
      }
    }
  });
  it("leads from every row to sentences too", () => {
    for (const { name, rows } of drawn) {
      const entry = gallery.find((each) => each.name === name)!;
      for (const row of rows.slice(0, 5)) expect(entry.locate(corpus, row).length).toBeGreaterThan(0);
    }
  });
});
