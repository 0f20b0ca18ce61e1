import { describe, expect, it } from "vitest";
import { type CoOccurrenceOptions, countCoOccurrences } from "../../src/actors/count-co-occurrences.js";
import { locateMentions } from "../../src/actors/locate-mentions.js";
import { readRegister } from "../../src/actors/register.js";
import type { Corpus } from "../../src/corpus/index.js";
import { corpusOf, dispatches } from "./one-article.js";

const register = readRegister();

/** The slow literal count: for every window, every pair of the ids that its mentions name. */
function recount(corpus: Corpus, { window = "sentence", level = "actor", rollUp = false }: CoOccurrenceOptions) {
  const windows: { docId: string; ids: Set<string> }[] = [];
  const rows = locateMentions(corpus);
  for (const { docId, sentences, paragraphs } of corpus.documents) {
    const spans = window === "document" ? [0] : window === "paragraph" ? paragraphs.map((_, i) => i) : sentences.map((_, i) => i);
    for (const at of spans) {
      const inside = rows.filter((row) => row.docId === docId && (window === "document" || (window === "paragraph" ? sentences[row.sentence]!.paragraph : row.sentence) === at));
      const ids = inside.flatMap(({ actorId, type }) => {
        if (level === "actor" || type === "country") return [actorId];
        const country = rollUp ? register.actors.get(actorId)?.country : null;
        return country ? [country] : [];
      });
      windows.push({ docId, ids: new Set(ids) });
    }
  }
  const all = [...new Set(windows.flatMap(({ ids }) => [...ids]))];
  const naming = (id: string) => windows.filter(({ ids }) => ids.has(id));
  const pairs = new Map<string, { sentences: number; documents: number; a: number; b: number }>();
  for (const source of all) {
    const of = naming(source);
    for (const target of all) {
      if (source >= target) continue;
      const both = of.filter(({ ids }) => ids.has(target));
      if (both.length > 0) pairs.set(`${source} ${target}`, { sentences: both.length, documents: new Set(both.map(({ docId }) => docId)).size, a: of.length, b: naming(target).length });
    }
  }
  return { pairs, windows: windows.length };
}

describe("countCoOccurrences", () => {
  const variants: CoOccurrenceOptions[] = (["sentence", "paragraph", "document"] as const).flatMap((window) => [{ window }, { window, level: "country" as const }, { window, level: "country" as const, rollUp: true }]);

  it.each(variants)("counts what a naive recount of the mentions counts: %o", async (options) => {
    const corpus = await dispatches();
    const { pairs } = recount(corpus, options);
    const rows = countCoOccurrences(corpus, options);
    expect(rows.length).toBe(pairs.size);
    expect(rows.map(({ source, target, sentences, documents }) => [`${source} ${target}`, sentences, documents])).toEqual(
      rows.map(({ source, target }) => [`${source} ${target}`, pairs.get(`${source} ${target}`)!.sentences, pairs.get(`${source} ${target}`)!.documents]),
    );
  });

  it("gives expected, npmi and G² by their formulas", async () => {
    const corpus = await dispatches();
    const { pairs, windows } = recount(corpus, {});
    for (const row of countCoOccurrences(corpus)) {
      const { sentences: n, a, b } = pairs.get(`${row.source} ${row.target}`)!;
      const observed = [n, a - n, b - n, windows - a - b + n];
      const margins = [a * b, a * (windows - b), b * (windows - a), (windows - a) * (windows - b)];
      const g2 = 2 * observed.reduce((sum, o, i) => sum + (o > 0 ? o * Math.log((o * windows) / margins[i]!) : 0), 0);
      expect(row.expected).toBeCloseTo((a * b) / windows, 10);
      expect(row.npmi).toBeCloseTo(Math.log((n / windows) / ((a / windows) * (b / windows))) / -Math.log(n / windows), 10);
      expect(Math.abs(row.g2!)).toBeCloseTo(Math.abs(g2), 8);
      expect(Math.sign(row.g2!)).toBe(n < row.expected ? -1 : 1);
    }
  });

  it("orders each pair by id, and the rows by count", async () => {
    const rows = countCoOccurrences(await dispatches());
    expect(rows.every(({ source, target }) => source < target)).toBe(true);
    expect(new Set(rows.map(({ source, target }) => `${source} ${target}`)).size).toBe(rows.length);
    expect(rows.every(({ sentences }, i) => i === 0 || sentences <= rows[i - 1]!.sentences)).toBe(true);
  });

  it("keeps npmi within −1 and 1, q within 0 and 1, and the count within its interval", async () => {
    const rows = countCoOccurrences(await dispatches());
    expect(rows.filter(({ npmi, q }) => npmi! < -1 || npmi! > 1 || q! < 0 || q! > 1)).toEqual([]);
    expect(rows.filter(({ sentences, low, high }) => low! > sentences || high! < sentences)).toEqual([]);
  });

  it("counts the same whatever the order of the documents", async () => {
    const corpus = await dispatches();
    expect(countCoOccurrences({ documents: [...corpus.documents].reverse(), problems: [] })).toEqual(countCoOccurrences(corpus));
  });

  it("counts a pair once a sentence, however often it is named there", () => {
    const rows = countCoOccurrences(corpusOf("Russia, China, Russia and China again. Japan is far."));
    expect(rows.map(({ source, target, sentences }) => [source, target, sentences])).toEqual([["china", "russia", 1]]);
  });

  it("counts a country's own mentions alone at the level of countries", () => {
    const corpus = corpusOf("Wang Yi wrote to Russia. Moscow answered.");
    expect(countCoOccurrences(corpus, { level: "country" })).toEqual([]);
    expect(countCoOccurrences(corpus, { level: "country", rollUp: true }).map(({ source, target }) => [source, target])).toEqual([["china", "russia"]]);
  });

  it("does not roll an international body up to any country", () => {
    expect(countCoOccurrences(corpusOf("NATO wrote to Russia."), { level: "country", rollUp: true })).toEqual([]);
  });

  it("does not join what two sentences or two documents name", () => {
    expect(countCoOccurrences(corpusOf("Russia voted. China did not."))).toEqual([]);
    expect(countCoOccurrences(corpusOf("Russia voted. China did not."), { window: "paragraph" })).toHaveLength(1);
    expect(countCoOccurrences(corpusOf(["Russia voted.", "China did not."]), { window: "document" })).toEqual([]);
  });

  it("gives no interval for a single document, and null for an npmi that is not defined", () => {
    expect(countCoOccurrences(corpusOf("Russia met China."))[0]).toMatchObject({ low: null, high: null, npmi: null, g2: 0, q: 1, expected: 1 });
  });

  it("gives nothing for an empty corpus", () => {
    expect(countCoOccurrences({ documents: [], problems: [] })).toEqual([]);
  });

  it("signs G² negative for a pair that is named together less than expected", () => {
    const apart = Array.from({ length: 10 }, () => "Russia voted. China voted.").join(" ");
    const [row] = countCoOccurrences(corpusOf(`${apart} Russia met China.`));
    expect(row!.sentences).toBeLessThan(row!.expected);
    expect(row!.g2).toBeLessThan(0);
    expect(row!.npmi).toBeLessThan(0);
  });
});
