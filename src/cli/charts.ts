// datelines charts [PATH…] [--out charts]: every chart of a corpus, and the page that holds them all.

import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { type Corpus, isTextCorpus } from "../analyse/index.js";
import { listFurniture, listRepairs } from "../measure/documents/index.js";
import { drawGallery } from "../charts/gallery/index.js";
import { showProgress } from "../notebook/index.js";
import { type PageAbout, writeCharts } from "../render/index.js";
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
    ...(!isTextCorpus(corpus) && { withheld: true }),
  };
}

/** Draws into a folder of its own and names the files that differ from those in `out`. */
async function compareCharts(corpus: Corpus, about: PageAbout, out: string): Promise<void> {
  const fresh = await mkdtemp(join(tmpdir(), "datelines-charts-"));
  try {
    const names = (await writeCharts(drawGallery(corpus), fresh, about, { corpus })).map((path) => basename(path));
    const differ: string[] = [];
    for (const name of names) {
      const committed = await readFile(join(out, name)).catch(() => null);
      if (committed === null || comparable(committed) !== comparable(await readFile(join(fresh, name))))
        differ.push(name);
    }
    for (const name of differ)
      process.stderr.write(`datelines: ${join(out, name)} is out of date, run "npm run charts"\n`);
    process.stdout.write(`${names.length - differ.length} of ${names.length} files in ${out} are up to date\n`);
    if (differ.length > 0) process.exitCode = 1;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** The bytes of a file; of a page with its data inflated, because zlib deflates otherwise on other machines. */
const comparable = (bytes: Buffer): string =>
  bytes
    .toString("latin1")
    .replace(
      /(<script type="text\/plain"[^>]*>)([\w+/=]+)/g,
      (_, head: string, data: string) => head + inflateRawSync(Buffer.from(data, "base64")).toString("latin1"),
    );
