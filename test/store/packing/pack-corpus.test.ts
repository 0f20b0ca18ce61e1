import { type Corpus, createCorpus, filterCorpus, readCorpus, requireText } from "../../../src/analyse/index.js";
import { listDocuments } from "../../../src/measure/documents/index.js";
import { inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";

import { listEvidence } from "../../../src/measure/evidence/index.js";
import { drawGallery } from "../../../src/charts/gallery/index.js";
import { packCorpus, unpackCorpus } from "../../../src/store/packing/index.js";

const corpus = await readCorpus(["data/dispatches"]);
const packed = packCorpus(corpus);
const unpacked = (from: Corpus) => unpackCorpus(new Uint8Array(inflateRawSync(packCorpus(from))));

/** What is found, but for the rated terms, of which the page marks the strongest. */
const found = (from: Corpus, row: object) =>
  listEvidence(from, row).map(({ hits, ...rest }) => ({ ...rest, hits: hits.filter(({ kind }) => kind !== "rated") }));

describe("a packed corpus", () => {
  const again = unpacked(corpus);

  it("has every document with its metadata, text and sentences", () => {
    expect(listDocuments(again)).toEqual(listDocuments(corpus));
    expect(
      requireText(again, "a test").documents.map(({ text, sentences, paragraphs }) => ({
        text,
        sentences,
        paragraphs,
      })),
    ).toEqual(corpus.documents.map(({ text, sentences, paragraphs }) => ({ text, sentences, paragraphs })));
  });
  it("draws the same charts, to the last digit", () => {
    expect(drawGallery(again)).toEqual(drawGallery(corpus));
  });
  it("draws the same charts of a part of it", () => {
    const early = (from: Corpus) => drawGallery(filterCorpus(from, ({ published }) => published! < "2022"));
    expect(early(again)).toEqual(early(corpus));
  });
  it("gives the same sentences at the same places", () => {
    for (const row of [
      { term: "china" },
      { actorId: "russia", rated: true },
      { source: "china", target: "united-states" },
    ])
      expect(found(again, row)).toEqual(found(corpus, row));
  });
  it("gives the rated terms that add most, to four digits", () => {
    const rated = (from: Corpus) =>
      listEvidence(from, { docId: "2022-03-02-general-assembly-vote", rated: true }).map(({ hits }) =>
        hits
          .filter(({ adds }) => Math.abs(adds!) >= 0.05)
          .map(({ start, end, adds }) => [start, end, adds!.toFixed(3)]),
      );
    expect(rated(again).flat().length).toBeGreaterThan(5);
    expect(rated(again)).toEqual(rated(corpus));
  });
  it("is the same bytes again, and not many more than those of its text", () => {
    expect(Buffer.from(packCorpus(corpus)).equals(Buffer.from(packed))).toBe(true);
    expect(packed.length).toBeLessThan(corpus.documents.reduce((sum, { text }) => sum + text.length, 0) * 1.3);
  });
  it("may be empty, in a language that is not scored, or hold every character", () => {
    const article = (source: string, line: number | null) => ({
      file: "a.jsonl",
      line,
      id: null,
      format: "record" as const,
      source,
      declared: { language: "fr", title: "\u202e<script>\u0000" },
    });
    const odd = createCorpus([
      article("Le ministre a parlé. 😀 \ud800 fin.", 3),
      article("Encore une phrase pour voir.", 900_000),
    ]);
    expect(listDocuments(unpacked(odd))).toEqual(listDocuments(odd));
    expect(listEvidence(unpacked(odd), { term: "ministre" })).toEqual(listEvidence(odd, { term: "ministre" }));
    expect(unpacked(createCorpus([])).documents).toEqual([]);
  });
});
