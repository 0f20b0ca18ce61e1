import { analyseCorpus, corpusOf as reversed, createCorpus } from "../../../src/analyse/index.js";
import type { SourceCorpus } from "../../../src/analyse/index.js";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type CoOccurrenceOptions, countCoOccurrences } from "../../../src/measure/actors/count-co-occurrences.js";
import { locateMentions } from "../../../src/measure/actors/locate-mentions.js";
import { createRegister, readRegister } from "../../../src/analyse/actors/register.js";

import { corpusOf, dispatches, randomNumbers } from "../../analyse/actors/one-article.js";

const register = readRegister();

/**
 * The slow literal count: for every window, every pair of the ids that its mentions name; datelines, in the dispatches
 * in capitals, name nobody.
 */
function recount(corpus: SourceCorpus, { window = "sentence", level = "actor", rollUp = false }: CoOccurrenceOptions) {
  const windows: { docId: string; ids: Set<string>; names: (readonly [id: string, partOf: string | null])[] }[] = [];
  const rows = locateMentions(corpus);
  for (const { docId, sentences, paragraphs } of corpus.documents) {
    const spans =
      window === "document" ? [0] : window === "paragraph" ? paragraphs.map((_, i) => i) : sentences.map((_, i) => i);
    for (const at of spans) {
      const inside = rows.filter(
        (row) =>
          row.docId === docId &&
          (window === "document" ||
            (window === "paragraph" ? sentences[row.sentence]!.paragraph : row.sentence) === at),
      );
      const names = inside.flatMap(({ actorId, known, type, surface, sentence, start, partOf }) => {
        if (!known && type === "place") return [];
        if (sentence === 0 && start === 0 && /^[A-Z -]{4,}$/.test(surface!)) return [];
        if (level === "actor" || type === "country") return [[actorId, partOf] as const];
        const country = rollUp ? register.actors.get(actorId)?.country : null;
        return country ? [[country, partOf] as const] : [];
      });
      windows.push({ docId, ids: new Set(names.map(([id]) => id)), names });
    }
  }
  const all = [...new Set(windows.flatMap(({ ids }) => [...ids]))];
  const naming = (id: string) => windows.filter(({ ids }) => ids.has(id));
  const pairs = new Map<string, { sentences: number; documents: number; a: number; b: number }>();
  for (const source of all) {
    const of = naming(source);
    for (const target of all) {
      if (source >= target) continue;
      const isFree = (names: (typeof windows)[0]["names"], id: string, whole: string) =>
        names.some(([own, partOf]) => own === id && partOf !== whole);
      const both = of.filter(({ names }) => isFree(names, source, target) && isFree(names, target, source));
      if (both.length > 0)
        pairs.set(`${source} ${target}`, {
          sentences: both.length,
          documents: new Set(both.map(({ docId }) => docId)).size,
          a: of.length,
          b: naming(target).length,
        });
    }
  }
  return { pairs, windows: windows.length };
}

