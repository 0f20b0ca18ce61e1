// Tables: the name of each, its columns, and its rows for a corpus.

import {
  adoptCandidates,
  candidateColumns,
  coOccurrenceColumns,
  coOccurrencePassageColumns,
  type CoOccurrencePassageRow,
  type CoOccurrenceWindow,
  countCoOccurrences,
  listCandidates,
  locateCoOccurrences,
  locateMentions,
  measureNetwork,
  mentionColumns,
  type MentionOptions,
  networkColumns,
} from "../measure/actors/index.js";
import { extendRegister, readRegister, type Register } from "../analyse/actors/index.js";
import { type Column, whole } from "../rows/index.js";
import {
  type Corpus,
  documentColumns,
  furnitureColumns,
  listDocuments,
  listFurniture,
  listRepairs,
  listSentences,
  problemColumns,
  repairColumns,
  sentenceColumns,
} from "../corpus/index.js";
import { countQuotations, locateQuotations, quotationColumns, speakerColumns } from "../measure/speech/index.js";
import { measureFurnitureSensitivity, sensitivityColumns } from "../measure/sensitivity/index.js";
import {
  collocationColumns,
  countTerms,
  dispersionColumns,
  diversityColumns,
  type FeatureOptions,
  keynessColumns,
  keywordColumns,
  locateKeywords,
  measureDispersion,
  measureDiversity,
  measureReadability,
  measureSimilarity,
  readabilityColumns,
  scoreCollocations,
  scoreKeyness,
  similarityColumns,
  termColumns,
} from "../measure/terms/index.js";
import { countTokens } from "../analyse/index.js";
import {
  actorToneColumns,
  monthToneColumns,
  pairToneColumns,
  scoreSentenceSentiment,
  scoreSentiment,
  scoreTone,
  scoreToneByActor,
  scoreToneByMonth,
  scoreToneByPair,
  sentenceSentimentColumns,
  sentimentColumns,
  toneColumns,
} from "../measure/tone/index.js";
import { codePointCounter, inCodePoints } from "./code-points.js";

/** The options of `datelines table`. */
export interface TableOptions {
  /** Whom to look for; default: the kit's register. */
  readonly register?: Register;
  readonly level?: "actor" | "country";
  readonly rollUp?: boolean;
  readonly window?: CoOccurrenceWindow;
  readonly source?: string;
  readonly target?: string;
  readonly by?: "sentence" | "document";
  readonly top?: number;
  /** Collocations: least number of occurrences. */
  readonly minCount?: number;
  readonly ngram?: number;
  readonly stems?: boolean;
  readonly stopwords?: string;
  /** The corpus that keyness compares with. */
  readonly reference?: Corpus;
  /** What kwic looks for. */
  readonly pattern?: string;
  /** What the corpus was made with. */
  readonly restore?: readonly string[];
  readonly duplicates?: "keep" | "drop";
  /** Mentions: also of those whom the register does not have. */
  readonly discover?: boolean;
}

export interface Table {
  readonly columns: Readonly<Record<string, Column>>;
  readonly rows: readonly object[];
}

type Build = (corpus: Corpus, options: TableOptions) => Table;

