import { type SourceCorpus, createCorpus, countTokens, readCorpus } from "../../../src/analyse/index.js";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countCoOccurrences, locateMentions } from "../../../src/measure/actors/index.js";
import { CorpusError } from "../../../src/read/index.js";

import { streamLines, tallyFile } from "../../../src/store/scale/index.js";
import { countTerms } from "../../../src/measure/terms/index.js";
import { ActorTally } from "../../../src/measure/actors/index.js";
import { TermTally } from "../../../src/measure/terms/index.js";
import { Vocabulary } from "../../../src/text/index.js";

let folder = "";
let corpus: SourceCorpus;
const file = (name: string, lines: readonly string[]) => {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
};
const recordsOf = (from: SourceCorpus) =>
  from.documents.map(({ docId, text, published }) => JSON.stringify({ id: docId, text, published }));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "datelines-tally-"));
  const read = await readCorpus("data/dispatches");
  // The text alone, so that the pass over a file and the corpus read the same characters.
  corpus = createCorpus(
    read.documents.map(({ docId, text, published }) => ({
      file: "x",
      line: null,
      id: docId,
      format: "record" as const,
      source: text,
      declared: published ? { published } : {},
    })),
    { furniture: false },
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("tallyFile", () => {
  it("counts what countTerms counts", () => {
    const tally = tallyFile(file("all.jsonl", recordsOf(corpus)));
    const rows = countTerms(corpus, { stopwords: "none", numbers: true });
    const byTerm = (list: readonly { term: string; count: number; documents: number }[]) =>
      Object.fromEntries(list.map(({ term, count, documents }) => [term, [count, documents]]));
    expect(byTerm(tally.terms.rows())).toEqual(byTerm(rows));
    expect([tally.terms.documents, tally.terms.tokens, tally.terms.rows().length]).toEqual([
      corpus.documents.length,
      countTokens(corpus),
      rows.length,
    ]);
  });

  it("finds the sentences, mentions and pairs that the corpus has", () => {
    const tally = tallyFile(file("actors.jsonl", recordsOf(corpus)), { actors: true });
    const mentions = new Map<string, number>();
    for (const { actorId, known, type } of locateMentions(corpus))
      if (known || type !== "place") mentions.set(actorId, (mentions.get(actorId) ?? 0) + 1);
    const pairs = new Map(
      countCoOccurrences(corpus).map(({ source, target, sentences }) => [`${source} ${target}`, sentences]),
    );
    expect(tally.actors!.sentences).toBe(corpus.documents.reduce((sum, { sentences }) => sum + sentences.length, 0));
    expect(new Map(tally.actors!.rows().map(({ actor, mentions: count }) => [actor.id, count]))).toEqual(mentions);
    expect(tally.actors!.pairs).toEqual(pairs);
  });

  it("merges the tallies of shards, in any order, to those of one pass", () => {
    const records = recordsOf(corpus);
    const whole = tallyFile(file("whole.jsonl", records), { actors: true });
    const shards = [records.slice(0, 11), records.slice(11)].map((part, i) =>
      tallyFile(file(`shard-${i}.jsonl`, part), { actors: true }),
    );
    for (const [one, other] of [shards, [...shards].reverse()] as const) {
      const terms = new TermTally(new Vocabulary());
      const actors = new ActorTally();
      for (const shard of [one!, other!]) {
        terms.merge(shard.terms);
        actors.merge(shard.actors!);
      }
      const byTerm = (tally: TermTally) => tally.rows().sort((a, b) => (a.term < b.term ? -1 : 1));
      expect(byTerm(terms)).toEqual(byTerm(whole.terms));
      expect(actors.rows()).toEqual(whole.actors!.rows());
      expect(actors.pairs).toEqual(whole.actors!.pairs);
      expect(actors.sentences).toBe(whole.actors!.sentences);
    }
  });

  it("lists a line it cannot read and goes on", () => {
    const tally = tallyFile(
      file("bad.jsonl", [
        '{"text":"China spoke."}',
        '{"text": broken',
        '{"title":"no text"}',
        "",
        '{"text":"Russia answered."}',
      ]),
    );
    expect(tally.terms.documents).toBe(2);
    expect(tally.problems.map(({ line, problem }) => [line, problem])).toEqual([
      [2, "is not valid JSON: it breaks off before its end"],
      [3, "has no text"],
    ]);
  });

  it("throws for a file that is not there", () => {
    expect(() => tallyFile(join(folder, "missing.jsonl"))).toThrow(CorpusError);
  });
});

describe("streamLines", () => {
  const linesOf = (content: string) => {
    const path = join(folder, "lines.txt");
    writeFileSync(path, content);
    const lines: [number, string][] = [];
    streamLines(path, (bytes, from, to, line) => lines.push([line, bytes.toString("utf8", from, to)]));
    return lines;
  };

  it("gives each line its number and passes over empty ones", () => {
    expect(linesOf("a\n\nb\n")).toEqual([
      [1, "a"],
      [3, "b"],
    ]);
  });

  it("gives the last line without a line end too", () => {
    expect(linesOf("a\nb")).toEqual([
      [1, "a"],
      [2, "b"],
    ]);
  });

  it("reads a line longer than its buffer, and a character cut by it, whole", () => {
    const long = "é".repeat(600_000);
    expect(linesOf(`${long}\nx${long}\ny`).map(([line, text]) => [line, text.length, text.at(-1)])).toEqual([
      [1, 600_000, "é"],
      [2, 600_001, "é"],
      [3, 1, "y"],
    ]);
  });
});
