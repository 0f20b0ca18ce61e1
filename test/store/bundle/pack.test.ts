import { describe, expect, it } from "vitest";
import { type PackedColumn, packRows, unpackRows } from "../../../src/store/bundle/pack-rows.js";
import { packTerms, unpackTerms } from "../../../src/store/bundle/pack-terms.js";
import { addUp, differences, readWholes, writeWholes } from "../../../src/store/bundle/whole-numbers.js";

describe("writeWholes", () => {
  it("writes as source maps do, five bits a character", () => {
    expect(writeWholes([0, 1, 31, 32, 33, 1024])).toBe("ABfgBhBggB");
  });

  it("comes back, up to the largest whole number", () => {
    const numbers = [0, 5, 31, 32, 1000, 2 ** 31, 2 ** 40, Number.MAX_SAFE_INTEGER];
    expect(readWholes(writeWholes(numbers))).toEqual(numbers);
  });

  it("is refused where it is cut off or holds another character", () => {
    expect(() => readWholes("Ag")).toThrow("cut off");
    expect(() => readWholes("A!")).toThrow('got "!"');
  });

  it("keeps numbers below 0 as differences", () => {
    const numbers = [3, -2, -2, 7];
    expect(addUp(differences(numbers))).toEqual(numbers);
  });
});

describe("packRows", () => {
  const back = (values: readonly unknown[]) =>
    unpackRows(packRows(values.map((value) => ({ value })))).map(({ value }) => value);
  const kind = (column: PackedColumn) => Object.keys(column)[0];

  it.each([
    ["whole numbers", [3, 0, 12, 900]],
    ["rising numbers", [100, 101, 103, 190]],
    ["numbers below 0", [-3, 4, -5]],
    ["nulls among numbers", [null, 0, 4]],
    ["strings", ["a", "b", "a", null, "a", "b"]],
    ["strings, all distinct", ["a", "b", "c"]],
    ["one thing", [true, true]],
    ["booleans", [true, false, true]],
    ["no row", []],
  ])("gives %s back", (_, values) => {
    expect(back(values)).toEqual(values);
  });

  it("gives other numbers back to 1e-13, with no more digits than that takes", () => {
    const numbers = [1 / 3, 0.25, -1e-7, 12345.678901234567, 5];
    const found = back(numbers) as number[];
    for (const [i, number] of numbers.entries())
      expect(Math.abs(found[i]! - number)).toBeLessThanOrEqual(1e-13 * Math.max(1, Math.abs(number)));
    expect(JSON.stringify(packRows([{ value: 0.25 }, { value: 12.5 }]).columns)).toBe(
      '{"value":{"cells":[0.25,12.5]}}',
    );
  });

  it("writes a score as it stands, and a share by what it is a share of", () => {
    const rows = [3, -2.5, 0, 7].map((sum, i) => ({
      tokens: 10 + i,
      polarity: sum / 100,
      natural: Math.round(sum) / (10 + i),
    }));
    const packed = packRows(rows, { natural: "tokens" });
    expect([kind(packed.columns["polarity"]!), kind(packed.columns["natural"]!)]).toEqual(["cells", "over"]);
    for (const [i, row] of unpackRows(packed).entries()) {
      expect(row["polarity"]).toBe(rows[i]!.polarity);
      expect(row["natural"]).toBeCloseTo(rows[i]!.natural, 13);
    }
  });

  it("is refused where a column is shorter than the rest", () => {
    const packed = packRows([{ value: 1 }, { value: 2 }]);
    expect(() => unpackRows({ ...packed, rows: 3 })).toThrow('requires 3 cells of the column "value" (got 2)');
  });
});

describe("packTerms", () => {
  const documents = [
    new Map([
      ["china", 3],
      ["US", 1],
      ["naïve", 1],
    ]),
    new Map([
      ["china", 1],
      ["state department", 40],
    ]),
    new Map<string, number>(),
  ];

  it("gives the counts back", () => {
    expect(unpackTerms(packTerms(documents), 3)).toEqual(documents);
    expect(unpackTerms(packTerms([]), 0)).toEqual([]);
  });

  it("says nothing of the order in which terms came", () => {
    const reversed = documents.map((counts) => new Map([...counts].reverse()));
    expect(packTerms(reversed)).toEqual(packTerms(documents));
  });

  it("is refused where its parts do not go together", () => {
    expect(() => unpackTerms({ ...packTerms(documents), counts: "A" }, 3)).toThrow(
      "requires 4 terms with their documents and counts",
    );
    expect(() => unpackTerms(packTerms(documents), 1)).toThrow("requires documents below 1");
  });
});
