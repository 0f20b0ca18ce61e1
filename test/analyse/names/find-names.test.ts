import { describe, expect, it } from "vitest";
import { findNames, freeId } from "../../../src/analyse/names/find-names.js";
import { readRegister } from "../../../src/analyse/actors/register.js";
import { findSentences } from "../../../src/text/index.js";

const register = readRegister();
const find = (text: string) => findNames(text, findSentences(text, 0, text.length), [], register).names;

describe("findNames", () => {
  it("gives a surname the id of the full name in its article", () => {
    expect(
      find("Helen Brandvold spoke in Krelltown. Ms. Brandvold said little.").map(({ actorId }) => actorId),
    ).toEqual(["helen-brandvold", "krelltown", "helen-brandvold"]);
  });

  it("gives offsets that cut out the name", () => {
    const text = "On Monday Helen Brandvold spoke.";
    expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Helen Brandvold"]);
  });
});

describe("freeId", () => {
  it("does not take the id of an actor of another type", () => {
    expect([freeId("Jordan", "person", register), freeId("Helen Brandvold", "person", register)]).toEqual([
      "jordan-person",
      "helen-brandvold",
    ]);
  });
});
