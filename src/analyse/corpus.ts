// Corpus: documents and what was read in each of them.

import {
  createDocuments,
  type DocumentOptions,
  type DocumentReading,
  isForeign,
  type Document,
  type SourceDocument,
  type TextDocument,
} from "../corpus/index.js";
import { type Article, CorpusError, type ProblemRow, type Reading, type ReadOptions } from "../read/index.js";
import type { Vocabulary } from "../text/index.js";
import type { Actor, Register } from "./actors/index.js";
import { analyseDocument } from "./analyse-document.js";
import { type Analysis, isOfText, type TextAnalysis } from "./analysis.js";
import { createKit, Kit, type KitOptions } from "./kit.js";

/** Analysed documents; what the text is needed for asks for a {@link TextCorpus}. */
export interface Corpus<Own extends Analysis = Analysis> {
  readonly analyses: readonly Own[];
  /** The document of each analysis, to be read; measures take it from the analysis. {@link filterCorpus} leaves some out. */
  readonly documents: readonly Own["document"][];
  /** What could not be read, or not as it should be. */
  readonly problems: readonly ProblemRow[];
  /** Numbers the types of all of them. */
  readonly vocabulary: Vocabulary;
  /** Whom they were read with. */
  readonly register: Register;
  /** Whether those whom the register does not have were left out. */
  readonly knownOnly: boolean;
}

/** A corpus with its text. */
export type TextCorpus = Corpus<TextAnalysis>;

/** A row of a {@link TextCorpus}: its words, and where they stand, are never null. */
export type WithWords<Row> = {
  readonly [Field in keyof Row]: Field extends "text" | "terms" | "surface" | "start" | "end"
    ? NonNullable<Row[Field]>
    : Row[Field];
};

/** A corpus with its text, and with what stands between the text and the files. */
export type SourceCorpus = Corpus<TextAnalysis<SourceDocument>>;

export interface CorpusOptions extends DocumentOptions, Omit<KitOptions, "vocabulary"> {}

/** A corpus of analyses that share a vocabulary. */
export const corpusOf = <Own extends Analysis>(
  analyses: readonly Own[],
  { problems, vocabulary, register, knownOnly }: Omit<Corpus, "analyses" | "documents">,
): Corpus<Own> => ({
  analyses,
  documents: analyses.map(({ document }) => document),
  problems,
  vocabulary,
  register,
  knownOnly,
});

/**
 * Reads every document of a corpus with a kit: see {@link analyseDocument}.
 *
 * @param documents documents and problems: what {@link createDocuments} gives, or another corpus
 * @param kit what they are read with, or the options of {@link createKit}
 * @returns the corpus of their analyses, in their order
 * @example analyseCorpus(corpus, { knownOnly: true }).analyses[0]!.mentions.length
 */
export function analyseCorpus<Kind extends TextDocument>(
  { documents, problems }: DocumentReading<Kind>,
  kit: Kit | KitOptions = {},
): Corpus<TextAnalysis<Kind>> {
  const own = kit instanceof Kit ? kit : createKit(kit);
  return corpusOf(
    documents.map((document) => analyseDocument(document, own)),
    { problems, vocabulary: own.vocabulary, register: own.register, knownOnly: own.knownOnly },
  );
}

/**
 * Makes a corpus of articles: cleans them, dates them, finds paragraphs and sentences, and reads each document.
 *
 * Lines that recur over the documents of one source are furniture too. Near-copies are marked in `duplicateOf`, and
 * kept unless told otherwise. Nothing is dropped in silence: an article without a sentence is left out and listed in
 * `problems`, and of two articles with one id both are kept, the second under a new id that `problems` states. What is
 * not English is marked by its `language`, and `problems` says which measures leave it out. Cost: linear in the text.
 *
 * @param reading what {@link readArticles} gave, or articles made by hand
 * @returns a corpus in the order of the articles
 * @throws RangeError if an option is invalid
 * @example createCorpus(await readArticles("data/dispatches")).documents.length
 */
export const createCorpus = (reading: Reading | readonly Article[], options: CorpusOptions = {}): SourceCorpus =>
  analyseCorpus(createDocuments(reading, options), options);

/**
 * Reads files, folders and globs into a corpus: `createCorpus(await readArticles(paths, options), options)`.
 *
 * @param paths one path or many
 * @returns the corpus; what could not be read stands in `problems`
 * @throws CorpusError if a path is not there
 * @example (await readCorpus("data/dispatches")).documents.length
 */
export async function readCorpus(
  paths: string | readonly string[],
  options: CorpusOptions & ReadOptions = {},
): Promise<SourceCorpus> {
  // Loaded when files are read: measures of a corpus that is at hand do not pay for eleven formats.
  const { readArticles } = await import("../read/index.js");
  return createCorpus(await readArticles(paths, options), options);
}

/**
 * The corpus of some of a corpus' documents, read no second time; its problems stay.
 *
 * @param corpus the corpus
 * @param keep says of each document whether it stays
 * @returns a corpus of those that stay, in their order
 * @example filterCorpus(corpus, ({ language }) => language === "en").documents.length
 */
export function filterCorpus<Own extends Analysis>(
  corpus: Corpus<Own>,
  keep: (document: Own["document"], analysis: Own) => boolean,
): Corpus<Own> {
  return corpusOf(
    corpus.analyses.filter((analysis) => keep(analysis.document, analysis)),
    corpus,
  );
}

/**
 * The documents that measures made for English read: those not known to be in another language.
 *
 * @param corpus the corpus
 * @returns a corpus of those documents; one without documents where all are in other languages
 * @example englishPart(corpus).documents.length // 32
 */
export const englishPart = <Own extends Analysis>(corpus: Corpus<Own>): Corpus<Own> =>
  filterCorpus(corpus, (document: Document) => !isForeign(document));

/** Whether measures of actors count it: whom the register has, and people and bodies that an article introduces. */
export const countsAsActor = ({ known, type }: Actor): boolean => known || type !== "place";

/** Tokens of all documents. */
export const countTokens = ({ analyses }: Corpus): number => analyses.reduce((sum, { length }) => sum + length, 0);

/**
 * Whether every document of a corpus has its text.
 *
 * @param corpus the corpus
 * @returns true where nothing of it came from a bundle alone
 * @example isTextCorpus(corpus) // true
 */
export const isTextCorpus = (corpus: Corpus): corpus is TextCorpus => corpus.analyses.every(isOfText);

/**
 * The corpus, where every document has its text.
 *
 * @param corpus the corpus
 * @param what what needs the text, in words that begin the message
 * @returns the same corpus
 * @throws CorpusError where a document has none
 * @example requireText(corpus, "listing the sentences").documents[0]!.text.length > 0 // true
 */
export function requireText(corpus: Corpus, what: string): TextCorpus {
  if (isTextCorpus(corpus)) return corpus;
  const { docId, article } = corpus.analyses.find((analysis) => !isOfText(analysis))!.document;
  throw new CorpusError(
    `${what}: needs the text of "${docId}", which a bundle does not hold, attach the articles (--articles DIR)`,
    article.file,
    article.line,
  );
}
