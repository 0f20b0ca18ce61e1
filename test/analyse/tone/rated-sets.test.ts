// On others' texts, where they are at hand: nothing of them stands in the repository. The figures of the
// shipped models on texts they did not see stand in data/models/tone-validity.json.

import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { findSentences } from "../../../src/text/index.js";
import { createTargetTextScorer } from "../../../src/measure/tone/scorers.js";
import { corpusOf, randomNumbers } from "../actors/one-article.js";
import { polaritiesOf } from "../support.js";

const news = "../shared/eval/news.jsonl.gz";
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
  "Iraq",
  "Syria",
  "Britain",
  "Canada",
  "Mexico",
  "Brazil",
  "Turkey",
  "Pakistan",
  "Egypt",
  "Saudi Arabia",
  "Spain",
  "Italy",
  "Poland",
  "Australia",
  "Argentina",
  "Chile",
  "Nigeria",
  "South Korea",
  "North Korea",
  "United States",
  "United Kingdom",
  "New Zealand",
];
/**
 * Names of which a country is only a part: Great Britain, Gulf of Mexico, Bank of Japan, United States of America; and
 * names of which the country beside them tells whose they are.
 */
const compound = /\b(?:Great|Little|Two) Britain|\b(?:Gulf|Bank) of|\bof America\b|\bLtd\b|\bLabour\b|\bTories\b/;
const country = new RegExp(`(?<![\\w-])(?:${countries.join("|")})\\b(?!-)`);

describe.skipIf(!existsSync(news))("2,000 sentences of real news", () => {
  it("keep their scores when one country's name takes another's place", () => {
    const next = randomNumbers(3);
    const found: string[] = [];
    for (const line of gunzipSync(readFileSync(news)).toString("utf8").split("\n")) {
      if (line === "" || found.length === 2000) continue;
      const { text } = JSON.parse(line) as { text: string };
      const own = findSentences(text)
        .map(({ start, end }) => text.slice(start, end))
        .filter(
          (sentence) =>
            sentence.length > 30 &&
            sentence.length < 400 &&
            !sentence.includes("\n") &&
            country.test(sentence) &&
            !compound.test(sentence),
        );
      found.push(...own.slice(0, 2000 - found.length));
    }
    expect(found).toHaveLength(2000);
    const names = found.map((sentence) => country.exec(sentence)![0]);
    const instead = found.map((sentence) => {
      const others = countries.filter((other) => !sentence.includes(other));
      return others[Math.floor(next() * others.length)]!;
    });
    const swapped = found.map((sentence, i) =>
      sentence.replaceAll(new RegExp(`(?<![\\w-])${names[i]!}\\b`, "g"), instead[i]!),
    );
    const [before, after] = [corpusOf(found), corpusOf(swapped)];
    const scores = (corpus: typeof before) =>
      new Map(
        polaritiesOf(corpus).map((list, d) => [
          corpus.documents[d]!.docId,
          list.map(({ polarity }) => polarity).join(),
        ]),
      );
    const [was, is] = [scores(before), scores(after)];
    const changed = [...was].filter(([docId, score]) => is.get(docId) !== score).length;
    const toward = createTargetTextScorer();
    const tone = (sentence: string, name: string, start: number) =>
      toward(sentence, { start, end: start + name.length });
    const toned = found.filter(
      (sentence, i) =>
        tone(sentence, names[i]!, country.exec(sentence)!.index) !==
        tone(swapped[i]!, instead[i]!, country.exec(sentence)!.index),
    ).length;
    expect([changed, toned]).toEqual([0, 0]);
  });
});
