import { type SourceCorpus, createCorpus, filterCorpus, readCorpus } from "../../../src/analyse/index.js";
import { tokensOf } from "../../analyse/support.js";
import { createReadStream, existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Bundle } from "../../../src/store/bundle/bundle.js";
import { createBundle, sealBundle } from "../../../src/store/bundle/create-bundle.js";
import { measureLeak } from "../../../src/store/bundle/measure-leak.js";
import { unpackBundle } from "../../../src/store/bundle/open-bundle.js";
import { packTerms } from "../../../src/store/bundle/pack-terms.js";
import { dispatchBundle, dispatches, hasSourceArticles, sourceArticles } from "./support.js";

/**
 * An attacker who has a bundle alone: for each document it lays runs and pairs that its counts allow end to end, by the
 * longest overlap and then the higher count, in both directions, and so puts together what it can. Tells the longest
 * run of tokens it got right.
 */
function attack(bundle: Bundle, corpus: SourceCorpus): number {
  const { documents, types, runs, neighbours } = unpackBundle(bundle);
  const { vocabulary } = corpus;
  const tokens = tokensOf(corpus);
  let longest = 0;
  documents.forEach((_, d) => {
    const has = (terms: readonly string[]) => terms.every((term) => types[d]!.has(term));
    const pieces = new Map(
      [
        ...[...runs.values()].flatMap((held) => [...held.documents[d]!].map(([run, count]) => [run, count] as const)),
        ...(neighbours?.pairs ?? []).map(({ first, second, count }) => [`${first} ${second}`, count] as const),
      ].filter(([run]) => has(run.split(" "))),
    );
    const list = [...pieces].map(([run, count]) => ({ terms: run.split(" "), count }));
    const text = ` ${Array.from({ length: tokens[d]!.length }, (_term, i) => vocabulary.term(tokens[d]!.ids[i]!)).join(" ")} `;
    const grow = (chain: readonly string[], forwards: boolean): readonly string[] => {
      const next = list
        .flatMap(({ terms, count }) => [1, 2].map((overlap) => ({ terms, count, overlap })))
        .filter(
          ({ terms, overlap }) =>
            overlap < terms.length &&
            overlap <= chain.length &&
            terms.every((term, i) => {
              const at = forwards ? chain.length - overlap + i : overlap - terms.length + i;
              return at < 0 || at >= chain.length || chain[at] === term;
            }),
        )
        .sort((a, b) => b.overlap - a.overlap || b.count - a.count);
      for (const { terms, overlap } of next) {
        const longer = forwards ? [...chain, ...terms.slice(overlap)] : [...terms.slice(0, -overlap), ...chain];
        const used = (term: string) => longer.filter((one) => one === term).length;
        if (longer.every((term) => used(term) <= types[d]!.get(term)!)) return longer;
      }
      return chain;
    };
    for (const { terms } of list) {
      let chain: readonly string[] = terms;
      for (let before = -1; before !== chain.length && chain.length < 30; ) {
        before = chain.length;
        chain = grow(grow(chain, true), false);
      }
      for (let from = 0; from < chain.length; from++) {
        for (
          let to = from + longest + 1;
          to <= chain.length && text.includes(` ${chain.slice(from, to).join(" ")} `);
          to++
        )
          longest = to - from;
      }
    }
  });
  return longest;
}

/** A bundle that holds every run of two of a corpus, stopwords or not. */
function careless(corpus: SourceCorpus, made: Bundle): Bundle {
  const { digest: _, ...bundle } = made;
  const { vocabulary } = corpus;
  const documents = tokensOf(corpus);
  const runs = documents.map(
    ({ length, ids }) =>
      new Map(
        Array.from(
          { length: length - 1 },
          (_one, i) => [`${vocabulary.term(ids[i]!)} ${vocabulary.term(ids[i + 1]!)}`, 1] as const,
        ),
      ),
  );
  return sealBundle({ ...bundle, runs: { 2: { ...packTerms(runs), least: 2 } } });
}

const news = "../shared/eval/news.jsonl.gz";

async function readNews(count: number, every: number): Promise<SourceCorpus> {
  const articles = [];
  let line = 0;
  for await (const row of createInterface({ input: createReadStream(news).pipe(createGunzip()) })) {
    if (line++ % every !== 0) continue;
    const { id, text } = JSON.parse(row) as { id: string; text: string };
    articles.push({ file: "news", line, id, format: "record" as const, source: text, declared: {} });
    if (articles.length === count) break;
  }
  return createCorpus(articles);
}

describe("measureLeak", () => {
  it("finds at most five tokens in a row of a dispatch, and the attacker no more", async () => {
    const corpus = await dispatches();
    const bundle = await dispatchBundle();
    const [first] = measureLeak(bundle, corpus);
    expect(first!.longest).toBeGreaterThan(1);
    expect(first!.longest).toBeLessThanOrEqual(5);
    expect(attack(bundle, corpus)).toBeLessThanOrEqual(first!.longest);
  });

  it("would find more in a bundle that holds more, and so would the attacker", async () => {
    const some = new Set((await dispatches()).documents.slice(0, 5));
    const corpus = filterCorpus(await dispatches(), (document) => some.has(document));
    const bundle = careless(corpus, createBundle(corpus));
    expect(measureLeak(bundle, corpus)[0]!.longest).toBeGreaterThan(20);
    expect(attack(bundle, corpus)).toBeGreaterThan(5);
  });

  it("takes runs out that chain: a sentence of frequent pairs is not given away", () => {
    const sentence = "Senior officials discussed grain exports through Odessa harbour terminals yesterday.";
    const corpus = createCorpus(
      Array.from({ length: 4 }, (_, i) => ({
        file: "made",
        line: i + 1,
        id: `d${i}`,
        format: "record" as const,
        source: `${sentence} Another sentence follows it, number ${i}.`,
        declared: {},
      })),
    );
    const bundle = createBundle(corpus);
    expect(measureLeak(bundle, corpus)[0]!.longest).toBe(5);
    expect(attack(bundle, corpus)).toBeLessThanOrEqual(5);
  });

  it.skipIf(!hasSourceArticles)(
    "finds at most five in the five articles (skipped where ../shared/corpus is not)",
    async () => {
      const corpus = await readCorpus(sourceArticles);
      const bundle = createBundle(corpus);
      expect(measureLeak(bundle, corpus)[0]!.longest).toBeLessThanOrEqual(5);
      expect(attack(bundle, corpus)).toBeLessThanOrEqual(5);
    },
  );

  it.skipIf(!existsSync(news))(
    "finds at most five in news articles (skipped where ../shared/eval is not; DATELINES_LEAK=500 reads 500)",
    async () => {
      const corpus = await readNews(Number(process.env["DATELINES_LEAK"] ?? 40), 13);
      const bundle = createBundle(corpus);
      expect(measureLeak(bundle, corpus)[0]!.longest).toBeLessThanOrEqual(5);
      expect(attack(bundle, corpus)).toBeLessThanOrEqual(5);
    },
    600_000,
  );
});
