import { describe, expect, it } from "vitest";
import { mayEnd, mayStart, namesOf, tagCount, tagsBefore, tagsOf } from "../../../src/analyse/names/tag-scheme.js";

describe("tagsOf and namesOf", () => {
  it("are each other's inverse", () => {
    const names = [
      { start: 0, end: 1, type: 2 },
      { start: 1, end: 4, type: 0 },
      { start: 5, end: 7, type: 1 },
    ];
    expect(namesOf(tagsOf(8, names))).toEqual(names);
  });

  it("give no name for no tag", () => {
    expect(namesOf(tagsOf(3, []))).toEqual([]);
  });
});

describe("tagsBefore", () => {
  it("lets a name go on only in its own type, and begin only where none is open", () => {
    for (let tag = 0; tag < tagCount; tag++) {
      for (let before = 0; before < tagCount; before++) {
        const goesOn = !mayStart(tag);
        const sameType = Math.floor((tag - 1) / 4) === Math.floor((before - 1) / 4) && tag > 0 && before > 0;
        expect(tagsBefore[tag]!.includes(before)).toBe(goesOn ? !mayEnd(before) && sameType : mayEnd(before));
      }
    }
  });
});
