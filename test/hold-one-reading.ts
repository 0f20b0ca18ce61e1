// Hold one reading: whichever door a document goes through, the same actors are mentioned, the same people speak, and
// the same is judged.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Corpus, countsAsActor, createCorpus, fold, readCorpus } from "../src/analyse/index.js";
import { buildTable } from "../src/cli/tables.js";
import { ActorTally, createNetwork } from "../src/measure/actors/index.js";
import { countQuotations } from "../src/measure/speech/index.js";
import { scoreToneByActor } from "../src/measure/tone/index.js";
import { createBundle, openBundle } from "../src/store/bundle/index.js";
import { packCorpus, unpackCorpus } from "../src/store/packing/index.js";
import { tallyFile } from "../src/store/scale/index.js";
import { datelines, rowsOf } from "./cli/run-cli.js";

export interface TextRecord {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
}

/** Clean texts as records, so that every door takes them as they are. */
export const recordsOf = ({ documents }: Awaited<ReturnType<typeof readCorpus>>): TextRecord[] =>
  documents.map(({ docId, text, title, published }) => ({
    id: docId,
    text,
    ...(title !== null && { title }),
    ...(published !== null && { published }),
  }));

type Row = Readonly<Record<string, unknown>>;
const rowsIn = (table: string, corpus: Corpus) => buildTable(table, corpus).rows as readonly Row[];
const pick =
  (...fields: readonly string[]) =>
  (row: Row) =>
    fields.map((field) => row[field]);
/** A bundle does not say in which order a sentence names its actors, and keeps thirteen decimals of a figure. */
const inAnyOrder = (table: string, corpus: Corpus, fields: readonly string[]) =>
  rowsIn(table, corpus)
    .map((row) =>
      JSON.stringify(pick(...fields)(row), (_, value: unknown) =>
        typeof value === "number" ? value.toFixed(6) : value,
      ),
    )
    .sort();
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** The tests of the records that `read` gives. */
export const holdOneReading = (name: string, read: () => Promise<TextRecord[]>) =>
  describe(`one reading of ${name}`, () => {
    const folder = mkdtempSync(join(tmpdir(), "datelines-doors-"));
    const file = join(folder, "records.jsonl");
    let records: TextRecord[];
    let corpus: ReturnType<typeof createCorpus>;
    const doors = new Map<string, Corpus>();
    beforeAll(async () => {
      records = await read();
      writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
      const options = { furniture: false, duplicates: "keep" } as const;
      corpus = createCorpus(
        records.map(({ id, text: source, ...declared }) => ({
          file,
          line: null,
          id,
          format: "record" as const,
          source,
          declared,
        })),
        options,
      );
      doors.set("the bundle", openBundle(createBundle(corpus)));
      doors.set("the page", unpackCorpus(new Uint8Array(inflateRawSync(packCorpus(corpus)))));
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    it("names somebody, quotes somebody and judges somebody", () => {
      expect(sum(corpus.analyses.map(({ mentions }) => mentions.length))).toBeGreaterThan(100);
      expect(sum(corpus.analyses.map(({ quotations }) => quotations.length))).toBeGreaterThan(30);
      expect(sum(corpus.analyses.map(({ tones }) => tones.length))).toBeGreaterThan(30);
    });

    it.each(["the bundle", "the page"])("is the same through %s", (door) => {
      const other = doors.get(door)!;
      for (const [table, ...fields] of [
        ["mentions", "docId", "sentence", "actorId", "type", "kind", "rule", "known"],
        ["quotations", "docId", "sentence", "speakerId", "kind", "targets", "rule"],
        ["tone", "docId", "sentence", "source", "target", "tone"],
      ] as const)
        expect(inAnyOrder(table, other, fields)).toEqual(inAnyOrder(table, corpus, fields));
    });

    it("is the same through the tables", () => {
      expect(rowsIn("mentions", corpus).map(pick("docId", "actorId", "surface"))).toEqual(
        corpus.analyses.flatMap(({ document: { docId, text }, mentions }) =>
          mentions.map(({ actor, start, end }) => [docId, actor.id, text.slice(start, end)]),
        ),
      );
      expect(rowsIn("quotations", corpus).map(pick("docId", "speakerId"))).toEqual(
        corpus.analyses.flatMap(({ document: { docId }, quotations }) =>
          quotations.map(({ speakerId }) => [docId, speakerId]),
        ),
      );
      expect(rowsIn("tone", corpus).map(pick("docId", "source", "target", "tone"))).toEqual(
        corpus.analyses.flatMap(({ document: { docId }, tones }) =>
          tones.map(({ source, target, polarity }) => [docId, source, target, polarity]),
        ),
      );
    });

    it("is the same through the network, the speakers and the sums of tone", () => {
      const named = new Set(
        corpus.analyses.flatMap(({ mentions }) =>
          mentions.filter(({ actor }) => countsAsActor(actor)).map(({ actor }) => actor.id),
        ),
      );
      const { nodes } = createNetwork(corpus, { minSentences: 1 });
      expect(nodes.filter(({ actorId }) => !named.has(actorId))).toEqual([]);
      const spoken = corpus.analyses.flatMap(({ quotations }) => quotations);
      expect(sum(countQuotations(corpus).map(({ quotations }) => quotations))).toBe(spoken.length);
      expect(sum(scoreToneByActor(corpus, { minJudgements: 1 }).map(({ judgements }) => judgements))).toBe(
        sum(corpus.analyses.map(({ tones }) => tones.length)),
      );
    });

    it("is the same through the tally of a file, document by document", () => {
      const { actors, problems } = tallyFile(file, { actors: true });
      const counts = (tally: ActorTally) =>
        tally.rows().map(({ actor, mentions, documents }) => [actor.id, mentions, documents]);
      expect(problems).toEqual([]);
      expect(counts(actors!)).toEqual(counts(fold(new ActorTally(), corpus)));
      expect([...actors!.pairs].sort()).toEqual([...fold(new ActorTally(), corpus).pairs].sort());
    });

    it("is the same through extract", async () => {
      const run = await datelines(["extract"], readFileSync(file));
      expect([run.code, run.stderr]).toEqual([0, ""]);
      const found = rowsOf(run) as { id: string; mentions: Row[]; quotations: Row[]; tone: Row[] }[];
      expect(found.map(({ id, mentions }) => [id, mentions.map(pick("actorId", "surface", "kind", "known"))])).toEqual(
        corpus.analyses.map(({ document: { docId, text }, mentions }) => [
          docId,
          mentions.map(({ actor, start, end, kind }) => [actor.id, text.slice(start, end), kind, actor.known]),
        ]),
      );
      expect(found.map(({ quotations }) => quotations.map(pick("speakerId", "kind")))).toEqual(
        corpus.analyses.map(({ quotations }) =>
          quotations.flatMap(({ parts, speakerId, kind }) => parts.map(() => [speakerId, kind])),
        ),
      );
      expect(found.map(({ tone }) => tone.map(pick("sentence", "source", "target", "tone")))).toEqual(
        corpus.analyses.map(({ tones }) =>
          tones.map(({ sentence, source, target, polarity }) => [sentence, source, target, polarity]),
        ),
      );
    });
  });
