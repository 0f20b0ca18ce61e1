// Attach articles: a reader's own copies, found by their hashes, give a bundle its sentences back.

import { type Article, CorpusError, type Reading } from "../../read/index.js";
import {
  analyseDocument,
  createCorpus,
  createKit,
  corpusOf,
  type Register,
  type SourceCorpus,
} from "../../analyse/index.js";
import type { Bundle } from "./bundle.js";
import { hashText, leastHashed } from "./fingerprint.js";
import { type BundleCorpus, type BundledDocument, storedAnalyses, unpackBundle } from "./open-bundle.js";

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

export interface AttachOptions {
  /** Whom the bundle was made with, where it is not the register of the kit. */
  readonly register?: Register;
}

/** The corpus of copies, as the bundle's was made. */
export function readCopies(
  { options }: Bundle,
  documents: readonly BundledDocument[],
  copies: readonly (Article | null)[],
  { register }: AttachOptions,
): SourceCorpus {
  const { restore, knownOnly, inferDates } = options;
  const found = copies.flatMap((article, d) => (article ? [{ ...article, id: documents[d]!.docId }] : []));
  return createCorpus(found, {
    ...(restore && { restore }),
    ...(knownOnly && { knownOnly }),
    ...(inferDates && { inferDates }),
    ...(register && { register }),
    duplicates: "keep",
  });
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
export function attachArticles(
  bundle: Bundle,
  reading: Reading | readonly Article[],
  options: AttachOptions = {},
): BundleCorpus {
  const articles = "articles" in reading ? reading.articles : reading;
  const contents = unpackBundle(bundle);
  const { documents, problems, neighbours, sensitivity } = contents;
  const copies = matchArticles(documents, articles);
  if (copies.every((copy) => copy === null))
    throw new CorpusError(
      `attachArticles found none of the bundle's ${documents.length} articles among ${articles.length}, give copies that are the same to the character (datelines verify says where one differs)`,
      articles[0]?.file ?? "",
    );
  const read = readCopies(bundle, documents, copies, options);
  const kit = createKit(read);
  const byId = new Map(read.documents.map((document) => [document.docId, document]));
  const stored = byId.size === documents.length ? [] : storedAnalyses(contents, read.vocabulary);
  const analyses = documents.map(({ docId }, d) => {
    const document = byId.get(docId);
    return document ? analyseDocument(document, kit, stored[d]?.runs ?? null) : stored[d]!;
  });
  return { ...corpusOf(analyses, { ...read, problems }), neighbours, sensitivity };
}
