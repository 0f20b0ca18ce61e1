import { describe, expect, it } from "vitest";
import { readDataFile } from "../../../src/files/index.js";
import { readPeople } from "../../../src/analyse/actors/read-people.js";

const rows = readDataFile("actors/people.tsv")
  .toString("utf8")
  .trimEnd()
  .split("\n")
  .map((row) => row.split("\t"));
const [columns, ...terms] = rows;

describe("data/actors/people.tsv", () => {
  it("has the columns that its README names, and no tab at the end of a row", () => {
    expect(columns).toEqual(
      "id,name,other names,lastname,country,nationality,flags,wikidata,title,from,to,of,source".split(","),
    );
    expect(terms.filter((cells) => cells.length > columns!.length || cells.at(-1) === "")).toEqual([]);
  });

  it("is sorted by id, and gives a person's other terms nothing but a term", () => {
    const ids = terms.map(([id]) => id!).filter(Boolean);
    expect(ids).toEqual(ids.toSorted((a, b) => (a < b ? -1 : 1)));
    expect(terms.filter(([id, ...cells]) => id === "" && (cells.slice(0, 7).join("") !== "" || !cells[7]))).toEqual([]);
  });

  it("has no space round a cell, and flags that mean something", () => {
    expect(terms.flat().filter((cell) => cell !== cell.trim())).toEqual([]);
    const flags = new Set(terms.flatMap((cells) => (cells[6] ? cells[6].split(" ") : [])));
    expect([...flags].toSorted()).toEqual(["famous", "private", "word"]);
  });
});

describe("readPeople", () => {
  it("gives each person the terms of the rows below", () => {
    const putin = readPeople().find(({ id }) => id === "vladimir-putin")!;
    expect(putin).toMatchObject({ name: "Vladimir Putin", lastname: "Putin", country: "russia", famous: true });
    expect(putin.roles!.length).toBeGreaterThan(2);
    expect(putin.roles![0]).toEqual({ title: "president", from: "2012-05-07", to: null });
  });

  it("loses no row", () => {
    expect(readPeople().flatMap(({ roles = [] }) => roles)).toHaveLength(terms.filter((cells) => cells[8]).length);
  });
});
