import { describe, expect, it } from "vitest";
import { locateMentions } from "../../src/actors/index.js";
import { scoreSentenceSentiment } from "../../src/tone/score-sentiment.js";
import { scoreTone } from "../../src/tone/score-tone.js";
import { toneColumns } from "../../src/tone/tone-row.js";
import { corpusOf, dispatches } from "../actors/one-article.js";

describe("scoreTone", () => {
  it("lays the polarity of a sentence on each actor that it names", () => {
    const rows = scoreTone(corpusOf("Russia and China praised the good harvest."));
    expect(rows.map(({ source, target }) => [source, target])).toEqual([["narrator", "russia"], ["narrator", "china"]]);
    expect(rows[0]!.tone).toBeGreaterThan(0);
    expect(rows[1]!.tone).toBe(rows[0]!.tone);
  });

  it("gives the words of a quotation to its speaker, and none about himself", () => {
    const rows = scoreTone(corpusOf("“The attack by Russia was a disaster,” Wang Yi said."));
    expect(rows.map(({ source, target, tone }) => [source, target, tone < 0])).toEqual([["wang-yi", "russia", true]]);
  });

  it("passes over sentences without a rated term, and over places", () => {
    expect(scoreTone(corpusOf("Russia has eleven time zones. The war in the Taiwan Strait is a disaster."))).toEqual([]);
  });

  it("gives the sentence's own polarity, and only actors named in it, over all dispatches", async () => {
    const corpus = await dispatches();
    const polarity = new Map(scoreSentenceSentiment(corpus).map((row) => [`${row.docId} ${row.sentence}`, row.polarity]));
    const named = new Set(locateMentions(corpus).map((row) => `${row.docId} ${row.sentence} ${row.actorId}`));
    const rows = scoreTone(corpus);
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter(({ docId, sentence, target, source, tone }) => tone !== polarity.get(`${docId} ${sentence}`) || tone === 0 || source === target || !named.has(`${docId} ${sentence} ${target}`))).toEqual([]);
  });

  it("has every column of tone and no other", () => {
    expect(Object.keys(scoreTone(corpusOf("Russia is in a crisis."))[0]!).sort()).toEqual(Object.keys(toneColumns).sort());
  });

  it("gives nothing for an empty corpus", () => {
    expect(scoreTone({ documents: [], problems: [] })).toEqual([]);
  });
});
