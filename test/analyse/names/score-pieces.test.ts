import { describe, expect, it } from "vitest";
import { createNameModel } from "../../../src/analyse/names/name-model.js";
import { SentenceFeatures } from "../../../src/analyse/names/name-features.js";
import { readNameLists } from "../../../src/analyse/names/name-lists.js";
import { addTypePlaces, FeatureOf, NameTypes, reach, tableBits } from "../../../src/analyse/names/name-types.js";
import { type NameText, readNameText } from "../../../src/analyse/names/read-name-text.js";
import { PieceScorer } from "../../../src/analyse/names/score-pieces.js";
import { tagCount } from "../../../src/analyse/names/tag-scheme.js";
import { findSentences } from "../../../src/text/index.js";
import { randomNumbers } from "../actors/one-article.js";

const random = randomNumbers(5);
const scale = 0.03;
const table = Int8Array.from({ length: tagCount << tableBits }, () => (random() < 0.3 ? random() * 255 - 127 : 0));
const types = new NameTypes(readNameLists());
const scorer = new PieceScorer(createNameModel(table, scale, new Float32Array(tagCount * tagCount)), types);

/** scale × the sum of the weights of all features of each piece, added one by one. */
function literalScores(read: NameText): number[] {
  const features = new SentenceFeatures();
  return read.sentences.slice(1).flatMap((to, s) => {
    const from = read.sentences[s]!;
    const scores: number[] = [];
    features.visit(read, from, to, (at, ofPiece, count) => {
      const places = [...ofPiece.subarray(0, count)];
      for (let other = Math.max(from, at - reach); other <= Math.min(to - 1, at + reach); other++)
        addTypePlaces(read.types[other]!, other - at, FeatureOf.both, places);
      for (let tag = 0; tag < tagCount; tag++)
        scores.push(Math.fround(scale * places.reduce((sum, place) => sum + table[place * tagCount + tag]!, 0)));
    });
    return scores;
  });
}

describe("PieceScorer", () => {
  it.each([
    "Anna Brandvold of Krell Industries Inc. met Peter McKrell in Ghent on 3 May 2019, the U.S. ministry said.",
    "“We left,” said Ms. Brandvold’s son. BRANDVOLD TO LEAVE GHENT! The Bank of Freedonia did not answer @krell.",
    "Élise Ortuño-Vélez spoke. A word. No.",
  ])("gives the sums that adding each weight gives: %s", (text) => {
    const read = readNameText(text, findSentences(text, 0, text.length), types);
    const scores = new Float32Array(read.types.length * tagCount);
    scorer.score(read, scores);
    expect([...scores]).toEqual(literalScores(read));
  });

  it("gives marks and numbers that stand alone to no name", () => {
    const text = "*** 12 %";
    const read = readNameText(text, [{ start: 0, end: text.length }], types);
    const scores = new Float32Array(read.types.length * tagCount).fill(9);
    scorer.score(read, scores);
    expect([...scores]).toEqual(
      read.types.flatMap(() => Array.from({ length: tagCount }, (_, tag) => (tag === 0 ? Math.fround(scale) : 0))),
    );
  });
});