describe("countCoOccurrences", () => {
  const variants: CoOccurrenceOptions[] = (["sentence", "paragraph", "document"] as const).flatMap((window) => [
    { window },
    { window, level: "country" as const },
    { window, level: "country" as const, rollUp: true },
  ]);

  it.each(variants)("counts what a naive recount of the mentions counts: %o", async (options) => {
    const corpus = await dispatches();
    const { pairs } = recount(corpus, options);
    const rows = countCoOccurrences(corpus, options);
    expect(rows.length).toBe(pairs.size);
    expect(
      rows.map(({ source, target, sentences, documents }) => [`${source} ${target}`, sentences, documents]),
    ).toEqual(
      rows.map(({ source, target }) => [
        `${source} ${target}`,
        pairs.get(`${source} ${target}`)!.sentences,
        pairs.get(`${source} ${target}`)!.documents,
      ]),
    );
  });

  it("gives npmi and G² by their formulas, against what chance expects", async () => {
    const corpus = await dispatches();
    const { pairs, windows } = recount(corpus, {});
    for (const row of countCoOccurrences(corpus)) {
      const { sentences: n, a, b } = pairs.get(`${row.source} ${row.target}`)!;
      const observed = [n, a - n, b - n, windows - a - b + n];
      const chance = [row.expected, a - row.expected, b - row.expected, windows - a - b + row.expected];
      const g2 = 2 * observed.reduce((sum, o, i) => sum + (o > 0 ? o * Math.log(o / chance[i]!) : 0), 0);
      expect(row.npmi).toBeCloseTo(Math.log(n / row.expected) / -Math.log(n / windows), 10);
      expect(Math.abs(row.g2!)).toBeCloseTo(Math.abs(g2), 8);
      expect(Math.sign(row.g2!)).toBe(n < row.expected ? -1 : 1);
    }
  });

  it("expects for sentences of one length in one article what independence does", () => {
    const [row] = countCoOccurrences(
      corpusOf("Russia met China. Russia voted here. Nobody came there. China voted here."),
    );
    expect(row!.expected).toBeCloseTo((2 * 2) / 4, 8);
  });

  it("orders each pair by id, and the rows by count", async () => {
    const rows = countCoOccurrences(await dispatches());
    expect(rows.every(({ source, target }) => source < target)).toBe(true);
    expect(new Set(rows.map(({ source, target }) => `${source} ${target}`)).size).toBe(rows.length);
    expect(rows.every(({ sentences }, i) => i === 0 || sentences <= rows[i - 1]!.sentences)).toBe(true);
  });

  it("keeps npmi within −1 and 1, q within 0 and 1, and the count within its interval", async () => {
    const rows = countCoOccurrences(await dispatches());
    expect(rows.filter(({ npmi, q }) => npmi! < -1 || npmi! > 1 || (q !== null && (q < 0 || q > 1)))).toEqual([]);
    expect(rows.filter(({ sentences, low, high }) => low! > sentences || high! < sentences)).toEqual([]);
  });

  it("counts the same whatever the order of the documents", async () => {
    const corpus = await dispatches();
    expect(countCoOccurrences(reversed([...corpus.analyses].reverse(), corpus))).toEqual(countCoOccurrences(corpus));
  });

  it("counts a pair once a sentence, however often it is named there", () => {
    const rows = countCoOccurrences(corpusOf("Russia, China, Russia and China again. Japan is far."));
    expect(rows.map(({ source, target, sentences }) => [source, target, sentences])).toEqual([["china", "russia", 1]]);
  });

  it("counts a country's own mentions alone at the level of countries", () => {
    const corpus = corpusOf("Wang Yi wrote to Russia. Moscow answered.");
    expect(countCoOccurrences(corpus, { level: "country" })).toEqual([]);
    expect(
      countCoOccurrences(corpus, { level: "country", rollUp: true }).map(({ source, target }) => [source, target]),
    ).toEqual([["china", "russia"]]);
  });

  it("does not roll an international body up to any country", () => {
    expect(countCoOccurrences(corpusOf("NATO wrote to Russia."), { level: "country", rollUp: true })).toEqual([]);
  });

  it("does not join what two sentences or two documents name", () => {
    expect(countCoOccurrences(corpusOf("Russia voted. China did not."))).toEqual([]);
    expect(countCoOccurrences(corpusOf("Russia voted. China did not."), { window: "paragraph" })).toHaveLength(1);
    expect(countCoOccurrences(corpusOf(["Russia voted.", "China did not."]), { window: "document" })).toEqual([]);
  });

  it("gives no interval for a single document, and null for an npmi that is not defined and a q that nothing could tell", () => {
    expect(countCoOccurrences(corpusOf("Russia met China."))[0]).toMatchObject({
      low: null,
      high: null,
      npmi: null,
      g2: 0,
      q: null,
      expected: 1,
    });
  });

  it("gives nothing for an empty corpus", () => {
    expect(countCoOccurrences(createCorpus([]))).toEqual([]);
  });

  it("signs G² negative for a pair that is named together less than expected", () => {
    const apart = Array.from({ length: 10 }, () => "Russia voted. China voted.").join(" ");
    const [row] = countCoOccurrences(corpusOf(`${apart} Russia met China.`));
    expect(row!.sentences).toBeLessThan(row!.expected);
    expect(row!.g2).toBeLessThan(0);
    expect(row!.npmi).toBeLessThan(0);
  });

  it("leaves the place at the head of an article out: it says where it was filed", () => {
    expect(countCoOccurrences(corpusOf("GENEVA (Reuters) - Russia met China."))).toHaveLength(1);
    expect(countCoOccurrences(corpusOf("Russia met China in Geneva."))).toHaveLength(3);
  });

  it("refuses a window that it does not know", () => {
    expect(() => countCoOccurrences(corpusOf("Russia voted."), { window: { tokens: 0 } })).toThrow(
      /^countCoOccurrences requires a window of sentence, paragraph, document or a whole number of tokens \(got "\{"tokens":0\}"\), pass \{ tokens: 20 \}/,
    );
    expect(() => countCoOccurrences(corpusOf("Russia voted."), { window: "page" as "sentence" })).toThrow(RangeError);
  });
});

