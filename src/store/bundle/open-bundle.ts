// Open bundle: the corpus that a bundle stands for. Its text is not there, and whatever asks for it is told so.

import { type Analysis, type Corpus, corpusOf, type KeptRuns, readRegister } from "../../analyse/index.js";
import type { SensitivityRow } from "../../measure/sensitivity/index.js";
import type { NeighbourPair, Neighbours } from "../../measure/terms/index.js";
import { Vocabulary } from "../../text/index.js";
import {
  analysisTables,
  type Row,
  type StoredActor,
  storedActors,
  StoredAnalysis,
  type StoredRows,
} from "../tables/index.js";
import type { Bundle } from "./bundle.js";
import { unpackRows } from "./pack-rows.js";
import { unpackTerms } from "./pack-terms.js";

/** One document's entry in a bundle: its row (see analysis-tables.ts), and what tells its article again. */
export interface BundledDocument {
  readonly docId: string;
  readonly file: string;
  readonly line: number | null;
  readonly paragraphs: number;
  readonly sentences: number;
  readonly tokens: number;
  /** UTF-16 code units of the article's text. */
  readonly characters: number;
  readonly hash: string | null;
  readonly checks: string | null;
}

/** What a bundle holds, unpacked. */
export interface BundleContents {
  readonly documents: readonly BundledDocument[];
  readonly problems: Corpus["problems"];
  readonly actors: readonly StoredActor[];
  readonly types: readonly ReadonlyMap<string, number>[];
  /** Frequent runs of each document, by their length. */
  readonly runs: ReadonlyMap<
    number,
    { readonly least: number; readonly documents: readonly ReadonlyMap<string, number>[] }
  >;
  readonly neighbours: Neighbours | null;
  readonly sensitivity: readonly SensitivityRow[] | null;
  /** Rows of each document, by table. */
  readonly rows: readonly StoredRows[];
}

/** A corpus of a bundle: with it come figures of the corpus as a whole that its text would give. */
export interface BundleCorpus<Own extends Analysis = Analysis> extends Corpus<Own> {
  readonly neighbours: Neighbours | null;
  readonly sensitivity: readonly SensitivityRow[] | null;
}

/** Unpacks a bundle. */
export function unpackBundle(bundle: Bundle): BundleContents {
  const documents = unpackRows(bundle.documents) as unknown as BundledDocument[];
  const tables = Object.entries(bundle.tables).filter(([name]) => name in analysisTables);
  const byTable = tables.map(([name, packed]) => [name, rowsByDocument(unpackRows(packed), documents.length)] as const);
  return {
    documents,
    problems: unpackRows(bundle.problems) as unknown as Corpus["problems"],
    actors: bundle.actors,
    types: unpackTerms(bundle.types, documents.length),
    runs: new Map(
      Object.entries(bundle.runs).map(([n, packed]) => [
        Number(n),
        { least: packed.least, documents: unpackTerms(packed, documents.length) },
      ]),
    ),
    neighbours: bundle.neighbours && {
      ...bundle.neighbours,
      pairs: unpackRows(bundle.neighbours.pairs) as unknown as NeighbourPair[],
    },
    sensitivity: bundle.sensitivity && (unpackRows(bundle.sensitivity) as unknown as SensitivityRow[]),
    rows: documents.map(
      (document, d): StoredRows => ({
        documents: [document as unknown as Row],
        ...Object.fromEntries(byTable.map(([name, lists]) => [name, lists[d]!])),
      }),
    ),
  };
}

/** The rows of each document, with null for the fields that were not written. */
function rowsByDocument(rows: readonly Row[], size: number): Row[][] {
  const lists = Array.from({ length: size }, (): Row[] => []);
  for (const { document, ...row } of rows) {
    const own = lists[document as number];
    if (!own) throw new RangeError(`unpackBundle requires documents below ${size} (got ${document as number})`);
    own.push(row);
  }
  return lists;
}

/**
 * Opens a bundle as a corpus.
 *
 * Tables and charts are those of the text, to 1e-12; in their rows words of the text and places in it are null. What
 * needs the text (KWIC, candidates, other stopwords for runs, a window of tokens) throws and says so; {@link
 * attachArticles} gives it back.
 *
 * @param bundle what {@link readBundle} gives
 * @returns its corpus
 * @throws RangeError for an actor that neither the bundle nor the register has
 * @example countTerms(openBundle(await readBundle("data/articles.bundle.json.gz")), { top: 10 })
 */
export function openBundle(bundle: Bundle): BundleCorpus {
  const vocabulary = new Vocabulary();
  const contents = unpackBundle(bundle);
  const analyses = storedAnalyses(contents, vocabulary);
  const { problems, neighbours, sensitivity } = contents;
  const { knownOnly = false } = bundle.options;
  return {
    ...corpusOf(analyses, { problems, vocabulary, register: readRegister(), knownOnly }),
    neighbours,
    sensitivity,
  };
}

/** The analyses that a bundle keeps, their types numbered by a vocabulary. */
export function storedAnalyses(
  { actors, types, runs, rows }: BundleContents,
  vocabulary: Vocabulary,
): StoredAnalysis[] {
  const context = { vocabulary, actors: storedActors(readRegister(), actors) };
  return rows.map((own, d) => {
    const counts = new Map([...types[d]!].map(([term, count]) => [vocabulary.add(term), count]));
    const kept = [...runs].map(([n, { least, documents }]): [number, KeptRuns] => [
      n,
      { least, counts: documents[d]! },
    ]);
    return new StoredAnalysis(own, context, { types: counts, runs: new Map(kept) });
  });
}
