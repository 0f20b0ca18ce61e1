// Figures of other programs (quanteda.textstats 0.97.3, LexicalRichness), read from beside the project.

import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { measureReadability, scoreCollocations, scoreKeyness } from "../../../src/measure/terms/index.js";
import { describeDiversity } from "../../../src/measure/terms/measure-diversity.js";
import { corpusOf } from "../../corpus/support.js";

const path = "../shared/eval/reference/textstats.json";
interface Case {
  readonly measure: string;
  readonly target?: string;
  readonly reference?: string;
  readonly text?: string;
  readonly texts?: readonly string[];
  readonly expected: Record<string, Record<string, number> & number>;
}

describe.skipIf(!existsSync(path))("figures of other programs (skipped where ../shared/eval is not)", () => {
  const cases = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Case[]) : [];
  const of = (measure: string) => cases.filter((found) => found.measure === measure);
  const all = { stopwords: "none", minCount: 1 } as const;

  it("scores keyness as quanteda does", () => {
    expect(of("keyness").length).toBeGreaterThan(2);
    for (const { target, reference, expected } of of("keyness")) {
      const rows = scoreKeyness(corpusOf(target!), corpusOf(reference!), all);
      expect(rows.map(({ term }) => term).sort()).toEqual(Object.keys(expected).sort());
      for (const { term, g2, chi2 } of rows) {
        expect(g2).toBeCloseTo(expected[term]!["G2_none"]!, 10);
        expect(chi2).toBeCloseTo(expected[term]!["chi2_none"]!, 10);
      }
    }
  });

  it("scores collocations as quanteda does", () => {
    for (const { text, texts, expected } of [...of("collocation"), ...of("collocation_lambda_formula")]) {
      const rows = new Map(
        scoreCollocations(corpusOf(...(texts ?? [text!]).filter(Boolean)), all).map((row) => [row.collocation, row]),
      );
      for (const [pair, { lambda, z }] of Object.entries(expected)) {
        expect(rows.get(pair)!.lambda).toBeCloseTo(lambda!, 5);
        expect(rows.get(pair)!.z).toBeCloseTo(z!, 5);
      }
    }
  });

  it("measures diversity as LexicalRichness does", () => {
    const { text, expected } = of("lexdiv_mtld")[0]!;
    const seen = new Map<string, number>();
    const ids = Int32Array.from(
      text!
        .toLowerCase()
        .replace(/[^a-z\s]/g, " ")
        .trim()
        .split(/\s+/),
      (token) => seen.get(token) ?? (seen.set(token, seen.size), seen.size - 1),
    );
    const row = describeDiversity(ids, 25);
    expect(row.mattr).toBeCloseTo(expected["MATTR_25"]!, 12);
    expect(row.mtld).toBeCloseTo(expected["MTLD_0.72"]!, 10);
    expect(row.hdd).toBeCloseTo(expected["HDD_42"]!, 12);
  });

  it("measures readability as quanteda does, where the syllables are the same", () => {
    const rows = of("readability").map(({ text, expected }) => ({
      row: measureReadability(corpusOf(text!))[0]!,
      expected,
    }));
    for (const { row, expected } of rows.slice(0, 3)) expect(row.flesch).toBeCloseTo(expected["Flesch"]!, 1);
    expect(Math.abs(rows.at(-1)!.row.flesch - rows.at(-1)!.expected["Flesch"]!)).toBeLessThan(2);
  });
});
