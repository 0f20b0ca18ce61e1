// Tables: the name of each, its columns and the rows that a corpus gives.

import {
  coOccurrenceColumns, type CoOccurrenceWindow, countCoOccurrences, locateMentions, measureNetwork, mentionColumns, networkColumns,
} from "../actors/index.js";
import { type Column, whole } from "../columns.js";
import {
  type Corpus, documentColumns, furnitureColumns, listDocuments, listFurniture, listRepairs, listSentences, problemColumns, repairColumns, sentenceColumns,
} from "../corpus/index.js";
import { countQuotations, locateQuotations, quotationColumns, speakerColumns } from "../quotes/index.js";
import { countTerms, termColumns } from "../terms/index.js";
import { tokeniseCorpus } from "../tokens/index.js";
import {
  actorToneColumns, monthToneColumns, pairToneColumns, scoreSentenceSentiment, scoreSentiment, scoreTone, scoreToneByActor, scoreToneByMonth, scoreToneByPair, sentenceSentimentColumns, sentimentColumns,
  toneColumns,
} from "../tone/index.js";
import { inCodePoints } from "./code-points.js";

/** What the options of `datelines table` say. */
export interface TableOptions {
  readonly level?: "actor" | "country";
  readonly rollUp?: boolean;
  readonly window?: CoOccurrenceWindow;
  readonly by?: "sentence" | "document";
  readonly top?: number;
  readonly ngram?: number;
  readonly stems?: boolean;
  readonly stopwords?: string;
}

export interface Table {
  readonly columns: Readonly<Record<string, Column>>;
  readonly rows: readonly object[];
}

type Build = (corpus: Corpus, options: TableOptions) => Table;

const tables: Readonly<Record<string, Build>> = {
  documents: (corpus) => {
    const { documents } = tokeniseCorpus(corpus);
    const rows = listDocuments(corpus).map((row, i) => ({ ...row, tokens: documents[i]!.length }));
    return { columns: { ...documentColumns, tokens: whole("Tokens") }, rows };
  },
  furniture: (corpus) => ({ columns: furnitureColumns, rows: inCodePoints(listFurniture(corpus), sourceOf(corpus)) }),
  repairs: (corpus) => ({ columns: repairColumns, rows: inCodePoints(listRepairs(corpus), sourceOf(corpus)) }),
  problems: (corpus) => ({ columns: problemColumns, rows: corpus.problems }),
  sentences: (corpus) => ({ columns: sentenceColumns, rows: inCodePoints(listSentences(corpus), sourceOf(corpus)) }),
  terms: (corpus, { top, ngram, stems, stopwords = "english" }) => ({
    columns: termColumns,
    rows: countTerms(corpus, { stopwords: stopwords === "none" ? "none" : stopwords === "english" ? "english" : stopwords.split(","), stems: stems ?? false, ...(top !== undefined && { top }), ...(ngram !== undefined && { ngram }) }),
  }),
  mentions: (corpus) => {
    const text = new Map(corpus.documents.flatMap((document) => document.sentences.map(({ start, end }, i) => [`${document.docId} ${i}`, document.text.slice(start, end)] as const)));
    return { columns: mentionColumns, rows: inCodePoints(locateMentions(corpus), ({ docId, sentence }) => text.get(`${docId} ${sentence}`)!) };
  },
  "co-occurrences": (corpus, options) => ({ columns: coOccurrenceColumns, rows: countCoOccurrences(corpus, together(options)) }),
  network: (corpus, options) => ({ columns: networkColumns, rows: measureNetwork(corpus, together(options)) }),
  quotations: (corpus) => ({ columns: quotationColumns, rows: inCodePoints(locateQuotations(corpus), sourceOf(corpus), ["speakerStart", "speakerEnd"]) }),
  sentiment: (corpus, { by }) =>
    by === "sentence" ? { columns: sentenceSentimentColumns, rows: scoreSentenceSentiment(corpus) } : { columns: sentimentColumns, rows: scoreSentiment(corpus) },
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

const together = ({ level = "actor", rollUp = false, window = "sentence" }: TableOptions) => ({ level, rollUp, window });

const sourceOf = (corpus: Corpus) => {
  const sources = new Map(corpus.documents.map(({ docId, article }) => [docId, article.source]));
  return ({ docId }: { readonly docId: string }) => sources.get(docId)!;
};
