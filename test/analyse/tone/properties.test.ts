// What holds for every text: an explanation adds up to its score, and a score does not depend on which
// country is named.

import { describe, expect, it } from "vitest";
import { readSentenceModel } from "../../../src/analyse/tone/sentence-model.js";
import { corpusOf, randomNumbers } from "../actors/one-article.js";
import { mentionsOf, tonesOf, polaritiesOf } from "../support.js";

const countries = [
  "China",
  "Russia",
  "Ukraine",
  "Taiwan",
  "Iran",
  "France",
  "Germany",
  "Japan",
  "India",
  "Israel",
  "Norway",
  "Kenya",
  "Brazil",
  "Saudi Arabia",
  "South Korea",
  "North Korea",
  "New Zealand",
  "the United States",
  "the United Kingdom",
  "the United Arab Emirates",
];
const doers = [
  "{a} condemned",
  "{a} praised",
  "{a} did not support",
  "Officials from {a} warned of",
  "{a}’s ministry dismissed",
  "Envoys met in {a} over",
  "The president of {a} welcomed",
  "Nobody in {a} wanted",
];
const deeds = [
  "the brutal attack by {b}",
  "the peaceful role of {b}",
  "new sanctions against {b}",
  "a fragile deal with {b}",
  "{b}’s reckless threats",
  "the very generous offer that {b} had made",
  "talks with {b}, but trust was gone",
  "more support for {b}",
];
const ends = [
  "",
  " after a week of calm",
  ", a diplomat said",
  " and called it a disaster",
  "; nothing came of it",
  " – an unusually harsh step",
];

/** `count` sentences of our own, all different, with places for two countries. */
function writeSentences(count: number): string[] {
  const all = doers.flatMap((doer) => deeds.flatMap((deed) => ends.map((end) => `${doer} ${deed}${end}.`)));
  const adverbs = ["", "Later, ", "On Monday ", "In a joint statement, ", "Again, ", "Despite the truce, "];
  return Array.from({ length: count }, (_, i) => `${adverbs[Math.floor(i / all.length)]!}${all[i % all.length]!}`);
}

const fill = (sentence: string, a: string, b: string) => {
  const filled = sentence.replace("{a}", a).replace("{b}", b);
  return filled[0]!.toUpperCase() + filled.slice(1);
};

describe("a score", () => {
  it("does not change with the country named, over 1,000 sentences", () => {
    const next = randomNumbers(8);
    const pick = () => countries[Math.floor(next() * countries.length)]!;
    const sentences = writeSentences(1000);
    const different = (other: string) => {
      let name = pick();
      while (name === other) name = pick();
      return name;
    };
    const pairs = sentences.map((sentence) => {
      const a = pick();
      const b = different(a);
      const instead = different(b);
      return [fill(sentence, a, b), fill(sentence, instead, b)] as const;
    });
    expect(new Set(sentences).size).toBe(1000);
    const [before, after] = [0, 1].map((at) => corpusOf(pairs.map((pair) => pair[at]!))) as [
      ReturnType<typeof corpusOf>,
      ReturnType<typeof corpusOf>,
    ];
    const polarities = (corpus: typeof before) =>
      polaritiesOf(corpus).map((list) => list.map(({ polarity }) => polarity));
    const tones = (corpus: typeof before) => tonesOf(corpus).map((list) => list.map(({ polarity }) => polarity));
    const [mentions, scores, judgements] = [mentionsOf(after), polarities(after), tones(after)];
    const namedTwo = mentionsOf(before).map(({ length }, d) => length === mentions[d]!.length);
    expect(polarities(before).filter((own, d) => String(own) !== String(scores[d]))).toEqual([]);
    expect(tones(before).filter((own, d) => namedTwo[d] && String(own) !== String(judgements[d]))).toEqual([]);
    expect(namedTwo.filter((isSame) => !isSame)).toEqual([]);
  });

  it("is the sum of what its terms add, to its four decimals, over 750 texts of drawn terms, marks and names", () => {
    const next = randomNumbers(5);
    const rated = [...readSentenceModel().terms.keys()];
    const marks = [
      ", ",
      " ",
      " ",
      " ",
      " ",
      "; ",
      " – ",
      " “",
      "” ",
      ". ",
      "! ",
      " (",
      ") ",
      " but ",
      " not ",
      " very ",
    ];
    const draw = <Item>(list: readonly Item[]) => list[Math.floor(next() * list.length)]!;
    const texts = Array.from({ length: 750 }, () =>
      Array.from(
        { length: 1 + Math.floor(next() * 60) },
        () => (next() < 0.12 ? draw(countries) : draw(rated)) + draw(marks),
      ).join(""),
    );
    const corpus = corpusOf(texts);
    const scores = [...polaritiesOf(corpus).flat(), ...tonesOf(corpus).flat()];
    expect(scores.length).toBeGreaterThan(1500);
    expect(
      scores.filter(
        ({ polarity, terms }) => !(Math.abs(terms.reduce((sum, { adds }) => sum + adds, 0) - polarity) <= 5.0001e-5),
      ),
    ).toEqual([]);
    expect(scores.filter(({ polarity }) => !(Math.abs(polarity) < 1))).toEqual([]);
  });
});
