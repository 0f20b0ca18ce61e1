// Create bundle: a corpus' figures without its text.

import { readRegister, type SourceCorpus, type TextAnalysis } from "../../analyse/index.js";
import type { SourceDocument } from "../../corpus/index.js";
import { measureFurnitureSensitivity } from "../../measure/sensitivity/index.js";
import { countFeatures, countNeighbours } from "../../measure/terms/index.js";
import { actorsToStore, type AnalysisTable, analysisTables, fieldsWritten, type Row } from "../tables/index.js";
import { type Bundle, bundleFormat, bundleVersion } from "./bundle.js";
import { describeMaker } from "./bundle-maker.js";
import { checkStretches, digestOf, hashText } from "./fingerprint.js";
import { dropRuns } from "./held-runs.js";
import { packRows } from "./pack-rows.js";
import { packTerms } from "./pack-terms.js";

export interface BundleOptions {
  /** What the corpus was made with. */
  readonly restore?: readonly string[];
  readonly duplicates?: "keep" | "drop";
  readonly inferDates?: true;
  /**
   * Most runs of two types, and of three, and most pairs of neighbours, the frequent first. Default 300, 100 and 1000.
   */
  readonly runs?: { readonly two?: number; readonly three?: number; readonly pairs?: number };
}

/** Most documents for which sensitivity, which reads all articles again once a rule, is measured. */
const mostForSensitivity = 100;

/**
 * Makes a bundle: what is needed to draw every chart and most tables again, and nothing that could be read.
 *
 * In it: metadata with titles and addresses, hashes and lengths; how often each type stands in each document; for each
 * sentence its tokens, syllables, polarity, and whom it names; quotations and tone without words; the ledgers
 * without words; frequent runs of two and three types and pairs of neighbours, as far as no more than five tokens
 * in a row of any article can be put together of them and of names. Cost: that of all figures, once.
 *
 * @param corpus a corpus with its text
 * @returns the bundle; the same corpus gives the same one
 * @example await writeBundle("articles.bundle.json.gz", createBundle(await readCorpus("articles")))
 */
export function createBundle(
  corpus: SourceCorpus,
  { restore, duplicates, inferDates, runs = {} }: BundleOptions = {},
): Bundle {
  const { analyses, vocabulary, problems } = corpus;
  const isSmall = analyses.length <= mostForSensitivity;
  return sealBundle({
    format: bundleFormat,
    version: bundleVersion,
    made: describeMaker(),
    options: {
      ...(restore && { restore }),
      ...(duplicates && { duplicates }),
      ...(inferDates && { inferDates }),
      ...(corpus.knownOnly && { knownOnly: true }),
    },
    documents: packRows(analyses.map(describeDocument)),
    problems: packRows(
      problems.map((row) => ({ ...row, file: nearFile(row.file), problem: withoutQuotes(row.problem) })),
    ),
    actors: actorsToStore(analyses, readRegister()),
    types: packTerms(
      analyses.map(({ types }) => new Map([...types].map(([id, count]) => [vocabulary.term(id), count]))),
    ),
    ...packOrdered(corpus, runs),
    tables: Object.fromEntries(
      tablesKept.map(([name, table]) => [
        name,
        packTable(
          table,
          analyses.map((analysis) => withPlaces(name, table, analysis)),
        ),
      ]),
    ),
    sensitivity: isSmall
      ? packRows(
          measureFurnitureSensitivity(corpus, { ...(restore && { restore }), ...(inferDates && { inferDates }) }),
        )
      : null,
  });
}

/** The tables that a bundle keeps; what is kept of a document as a whole stands in `documents`. */
export const tablesKept: readonly (readonly [name: string, table: AnalysisTable])[] = Object.entries(
  analysisTables,
).filter(([name, table]) => name !== "documents" && fieldsWritten(table, "none").length > 0);

