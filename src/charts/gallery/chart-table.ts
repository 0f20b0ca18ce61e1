// The table of charts: what each is drawn from and by, one entry a chart. The command line draws them of a corpus,
// the page draws them again of what its filters leave of it.

import {
  actorMonthColumns,
  coOccurrenceColumns,
  countActorsByDocument,
  countActorsByMonth,
  actorsIn,
  createNetwork,
  type Network,
  networkColumns,
} from "../../measure/actors/index.js";
import {
  actorNetworkChart,
  type ChartSpec,
  coOccurrenceChart,
  fewArticles,
  mentionsOverTimeChart,
  polarityByActorChart,
  polarityByDocumentChart,
  polarityOverTimeChart,
  quotationsBySpeakerChart,
  termsByDocumentChart,
  toneByActorChart,
  toneByPairChart,
  toneOverTimeChart,
  topTermsChart,
} from "../index.js";
import type { Column } from "../../rows/index.js";
import { type Corpus, filterCorpus } from "../../analyse/index.js";
import { type LocatedSentence, locateEvidence, readQuery } from "../../measure/evidence/index.js";
import { countQuotations, speakerColumns } from "../../measure/speech/index.js";
import { countTerms, countTermsByDocument, documentTermColumns, termColumns } from "../../measure/terms/index.js";
import {
  actorPolarityColumns,
  actorToneColumns,
  monthToneColumns,
  pairToneColumns,
  scoreActorPolarity,
  scoreActorsByDocument,
  scoreSentiment,
  scoreToneByActor,
  scoreToneByMonth,
  scoreToneByPair,
  sentimentColumns,
  type SentimentRow,
} from "../../measure/tone/index.js";

/** A corpus as charts are drawn of it; what several of them are made of is computed once. */
export interface ChartContext {
  readonly corpus: Corpus;
  readonly articles: number;
  /** Width of charts in CSS pixels, where it is not their own. */
  readonly width?: number;
  /** Country of each actor that is mentioned. */
  readonly countryOf: Readonly<Record<string, string | null>>;
  /** Actors and pairs that are named together. */
  readonly network: Network;
  readonly sentiment: readonly SentimentRow[];
}

/** One chart of the gallery. */
export interface GalleryChart {
  /** Name of its files and of its place in the page. */
  readonly name: string;
  readonly columns: Readonly<Record<string, Column>>;
  readonly rows: (context: ChartContext) => readonly object[];
  readonly spec: (rows: readonly object[], context: ChartContext) => ChartSpec;
  /** The sentences behind a row or a mark. */
  readonly locate: (corpus: Corpus, row: object) => LocatedSentence[];
}

interface Entry<Row extends object> extends Omit<GalleryChart, "rows" | "spec" | "locate" | "columns"> {
  readonly columns: Readonly<Record<keyof Row & string, Column>>;
  readonly rows: (context: ChartContext) => readonly Row[];
  readonly spec: (rows: readonly Row[], context: ChartContext) => ChartSpec;
  /** Only where the columns of a row do not say which sentences are behind it; see measure/evidence/evidence-query.ts. */
  readonly locate?: (corpus: Corpus, row: object) => LocatedSentence[];
}

const locateByColumns = (corpus: Corpus, row: object): LocatedSentence[] => locateEvidence(corpus, readQuery(row));
const chart = <Row extends object>(entry: Entry<Row>): GalleryChart =>
  ({ locate: locateByColumns, ...entry }) as unknown as GalleryChart;

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
    rows: ({ corpus }) => countTerms(corpus, { top: 25 }),
    spec: (rows, context) =>
      topTermsChart(rows, {
        ...sized(context),
        ...few(context.corpus, () => countTermsByDocument(context.corpus, { terms: rows.map(({ term }) => term) })),
      }),
  }),
  chart({
    name: "terms-by-document",
    columns: documentTermColumns,
    rows: ({ corpus }) => countTermsByDocument(corpus, { top: 20 }),
    spec: (rows, context) => termsByDocumentChart(rows, sized(context)),
  }),
  chart({
    name: "mentions-over-time",
    columns: actorMonthColumns,
    rows: ({ corpus }) => countActorsByMonth(corpus),
    spec: (rows, context) =>
      mentionsOverTimeChart(rows, {
        ...sized(context),
        countryOf: context.countryOf,
        ...few(context.corpus, () =>
          countActorsByDocument(context.corpus, [...new Set(rows.map(({ actorId }) => actorId))]),
        ),
      }),
  }),
  chart({
    name: "co-occurrence",
    columns: coOccurrenceColumns,
    rows: ({ network }) => network.edges,
    spec: (rows, context) => coOccurrenceChart(rows, sized(context)),
  }),
  chart({
    name: "actor-network",
    columns: networkColumns,
    rows: ({ network }) => network.nodes,
    spec: (rows, context) => actorNetworkChart(rows, context.network.edges, sized(context)),
  }),
  chart({
    name: "polarity-by-actor",
    columns: actorPolarityColumns,
    rows: ({ corpus }) => scoreActorPolarity(corpus),
    spec: (rows, context) =>
      polarityByActorChart(rows, {
        ...sized(context),
        countryOf: context.countryOf,
        ...few(context.corpus, () => scoreActorsByDocument(context.corpus)),
      }),
  }),
  chart({
    name: "polarity-by-document",
    columns: sentimentColumns,
    rows: ({ sentiment }) => sentiment,
    spec: (rows, context) => polarityByDocumentChart(rows, sized(context)),
  }),
  chart({
    name: "polarity-over-time",
    columns: sentimentColumns,
    rows: ({ sentiment }) => sentiment,
    spec: (rows, context) => polarityOverTimeChart(rows, sized(context)),
  }),
  chart({
    name: "quotations-by-speaker",
    columns: speakerColumns,
    rows: ({ corpus }) => countQuotations(corpus),
    spec: (rows, context) =>
      quotationsBySpeakerChart(rows, {
        ...sized(context),
        countryOf: context.countryOf,
        ...few(context.corpus, () => eachArticle(context.corpus, (part) => countQuotations(part))),
      }),
  }),
  chart({
    name: "tone-by-pair",
    columns: pairToneColumns,
    rows: ({ corpus }) => scoreToneByPair(corpus),
    spec: (rows, context) => toneByPairChart(rows, sized(context)),
  }),
  chart({
    name: "tone-by-actor",
    columns: actorToneColumns,
    rows: ({ corpus }) => scoreToneByActor(corpus, { minJudgements: 3 }),
    spec: (rows, context) =>
      toneByActorChart(rows, {
        ...sized(context),
        countryOf: context.countryOf,
        ...few(context.corpus, () => eachArticle(context.corpus, (part) => scoreToneByActor(part))),
      }),
  }),
  chart({
    name: "tone-over-time",
    columns: monthToneColumns,
    rows: ({ corpus }) => scoreToneByMonth(corpus),
    spec: (rows, context) => toneOverTimeChart(rows, { ...sized(context), countryOf: context.countryOf }),
  }),
];

/** What charts are drawn of. */
export function contextOf(corpus: Corpus, width?: number): ChartContext {
  let network: Network | undefined;
  let sentiment: readonly SentimentRow[] | undefined;
  return {
    corpus,
    ...(width !== undefined && { width }),
    articles: corpus.documents.length,
    countryOf: Object.fromEntries([...actorsIn(corpus).values()].map(({ id, country }) => [id, country])),
    get network() {
      return (network ??= createNetwork(corpus));
    },
    get sentiment() {
      return (sentiment ??= scoreSentiment(corpus));
    },
  };
}
