// Tables: the name of each, its columns, and its rows for a corpus.

import { type Corpus, requireText } from "../analyse/index.js";
import {
  furnitureColumns,
  hasSource,
  hasText,
  problemColumns,
  repairColumns,
  sentenceColumns,
} from "../corpus/index.js";
import {
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
  networkColumns,
} from "../measure/actors/index.js";
import {
  documentColumns,
  listDocuments,
  listFurniture,
  listRepairs,
  listSentences,
} from "../measure/documents/index.js";
import { measureFurnitureSensitivity, sensitivityColumns, type SensitivityRow } from "../measure/sensitivity/index.js";
import { countQuotations, locateQuotations, quotationColumns, speakerColumns } from "../measure/speech/index.js";
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
import type { Column } from "../rows/index.js";
import { codePointCounter, inCodePoints } from "./code-points.js";
import { requireSources } from "./load.js";

/** The options of `datelines table`. */
export interface TableOptions {
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
  readonly inferDates?: boolean;
  /** Without effect: whom the register does not have is always found. */
  readonly discover?: boolean;
}

export interface Table {
  readonly columns: Readonly<Record<string, Column>>;
  readonly rows: readonly object[];
}

type Build = (corpus: Corpus, options: TableOptions) => Table;

const tables: Readonly<Record<string, Build>> = {
  documents: (corpus) => ({ columns: documentColumns, rows: listDocuments(corpus) }),
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
  mentions: (corpus) => ({ columns: mentionColumns, rows: inCodePoints(locateMentions(corpus), sentenceOf(corpus)) }),
  candidates: (corpus) => ({
    columns: candidateColumns,
    rows: listCandidates(requireText(corpus, "the table candidates")),
  }),
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
  quotations: (corpus) => ({
    columns: quotationColumns,
    rows: inCodePoints(locateQuotations(corpus), sourceOf(corpus), ["speakerStart", "speakerEnd"]),
  }),
  sentiment: (corpus, options) =>
    options.by === "sentence"
      ? { columns: sentenceSentimentColumns, rows: scoreSentenceSentiment(corpus) }
      : { columns: sentimentColumns, rows: scoreSentiment(corpus) },
  sensitivity: (corpus, options) => ({ columns: sensitivityColumns, rows: sensitivityOf(corpus, options) }),
  speakers: (corpus) => ({ columns: speakerColumns, rows: countQuotations(corpus) }),
  tone: (corpus) => ({ columns: toneColumns, rows: scoreTone(corpus) }),
  "tone-by-actor": (corpus) => ({ columns: actorToneColumns, rows: scoreToneByActor(corpus) }),
  "tone-by-pair": (corpus) => ({ columns: pairToneColumns, rows: scoreToneByPair(corpus) }),
  "tone-by-month": (corpus) => ({ columns: monthToneColumns, rows: scoreToneByMonth(corpus) }),
};

export const tableNames: readonly string[] = Object.keys(tables);

/** The table of that name. */
export function buildTable(name: string, corpus: Corpus, options: TableOptions = {}): Table {
  return tables[name]!(corpus, options);
}

/** What a bundle keeps, or what is measured now. */
function sensitivityOf(
  corpus: Corpus & { readonly sensitivity?: readonly SensitivityRow[] | null },
  { restore, duplicates, inferDates }: TableOptions,
): readonly SensitivityRow[] {
  if (corpus.sensitivity) return corpus.sensitivity;
  const options = { ...(restore && { restore }), ...(duplicates && { duplicates }), ...(inferDates && { inferDates }) };
  return measureFurnitureSensitivity(requireSources(corpus, "the table sensitivity"), options);
}

function passageInCodePoints(row: CoOccurrencePassageRow): CoOccurrencePassageRow {
  if (row.text === null) return row;
  const points = codePointCounter(row.text);
  const count = (at: number | null) => at && points(at);
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
export const readTogether = ({ level = "actor", rollUp = false, window = "sentence" }: TableOptions) => ({
  level,
  rollUp,
  window,
});

/** The text of the sentence of a row; null where the corpus came without its text. */
const sentenceOf = (corpus: Corpus) => {
  const documents = new Map(corpus.documents.map((document) => [document.docId, document]));
  return ({ docId, sentence }: { readonly docId: string; readonly sentence: number }) => {
    const document = documents.get(docId)!;
    if (!hasText(document)) return null;
    const { start, end } = document.sentences[sentence]!;
    return document.text.slice(start, end);
  };
};

const sourceOf = (corpus: Corpus) => {
  const documents = new Map(corpus.documents.map((document) => [document.docId, document]));
  return ({ docId }: { readonly docId: string }) => {
    const document = documents.get(docId)!;
    return hasSource(document) ? document.article.source : null;
  };
};
