// datelines charts [PATH…] [--out charts]: every chart of a corpus, and the page that holds them all.

import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { type Corpus, isTextCorpus } from "../analyse/index.js";
import { listFurniture, listRepairs } from "../measure/documents/index.js";
import { drawGallery } from "../charts/gallery/index.js";
import { showProgress } from "../notebook/index.js";
import { checkCharts, type PageAbout, writeCharts } from "../render/index.js";
import { loadCorpus, pathsToRead, type ReadingOptions } from "./load.js";

interface ChartsOptions extends ReadingOptions {
  readonly out: string;
  readonly check?: boolean;
}

export async function charts(paths: readonly string[], options: ChartsOptions): Promise<void> {
  await chartsOf(paths, options);
  // Without a path, this project's own bundle is drawn too.
  if (paths.length === 0 && existsSync(ownBundle))
    await chartsOf([ownBundle], { ...options, out: join(options.out, "articles") });
}

const ownBundle = "data/articles.bundle.json.gz";

async function chartsOf(paths: readonly string[], { out, check = false, ...reading }: ChartsOptions): Promise<void> {
  const corpus = await loadCorpus(paths, reading);
  const about = describeCorpus(
    corpus,
    paths.length === 0 ? pathsToRead(paths).join(", ") : paths.map((path) => basename(path)).join(", "),
  );
  if (check) return compareCharts(corpus, about, out);
  const written = await writeCharts(drawGallery(corpus), out, about, { corpus, onProgress: showProgress("charts") });
  process.stdout.write(
    `wrote ${written.length} files on ${corpus.documents.length} articles to ${out}; open ${join(out, "index.html")}\n`,
  );
}

/** What the page says about a corpus: its source, what was removed and repaired, what could not be read. */
function describeCorpus(corpus: Corpus, from: string): PageAbout {
  const furniture = listFurniture(corpus);
  const rules = new Map<string, { rule: string; reason: string; passages: number }>();
  for (const { rule, reason } of furniture) {
    const known = rules.get(rule);
    if (known) known.passages++;
    else rules.set(rule, { rule, reason, passages: 1 });
  }
  const dates = corpus.documents.flatMap(({ published }) => (published === null ? [] : [published])).sort();
  return {
    corpus: from,
    articles: corpus.documents.length,
    furniture: furniture.length,
    repairs: listRepairs(corpus).length,
    problems: corpus.problems.length,
    ...(dates.length > 0 && { from: dates[0]!, to: dates.at(-1)! }),
    removed: [...rules.values()].sort((a, b) => b.passages - a.passages || (a.rule < b.rule ? -1 : 1)),
    unread: corpus.problems,
    ...(corpus.register.asOf !== null && { officesUntil: corpus.register.asOf }),
    ...(!isTextCorpus(corpus) && { withheld: true }),
  };
}

/** Draws again and names the files in `out` that differ. */
async function compareCharts(corpus: Corpus, about: PageAbout, out: string): Promise<void> {
  const { names, differ } = await checkCharts(drawGallery(corpus), out, about, { corpus });
  for (const name of differ)
    process.stderr.write(`datelines: ${join(out, name)} is out of date, run "npm run charts"\n`);
  process.stdout.write(`${names.length - differ.length} of ${names.length} files in ${out} are up to date\n`);
  if (differ.length > 0) process.exitCode = 1;
}
