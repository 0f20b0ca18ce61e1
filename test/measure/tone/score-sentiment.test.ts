import { analyseCorpus, createCorpus } from "../../../src/analyse/index.js";
import { explainTerms } from "../../../src/analyse/tone/index.js";
import { describe, expect, it } from "vitest";
import { createRegister } from "../../../src/analyse/actors/index.js";
import {
  scoreActorPolarity,
  scoreSentenceSentiment,
  scoreSentiment,
} from "../../../src/measure/tone/score-sentiment.js";
import { startTerm } from "../../../src/analyse/tone/score-sentence.js";
import {
  actorPolarityColumns,
  sentenceSentimentColumns,
  sentimentColumns,
} from "../../../src/measure/tone/sentiment-row.js";
import { corpusOf, dispatches } from "../../analyse/actors/one-article.js";
import { mentionsOf, polaritiesOf } from "../../analyse/support.js";

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const columnsOf = (row: object) => Object.keys(row).sort();

describe("the polarity of sentences", () => {
  it("explains each polarity by terms that add up to it, to its four decimals, over all dispatches", async () => {
    const scores = polaritiesOf(await dispatches()).flat();
    expect(scores.length).toBeGreaterThan(200);
    expect(
      scores.filter(
        ({ polarity, terms }) => Math.abs(terms.reduce((sum, { adds }) => sum + adds, 0) - polarity) > 5.0001e-5,
      ),
    ).toEqual([]);
    expect(scores.some(({ polarity }) => polarity > 0) && scores.some(({ polarity }) => polarity < 0)).toBe(true);
  });

  it("stays within −1 and 1", async () => {
    expect(
      polaritiesOf(await dispatches())
        .flat()
        .filter(({ polarity }) => !(Math.abs(polarity) < 1)),
    ).toEqual([]);
  });

  it("rates no term inside a name", async () => {
    const corpus = await dispatches();
    const inside = polaritiesOf(corpus).flatMap((sentences, d) =>
      sentences.flatMap(({ terms }) =>
        terms.filter(
          ({ term, start, end }) =>
            !term.includes(" ") &&
            term !== startTerm &&
            mentionsOf(corpus)[d]!.some(
              (mention) => mention.actor.known && mention.start <= start && end <= mention.end,
            ),
        ),
      ),
    );
    expect(inside).toEqual([]);
  });

  it("does not change when one country's name takes the place of another, over 200 sentences", async () => {
    const corpus = await dispatches();
    const single = new Set(["China", "Russia", "Taiwan", "Ukraine"]);
    const others = ["Brazil", "Kenya", "Norway", "Georgia", "Israel"];
    const pairs = corpus.documents
      .flatMap(({ text, sentences }, d) =>
        sentences.flatMap((span, sentence) => {
          const named = mentionsOf(corpus)[d]!.filter(
            (mention) =>
              mention.sentence === sentence &&
              mention.kind === "name" &&
              single.has(text.slice(mention.start, mention.end)),
          );
          let swapped = text.slice(span.start, span.end);
          for (const [i, { start, end }] of [...named].reverse().entries())
            swapped =
              swapped.slice(0, start - span.start) +
              others[(sentence + i) % others.length] +
              swapped.slice(end - span.start);
          return named.length > 0 ? [[text.slice(span.start, span.end), swapped]] : [];
        }),
      )
      .slice(0, 200);
    const polarities = (at: 0 | 1) =>
      polaritiesOf(corpusOf(pairs.map((pair) => pair[at]!))).map((sentences) =>
        sentences.map(({ polarity }) => polarity),
      );
    expect(pairs.length).toBeGreaterThan(100);
    expect(pairs.every(([before, after]) => before !== after)).toBe(true);
    expect(polarities(1)).toEqual(polarities(0));
  });

  it("keeps its scores for a second call, but not those of another register", () => {
    const corpus = corpusOf("Talks with good friends of war went on.");
    const register = createRegister([{ id: "good-friends", name: "good friends of war", type: "organisation" }]);
    const terms = (options = {}) => polaritiesOf(analyseCorpus(corpus, options))[0]![0]!.terms.map(({ term }) => term);
    expect(corpus.analyses[0]!.polarities).toBe(corpus.analyses[0]!.polarities);
    expect(terms()).toContain("war");
    expect(terms({ register })).not.toContain("war");
    expect(terms()).toContain("war");
  });
});