/** Rows of a table; places in a file in characters, as tables give them. */
function withPlaces(name: string, table: AnalysisTable, analysis: TextAnalysis<SourceDocument>): readonly Row[] {
  const rows = table.rows(analysis);
  if (name !== "furniture" && name !== "repairs") return rows;
  const { source } = analysis.document.article;
  const count = (end: number) => end - (source.slice(0, end).match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
  return rows.map((row) => ({ ...row, start: count(row["start"] as number), end: count(row["end"] as number) }));
}

/** A bundle with its digest. */
export const sealBundle = (bundle: Omit<Bundle, "digest">): Bundle => ({ ...bundle, digest: digestOf(bundle) });

/** Evidence without what it quotes of the text; what a record declares and what its address says is no text. */
const withoutQuotes = (evidence: string): string =>
  evidence.replace(/(?<!declared as ?|address, ?),? ?["“][^"”]*["”]/g, "");

/** Titles are citations; a longer one is no title. */
const citable = (title: string | null) =>
  title === null || title.split(/\s+/).length <= 30 ? title : `${title.split(/\s+/).slice(0, 5).join(" ")} …`;

/** Where an article lies in its project; of one that lies outside, its name alone. */
const nearFile = (file: string) => (/^(?:[\\/]|\w:|\.\.[\\/])/.test(file) ? file.replace(/^.*[\\/]/, "") : file);

/** A document's row, and what tells its article again. */
function describeDocument(analysis: TextAnalysis<SourceDocument>): Row {
  const { docId, article } = analysis.document;
  const row = bare(analysisTables.documents, analysisTables.documents.rows(analysis)[0]!);
  const { file, title, publishedEvidence, languageEvidence } = row as Readonly<
    Record<"file" | "title" | "publishedEvidence" | "languageEvidence", string | null>
  >;
  return {
    ...row,
    docId,
    file: nearFile(file!),
    title: citable(title!),
    publishedEvidence: publishedEvidence && withoutQuotes(publishedEvidence),
    languageEvidence: languageEvidence && withoutQuotes(languageEvidence),
    characters: article.source.length,
    hash: hashText(article.source, analysis.length),
    checks: checkStretches(article.source, analysis.length),
  };
}

/** A row without its words. */
const bare = (table: AnalysisTable, row: Row): Row =>
  Object.fromEntries(fieldsWritten(table, "none").map(([name]) => [name, row[name] ?? null]));

/** The frequent runs and pairs, those left out that would make a chain too long. */
function packOrdered(
  corpus: SourceCorpus,
  { two = 300, three = 100, pairs: mostPairs = 1000 }: NonNullable<BundleOptions["runs"]>,
): Pick<Bundle, "runs" | "neighbours"> {
  const found = (
    [
      [2, two],
      [3, three],
    ] as const
  ).map(([ngram, most]) => {
    const { vocabulary, documents } = countFeatures(corpus, { ngram });
    const counts = new Map<string, number>();
    const byDocument = documents.map((own) => new Map([...own].map(([id, count]) => [vocabulary.term(id), count])));
    for (const own of byDocument) for (const [run, count] of own) counts.set(run, (counts.get(run) ?? 0) + count);
    return { ngram, counts, byDocument, least: leastOf([...counts.values()], most) };
  });
  const { all, pairs } = countNeighbours(corpus);
  const leastPairs = leastOf(
    pairs.map(({ count }) => count),
    mostPairs,
  );
  const keyOf = (pair: { readonly first: string; readonly second: string }) => `${pair.first} ${pair.second}`;
  const wanted = new Map([
    ...pairs.filter(({ count }) => count >= leastPairs).map((pair) => [keyOf(pair), pair.count] as const),
    ...found.flatMap(({ counts, least }) => [...counts].filter(([, count]) => count >= least)),
  ]);
  const dropped = dropRuns(corpus, wanted);
  /** One more than the count of the most frequent that was dropped. */
  const above = (least: number, counts: readonly (readonly [string, number])[]) =>
    Math.max(
      least,
      ...counts.filter(([run, count]) => count >= least && dropped.has(run)).map(([, count]) => count + 1),
    );
  const runs = found.map(({ ngram, counts, byDocument, least }) => {
    const from = above(least, [...counts]);
    return [
      ngram,
      {
        ...packTerms(byDocument.map((own) => new Map([...own].filter(([run]) => counts.get(run)! >= from)))),
        least: from,
      },
    ] as const;
  });
  const from = above(
    leastPairs,
    pairs.map((pair) => [keyOf(pair), pair.count]),
  );
  const kept = pairs.filter(({ count }) => count >= from).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return { runs: Object.fromEntries(runs), neighbours: { all, least: from, pairs: packRows(kept) } };
}

/** The least count, 2 or more, that at most so many reach. */
function leastOf(counts: readonly number[], most: number): number {
  let least = 2;
  while (counts.filter((count) => count >= least).length > most) least++;
  return least;
}

/** Rows of a table by document, without words; `document` is the document's number. */
export function packTable(table: AnalysisTable, byDocument: readonly (readonly Row[])[]) {
  const rows = byDocument.flatMap((own, document) => own.map((row): Row => ({ document, ...bare(table, row) })));
  if (!table.inOrder) rows.sort(bySentence);
  const over = Object.entries(table.fields).flatMap(([name, field]) =>
    field.over ? [[name, field.over] as const] : [],
  );
  return packRows(rows, Object.fromEntries(over));
}

function bySentence(one: Row, other: Row): number {
  for (const place of ["document", "sentence"])
    if (one[place] !== other[place]) return (one[place] as number) - (other[place] as number);
  const [a, b] = [JSON.stringify(one), JSON.stringify(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}
