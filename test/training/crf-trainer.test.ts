import { describe, expect, it } from "vitest";
import { NameDecoder, tagCount, tagsOf } from "../../src/analyse/names/index.js";
import { type CrfOptions, randomOf, trainCrf, type TrainingSentence } from "../../src/training/crf-trainer.js";

const options: CrfOptions = { epochs: 5, rate: 0.3, l1: 0, l2: 1e-5, dropout: 0, seed: 1 };
const size = 16;

/** Pieces that have one feature each; feature 5 begins a person and feature 6 ends it, 7 is a place. */
function sentenceOf(features: readonly number[]): TrainingSentence {
  const names = features.flatMap((feature, i) =>
    feature === 5 && features[i + 1] === 6
      ? [{ start: i, end: i + 2, type: 0 }]
      : feature === 7
        ? [{ start: i, end: i + 1, type: 2 }]
        : [],
  );
  return {
    places: Int32Array.from(features),
    bounds: Int32Array.from([...features.keys(), features.length]),
    tags: tagsOf(features.length, names),
    weight: 1,
  };
}

const random = randomOf(3);
const sentences = Array.from({ length: 60 }, () =>
  sentenceOf(
    Array.from({ length: 6 }, () => Math.floor(random() * 5)).flatMap((feature) =>
      random() < 0.2 ? [5, 6] : random() < 0.2 ? [7] : [feature],
    ),
  ),
);

/** log p of a sentence's tags, by the sum over all paths, a step at a time. */
function logLikelihood({ places, tags }: TrainingSentence, table: Float32Array, transitions: Float32Array): number {
  const allowed = (before: number, tag: number) => {
    const open = before > 0 && (before - 1) % 4 < 2;
    const goesOn = tag > 0 && (tag - 1) % 4 > 0 && (tag - 1) % 4 < 3;
    return open === goesOn && (!open || (before - 1) >> 2 === (tag - 1) >> 2);
  };
  const score = (i: number, tag: number) => table[places[i]! * tagCount + tag]!;
  let sums = Array.from({ length: tagCount }, (_, tag) => (allowed(0, tag) ? Math.exp(score(0, tag)) : 0));
  let own = score(0, tags[0]!);
  for (let i = 1; i < tags.length; i++) {
    sums = sums.map(
      (_, tag) =>
        sums.reduce(
          (sum, value, before) =>
            allowed(before, tag) ? sum + value * Math.exp(transitions[before * tagCount + tag]!) : sum,
          0,
        ) * Math.exp(score(i, tag)),
    );
    own += score(i, tags[i]!) + transitions[tags[i - 1]! * tagCount + tags[i]!]!;
  }
  return own - Math.log(sums.reduce((sum, value, tag) => (allowed(tag, 0) ? sum + value : sum), 0));
}

describe("trainCrf", () => {
  it("learns what sentences show it", () => {
    const { table, transitions } = trainCrf(sentences, size, options);
    const scores = new Float32Array(4 * tagCount);
    [5, 6, 1, 7].forEach((feature, i) =>
      scores.set(table.subarray(feature * tagCount, (feature + 1) * tagCount), i * tagCount),
    );
    expect(new NameDecoder(transitions).decode(scores, 4)).toEqual([
      { start: 0, end: 2, type: 0 },
      { start: 3, end: 4, type: 2 },
    ]);
  });

  it("makes the tags it was shown more likely with each round", () => {
    const likelihood = (epochs: number) => {
      const { table, transitions } = trainCrf(sentences, size, { ...options, epochs });
      return sentences.reduce((sum, sentence) => sum + logLikelihood(sentence, table, transitions), 0);
    };
    const rounds = [0, 1, 3, 8].map(likelihood);
    expect(rounds).toEqual([...rounds].sort((one, other) => one - other));
    expect(rounds.at(-1)!).toBeGreaterThan(rounds[0]! / 20);
  });

  it("gives the same weights for the same seed", () => {
    expect(trainCrf(sentences, size, { ...options, dropout: 0.3 })).toEqual(
      trainCrf(sentences, size, { ...options, dropout: 0.3 }),
    );
  });

  it("leaves more weights at nought the more λ1 asks for it", () => {
    const weights = (l1: number) =>
      trainCrf(sentences, size, { ...options, l1 }).table.filter((weight) => weight !== 0).length;
    expect(weights(0.01)).toBeLessThan(weights(0));
  });

  it("changes nothing that it is given", () => {
    const frozen = sentences.map(({ places, bounds, tags, weight }) => ({
      places: places.slice(),
      bounds: bounds.slice(),
      tags: tags.slice(),
      weight,
    }));
    trainCrf(sentences, size, options);
    expect(sentences).toEqual(frozen);
  });
});
