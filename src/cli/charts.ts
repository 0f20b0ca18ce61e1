// datelines charts [PATH…] [--out charts]: every chart of a corpus, and the page of all of them.

import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { actorMonthColumns, coOccurrenceColumns, countActorsByMonth, countCoOccurrences, measureNetwork, networkColumns } from "../actors/index.js";
import {
  actorNetworkChart, coOccurrenceChart, mentionsOverTimeChart, polarityByActorChart, polarityByDocumentChart, polarityOverTimeChart, termsByDocumentChart, topTermsChart,
} from "../charts/index.js";
import { type Corpus, listFurniture, listRepairs } from "../corpus/index.js";
import { type PageAbout, type PageChart, writeCharts } from "../render/index.js";
import { countTerms, countTermsByDocument, documentTermColumns, termColumns } from "../terms/index.js";
import { actorPolarityColumns, scoreActorPolarity, scoreSentiment, sentimentColumns } from "../tone/index.js";
import { loadCorpus, pathsToRead, type ReadingOptions } from "./load.js";

export async function charts(paths: readonly string[], options: ReadingOptions & { readonly out: string; readonly check?: boolean }): Promise<void> {
  await chartsOf(paths, options);
  // Without a path this project's own bundle is drawn too, beside its dispatches.
  if (paths.length === 0 && existsSync(ownBundle)) await chartsOf([ownBundle], { ...options, out: join(options.out, "articles") });
}

const ownBundle = "data/articles.bundle.json.gz";

async function chartsOf(paths: readonly string[], { out, check = false, ...reading }: ReadingOptions & { readonly out: string; readonly check?: boolean }): Promise<void> {
  const corpus = await loadCorpus(paths, reading);
  const about = {
    corpus: paths.length === 0 ? pathsToRead(paths).join(", ") : paths.map((path) => basename(path)).join(", "),
    articles: corpus.documents.length,
    furniture: listFurniture(corpus).length,
    repairs: listRepairs(corpus).length,
    problems: corpus.problems.length,
  };
  if (check) return compareCharts(drawCharts(corpus), about, out);
  const written = await writeCharts(drawCharts(corpus), out, about);
  process.stdout.write(`${written.length} files of ${corpus.documents.length} articles in ${out}; open ${join(out, "index.html")}\n`);
}

/** Draws into a folder of its own and names the files that differ from those in `out`. */
async function compareCharts(drawn: readonly PageChart[], about: PageAbout, out: string): Promise<void> {
  const fresh = await mkdtemp(join(tmpdir(), "datelines-charts-"));
  try {
    const names = (await writeCharts(drawn, fresh, about)).map((path) => basename(path));
    const differ: string[] = [];
    for (const name of names) {
      const committed = await readFile(join(out, name)).catch(() => null);
      if (!committed?.equals(await readFile(join(fresh, name)))) differ.push(name);
    }
    for (const name of differ) process.stderr.write(`datelines: ${join(out, name)} is not what the corpus gives now, run "npm run charts"\n`);
    process.stdout.write(`${names.length - differ.length} of ${names.length} files in ${out} are as the corpus gives them\n`);
    if (differ.length > 0) process.exitCode = 1;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
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
  const countryOf = Object.fromEntries(network.map(({ actorId, country }) => [actorId, country]));
  return [
    { name: "top-terms", spec: topTermsChart(terms, { articles }), rows: terms, columns: termColumns },
    { name: "terms-by-document", spec: termsByDocumentChart(termsByDocument, { articles }), rows: termsByDocument, columns: documentTermColumns },
    { name: "mentions-over-time", spec: mentionsOverTimeChart(months, { articles, countryOf }), rows: months, columns: actorMonthColumns },
    { name: "co-occurrence", spec: coOccurrenceChart(pairs, { articles }), rows: pairs.slice(0, 200), columns: coOccurrenceColumns },
    { name: "actor-network", spec: actorNetworkChart(network, pairs, { articles }), rows: network, columns: networkColumns },
    { name: "polarity-by-actor", spec: polarityByActorChart(actors, { articles, countryOf }), rows: actors, columns: actorPolarityColumns },
    { name: "polarity-by-document", spec: polarityByDocumentChart(sentiment, { articles }), rows: sentiment, columns: sentimentColumns },
    { name: "polarity-over-time", spec: polarityOverTimeChart(sentiment, { articles }), rows: sentiment, columns: sentimentColumns },
  ];
}
