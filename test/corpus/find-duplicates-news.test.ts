// Near-copies planted among news articles that are not the project's: what share of them is found, and what
// else is. FULL=1 plants them among all articles and prints the figures.

import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { findDuplicates } from "../../src/corpus/find-duplicates.js";
import { plantCopies, ways } from "./plant-copies.js";

const file = "../shared/eval/news.jsonl.gz";
const full = process.env["FULL"] === "1";
const own = it.skipIf(!existsSync(file));

const marksOf = (texts: readonly string[]) =>
  findDuplicates(texts.map((text, i) => ({ docId: `${i}`, text, published: null })));

/**
 * Plants copies among texts: how many are found, how many marks are of neither a planted copy nor one that stood there
 * before.
 */
function measure(texts: readonly string[], count: number, seed: number) {
  const before = marksOf(texts);
  const planted = plantCopies(
    texts.map((text, i) => (before[i] ? "" : text)),
    count,
    seed,
  );
  const after = marksOf([...texts, ...planted.map(({ text }) => text)]);
  const found = planted.map(
    ({ of }, n) => after[texts.length + n]?.duplicateOf === `${of}` || after[of]?.duplicateOf === `${texts.length + n}`,
  );
  const pairs = new Set(planted.map(({ of }, n) => `${texts.length + n} ${of}`));
  const wrong = after.filter(
    (mark, i) =>
      mark &&
      !pairs.has(`${i} ${mark.duplicateOf}`) &&
      !pairs.has(`${mark.duplicateOf} ${i}`) &&
      !(i < texts.length && before[i]),
  ).length;
  return { natural: before.filter(Boolean).length, planted, found, wrong };
}

describe("findDuplicates among news", () => {
  own("finds planted near-copies of 80 to 95 % and nothing else (skipped where ../shared/eval is not)", () => {
    const articles = gunzipSync(readFileSync(file))
      .toString("utf8")
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { text: string }).text);
    const texts = full ? articles : articles.filter((_, i) => i % 8 === 0);
    const { natural, planted, found, wrong } = measure(texts, full ? 2000 : 200, 7);
    const hits = found.filter(Boolean).length;
    if (full) {
      process.stderr.write(
        `${texts.length} articles, ${natural} near-copies among them; planted ${planted.length}, found ${hits}, ` +
          `recall ${(hits / planted.length).toFixed(4)}, wrong ${wrong}, ` +
          `precision ${(hits / (hits + wrong)).toFixed(4)}\n`,
      );
      for (const way of Object.keys(ways)) {
        for (const overlap of [0.8, 0.85, 0.9, 0.95]) {
          const those = planted.flatMap((copy, n) => (copy.way === way && copy.overlap === overlap ? [found[n]!] : []));
          process.stderr.write(`  ${way}, ${overlap}: ${those.filter(Boolean).length} of ${those.length}\n`);
        }
      }
    }
    expect(hits / planted.length).toBeGreaterThanOrEqual(0.95);
    expect(hits / (hits + wrong)).toBeGreaterThanOrEqual(0.99);
  });
});
