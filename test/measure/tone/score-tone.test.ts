import { createCorpus } from "../../../src/analyse/index.js";
import { narrator } from "../../../src/analyse/index.js";
import { describe, expect, it } from "vitest";
import { locateMentions } from "../../../src/measure/actors/index.js";
import { scoreTone } from "../../../src/measure/tone/score-tone.js";
import { toneColumns } from "../../../src/measure/tone/tone-row.js";
import { corpusOf, dispatches } from "../../analyse/actors/one-article.js";
import { tonesOf } from "../../analyse/support.js";

const judged = (text: string) =>
  scoreTone(corpusOf(text)).map(({ source, target, tone }) => `${source} ${tone > 0 ? "+" : "−"} ${target}`);

describe("scoreTone", () => {
  it("gives the words of a marked quotation to its speaker", () => {
    expect(judged("“The brutal attack by Russia is a disaster,” Wang Yi said.")).toContain("wang-yi − russia");
  });

  it("gives reported words to their speaker", () => {
    expect(judged("Wang Yi said that the brutal aggression of Russia was a crime.")).toContain("wang-yi − russia");
  });

  it("gives a judgement that nobody speaks to who acts", () => {
    expect(judged("China strongly condemned the brutal attack by Russia.")).toContain("china − russia");
  });

  it.each([
    "China strongly condemned the brutal attack by Russia.",
    "China has repeatedly denounced the brutal attack by Russia.",
    "Chinese officials said the attack by Russia was a disaster.",
    "Wang Yi, the foreign minister, condemned the brutal attack by Russia.",
    "Russia was condemned by China.",
  ])("judges the condemned and not the one who condemns: %s", (text) => {
    expect(judged(text).map((each) => each.split(" ").slice(1).join(" "))).toEqual(["− russia"]);
  });

  it("leaves the rest to the narrator", () => {
    expect(judged("The brutal war of aggression by Russia is a disaster and a crime.")).toContain(
      `${narrator} − russia`,
    );
  });

  it("gives what follows a pronoun's verb of saying to whom the pronoun means", () => {
    expect(
      judged(
        "Jake Sullivan spoke. He added that the United States knew of the brutal attack by Russia, which it “did not expect.”",
      ),
    ).toContain("jake-sullivan − russia");
  });

  it("reads a stance whose words stand in marks", () => {
    expect(judged("Beijing expressed “firm support” for Ukraine.")).toEqual(["china + ukraine"]);
    expect(judged("“This wins no support,” Zhao Lijian said.")).toEqual([]);
  });

  it("passes over places", () => {
    expect(judged("The war in the Taiwan Strait is a disaster.")).toEqual([]);
  });

  it("names only actors that the sentence names, never a source as its own target, and no tone of 0, over all dispatches", async () => {
    const corpus = await dispatches();
    const named = new Set(locateMentions(corpus).map((row) => `${row.docId} ${row.sentence} ${row.actorId}`));
    const rows = scoreTone(corpus);
    expect(rows.length).toBeGreaterThan(100);
    expect(
      rows.filter(
        ({ docId, sentence, target, source, tone }) =>
          tone === 0 || Math.abs(tone) >= 1 || source === target || !named.has(`${docId} ${sentence} ${target}`),
      ),
    ).toEqual([]);
  });

  it("gives one row for each sentence, source and target", async () => {
    const keys = scoreTone(await dispatches()).map(
      ({ docId, sentence, source, target }) => `${docId} ${sentence} ${source} ${target}`,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("explains each tone by terms that add up to it, to its four decimals, over all dispatches", async () => {
    const tones = tonesOf(await dispatches()).flat();
    expect(
      tones.filter(
        ({ polarity, terms }) => Math.abs(terms.reduce((sum, { adds }) => sum + adds, 0) - polarity) > 5.0001e-5,
      ),
    ).toEqual([]);
  });

  it("has every column of tone and no other", async () => {
    expect(Object.keys(scoreTone(await dispatches())[0]!).sort()).toEqual(Object.keys(toneColumns).sort());
  });

  it("gives nothing for an empty corpus", () => {
    expect(scoreTone(createCorpus([]))).toEqual([]);
  });
});
