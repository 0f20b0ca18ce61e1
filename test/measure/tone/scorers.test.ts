import { describe, expect, it } from "vitest";
import { measureScorerAgreement, scoreAcrossScorers } from "../../../src/measure/tone/score-across-scorers.js";
import { scoreSentiment } from "../../../src/measure/tone/score-sentiment.js";
import { createScorers, createTargetTextScorer } from "../../../src/measure/tone/scorers.js";
import { readToneValidity, sayToneValidity } from "../../../src/measure/tone/tone-validity.js";
import { corpusOf } from "../../analyse/actors/one-article.js";

describe("createScorers", () => {
  const scorers = createScorers();
  it.each(Object.entries(scorers))("%s tells good from bad, and says nothing of nothing", (_, score) => {
    expect(score("It was a good and beautiful day.")).toBeGreaterThan(score("It was a bad and terrible day."));
    expect(score("")).toBe(0);
  });
  it("gives our own the polarity that a corpus gives", () => {
    const text = "The talks failed. But Russia praised the calm tone of China, and trust grew.";
    expect(scorers["datelines"]!(text)).toBeCloseTo(scoreSentiment(corpusOf(text))[0]!.polarity, 12);
  });
});

describe("createTargetTextScorer", () => {
  it("scores what is said of the span and not of another", () => {
    const score = createTargetTextScorer();
    const text = "Honest, generous Smith helped the poor. Corrupt liar Jones stole from them.";
    const toward = (name: string) => score(text, { start: text.indexOf(name), end: text.indexOf(name) + name.length });
    expect(toward("Smith")).toBeGreaterThan(0);
    expect(toward("Jones")).toBeLessThan(0);
  });
  it("gives 0 to a span beyond the text", () => {
    expect(createTargetTextScorer()("Short.", { start: 90, end: 95 })).toBe(0);
  });
});

describe("scoreAcrossScorers", () => {
  const scorers = { length: (text: string) => text.length, minus: (text: string) => -text.length };
  const corpus = corpusOf(["One is here. Two came late.", "Three."]);
  it("scores documents, or sentences, with each scorer", () => {
    expect(
      scoreAcrossScorers(corpus, { scorers }).map(({ docId, sentence, scorer, polarity }) => [
        docId,
        sentence,
        scorer,
        polarity,
      ]),
    ).toEqual([
      ["own-0", null, "length", 27],
      ["own-0", null, "minus", -27],
      ["own-1", null, "length", 6],
      ["own-1", null, "minus", -6],
    ]);
    expect(
      scoreAcrossScorers(corpus, { scorers, by: "sentence" })
        .filter(({ scorer }) => scorer === "length")
        .map(({ sentence, polarity }) => [sentence, polarity]),
    ).toEqual([
      [0, 12],
      [1, 14],
      [0, 6],
    ]);
  });
  it("says how far each two agree", () => {
    expect(measureScorerAgreement(scoreAcrossScorers(corpus, { scorers }))).toEqual([
      { scorer: "length", other: "minus", texts: 2, pearson: expect.closeTo(-1, 9), sameClass: 0 },
    ]);
  });
});

describe("readToneValidity", () => {
  const figures = readToneValidity();
  it("has ours and others' figures on sentences, and ours on targets", () => {
    expect(figures.filter(({ task }) => task === "sentences").map(({ scorer }) => scorer)).toEqual([
      "datelines",
      "afinn",
      "senticon",
      "pattern",
      "vader",
    ]);
    expect(figures.filter(({ task }) => task === "targets").every(({ scorer }) => scorer === "datelines")).toBe(true);
  });
  it("names source, licence and method of each, with every text in its confusion table", () => {
    expect(
      figures.filter(
        ({ source, licence, method, texts, confusion }) =>
          !source || !licence || !method || confusion.flat().reduce((a, b) => a + b, 0) !== texts,
      ),
    ).toEqual([]);
  });
  it("shows r .62 and macro-F1 .58 or more on sentences, macro-F1 .65 and .60 on targets", () => {
    const of = (data: RegExp) => figures.find((entry) => entry.scorer === "datelines" && data.test(entry.data))!;
    expect(of(/Times/).pearson).toBeGreaterThanOrEqual(0.62);
    expect(of(/Times/).macroF1).toBeGreaterThanOrEqual(0.58);
    expect(of(/real-world/).macroF1).toBeGreaterThanOrEqual(0.65);
    expect(of(/multi-target/).macroF1).toBeGreaterThanOrEqual(0.6);
  });
  it("is said in one sentence for each kind of score", () => {
    expect(sayToneValidity("sentences")).toMatch(/^Validity: r = \.\d\d with human ratings \(n = 2,598 .*\)\.$/);
    expect(sayToneValidity("targets")).toMatch(
      /^Validity: r = \.\d\d, macro-F1 \.\d\d with human judgements \(n = 5,689 .*\)\.$/,
    );
  });
});
