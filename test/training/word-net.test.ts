// WordNet's files are not in the repository: the tests write three synsets of the same form.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createLexicon, type Lexicon } from "../../src/training/lexicons.js";
import { propagateRatings, ratingPredictor } from "../../src/training/propagate-ratings.js";
import { senseFeatures, WordNet } from "../../src/training/word-net.js";

const folder = mkdtempSync(join(tmpdir(), "datelines-wordnet-"));
let net: WordNet;
beforeAll(() => {
  for (const part of ["verb", "adj", "adv"])
    for (const kind of ["data", "index"]) writeFileSync(join(folder, `${kind}.${part}`), "  1 licence\n");
  writeFileSync(
    join(folder, "data.noun"),
    [
      "  1 licence",
      "00000001 03 n 01 feeling 0 000 | an emotional state",
      '00000002 12 n 02 glee 0 mirth 0 001 @ 00000001 n 0000 | great merriment; "they laughed with glee"',
      "00000003 12 n 01 gloom 0 002 @ 00000001 n 0000 ! 00000002 n 0101 | a state of sadness, without hope",
    ].join("\n"),
  );
  writeFileSync(
    join(folder, "index.noun"),
    [
      "  1 licence",
      "feeling n 1 1 ~ 1 1 00000001",
      "glee n 1 1 @ 1 1 00000002",
      "mirth n 1 1 @ 1 1 00000002",
      "gloom n 1 1 @ 1 1 00000003",
    ].join("\n"),
  );
  net = new WordNet(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("WordNet", () => {
  it("reads synsets, and the senses of a term and of its plural", () => {
    expect(net.synsets.get("noun00000002")).toMatchObject({ field: "12", terms: ["glee", "mirth"] });
    expect(net.sensesOf("glooms", 3)).toEqual([["noun00000003", 1]]);
    expect(net.sensesOf("zzz", 3)).toEqual([]);
    expect([...net.terms()]).toEqual(["feeling", "glee", "mirth", "gloom"]);
  });
  it("describes a term by its sense, its field and what stands above", () => {
    expect(
      Object.fromEntries(senseFeatures(net, "glee", { senses: 1, own: 0.7, field: 0.3, above: 0.5, depth: 2 })),
    ).toEqual({ noun00000002: 0.7, "field 12": 0.3, noun00000001: 0.5 });
  });
});

describe("propagateRatings", () => {
  const lexicon = (): Lexicon =>
    createLexicon(
      "afinn",
      new Map([
        ["mirth", 0.8],
        ["gloom", -0.8],
      ]),
      new Map(),
    );
  it("rates a term that no lexicon has like those it stands beside", () => {
    const predict = ratingPredictor(net, [lexicon()], []);
    expect(predict("glee")).toBeGreaterThan(0.05);
    expect(predict("glee")).toBeGreaterThan(predict("gloom"));
  });
  it("rates each known term by a fit that did not see it", () => {
    const rated = propagateRatings(net, [lexicon()], []);
    expect([...rated.keys()].sort()).toEqual(["gloom", "mirth"]);
    expect(Math.abs(rated.get("mirth")!)).toBeLessThan(0.8);
  });
});
