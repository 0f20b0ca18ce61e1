#!/usr/bin/env node
// The command line: one file a command, each loaded when it is called.

import { readFileSync } from "node:fs";
import { debuglog } from "node:util";
import { Command, CommanderError, Option } from "commander";
import { CorpusError } from "../read/index.js";
import {
  actors,
  articles,
  column,
  duplicates,
  examples,
  inferDates,
  knownOnly,
  restore,
  tableList,
  whole,
  windowOf,
} from "./options.js";

const bad = { data: 1, usage: 2 } as const;
const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  version: string;
};

const program = new Command("datelines")
  .description(
    "Reads news corpora: every figure leads to the sentences behind it. " +
      "A path is a file, a folder, a glob or a bundle; without one, data/ is read.",
  )
  .version(version)
  .exitOverride()
  .showHelpAfterError("Run datelines --help for the commands, or datelines COMMAND --help for the options of one.");

program
  .command("charts")
  .description("draws every chart as NAME.vl.json, .svg and .png, and one offline page, index.html")
  .argument("[path...]", "articles to read")
  .option("--out <folder>", "folder to write to", "charts")
  .option("--check", "write nothing; compare with the charts in the folder")
  .addOption(actors())
  .addOption(knownOnly())
  .addOption(inferDates())
  .addOption(articles())
  .addOption(duplicates())
  .addOption(restore())
  .addOption(column())
  .addHelpText("after", examples("datelines charts", "datelines charts news/*.html --out news-charts"))
  .action(
    async (
      paths: string[],
      options: {
        out: string;
        check?: boolean;
        actors?: string[];
        knownOnly?: boolean;
        inferDates?: boolean;
        articles?: string[];
        column?: string[];
        duplicates: "keep" | "drop";
        restore?: readonly string[];
      },
    ) => (await import("./charts.js")).charts(paths, options),
  );

program
  .command("table")
  .description("writes one table of the articles")
  .argument("<name>", "name of the table; see the list below")
  .argument("[path...]", "articles to read")
  .addOption(
    new Option(
      "--format <format>",
      "format (default: that of the ending of --out, else jsonl); gexf, graphml and json are for network only",
    ).choices(["jsonl", "csv", "parquet", "gexf", "graphml", "json"]),
  )
  .option("--out <file>", "file to write to (default: stdout)")
  .addOption(
    new Option("--level <level>", "co-occurrences, passages, network: count actors, or countries alone")
      .choices(["actor", "country"])
      .default("actor"),
  )
  .option("--roll-up", "co-occurrences, passages, network: count people and state bodies for their country")
  .option(
    "--window <window>",
    "co-occurrences, passages, network: where to count: sentence, paragraph, document, or a number of tokens",
    windowOf,
    "sentence",
  )
  .option("--source <id>", "passages: id of an actor that they name")
  .option("--target <id>", "passages: id of another actor that they name")
  .addOption(
    new Option("--by <unit>", "sentiment: what to score").choices(["sentence", "document"]).default("document"),
  )
  .addOption(new Option("--discover", "as by default; kept for scripts").hideHelp())
  .option("--top <n>", "tables of terms: largest number of rows", whole)
  .option("--min-count <n>", "collocations: smallest number of occurrences", whole)
  .option("--ngram <n>", "tables of terms: count runs of this many tokens", whole)
  .option("--stems", "tables of terms: count stems instead of forms")
  .option("--stopwords <list>", "tables of terms: english, none, or your own, separated by commas", "english")
  .option("--reference <path...>", "keyness: articles to compare with")
  .option("--pattern <term>", "kwic: a term or a phrase; * stands for any ending")
  .addOption(actors())
  .addOption(knownOnly())
  .addOption(inferDates())
  .addOption(articles())
  .addOption(duplicates())
  .addOption(restore())
  .addOption(column())
  .addHelpText(
    "after",
    tableList +
      examples(
        "datelines table terms data/dispatches --top 20",
        'datelines table kwic --pattern "sanction*" --format csv',
        "datelines table network --out actors.gexf",
      ),
  )
  .action(async (name: string, paths: string[], options) => (await import("./table.js")).table(name, paths, options));

program
  .command("inspect")
  .description("shows an article, and what was removed, repaired and found in it")
  .argument("<file>", "file of the article")
  .option("--all", "show long removed passages in full")
  .addOption(actors())
  .addOption(knownOnly())
  .addOption(inferDates())
  .addOption(articles())
  .addOption(restore())
  .addOption(column())
  .addHelpText("after", examples("datelines inspect data/dispatches/2022-02-28-adiz-flights.txt"))
  .action(
    async (
      file: string,
      options: {
        all?: boolean;
        actors?: string[];
        knownOnly?: boolean;
        inferDates?: boolean;
        articles?: string[];
        restore?: readonly string[];
        column?: string[];
      },
    ) => (await import("./inspect.js")).inspect(file, options),
  );

