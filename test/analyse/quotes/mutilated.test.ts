// Texts with mutilated marks: dispatches in which marks are doubled, dropped, turned round and put into
// the middle of tokens by a seeded generator. 1,000 by default; DATELINES_MUTILATED=10000 for as many.

import { describe, expect, it } from "vitest";
import { findSentences, tokenise, Vocabulary } from "../../../src/text/index.js";
import { QuotationFinder } from "../../../src/analyse/quotes/index.js";
import { dispatches, randomNumbers } from "../actors/one-article.js";
import { growthOf, linear, repeated } from "../../growth.js";
import { mentionsOf } from "../support.js";

const texts = Number(process.env["DATELINES_MUTILATED"] ?? 1000);
const marks = [
  "“",
  "”",
  '"',
  '"',
  "‘",
  "’",
  "'",
  "«",
  "»",
  "„",
  "``",
  "''",
  '="',
  "\n\n",
  "\n",
  ". ",
  ", ",
  ": ",
  "—",
  "(",
  ")",
  "😀",
  "\ud83d",
  " said ",
  " he said ",
  "\u0000",
  "",
];

const paragraphsOf = (text: string) =>
  [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

describe("QuotationFinder: mutilated marks", () => {
  it(`never throws, and gives spans of the text in order, over ${texts} texts`, async () => {
    const corpus = await dispatches();
    const all = mentionsOf(corpus);
    const vocabulary = new Vocabulary();
    const finder = new QuotationFinder(vocabulary);
    const random = randomNumbers(7);
    const pick = (count: number) => Math.floor(random() * count);
    let found = 0;
    for (let n = 0; n < texts; n++) {
      const d = pick(corpus.documents.length);
      const characters = Array.from(corpus.documents[d]!.text.slice(0, 900));
      for (let k = 0; k < 14; k++) characters[pick(characters.length)] = marks[pick(marks.length)]!;
      const text = characters.join("");
      const paragraphs = paragraphsOf(text);
      const sentences = paragraphs.flatMap(({ start, end }) => findSentences(text, start, end));
      const mentions = all[d]!.filter(({ end }) => end <= text.length);
      const quotations = finder.find(text, tokenise(text, vocabulary), paragraphs, sentences, mentions);
      const spans = quotations.flatMap(({ parts, speaker, cue }) => [
        ...parts,
        ...(speaker ? [speaker] : []),
        ...(cue ? [cue] : []),
      ]);
      const parts = quotations.flatMap((quotation) => quotation.parts).sort((a, b) => a.start - b.start);
      const ok =
        spans.every(
          ({ start, end }) =>
            Number.isInteger(start) &&
            start >= 0 &&
            start < end &&
            end <= text.length &&
            paragraphs.some((span) => span.start <= start && end <= span.end),
        ) &&
        parts.every(({ start }, i) => i === 0 || start >= parts[i - 1]!.end) &&
        quotations.every(
          ({ speaker, parts: own }) =>
            !speaker || own.every(({ start, end }) => speaker.end <= start || speaker.start >= end),
        );
      if (!ok) expect.fail(`text ${n}: ${JSON.stringify(text)}`);
      found += quotations.length;
    }
    expect(found).toBeGreaterThan(texts * 2);
  });

  it.each([
    "“",
    "”",
    '"',
    "“”",
    '" ',
    "'a ",
    "“a” said ",
    "“Who is it,” said Smith and ",
    "he said ",
    "Smith's claim ",
    "said that ",
    "Smith, ",
    "(a ",
  ])("takes time in proportion to %j again and again", async (unit) => {
    const vocabulary = new Vocabulary();
    const finder = new QuotationFinder(vocabulary);
    const text = repeated(unit);
    const growth = await growthOf(
      (size) => ({ text: text(size), tokens: tokenise(text(size), vocabulary), paragraphs: paragraphsOf(text(size)) }),
      ({ text, tokens, paragraphs }) => finder.find(text, tokens, paragraphs, paragraphs, []),
    );
    expect(growth).toBeLessThan(linear);
  });
});
