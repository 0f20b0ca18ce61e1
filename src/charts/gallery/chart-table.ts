// The table of charts: what each is drawn from and by, one entry a chart. The command line draws them of a corpus,
// the page draws them again of what its filters leave of it.

import { actorMonthColumns, coOccurrenceColumns, type CoOccurrenceRow, countActorsByDocument, countActorsByMonth, createNetwork, findMentions, type Network, networkColumns } from "../../measure/actors/index.js";
import { actorNetworkChart, type ChartSpec, coOccurrenceChart, fewArticles, mentionsOverTimeChart, polarityByActorChart, polarityByDocumentChart, polarityOverTimeChart, quotationsBySpeakerChart, termsByDocumentChart, toneByActorChart, toneByPairChart, toneOverTimeChart, topTermsChart } from "../index.js";
import type { Column } from "../../rows/index.js";
import { type Corpus, filterCorpus, type Layer, layerOf } from "../../corpus/index.js";
import { type LocatedSentence, locateEvidence, readQuery } from "../../measure/evidence/index.js";
import { countQuotations, speakerColumns } from "../../measure/speech/index.js";
import { countTerms, countTermsByDocument, documentTermColumns, termColumns } from "../../measure/terms/index.js";
import { actorPolarityColumns, actorToneColumns, monthToneColumns, pairToneColumns, scoreActorPolarity, scoreActorsByDocument, scoreSentiment, scoreToneByActor, scoreToneByMonth, scoreToneByPair, sentimentColumns, type SentimentRow } from "../../measure/tone/index.js";

/** What charts are told of the corpus beside their rows. */
export interface ChartContext {
  readonly corpus: Corpus;
  readonly articles: number;
  /** Width of charts in CSS pixels, where it is not their own. */
  readonly width?: number;
  /** Country of each actor that is mentioned. */
  readonly countryOf: Readonly<Record<string, string | null>>;
  /** Every pair of actors that is named together. */
  readonly pairs: () => readonly CoOccurrenceRow[];
}

/** One chart of the gallery. */
export interface GalleryChart {
  /** Name of its files and of its place in the page. */
  readonly name: string;
  readonly columns: Readonly<Record<string, Column>>;
  readonly rows: (corpus: Corpus) => readonly object[];
  readonly spec: (rows: readonly object[], context: ChartContext) => ChartSpec;
  /** The sentences behind a row or a mark. */
  readonly locate: (corpus: Corpus, row: object) => LocatedSentence[];
}

interface Entry<Row extends object> extends Omit<GalleryChart, "rows" | "spec" | "locate" | "columns"> {
  readonly columns: Readonly<Record<keyof Row & string, Column>>;
  readonly rows: (corpus: Corpus) => readonly Row[];
  readonly spec: (rows: readonly Row[], context: ChartContext) => ChartSpec;
  /** Only where the columns of a row do not say which sentences are behind it; see src/evidence/evidence-query.ts. */
  readonly locate?: (corpus: Corpus, row: object) => LocatedSentence[];
}

const locateByColumns = (corpus: Corpus, row: object): LocatedSentence[] => locateEvidence(corpus, readQuery(row));
const chart = <Row extends object>(entry: Entry<Row>): GalleryChart =>
  ({ locate: locateByColumns, ...entry }) as unknown as GalleryChart;

const networkLayer: Layer<Network> = { name: "network of actors" };
const networkOf = (corpus: Corpus): Network => layerOf(corpus, networkLayer, () => createNetwork(corpus));
const sentimentLayer: Layer<SentimentRow[]> = { name: "polarity of documents" };
const sentimentOf = (corpus: Corpus): SentimentRow[] => layerOf(corpus, sentimentLayer, () => scoreSentiment(corpus));

/** What every chart is told. */
const sized = ({
  articles,
  width,
}: Pick<ChartContext, "articles" | "width">): { articles: number; width?: number } => ({
  articles,
  ...(width !== undefined && { width }),
});

/** Articles one by one, where they are few. */
const few = <Row>(corpus: Corpus, byDocument: () => Row[]): { byDocument?: Row[] } =>
  corpus.documents.length < fewArticles ? { byDocument: byDocument() } : {};

