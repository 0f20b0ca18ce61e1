import { describe, expect, it } from "vitest";
import { openModelFile, packModelFile, packRatings, unpackRatings } from "../../../src/analyse/tone/model-file.js";

const rows = [
  ["a", [1, -2]],
  ["b c", [0, 30_000]],
] as const;

describe("packRatings", () => {
  it("keeps every row's numbers, and unpackRatings reads them back by name", () => {
    const table = packRatings(rows, 2);
    expect([...unpackRatings(table, (row) => table.columns.map((column) => column[row]!))]).toEqual(rows);
  });
  it("keeps a table of no rows", () => {
    expect([...unpackRatings(packRatings([], 2), (row) => row)]).toEqual([]);
  });
});

describe("packModelFile", () => {
  it("gives back what was packed, and the same bytes each time", () => {
    const model = { about: "own", terms: packRatings(rows, 2) };
    expect(openModelFile(packModelFile(model))).toEqual(model);
    expect(Buffer.from(packModelFile(model)).equals(packModelFile(model))).toBe(true);
  });
});