const tables: Readonly<Record<string, Build>> = {
  documents: (corpus) => {
    const { documents } = countTokens(corpus);
    const rows = listDocuments(corpus).map((row, i) => ({ ...row, tokens: documents[i]!.length }));
    return { columns: { ...documentColumns, tokens: whole("Tokens") }, rows };
  },
  furniture: (corpus) => ({ columns: furnitureColumns, rows: inCodePoints(listFurniture(corpus), sourceOf(corpus)) }),
  repairs: (corpus) => ({ columns: repairColumns, rows: inCodePoints(listRepairs(corpus), sourceOf(corpus)) }),
  problems: (corpus) => ({ columns: problemColumns, rows: corpus.problems }),
  sentences: (corpus) => ({ columns: sentenceColumns, rows: inCodePoints(listSentences(corpus), sourceOf(corpus)) }),
  terms: (corpus, options) => ({ columns: termColumns, rows: countTerms(corpus, counted(options)) }),
  keyness: (corpus, options) => {
    if (!options.reference)
      throw new TypeError("table keyness requires --reference PATH, name the articles to compare with");
    return { columns: keynessColumns, rows: scoreKeyness(corpus, options.reference, counted(options)) };
  },
  collocations: (corpus, options) => ({
    columns: collocationColumns,
    rows: scoreCollocations(corpus, {
      ...counted(options),
      ...(options.minCount !== undefined && { minCount: options.minCount }),
    }),
  }),
  kwic: (corpus, { pattern }) => {
    if (pattern === undefined)
      throw new TypeError(
        'table kwic requires --pattern TERM, give a term or a phrase ("sanction*" finds every ending)',
      );
    return { columns: keywordColumns, rows: inCodePoints(locateKeywords(corpus, pattern), sentenceOf(corpus)) };
  },
  dispersion: (corpus, options) => ({
    columns: dispersionColumns,
    rows: measureDispersion(corpus, counted(options)).slice(0, options.top),
  }),
  diversity: (corpus) => ({ columns: diversityColumns, rows: measureDiversity(corpus) }),
  readability: (corpus) => ({ columns: readabilityColumns, rows: measureReadability(corpus) }),
  similarity: (corpus, options) => ({
    columns: similarityColumns,
    rows: measureSimilarity(corpus, counted(options)).slice(0, options.top),
  }),
  mentions: (corpus, options) => {
    const known = options.register ?? readRegister();
    const register = options.discover
      ? extendRegister(known, adoptCandidates(listCandidates(corpus, { register: known })))
      : known;
    return { columns: mentionColumns, rows: inCodePoints(locateMentions(corpus, { register }), sentenceOf(corpus)) };
  },
  candidates: (corpus, options) => ({ columns: candidateColumns, rows: listCandidates(corpus, whom(options)) }),
  "co-occurrences": (corpus, options) => ({
    columns: coOccurrenceColumns,
    rows: countCoOccurrences(corpus, readTogether(options)),
  }),
  passages: (corpus, options) => {
    const { source, target } = options;
    const rows = locateCoOccurrences(corpus, {
      ...readTogether(options),
      ...(source !== undefined && { source }),
      ...(target !== undefined && { target }),
    });
    return { columns: coOccurrencePassageColumns, rows: rows.map(passageInCodePoints) };
  },
  network: (corpus, options) => ({ columns: networkColumns, rows: measureNetwork(corpus, readTogether(options)) }),
  quotations: (corpus, options) => ({
    columns: quotationColumns,
    rows: inCodePoints(locateQuotations(corpus, whom(options)), sourceOf(corpus), ["speakerStart", "speakerEnd"]),
  }),
  sentiment: (corpus, options) =>
    options.by === "sentence"
      ? { columns: sentenceSentimentColumns, rows: scoreSentenceSentiment(corpus, whom(options)) }
      : { columns: sentimentColumns, rows: scoreSentiment(corpus, whom(options)) },
  sensitivity: (corpus, { restore, duplicates, register }) => ({
    columns: sensitivityColumns,
    rows: measureFurnitureSensitivity(corpus, {
      ...(restore && { restore }),
      ...(duplicates && { duplicates }),
      ...whom({ register }),
    }),
  }),
  speakers: (corpus, options) => ({ columns: speakerColumns, rows: countQuotations(corpus, whom(options)) }),
  tone: (corpus, options) => ({ columns: toneColumns, rows: scoreTone(corpus, whom(options)) }),
  "tone-by-actor": (corpus, options) => ({ columns: actorToneColumns, rows: scoreToneByActor(corpus, whom(options)) }),
  "tone-by-pair": (corpus, options) => ({ columns: pairToneColumns, rows: scoreToneByPair(corpus, whom(options)) }),
  "tone-by-month": (corpus, options) => ({ columns: monthToneColumns, rows: scoreToneByMonth(corpus, whom(options)) }),
};

export const tableNames: readonly string[] = Object.keys(tables);

/** The table of that name. */
export function buildTable(name: string, corpus: Corpus, options: TableOptions = {}): Table {
  return tables[name]!(corpus, options);
}

function passageInCodePoints(row: CoOccurrencePassageRow): CoOccurrencePassageRow {
  if (row.text === null) return row;
  const count = codePointCounter(row.text);
  return {
    ...row,
    sourceStart: count(row.sourceStart),
    sourceEnd: count(row.sourceEnd),
    targetStart: count(row.targetStart),
    targetEnd: count(row.targetEnd),
  };
}

const counted = ({
  top,
  ngram,
  stems,
  stopwords = "english",
}: TableOptions): FeatureOptions & { readonly top?: number } => ({
  stopwords: stopwords === "none" || stopwords === "english" ? stopwords : stopwords.split(","),
  stems: stems ?? false,
  ...(top !== undefined && { top }),
  ...(ngram !== undefined && { ngram }),
});

/** Which actors the options count as named together. */
export const readTogether = ({ level = "actor", rollUp = false, window = "sentence", register }: TableOptions) => ({
  level,
  rollUp,
  window,
  ...whom({ register }),
});

/** Which actors the options look for. */
const whom = ({ register }: { readonly register?: Register | undefined }): MentionOptions =>
  register ? { register } : {};

/** The text of the sentence of a row. */
const sentenceOf = (corpus: Corpus) => {
  const documents = new Map(corpus.documents.map((document) => [document.docId, document]));
  return ({ docId, sentence }: { readonly docId: string; readonly sentence: number }) => {
    const document = documents.get(docId)!;
    const { start, end } = document.sentences[sentence]!;
    return document.withheld ? null : document.text.slice(start, end);
  };
};

const sourceOf = (corpus: Corpus) => {
  const documents = new Map(corpus.documents.map((document) => [document.docId, document]));
  return ({ docId }: { readonly docId: string }) =>
    documents.get(docId)!.withheld ? null : documents.get(docId)!.article.source;
};
