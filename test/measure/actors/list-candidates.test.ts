import { analyseCorpus } from "../../../src/analyse/index.js";
import { describe, expect, it } from "vitest";
import { candidateColumns } from "../../../src/measure/actors/candidate-rows.js";
import { adoptCandidates, listCandidates } from "../../../src/measure/actors/list-candidates.js";
import { locateMentions } from "../../../src/measure/actors/locate-mentions.js";
import { extendRegister, readRegister } from "../../../src/analyse/actors/register.js";
import { corpusOf } from "../../analyse/actors/one-article.js";

const corpus = corpusOf([
  "Helen Brandvold runs the Krell Harbour Authority. Brandvold said on Monday that the harbour would grow. “We will build,” Ms. Brandvold told reporters in Moscow.",
  "The Krell Harbour Authority lost money last year. Helen Brandvold did not reply.",
]);
const rows = listCandidates(corpus);
const byId = (id: string) => rows.find(({ candidateId }) => candidateId === id)!;

describe("listCandidates", () => {
  it("counts a person under all forms of the name", () => {
    expect(byId("helen-brandvold")).toMatchObject({
      name: "Helen Brandvold",
      type: "person",
      mentions: 4,
      documents: 2,
    });
    expect(byId("helen-brandvold").forms.split("; ").sort()).toEqual(["Brandvold", "Helen Brandvold"]);
  });

  it("gives the sentence that names it first", () => {
    const { docId, sentence, text } = byId("krell-harbour-authority");
    expect([docId, sentence, text]).toEqual(["own-0", 0, "Helen Brandvold runs the Krell Harbour Authority."]);
  });

  it("leaves out whom the register has", () => {
    expect(rows.filter(({ name }) => /Moscow|Russia/.test(name))).toEqual([]);
  });

  it("puts the most mentioned first", () => {
    expect(rows.map(({ mentions }) => mentions)).toEqual(
      rows.map(({ mentions }) => mentions).sort((one, other) => other - one),
    );
  });

  it("leaves out what is named too seldom or is too unlikely", () => {
    expect(listCandidates(corpus, { mentions: 3 }).map(({ candidateId }) => candidateId)).toEqual(["helen-brandvold"]);
    expect(listCandidates(corpus, { confidence: 1 }).length).toBeLessThan(rows.length);
  });

  it("has every column of a candidate and no other", () => {
    expect(Object.keys(rows[0]!).sort()).toEqual(Object.keys(candidateColumns).sort());
  });

  it("gives nothing where nobody is named", () => {
    expect(listCandidates(corpusOf("The harvest was late this year."))).toEqual([]);
  });

  it("are the mentions of whom the register does not have", () => {
    const unknown = locateMentions(corpus).filter(({ known }) => !known);
    expect(rows.reduce((sum, { mentions }) => sum + mentions, 0)).toBe(unknown.length);
  });
});

describe("adoptCandidates", () => {
  const register = extendRegister(readRegister(), adoptCandidates(rows));

  it("makes entries under which every form is found, a surname after the full name", () => {
    const mentions = locateMentions(analyseCorpus(corpus, { register })).filter(
      ({ actorId }) => actorId === "helen-brandvold",
    );
    expect(mentions.map(({ surface }) => surface)).toEqual([
      "Helen Brandvold",
      "Brandvold",
      "Brandvold",
      "Helen Brandvold",
    ]);
  });

  it("leaves nothing to find for a second look", () => {
    expect(listCandidates(analyseCorpus(corpus, { register }))).toEqual([]);
  });
});