describe("countCoOccurrences with a window of tokens", () => {
  const letters = "D A C E B F".split(" ").sort();
  const own = createRegister(
    letters.map((letter) => ({
      id: letter.toLowerCase(),
      name: `${letter}${letter}corp`,
      type: "organisation" as const,
    })),
  );
  const spell = (text: string) =>
    text
      .split(" ")
      .map((letter) => `${letter}${letter}corp`)
      .join(" ");
  const countsOf = (texts: readonly string[], tokens: number) =>
    new Map(
      countCoOccurrences(analyseCorpus(corpusOf(texts.map(spell)), { register: own, knownOnly: true }), {
        window: { tokens },
      }).map(({ source, target, sentences }) => [`${source} ${target}`, sentences]),
    );

  it("counts pairs of mentions as a literal count of their distances does", () => {
    const text = "A C B A D E F A B C".split(" ");
    for (const reach of [1, 2, 4, 20]) {
      const literal = new Map<string, number>();
      text.forEach((one, i) =>
        text.slice(i + 1, i + 1 + reach).forEach((other) => {
          const key = [one, other]
            .map((letter) => letter.toLowerCase())
            .sort()
            .join(" ");
          if (one !== other) literal.set(key, (literal.get(key) ?? 0) + 1);
        }),
      );
      expect(countsOf([text.join(" ")], reach)).toEqual(
        new Map([...literal].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))),
      );
    }
  });

  it.skipIf(!existsSync("../shared/eval/reference/textstats.json"))(
    "counts as quanteda's feature co-occurrence matrix with a window does",
    () => {
      interface Case {
        measure: string;
        text: string;
        window: number;
        count: string;
        expected: { features: string[]; upper_triangle: number[][] };
      }
      const { text, window, expected } = (
        JSON.parse(readFileSync("../shared/eval/reference/textstats.json", "utf8")) as Case[]
      ).find(({ measure, count }) => measure === "fcm" && count === "frequency")!;
      const counts = countsOf([text], window);
      const { features, upper_triangle: triangle } = expected;
      features.forEach((one, i) =>
        features
          .slice(i + 1)
          .forEach((other, j) =>
            expect([one, other, counts.get(`${one} ${other}`.toLowerCase()) ?? 0]).toEqual([
              one,
              other,
              triangle[i]![i + 1 + j]!,
            ]),
          ),
      );
    },
  );

  it("looks past the end of a sentence, not of a document", () => {
    expect(countCoOccurrences(corpusOf("Russia voted. China did not."), { window: { tokens: 5 } })).toHaveLength(1);
    expect(countCoOccurrences(corpusOf(["Russia voted.", "China did not."]), { window: { tokens: 50 } })).toEqual([]);
  });

  it("flags two that always stand side by side, and not two that stand anywhere", () => {
    const random = randomNumbers(11);
    const texts = Array.from({ length: 60 }, () => {
      const tokens = Array.from({ length: 60 }, () => "so");
      const at = 2 + Math.floor(random() * 56);
      tokens[at] = "China";
      tokens[at + 1] = "Russia";
      for (const name of ["Japan", "Chile"]) {
        const free = tokens.flatMap((token, i) => (token === "so" && i > 0 ? [i] : []));
        tokens[free[Math.floor(random() * free.length)]!] = name;
      }
      return `${tokens.join(" ")}.`;
    });
    const rows = new Map(
      countCoOccurrences(corpusOf(texts), { window: { tokens: 8 } }).map((row) => [`${row.source} ${row.target}`, row]),
    );
    expect(rows.get("china russia")!.q).toBeLessThan(1e-6);
    expect(rows.get("chile japan")!.q).toBeGreaterThan(0.05);
  });
});
