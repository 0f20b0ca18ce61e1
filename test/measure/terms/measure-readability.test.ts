import { createCorpus } from "../../../src/analyse/index.js";
import { describe, expect, it } from "vitest";
import { measureReadability, readabilityColumns } from "../../../src/measure/terms/index.js";
import { corpusOf } from "../../corpus/support.js";

const of = (text: string) => measureReadability(corpusOf(text))[0]!;

describe("measureReadability", () => {
  it("scores by tokens, sentences and syllables", () => {
    const row = of("The delegation departed. Negotiators waited.");
    expect(row).toMatchObject({ sentences: 2, tokens: 5, syllables: 14, meanSentenceLength: 2.5 });
    expect(row.flesch).toBeCloseTo(206.835 - 1.015 * 2.5 - (84.6 * 14) / 5, 9);
    expect(row.fleschKincaid).toBeCloseTo(0.39 * 2.5 + (11.8 * 14) / 5 - 15.59, 9);
    expect(row.fog).toBeCloseTo(0.4 * (2.5 + (100 * 3) / 5), 9);
    expect(row.smog).toBeCloseTo(3.1291 + 1.043 * Math.sqrt((30 * 3) / 2), 9);
  });

  it("spells acronyms and gives a number one syllable", () => {
    expect(of("US 500").syllables).toBe(3);
    expect(of("WTO").syllables).toBe(5);
  });

  it("is easier for short sentences of short terms", () => {
    expect(of("He came. We ate.").flesch).toBeGreaterThan(
      of("Representatives subsequently reiterated longstanding multilateral commitments.").flesch,
    );
  });

  it("carries an interval from two sentences on", () => {
    expect(of("He came.")).toMatchObject({ low: null, high: null });
    const row = of("He came. We ate. Representatives reiterated commitments. They left in the evening.");
    expect(row.low!).toBeLessThan(row.flesch);
    expect(row.high!).toBeGreaterThan(row.flesch);
  });

  it("describes its columns, and has no row for an empty corpus", () => {
    expect(Object.keys(of("He came."))).toEqual(Object.keys(readabilityColumns));
    expect(measureReadability(createCorpus([]))).toEqual([]);
  });
});