describe("scoreSentiment", () => {
  it("gives a document the mean of its sentences", async () => {
    const corpus = await dispatches();
    const sentences = scoreSentenceSentiment(corpus);
    for (const row of scoreSentiment(corpus)) {
      const own = sentences.filter(({ docId }) => docId === row.docId);
      expect(own.length).toBe(row.sentences);
      expect(row.polarity, row.docId).toBeCloseTo(mean(own.map(({ polarity }) => polarity)), 12);
      for (const name of ["natural", "senticon", "pattern"] as const)
        expect(row[name], row.docId).toBeCloseTo(mean(own.map((each) => each[name])), 12);
    }
  });

  it("lays its interval round the mean, and gives none for a single sentence", async () => {
    expect(
      scoreSentiment(await dispatches()).filter(
        ({ polarity, low, high }) => low === null || high === null || low > polarity || high < polarity,
      ),
    ).toEqual([]);
    expect(scoreSentiment(corpusOf("A good day."))[0]).toMatchObject({ sentences: 1, low: null, high: null });
  });

  it.each([
    "The United Nations Security Council met.",
    "The Department of Defense and NATO met in New Delhi.",
    "The Democratic People's Republic of Korea wrote.",
  ])("hears no praise or blame in a name: %s", (text) => {
    const heard = polaritiesOf(corpusOf(text))[0]![0]!.terms.filter(({ term }) => term !== startTerm);
    expect(
      heard.filter(({ term }) =>
        term.split(" ").some((each) => each !== "#" && !["met", "in", "and", "wrote"].includes(each)),
      ),
    ).toEqual([]);
  });

  it("shows the strongest eight terms, the strongest first", () => {
    const [row] = scoreSentiment(
      corpusOf("A disaster. A good day. It was a nice, happy, lovely, glad, kind, calm, bad, sad, poor thing."),
    );
    const shown = row!.terms.split("; ").map((term) => Math.abs(Number(term.split(" ")[1]!.replace("−", "-"))));
    expect(shown).toHaveLength(8);
    expect(shown).toEqual([...shown].sort((a, b) => b - a));
  });

  it("gives the docId where there is no title", () => {
    expect(scoreSentiment(corpusOf("A good day."))[0]!.title).toBe("own-0");
  });

  it("has the columns that are described, in each of the three tables", async () => {
    const corpus = await dispatches();
    expect(columnsOf(scoreSentiment(corpus)[0]!)).toEqual(columnsOf(sentimentColumns));
    expect(columnsOf(scoreSentenceSentiment(corpus)[0]!)).toEqual(columnsOf(sentenceSentimentColumns));
    expect(columnsOf(scoreActorPolarity(corpus)[0]!)).toEqual(columnsOf(actorPolarityColumns));
  });

  it("gives nothing for an empty corpus", () => {
    const empty = createCorpus([]);
    expect([scoreSentiment(empty), scoreSentenceSentiment(empty), scoreActorPolarity(empty)]).toEqual([[], [], []]);
  });
});

describe("scoreActorPolarity", () => {
  it("gives the mean polarity of the sentences that name the actor, over all dispatches", async () => {
    const corpus = await dispatches();
    const scores = polaritiesOf(corpus);
    for (const row of scoreActorPolarity(corpus)) {
      const own = mentionsOf(corpus).flatMap((mentions, d) =>
        [...new Set(mentions.filter(({ actor }) => actor.id === row.actorId).map(({ sentence }) => sentence))].map(
          (sentence) => scores[d]![sentence]!.polarity,
        ),
      );
      expect(own.length, row.actorId).toBe(row.sentences);
      expect(row.polarity, row.actorId).toBeCloseTo(mean(own), 12);
    }
  });

  it("leaves out actors that are named in too few sentences", () => {
    const corpus = corpusOf("Russia won. Russia lost. Russia slept. China won. China lost.");
    expect(scoreActorPolarity(corpus).map(({ actorId }) => actorId)).toEqual(["russia"]);
    expect(
      scoreActorPolarity(corpus, { minSentences: 2 }).map(({ actorId, sentences, low }) => [actorId, sentences, low]),
    ).toEqual([
      ["russia", 3, null],
      ["china", 2, null],
    ]);
  });
});

describe("explainTerms", () => {
  it("writes a term with its sign and two digits", () => {
    expect(
      explainTerms([
        { term: "crisis", start: 0, end: 6, adds: -0.304 },
        { term: "peace", start: 7, end: 12, adds: 0.2 },
      ]),
    ).toBe("crisis −0.30; peace +0.20");
  });
});
