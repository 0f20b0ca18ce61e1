import { describe, expect, it } from "vitest";
import { type CoOccurrenceOptions, countCoOccurrences } from "../../../src/measure/actors/count-co-occurrences.js";
import { locateCoOccurrences } from "../../../src/measure/actors/locate-co-occurrences.js";
import { corpusOf, dispatches } from "../../analyse/actors/one-article.js";

const variants: CoOccurrenceOptions[] = [
  {},
  { window: "paragraph" },
  { window: "document" },
  { window: { tokens: 12 } },
  { level: "country", rollUp: true },
];

describe("locateCoOccurrences", () => {
  it.each(variants)("gives as many passages of every pair as are counted: %o", async (options) => {
    const corpus = await dispatches();
    const found = new Map<string, number>();
    for (const { source, target } of locateCoOccurrences(corpus, options))
      found.set(`${source} ${target}`, (found.get(`${source} ${target}`) ?? 0) + 1);
    const rows = countCoOccurrences(corpus, options);
    expect(rows.length).toBeGreaterThan(10);
    expect(found).toEqual(new Map(rows.map(({ source, target, sentences }) => [`${source} ${target}`, sentences])));
  });

  it("shows the sentence and where in it the two stand", () => {
    const [row, ...others] = locateCoOccurrences(
      corpusOf("Nobody came. Then Russia wrote to China twice. China wrote back."),
    );
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      source: "china",
      target: "russia",
      sentence: 1,
      text: "Then Russia wrote to China twice.",
    });
    expect([
      row!.text!.slice(row!.sourceStart!, row!.sourceEnd!),
      row!.text!.slice(row!.targetStart!, row!.targetEnd!),
    ]).toEqual(["China", "Russia"]);
  });

  it("shows for a larger window the passage from the nearest mention to the nearest", () => {
    const corpus = corpusOf("Russia voted. Rain fell. Russia spoke. China left. Snow fell.");
    expect(locateCoOccurrences(corpus, { window: "paragraph" }).map(({ text }) => text)).toEqual([
      "Russia spoke. China left.",
    ]);
  });

  it("keeps to the actors asked for, in either order", () => {
    const corpus = corpusOf("Russia wrote to China. China wrote to Japan. Japan wrote to Russia.");
    const pairs = (rows: ReturnType<typeof locateCoOccurrences>) =>
      rows.map(({ source, target }) => `${source} ${target}`);
    expect(pairs(locateCoOccurrences(corpus, { source: "russia", target: "china" }))).toEqual(["china russia"]);
    expect(pairs(locateCoOccurrences(corpus, { target: "japan" }))).toEqual(["china japan", "japan russia"]);
    expect(locateCoOccurrences(corpus, { source: "china", target: "peru" })).toEqual([]);
  });
});
