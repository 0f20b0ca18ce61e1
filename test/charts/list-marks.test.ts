import { describe, expect, it } from "vitest";
import { listMarks, termsByDocumentChart } from "../../src/charts/index.js";
import { documentTermRows } from "./sample-rows.js";

describe("listMarks", () => {
  const rows = documentTermRows(4, 3);
  const marks = listMarks(termsByDocumentChart(rows));

  it("gives each drawn cell once, though cell and number are two marks", () => {
    expect(marks.map(({ evidence }) => evidence)).toEqual(
      rows.filter(({ count }) => count > 0).map(({ term, docId }) => ({ term, docId })),
    );
  });
  it("has what the tooltip says, on one line too", () => {
    expect(marks[0]!.tooltip["Term"]).toBe(rows.find(({ count }) => count > 0)!.term);
    expect(marks[0]!.label).toMatch(/^Term: .+ · Title: .+ · Published: .+ · Occurrences: \d+ · /);
  });
  it("gives none for a spec that leads nowhere", () => {
    expect(listMarks({ data: { values: [{ a: 1 }] }, mark: "bar", encoding: {} })).toEqual([]);
  });
});
