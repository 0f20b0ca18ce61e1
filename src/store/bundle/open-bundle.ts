// Open bundle: the corpus that a bundle stands for. Its text is not there and whatever asks for it is told so;
// its figures are put in place as layers, so that every table and chart is made of it as of any corpus.

import { type Corpus, type Document, fillLayer, fillParts } from "../../corpus/index.js";
import { neighbourLayer, type NeighbourPair, runLayer } from "../../measure/terms/index.js";
import { typeCountLayer } from "../../analyse/index.js";
import { Vocabulary } from "../../text/index.js";
import { CorpusError } from "../../read/index.js";
import type { Bundle, BundleActor } from "./bundle.js";
import { type KeptTable, keptTables } from "./kept-tables.js";
import { type Row, unpackRows } from "./pack-rows.js";
import { unpackTerms } from "./pack-terms.js";

/** One document's entry in a bundle. */
export interface BundledDocument
  extends Pick<
    Document,
    | "docId"
    | "title"
    | "publication"
    | "author"
    | "published"
    | "publishedPrecision"
    | "publishedEvidence"
    | "url"
    | "language"
    | "languageEvidence"
    | "duplicateOf"
    | "duplicateSimilarity"
  > {
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
  readonly actors: readonly BundleActor[];
  readonly types: readonly ReadonlyMap<string, number>[];
  readonly runs: ReadonlyMap<
    number,
    { readonly least: number; readonly documents: readonly ReadonlyMap<string, number>[] }
  >;
  readonly neighbours: {
    readonly all: number;
    readonly least: number;
    readonly pairs: readonly NeighbourPair[];
  } | null;
  /** Rows of each kept table, as the table gives them; what is withheld is null. */
  readonly tables: ReadonlyMap<string, readonly Row[]>;
}

/** Unpacks a bundle. */
export function unpackBundle(bundle: Bundle): BundleContents {
  const documents = unpackRows(bundle.documents) as unknown as BundledDocument[];
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
    tables: new Map(
      Object.entries(bundle.tables).flatMap(([name, packed]) =>
        keptTables[name] ? [[name, unpackTable(keptTables[name], unpackRows(packed), documents)]] : [],
      ),
    ),
  };
}

function unpackTable({ columns }: KeptTable, rows: readonly Row[], documents: readonly BundledDocument[]): Row[] {
  const names = Object.keys(columns);
  return rows.map((row) => {
    const of = row["document"] === undefined ? null : documents[row["document"] as number]!;
    return Object.fromEntries(
      names.map((name) => [
        name,
        name === "docId" && of ? of.docId : name === "file" && of ? of.file : (row[name] ?? null),
      ]),
    );
  });
}

/**
 * Opens a bundle as a corpus.
 *
 * Tables and charts are those of the text, to 1e-12; in their rows words of the text and places in it are null. What
 * needs the text (KWIC, candidates, other stopwords for runs, a window of tokens) throws and says so; {@link
 * attachArticles} gives it back.
 *
 * @throws CorpusError when what needs the text is asked for
 * @example countTerms(openBundle(await readBundle("data/articles.bundle.json.gz")), { top: 10 })
 */
export function openBundle(bundle: Bundle): Corpus {
  const contents = unpackBundle(bundle);
  const corpus: Corpus = { documents: documentsOf(contents), problems: contents.problems };
  fillCorpus(corpus, contents);
  fillParts(corpus, (part) => fillCorpus(part, contents));
  return corpus;
}

function documentsOf({ documents, tables }: BundleContents): Document[] {
  const paragraphs = new Map<string, number[]>(documents.map(({ docId }) => [docId, []]));
  for (const { docId, paragraph } of (tables.get("sentences") ?? []) as readonly {
    readonly docId: string;
    readonly paragraph: number;
  }[])
    paragraphs.get(docId)!.push(paragraph);
  return documents.map((entry) => withoutText(entry, paragraphs.get(entry.docId)!));
}

function withoutText(entry: BundledDocument, paragraphOf: readonly number[]): Document {
  const {
    docId,
    file,
    line,
    title,
    publication,
    author,
    published,
    publishedPrecision,
    publishedEvidence,
    url,
    language,
    languageEvidence,
    duplicateOf,
    duplicateSimilarity,
  } = entry;
  const metadata = {
    docId,
    title,
    publication,
    author,
    published,
    publishedPrecision,
    publishedEvidence,
    url,
    language,
    languageEvidence,
    duplicateOf,
    duplicateSimilarity,
  };
  const absent = (): never => {
    throw new CorpusError(
      `this needs the text of "${docId}", which a bundle does not hold, attach the articles (--articles DIR)`,
      file,
      line,
    );
  };
  const nowhere = { start: 0, end: 0 };
  const article = Object.defineProperty({ file, line, id: null, format: "record", declared: {} }, "source", {
    get: absent,
  });
  return Object.defineProperty(
    {
      ...metadata,
      article,
      withheld: true,
      paragraphs: Array.from({ length: entry.paragraphs }, () => nowhere),
      sentences: paragraphOf.map((paragraph) => ({ ...nowhere, paragraph })),
      edits: [],
      toSource: absent,
      toSourceEnd: absent,
    },
    "text",
    { get: absent },
  ) as unknown as Document;
}

/** Puts the layers of a corpus' documents in place, all of the bundle or a part. */
export function fillCorpus(
  corpus: Corpus,
  { documents, types, runs, neighbours, actors, tables }: BundleContents,
): void {
  const numbers = new Map(documents.map(({ docId }, d) => [docId, d]));
  const own = corpus.documents.map(({ docId }) => numbers.get(docId)!);
  const isWhole = own.length === documents.length;
  fillLayer(corpus, typeCountLayer, numberTerms(own.map((d) => types[d]!)));
  fillLayer(
    corpus,
    runLayer,
    new Map(
      [...runs].map(([n, { least, documents: held }]) => [n, { least, ...numberTerms(own.map((d) => held[d]!)) }]),
    ),
  );
  if (isWhole && neighbours) fillLayer(corpus, neighbourLayer, neighbours);
  const inside = new Set(corpus.documents.map(({ docId }) => docId));
  for (const [name, rows] of tables) {
    const table = keptTables[name]!;
    if (table.ofCorpus ? isWhole : true)
      table.fill(corpus, rows.filter(({ docId }) => table.ofCorpus || inside.has(docId as string)) as never[], actors);
  }
}

/** Counts by number, with the vocabulary of the numbers. */
function numberTerms(documents: readonly ReadonlyMap<string, number>[]) {
  const vocabulary = new Vocabulary();
  return {
    vocabulary,
    documents: documents.map((counts) => new Map([...counts].map(([term, count]) => [vocabulary.add(term), count]))),
  };
}