/** The rows of each article by itself. */
const eachArticle = <Row extends object>(
  corpus: Corpus,
  rows: (part: Corpus) => Row[],
): (Row & { docId: string; title: string })[] =>
  corpus.documents.flatMap((document) =>
    rows(filterCorpus(corpus, (each) => each === document)).map((row) => ({
      ...row,
      docId: document.docId,
      title: document.title ?? document.docId,
    })),
  );

/** Every chart, in the order of the page. */
export const gallery: readonly GalleryChart[] = [
  chart({
    name: "top-terms",
    columns: termColumns,
    rows: (corpus) => countTerms(corpus, { top: 25 }),
    spec: (rows, { corpus, ...options }) =>
      topTermsChart(rows, {
        ...sized(options),
        ...few(corpus, () => countTermsByDocument(corpus, { terms: rows.map(({ term }) => term) })),
      }),
  }),
  chart({
    name: "terms-by-document",
    columns: documentTermColumns,
    rows: (corpus) => countTermsByDocument(corpus, { top: 20 }),
    spec: (rows, options) => termsByDocumentChart(rows, sized(options)),
  }),
  chart({
    name: "mentions-over-time",
    columns: actorMonthColumns,
    rows: countActorsByMonth,
    spec: (rows, { corpus, countryOf, ...options }) =>
      mentionsOverTimeChart(rows, {
        ...sized(options),
        countryOf,
        ...few(corpus, () => countActorsByDocument(corpus, [...new Set(rows.map(({ actorId }) => actorId))])),
      }),
  }),
  chart({
    name: "co-occurrence",
    columns: coOccurrenceColumns,
    rows: (corpus) => networkOf(corpus).edges,
    spec: (rows, options) => coOccurrenceChart(rows, sized(options)),
  }),
  chart({
    name: "actor-network",
    columns: networkColumns,
    rows: (corpus) => networkOf(corpus).nodes,
    spec: (rows, { pairs, ...options }) => actorNetworkChart(rows, pairs(), sized(options)),
  }),
  chart({
    name: "polarity-by-actor",
    columns: actorPolarityColumns,
    rows: scoreActorPolarity,
    spec: (rows, { corpus, countryOf, ...options }) =>
      polarityByActorChart(rows, { ...sized(options), countryOf, ...few(corpus, () => scoreActorsByDocument(corpus)) }),
  }),
  chart({
    name: "polarity-by-document",
    columns: sentimentColumns,
    rows: sentimentOf,
    spec: (rows, options) => polarityByDocumentChart(rows, sized(options)),
  }),
  chart({
    name: "polarity-over-time",
    columns: sentimentColumns,
    rows: sentimentOf,
    spec: (rows, options) => polarityOverTimeChart(rows, sized(options)),
  }),
  chart({
    name: "quotations-by-speaker",
    columns: speakerColumns,
    rows: (corpus) => countQuotations(corpus),
    spec: (rows, { corpus, countryOf, ...options }) =>
      quotationsBySpeakerChart(rows, {
        ...sized(options),
        countryOf,
        ...few(corpus, () => eachArticle(corpus, (part) => countQuotations(part))),
      }),
  }),
  chart({
    name: "tone-by-pair",
    columns: pairToneColumns,
    rows: (corpus) => scoreToneByPair(corpus),
    spec: (rows, options) => toneByPairChart(rows, sized(options)),
  }),
  chart({
    name: "tone-by-actor",
    columns: actorToneColumns,
    rows: (corpus) => scoreToneByActor(corpus, { minJudgements: 3 }),
    spec: (rows, { corpus, countryOf, ...options }) =>
      toneByActorChart(rows, {
        ...sized(options),
        countryOf,
        ...few(corpus, () => eachArticle(corpus, (part) => scoreToneByActor(part))),
      }),
  }),
  chart({
    name: "tone-over-time",
    columns: monthToneColumns,
    rows: (corpus) => scoreToneByMonth(corpus),
    spec: (rows, { countryOf, ...options }) => toneOverTimeChart(rows, { ...sized(options), countryOf }),
  }),
];

/** What charts are told of a corpus. */
export const contextOf = (corpus: Corpus, width?: number): ChartContext => ({
  corpus,
  ...(width !== undefined && { width }),
  articles: corpus.documents.length,
  countryOf: Object.fromEntries(
    findMentions(corpus).flatMap((mentions) => mentions.map(({ actor }) => [actor.id, actor.country])),
  ),
  pairs: () => networkOf(corpus).edges,
});
