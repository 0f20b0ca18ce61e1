// Every chart at the sizes of real corpora: one article, five, about thirty, and more rows than fit.

import type { TopLevelSpec } from "vega-lite";
import {
  actorNetworkChart,
  coOccurrenceChart,
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
} from "../../src/charts/index.js";
import * as sample from "./sample-rows.js";

const countryOf = Object.fromEntries(sample.networkRows(34, 31).map((row) => [row.actorId, row.country]));

export const allCharts: Readonly<Record<string, () => TopLevelSpec>> = {
  "top terms, 31 articles": () => topTermsChart(sample.termRows(400, 31), { articles: 31 }),
  "top terms, one article": () => topTermsChart(sample.termRows(3, 1), { articles: 1 }),
  "terms by document, 31 × 25": () => termsByDocumentChart(sample.documentTermRows(31, 25)),
  "terms by document, 5 × 15": () => termsByDocumentChart(sample.documentTermRows(5, 15)),
  "terms by document, 60 × 30": () => termsByDocumentChart(sample.documentTermRows(60, 30)),
  "polarity by document, 31": () => polarityByDocumentChart(sample.sentimentRows(31)),
  "polarity by document, 5": () => polarityByDocumentChart(sample.sentimentRows(5)),
  "polarity over time, 300": () => polarityOverTimeChart(sample.sentimentRows(300)),
  "polarity over time, 31": () => polarityOverTimeChart(sample.sentimentRows(31)),
  "polarity over time, 5": () => polarityOverTimeChart(sample.sentimentRows(5)),
  "polarity over time, one": () => polarityOverTimeChart(sample.sentimentRows(1)),
  "mentions over time, 31": () => mentionsOverTimeChart(sample.actorMonthRows(34, 31), { articles: 31, countryOf }),
  "mentions over time, 5": () => mentionsOverTimeChart(sample.actorMonthRows(12, 5), { articles: 5, countryOf }),
  "co-occurrence, 31": () => coOccurrenceChart(sample.coOccurrenceRows(34, 31), { articles: 31 }),
  "co-occurrence, 5": () => coOccurrenceChart(sample.coOccurrenceRows(8, 5), { articles: 5 }),
  "co-occurrence, one pair": () => coOccurrenceChart(sample.coOccurrenceRows(2, 5), { articles: 5 }),
  "network, 30 of 34": () =>
    actorNetworkChart(sample.networkRows(34, 31), sample.coOccurrenceRows(34, 31), { articles: 31 }),
  "network, 8": () => actorNetworkChart(sample.networkRows(8, 5), sample.coOccurrenceRows(8, 5), { articles: 5 }),
  "network, one": () => actorNetworkChart(sample.networkRows(1, 5), [], { articles: 5 }),
  "polarity by actor, 20 of 34": () =>
    polarityByActorChart(sample.actorPolarityRows(34, 31), { articles: 31, countryOf }),
  "polarity by actor, 8": () => polarityByActorChart(sample.actorPolarityRows(8, 5), { articles: 5, countryOf }),
  "tone by pair, 31": () => toneByPairChart(sample.pairToneRows(30, 31), { articles: 31 }),
  "tone by pair, 5": () => toneByPairChart(sample.pairToneRows(8, 5), { articles: 5 }),
  "tone by pair, one": () => toneByPairChart(sample.pairToneRows(8, 5).slice(0, 1), { articles: 1 }),
  "tone by actor, 20 of 34": () => toneByActorChart(sample.actorToneRows(34, 31), { articles: 31, countryOf }),
  "tone by actor, 5": () => toneByActorChart(sample.actorToneRows(8, 5), { articles: 5, countryOf }),
  "tone over time, 31": () => toneOverTimeChart(sample.monthToneRows(12, 31), { articles: 31, countryOf }),
  "tone over time, 5": () => toneOverTimeChart(sample.monthToneRows(3, 5), { articles: 5, countryOf }),
  "quotations by speaker, 20 of 34": () =>
    quotationsBySpeakerChart(sample.speakerRows(34, 31), { articles: 31, countryOf }),
  "quotations by speaker, one article": () =>
    quotationsBySpeakerChart(sample.speakerRows(3, 1), { articles: 1, countryOf }),
};

export const emptyCharts: Readonly<Record<string, () => TopLevelSpec>> = {
  topTermsChart: () => topTermsChart([]),
  termsByDocumentChart: () => termsByDocumentChart([]),
  polarityByDocumentChart: () => polarityByDocumentChart([]),
  polarityOverTimeChart: () =>
    polarityOverTimeChart(sample.sentimentRows(3).map((row) => ({ ...row, published: null }))),
  mentionsOverTimeChart: () => mentionsOverTimeChart([]),
  coOccurrenceChart: () => coOccurrenceChart([]),
  actorNetworkChart: () => actorNetworkChart([], []),
  polarityByActorChart: () => polarityByActorChart([]),
  toneByPairChart: () => toneByPairChart([]),
  toneByActorChart: () => toneByActorChart([]),
  toneOverTimeChart: () => toneOverTimeChart([]),
  quotationsBySpeakerChart: () => quotationsBySpeakerChart(sample.speakerRows(0, 5)),
};
