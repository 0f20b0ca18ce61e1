import { describe, expect, it } from "vitest";
import { groupNames, idOf, type NameForm } from "../../../src/analyse/names/group-names.js";

const named = (article: number, form: string, type: NameForm["type"] = "person", confidence = 0.9): NameForm => ({
  article,
  form,
  type,
  confidence,
});
const shown = (forms: readonly NameForm[]) => groupNames(forms).map(({ name, members }) => [name, members]);

describe("groupNames", () => {
  it("gives a surname, with or without a title, to the full name of its article", () => {
    expect(shown([named(0, "Maria Ortega"), named(0, "Ortega"), named(0, "Ms Ortega"), named(0, "Maria")])).toEqual([
      ["Maria Ortega", [0, 1, 2, 3]],
    ]);
  });

  it("gives a surname that stands before its full name too", () => {
    expect(shown([named(0, "Ortega"), named(0, "Maria Ortega")])).toEqual([["Maria Ortega", [0, 1]]]);
  });

  it("guesses nothing where two persons have the surname", () => {
    expect(
      shown([named(0, "Maria Ortega"), named(0, "Luis Ortega"), named(0, "Ortega")]).map(([name]) => name),
    ).toEqual(["Maria Ortega", "Luis Ortega", "Ortega"]);
  });

  it("asks the article first, then the corpus", () => {
    const forms = [
      named(0, "Maria Ortega"),
      named(1, "Luis Ortega"),
      named(1, "Ortega"),
      named(2, "Ines Roca"),
      named(3, "Roca"),
      named(4, "Ortega"),
    ];
    expect(shown(forms)).toEqual([
      ["Maria Ortega", [0]],
      ["Luis Ortega", [1, 2]],
      ["Ines Roca", [3, 4]],
      ["Ortega", [5]],
    ]);
  });

  it("gives an acronym to the name with its initials, small words left out", () => {
    expect(
      shown([
        named(0, "Union of Widget Makers", "organisation"),
        named(0, "UWM", "organisation"),
        named(0, "U.W.M.", "organisation"),
      ]),
    ).toEqual([["Union of Widget Makers", [0, 1, 2]]]);
  });

  it("does not give an acronym to a name of another article", () => {
    expect(shown([named(0, "Union of Widget Makers", "organisation"), named(1, "UWM", "organisation")])).toHaveLength(
      2,
    );
  });

  it("takes capitals, accents, an article and a possessive for one name", () => {
    expect(
      shown([
        named(0, "the Café Roma", "organisation"),
        named(1, "CAFE ROMA", "organisation"),
        named(2, "Café Roma’s", "organisation"),
      ]),
    ).toEqual([["Café Roma", [0, 1, 2]]]);
  });

  it("counts the plural of a surname as its family", () => {
    expect(shown([named(0, "Maria Ortega"), named(0, "Ortegas")])).toEqual([["Maria Ortega", [0, 1]]]);
  });

  it("types a name by where most of its confidence lies", () => {
    expect(
      groupNames([
        named(0, "Widget", "person", 0.5),
        named(1, "Widget", "organisation", 0.4),
        named(2, "Widget", "organisation", 0.4),
      ])[0]!.type,
    ).toBe("organisation");
  });

  it("lists forms, the most frequent first", () => {
    expect(groupNames([named(0, "Maria Ortega"), named(0, "Ortega"), named(0, "Ortega")])[0]!.forms).toEqual([
      "Ortega",
      "Maria Ortega",
    ]);
  });

  it("gives nothing for nothing", () => {
    expect(groupNames([])).toEqual([]);
  });
});

describe("idOf", () => {
  it("writes a name in kebab case without accents and marks", () => {
    expect(["Maria Ortega", "Café d'Or, Inc.", "U.W.M.", "北京"].map(idOf)).toEqual([
      "maria-ortega",
      "cafe-dor-inc",
      "uwm",
      "北京",
    ]);
  });
});
