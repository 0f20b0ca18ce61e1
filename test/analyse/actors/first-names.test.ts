import { describe, expect, it } from "vitest";
import { genderOf, isWomansName } from "../../../src/analyse/actors/first-names.js";

describe("genderOf", () => {
  it("knows titles and first names in any case, and says nothing of others", () => {
    expect(["mr", "Congresswoman", "jen", "Maria", "wang"].map(genderOf)).toEqual([
      "male",
      "female",
      "female",
      "female",
      null,
    ]);
  });

  it("says nothing of a title in -man, nor of a name that is a word too", () => {
    expect(["spokesman", "Marine"].map(genderOf)).toEqual([null, null]);
    expect(isWomansName("Marine Le Pen")).toBe(true);
  });
});
