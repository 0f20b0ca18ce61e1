import { describe, expect, it } from "vitest";
import type { Columns } from "../../src/rows/columns.js";
import { fromFrame, toFrame } from "../../src/frames/index.js";
import { countTerms, termColumns, type TermRow } from "../../src/measure/terms/index.js";
import { corpusOf, deepFreeze } from "../corpus/support.js";

interface Row {
  readonly name: string | null;
  readonly count: number | null;
  readonly share: number | null;
  readonly whole: boolean;
}
const columns: Columns<Row> = {
  name: { type: "string", title: "Name" },
  count: { type: "int32", title: "Count" },
  share: { type: "float32", title: "Share" },
  whole: { type: "boolean", title: "Whole" },
};
const rows: readonly Row[] = deepFreeze([
  { name: "China", count: 2, share: 0.25, whole: true },
  { name: "Russia", count: 1, share: 0.5, whole: false },
]);
const missing: readonly Row[] = deepFreeze([
  { name: null, count: null, share: null, whole: false },
  { name: "Russia", count: 1, share: 0.5, whole: true },
]);

const types = (frame: ReturnType<typeof toFrame>) => frame.ctypes.values;

describe("toFrame", () => {
  it("makes a row of every row and a column of every column, in their order", () => {
    const frame = toFrame(rows, columns);
    expect(frame.shape).toEqual([2, 4]);
    expect(frame.columns).toEqual(["name", "count", "share", "whole"]);
    expect(frame.values).toEqual([
      ["China", 2, 0.25, true],
      ["Russia", 1, 0.5, false],
    ]);
  });

  it("gives columns the types of their description", () => {
    expect(types(toFrame(rows, columns))).toEqual(["string", "int32", "float32", "boolean"]);
  });

  it("shows the columns that are described and no others", () => {
    expect(toFrame(rows as readonly Pick<Row, "name">[], { name: columns.name }).columns).toEqual(["name"]);
  });

  it("makes a frame of no rows, with its columns", () => {
    const frame = toFrame<Row>([], columns);
    expect([frame.shape, frame.columns]).toEqual([[0, 4], Object.keys(columns)]);
  });

  it("throws a TypeError for neither rows nor columns", () => {
    expect(() => toFrame([])).toThrow(
      new TypeError(
        "toFrame requires columns where there are no rows (got neither), give the row type's columns, as termColumns",
      ),
    );
  });

  it("reads columns off the rows where none are described", () => {
    expect(types(toFrame(rows))).toEqual(["string", "float32", "float32", "boolean"]);
  });

  it("reads the type of a column off its first value that is not missing", () => {
    expect(types(toFrame(missing))).toEqual(["string", "float32", "float32", "boolean"]);
    expect(toFrame(missing).values).toEqual([
      ["", NaN, NaN, false],
      ["Russia", 1, 0.5, true],
    ]);
  });

  it("holds a missing number as NaN, in a column that can, and a missing text as empty", () => {
    const frame = toFrame(missing, columns);
    expect(frame.values).toEqual([
      ["", NaN, NaN, false],
      ["Russia", 1, 0.5, true],
    ]);
    expect(types(frame)).toEqual(["string", "float32", "float32", "boolean"]);
  });

  it("makes a frame that filters and adds up", () => {
    const frame = toFrame(countTerms(corpusOf("China met Russia. China left.", "Russia stayed.")), termColumns);
    expect(frame.query(frame.column("count").gt(1)).shape[0]).toBe(2);
    expect(frame.column("count").sum()).toBe(7);
  });

  it("leaves the rows as they were", () => {
    expect(rows[0]).toEqual({ name: "China", count: 2, share: 0.25, whole: true });
  });
});

describe("fromFrame", () => {
  it("gives back the rows", () => {
    expect(fromFrame<Row>(toFrame(rows, columns))).toEqual(rows);
  });

  it("gives back term rows, missing intervals included", () => {
    const terms = countTerms(corpusOf("China met Russia. China left."));
    expect(terms[0]!.low).toBeNull();
    expect(fromFrame<TermRow>(toFrame(terms, termColumns))).toEqual(terms);
  });

  it("makes null of NaN again", () => {
    expect(fromFrame<Row>(toFrame(missing, columns))[0]).toEqual({ name: "", count: null, share: null, whole: false });
  });

  it("gives no rows of an empty frame", () => {
    expect(fromFrame(toFrame<Row>([], columns))).toEqual([]);
  });

  it("gives the rows that a filter left", () => {
    const frame = toFrame(rows, columns);
    expect(fromFrame<Row>(frame.query(frame.column("count").gt(1)))).toEqual([rows[0]]);
  });
});
