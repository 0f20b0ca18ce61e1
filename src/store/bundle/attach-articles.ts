// Attach articles: a reader's own copies, found by their hashes, give a bundle its sentences back.

import { type Article, CorpusError, type Reading } from "../../read/index.js";
import { findMentions, mentionLayer } from "../../measure/actors/index.js";
import { readRegister } from "../../analyse/actors/index.js";
import { type Corpus, createCorpus, fillLayer } from "../../corpus/index.js";
import { polarityLayer, scoreSentences } from "../../measure/tone/index.js";
import type { Bundle } from "./bundle.js";
import { hashText, leastHashed } from "./fingerprint.js";
import { keptTables } from "./kept-tables.js";
import { type BundledDocument, fillCorpus, openBundle, unpackBundle } from "./open-bundle.js";

/** The copy of each document of a bundle, or null where there is none. */
export function matchArticles(documents: readonly BundledDocument[], articles: readonly Article[]): (Article | null)[] {
  const byHash = new Map(articles.map((article) => [hashText(article.source, leastHashed), article]));
  const isSame =
    ({ docId, characters }: BundledDocument) =>
    (article: Article) =>
      nameOf(article) === docId && article.source.length === characters;
  return documents.map(
    (document) => (document.hash === null ? articles.find(isSame(document)) : byHash.get(document.hash)) ?? null,
  );
}

/** The id that an article by itself would have. */
export const nameOf = ({ id, file, line }: Article): string =>
  id ?? file.replace(/^.*[\\/]/, "").replace(/\.\w+$/, "") + (line === null ? "" : `-${line}`);

/** The corpus of copies, as the bundle's was made. */
export function readCopies(
  { options }: Bundle,
  documents: readonly BundledDocument[],
  copies: readonly (Article | null)[],
): Corpus {
  const found = copies.flatMap((article, d) => (article ? [{ ...article, id: documents[d]!.docId }] : []));
  return createCorpus(found, { ...(options.restore && { restore: options.restore }), duplicates: "keep" });
}

/**
 * Opens a bundle with copies of its articles.
 *
 * With all of them it is the corpus of the articles. With some, their sentences, places and terms are there, the
 * other documents' are not, and figures are those of the bundle. A copy that differs by one character is no copy.
 *
 * @throws CorpusError if none of the articles is in the bundle
 * @example attachArticles(await readBundle("data/articles.bundle.json.gz"), await readArticles("articles"))
 */
export function attachArticles(bundle: Bundle, reading: Reading | readonly Article[]): Corpus {
  const articles = "articles" in reading ? reading.articles : reading;
  const { documents } = unpackBundle(bundle);
  const copies = matchArticles(documents, articles);
  if (copies.every((copy) => copy === null))
    throw new CorpusError(
      `attachArticles found none of the bundle's ${documents.length} articles among ${articles.length}, give copies that are the same to the character (datelines verify says where one differs)`,
      articles[0]?.file ?? "",
    );
  const read = readCopies(bundle, documents, copies);
  return read.documents.length === documents.length
    ? { documents: read.documents, problems: openBundle(bundle).problems }
    : join(bundle, read);
}

/** The corpus of a bundle, some of its documents with their text. */
function join(bundle: Bundle, read: Corpus): Corpus {
  const opened = openBundle(bundle);
  const contents = unpackBundle(bundle);
  const numbers = new Map(read.documents.map(({ docId }, d) => [docId, d]));
  const places = new Map(opened.documents.map(({ docId }, d) => [docId, d]));
  const spliced = <Own>(own: readonly Own[], other: readonly Own[]) =>
    opened.documents.map(({ docId }, d) => other[numbers.get(docId) ?? -1] ?? own[d]!);
  const corpus: Corpus = { documents: spliced(opened.documents, read.documents), problems: opened.problems };
  const docIdOf = (row: object) => (row as { readonly docId: string }).docId;
  const tables = [...contents.tables].map(([name, rows]) => {
    const table = keptTables[name]!;
    if (table.ofCorpus) return [name, rows] as const;
    const own = [...rows.filter((row) => !numbers.has(docIdOf(row))), ...(table.rows(read) as typeof rows)];
    return [name, own.sort((a, b) => places.get(docIdOf(a))! - places.get(docIdOf(b))!)] as const;
  });
  fillCorpus(corpus, { ...contents, tables: new Map(tables) });
  fillLayer(corpus, mentionLayer, new WeakMap([[readRegister(), spliced(findMentions(opened), findMentions(read))]]));
  fillLayer(corpus, polarityLayer, spliced(scoreSentences(opened), scoreSentences(read)));
  return corpus;
}