program
  .command("extract")
  .description(
    "reads JSON Lines from stdin and writes JSON Lines to stdout, in the same order: " +
      "sentences, mentions, quotations and tone of each text",
  )
  .option("--clean", "remove furniture first (default: take the text as it is)")
  .addOption(knownOnly())
  .addOption(inferDates())
  .addOption(actors())
  .addHelpText(
    "after",
    examples(
      `echo '{"id": 1, "text": "Beijing criticised Washington."}' | datelines extract`,
      "datelines extract --actors my-actors.json < articles.jsonl > readings.jsonl",
    ),
  )
  .action(async (options: { clean?: boolean; knownOnly?: boolean; inferDates?: boolean; actors?: string[] }) =>
    (await import("./extract.js")).extract(options),
  );

program
  .command("validity")
  .description(
    "says how well scores agree with human readers: on the kit's own test data, or on texts that you have rated",
  )
  .argument("[file...]", "JSON Lines of {text, rating} or {text, class}")
  .option("--scale <n>", "the largest rating that readers could give", whole, 1)
  .addOption(new Option("--format <format>", "format").choices(["text", "jsonl"]).default("text"))
  .addHelpText("after", examples("datelines validity", "datelines validity rated.jsonl --scale 5"))
  .action(async (files: string[], options: { scale: number; format: string }) =>
    (await import("./validity.js")).validity(files, options),
  );

program
  .command("notebooks")
  .description("runs notebooks and writes their outputs; without a file, all of notebooks/")
  .argument("[file...]", "notebooks to run")
  .option("--check", "write nothing; compare with the outputs in the files")
  .option("--timeout <seconds>", "longest time for one cell", whole, 120)
  .option("--parallel <n>", "notebooks to run at the same time (default: one per core, at most 4)", whole)
  .addHelpText("after", examples("datelines notebooks", "datelines notebooks notebooks/02-count-terms.ipynb --check"))
  .action(async (files: string[], options: { check?: boolean; timeout: number; parallel?: number }) =>
    (await import("./notebooks.js")).notebooks(files, options),
  );

program
  .command("bundle")
  .description("writes a corpus without its text, from which the same tables and charts can be made; or merges bundles")
  .argument("[path...]", "articles to read, or bundles to merge")
  .requiredOption("--out <file>", "file to write to: NAME.bundle.json.gz")
  .addOption(actors())
  .addOption(knownOnly())
  .addOption(inferDates())
  .addOption(duplicates())
  .addOption(restore())
  .addHelpText(
    "after",
    examples(
      "datelines bundle articles/ --out articles.bundle.json.gz",
      "datelines bundle 2023.bundle.json.gz 2024.bundle.json.gz --out both.bundle.json.gz",
    ),
  )
  .action(
    async (
      paths: string[],
      options: {
        out: string;
        actors?: string[];
        knownOnly?: boolean;
        inferDates?: boolean;
        duplicates: "keep" | "drop";
        restore?: readonly string[];
      },
    ) => (await import("./bundle.js")).bundle(paths, options),
  );

program
  .command("verify")
  .description("checks the format and sums of a bundle; with its articles, also that they give the same figures")
  .argument("<file>", "the bundle")
  .argument("[path...]", "its articles")
  .addOption(actors())
  .addHelpText(
    "after",
    examples("datelines verify data/articles.bundle.json.gz", "datelines verify articles.bundle.json.gz articles/"),
  )
  .action(async (file: string, paths: string[], options: { actors?: string[] }) =>
    (await import("./verify.js")).verify(file, paths, options),
  );

program
  .command("kernel")
  .description("registers the TypeScript kernel with Jupyter")
  .option("--remove", "remove the kernel")
  .option("--force", "replace a kernel of the same name that is not of this kit")
  .addHelpText("after", examples("datelines kernel", "datelines kernel --remove"))
  .action(async (options: { remove?: boolean; force?: boolean }) => (await import("./kernel.js")).kernel(options));

program
  .command("lab")
  .description("registers the kernel and opens JupyterLab, from the PATH or with uvx or pipx")
  .argument("[argument...]", "arguments for JupyterLab (default: the folder notebooks/)")
  .option("--force", "replace a kernel of the same name that is not of this kit")
  .addHelpText("after", examples("datelines lab", "datelines lab notebooks/02-count-terms.ipynb --no-browser"))
  .action(async (args: string[], options: { force?: boolean }) => (await import("./lab.js")).lab(args, options));

program
  .command("init")
  .description("makes a new project: package.json, a notebook, two articles, a script")
  .argument("<folder>", "a new or empty folder")
  .addHelpText("after", examples("datelines init my-project"))
  .action(async (folder: string) => (await import("./init.js")).init(folder, version));

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

/** Says on stderr what went wrong; gives the exit code. Both depend on the class of the error and on its code. */
function report(error: unknown): number {
  // Commander has said what is wrong, or has printed what was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : bad.usage;
  if (!(error instanceof Error)) throw error;
  const isUsage = error instanceof RangeError || error instanceof TypeError;
  const isForeseen = isUsage || error instanceof CorpusError || hasCode(error) || hasCode(error.cause);
  process.stderr.write(`datelines: ${isForeseen ? error.message : error.stack}\n`);
  debuglog("datelines")("%s", error.stack);
  return isUsage ? bad.usage : bad.data;
}

/** True for an error of the system: a file that may not be read, a disk that is full, a package that is missing. */
function hasCode(error: unknown): boolean {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}
