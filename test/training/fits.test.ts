// The fits, on small texts of our own: that a model learns what its texts say, and that its file scores
// as the fit does.

import { describe, expect, it } from "vitest";
import { englishStopwords, tokenise, Vocabulary } from "../../src/text/index.js";
import {
  markNames,
  openSentenceModel,
  openTargetModel,
  SentenceScorer,
  TargetScorer,
  TargetViewer,
  UnitReader,
} from "../../src/analyse/tone/index.js";
import { calibrate, macroF1, placeScores } from "../../src/training/calibrate.js";
import { createLexicon } from "../../src/training/lexicons.js";
import { foldOf } from "../../src/training/propagate-ratings.js";
import type { RatedText } from "../../src/training/rated-texts.js";
import { TermFeaturizer } from "../../src/training/term-features.js";
import { fitSentences, writeSentenceModel } from "../../src/training/train-sentences.js";
import {
  decideClass,
  fitTargets,
  listTargets,
  targetMacroF1,
  writeTargetModel,
} from "../../src/training/train-targets.js";
import type { WordNet } from "../../src/training/word-net.js";
import { validityOf } from "../../src/training/write-validity.js";

const vocabulary = new Vocabulary();
const noNet = { synsets: new Map(), sensesOf: () => [] } as unknown as WordNet;
const things = ["harvest", "season", "journey", "concert", "dinner", "letter", "garden", "winter"];

function ratedText(text: string, group: string, rating: number, target?: string): RatedText {
  const tokens = tokenise(text, vocabulary);
  const copied = {
    length: tokens.length,
    ids: tokens.ids.slice(0, tokens.length),
    starts: tokens.starts.slice(0, tokens.length),
    ends: tokens.ends.slice(0, tokens.length),
    sentences: new Int32Array(tokens.length),
  };
  const span = target === undefined ? null : { start: text.indexOf(target), end: text.indexOf(target) + target.length };
  return {
    group,
    rating,
    targets: span ? [{ ...span, rating }] : [],
    text,
    tokens: copied,
    sentences: [{ from: 0, to: tokens.length }],
    names: markNames(copied, span ? [span] : []),
  };
}

const rated = things.flatMap((thing, i) => [
  ratedText(`a gleeful ${thing} for all`, `g${i}`, 0.6),
  ratedText(`a ghastly ${thing} for all`, `b${i}`, -0.6),
  ratedText(`a wooden ${thing} for all`, `n${i}`, 0),
]);

describe("fitSentences", () => {
  const featurizer = new TermFeaturizer(
    [createLexicon("own", new Map([["gleeful", 0.8]]), new Map())],
    noNet,
    englishStopwords(),
  );
  const trained = fitSentences({ rated, judged: [], vocabulary, reader: new UnitReader(vocabulary), featurizer });
  const seen = new Set(["gleeful", "ghastly", "wooden", ...things]);
  const calibration = calibrate(trained, rated);
  const model = openSentenceModel(writeSentenceModel(trained, featurizer, seen, [], calibration));

  it("learns which terms are good, bad and neither, for texts it did not see", () => {
    const scores = placeScores(trained, calibration);
    rated.forEach(({ rating, text }, i) => rating !== 0 && expect(Math.sign(scores[i]!), text).toBe(Math.sign(rating)));
    expect(macroF1(scores, rated)).toBeGreaterThan(0.8);
  });

  it("writes a model whose terms add up as the fit's features do", () => {
    expect(model.terms.get("gleeful")!.plain).toBeGreaterThan(0);
    expect(model.terms.get("ghastly")!.plain).toBeLessThan(0);
    const scorer = new SentenceScorer(vocabulary, model);
    const score = (text: string) => {
      const tokens = tokenise(text, vocabulary);
      return scorer.polarity(text, tokens, 0, tokens.length, new Uint8Array(tokens.length));
    };
    expect(score("such a gleeful summer")).toBeGreaterThan(0.05);
    expect(score("such a ghastly summer")).toBeLessThan(-0.05);
  });

  it("writes the same model at every call", () => {
    const again = fitSentences({ rated, judged: [], vocabulary, reader: new UnitReader(vocabulary), featurizer });
    expect(writeSentenceModel(again, featurizer, seen, [], calibrate(again, rated))).toEqual(
      writeSentenceModel(trained, featurizer, seen, [], calibration),
    );
  });
});

describe("fitTargets", () => {
  const judged = things.flatMap((thing, i) => [
    ratedText(`they cheered Alder for the ${thing}`, `t${i}`, 1, "Alder"),
    ratedText(`they mocked Birch for the ${thing}`, `u${i}`, -1, "Birch"),
    ratedText(`they met Cedar near the ${thing}`, `v${i}`, 0, "Cedar"),
  ]);
  const viewer = new TargetViewer(
    vocabulary,
    openSentenceModel({
      about: "",
      licence: "",
      sources: [],
      gain: 12,
      length: 8,
      bend: 0.4,
      start: 0,
      threshold: 0.05,
      perNeutral: 0,
      terms: { names: "", columns: [[], [], [], []] },
      pairs: { names: "", columns: [[], []] },
    }),
  );
  const targets = listTargets(judged, viewer);
  const trained = fitTargets(targets);

  it("tells who is cheered from who is mocked, in articles it did not see", () => {
    expect(targets).toHaveLength(judged.length);
    expect(targetMacroF1(trained.unseen, targets, trained.calibration)).toBeGreaterThan(0.9);
  });

  it("writes a model that decides as the fit does", () => {
    const scorer = new TargetScorer(vocabulary, openTargetModel(writeTargetModel(trained)));
    const {
      text,
      tokens,
      names,
      targets: [span],
    } = judged[1]!;
    expect(scorer.score(text, tokens, 0, tokens.length, names, span!).polarity).toBeLessThan(0);
  });

  it("falls into a class beyond the threshold and the neutrality", () => {
    const calibration = { neutralShare: 1, threshold: 0.2, start: 0.1 };
    expect(
      [
        [0.5, 0],
        [0.5, 0.3],
        [0.1, 0],
        [-0.2, 0],
      ].map(([judgement, neutral]) => decideClass({ judgement: judgement!, neutral: neutral! }, calibration)),
    ).toEqual([1, 0, 0, -1]);
  });
});

describe("foldOf", () => {
  it("puts a name into the same part at every call, and names into all parts alike", () => {
    const folds = Array.from({ length: 1000 }, (_, i) => foldOf(`article ${i}`, 5));
    expect(folds).toEqual(Array.from({ length: 1000 }, (_, i) => foldOf(`article ${i}`, 5)));
    for (let fold = 0; fold < 5; fold++)
      expect(Math.abs(folds.filter((each) => each === fold).length - 200)).toBeLessThan(50);
  });
});

describe("validityOf", () => {
  it("keeps where figures come from, to four digits, with the confusion table", () => {
    const about = {
      scorer: "own",
      task: "sentences",
      data: "own",
      source: "own",
      licence: "MIT",
      method: "none",
      readers: null,
    } as const;
    expect(validityOf({ ...about, scores: [0.2, -0.3, 0, 0.4], ratings: [0.1, -0.2, 0.3, 0.35] })).toMatchObject({
      ...about,
      texts: 4,
      accuracy: 0.75,
      confusion: [
        [1, 0, 0],
        [0, 0, 0],
        [0, 1, 2],
      ],
    });
  });
});
