// datelines charts [PATH…] [--out charts]: every chart of a corpus, and the page of all of them.

import { actorMonthColumns, coOccurrenceColumns, countActorsByMonth, countCoOccurrences, measureNetwork, networkColumns } from "../actors/index.js";
import {
  actorNetworkChart, coOccurrenceChart, mentionsOverTimeChart, polarityByActorChart, polarityByDocumentChart, polarityOverTimeChart, termsByDocumentChart, topTermsChart,
} from "../charts/index.js";
import { type Corpus, listFurniture, listRepairs } from "../corpus/index.js";
import { type PageChart, writeCharts } from "../render/index.js";
import { countTerms, countTermsByDocument, documentTermColumns, termColumns } from "../terms/index.js";
import { actorPolarityColumns, scoreActorPolarity, scoreSentiment, sentimentColumns } from "../tone/index.js";
import { loadCorpus } from "./load.js";

export async function charts(paths: readonly string[], { out }: { readonly out: string }): Promise<void> {
  const corpus = await loadCorpus(paths);
  const about = {
    corpus: paths.length === 0 ? "data/dispatches" : paths.join(", "),
    articles: corpus.documents.length,
    furniture: listFurniture(corpus).length,
    repairs: listRepairs(corpus).length,
    problems: corpus.problems.length,
  };
  const written = await writeCharts(drawCharts(corpus), out, about);
  process.stdout.write(`${written.length} files of ${corpus.documents.length} articles in ${out}/; open ${out}/index.html\n`);
}

/** Every chart of a corpus with the rows it is drawn from. */
export function drawCharts(corpus: Corpus): PageChart[] {
  const articles = corpus.documents.length;
  const terms = countTerms(corpus, { top: 25 });
  const termsByDocument = countTermsByDocument(corpus, { top: 20 });
  const sentiment = scoreSentiment(corpus);
  const months = countActorsByMonth(corpus);
  const pairs = countCoOccurrences(corpus);
  const network = measureNetwork(corpus);
  const actors = scoreActorPolarity(corpus);
  return [
    { name: "top-terms", spec: topTermsChart(terms, { articles }), rows: terms, columns: termColumns },
    { name: "terms-by-document", spec: termsByDocumentChart(termsByDocument, { articles }), rows: termsByDocument, columns: documentTermColumns },
    { name: "mentions-over-time", spec: mentionsOverTimeChart(months, { articles }), rows: months, columns: actorMonthColumns },
    { name: "co-occurrence", spec: coOccurrenceChart(pairs, { articles }), rows: pairs.slice(0, 200), columns: coOccurrenceColumns },
    { name: "actor-network", spec: actorNetworkChart(network, pairs, { articles }), rows: network, columns: networkColumns },
    { name: "polarity-by-actor", spec: polarityByActorChart(actors, { articles }), rows: actors, columns: actorPolarityColumns },
    { name: "polarity-by-document", spec: polarityByDocumentChart(sentiment, { articles }), rows: sentiment, columns: sentimentColumns },
    { name: "polarity-over-time", spec: polarityOverTimeChart(sentiment, { articles }), rows: sentiment, columns: sentimentColumns },
  ];
}
