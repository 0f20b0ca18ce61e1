// Create bundle: a corpus' figures without its text.

import { findMentions } from "../../measure/actors/index.js";
import { readRegister } from "../../analyse/actors/index.js";
import type { Corpus, Document } from "../../corpus/index.js";
import { countFeatures, countNeighbours } from "../../measure/terms/index.js";
import { countTokens, countTypes } from "../../analyse/index.js";
import { type Bundle, type BundleActor, bundleFormat, bundleVersion } from "./bundle.js";
import { describeMaker } from "./bundle-maker.js";
import { checkStretches, digestOf, hashText } from "./fingerprint.js";
import { dropRuns } from "./held-runs.js";
import { type KeptTable, keptTables } from "./kept-tables.js";
import { packRows } from "./pack-rows.js";
import { packTerms } from "./pack-terms.js";

export interface BundleOptions {
  /** What the corpus was made with. */
  readonly restore?: readonly string[];
  readonly duplicates?: "keep" | "drop";
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
export function createBundle(corpus: Corpus, { restore, duplicates, runs = {} }: BundleOptions = {}): Bundle {
  const lengths = countTokens(corpus).documents.map(({ length }) => length);
  const { vocabulary, documents: types } = countTypes(corpus);
  return sealBundle({
    format: bundleFormat,
    version: bundleVersion,
    made: describeMaker(),
    options: { ...(restore && { restore }), ...(duplicates && { duplicates }) },
    documents: packRows(corpus.documents.map((document, d) => describeDocument(document, lengths[d]!))),
    problems: packRows(
      corpus.problems.map((row) => ({ ...row, file: nearFile(row.file), problem: withoutQuotes(row.problem) })),
    ),
    actors: unregisteredActors(corpus),
    types: packTerms(types.map((own) => new Map([...own].map(([id, count]) => [vocabulary.term(id), count])))),
    ...packOrdered(corpus, runs),
    tables: packTables(corpus),
  });
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

function describeDocument(document: Document, tokens: number) {
  const {
    docId,
    article,
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
    paragraphs,
    sentences,
  } = document;
  return {
    docId,
    file: nearFile(article.file),
    line: article.line,
    title: citable(title),
    publication,
    author,
    published,
    publishedPrecision,
    publishedEvidence: publishedEvidence && withoutQuotes(publishedEvidence),
    url,
    language,
    languageEvidence: languageEvidence && withoutQuotes(languageEvidence),
    duplicateOf,
    duplicateSimilarity,
    paragraphs: paragraphs.length,
    sentences: sentences.length,
    tokens,
    characters: article.source.length,
    hash: hashText(article.source, tokens),
    checks: checkStretches(article.source, tokens),
  };
}

function unregisteredActors(corpus: Corpus): BundleActor[] {
  const register = readRegister();
  const own = new Map(
    findMentions(corpus)
      .flat()
      .filter(({ actor }) => !register.actors.has(actor.id))
      .map(({ actor }) => [actor.id, actor]),
  );
  return [...own.values()]
    .map(({ id, name, type, country }) => ({ id, name, type, country }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The frequent runs and pairs, those left out that would make a chain too long. */
function packOrdered(
  corpus: Corpus,
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

function packTables(corpus: Corpus): Bundle["tables"] {
  const numbers = new Map(corpus.documents.map(({ docId }, d) => [docId, d]));
  const wanted = Object.entries(keptTables).filter(
    ([, { ofCorpus }]) => !ofCorpus || corpus.documents.length <= mostForSensitivity,
  );
  return Object.fromEntries(wanted.map(([name, table]) => [name, packTable(table, table.rows(corpus), numbers)]));
}

/** Rows of a table without what is withheld, documents by number. */
export function packTable(
  { withheld, inOrder, over }: KeptTable,
  rows: readonly object[],
  numbers: ReadonlyMap<string, number>,
) {
  const bare = (rows as readonly { readonly docId?: string }[]).map(({ docId, ...row }) => ({
    ...(docId !== undefined && { document: numbers.get(docId)! }),
    ...Object.fromEntries(Object.entries(row).filter(([name]) => name !== "file" && !withheld.includes(name))),
  }));
  if (!inOrder) bare.sort(bySentence);
  return packRows(bare, over);
}

type Bare = Readonly<Record<string, unknown>>;

function bySentence(one: Bare, other: Bare): number {
  for (const place of ["document", "sentence"])
    if (one[place] !== other[place]) return (one[place] as number) - (other[place] as number);
  const [a, b] = [JSON.stringify(one), JSON.stringify(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}
