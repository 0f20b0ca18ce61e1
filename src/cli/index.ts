#!/usr/bin/env node
// The command line: one file a command, each loaded when it is called.

import { readFileSync } from "node:fs";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { CorpusError } from "../articles/index.js";

const bad = { data: 1, usage: 2 } as const;
const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string };

const whole = (value: string) => {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError("give a whole number");
  return Number(value);
};

const program = new Command("datelines")
  .description("Reads news corpora: every figure leads to the sentences behind it. PATH is a file, a folder or a glob; none means data/.")
  .version(version)
  .exitOverride()
  .showHelpAfterError("(datelines --help says what there is)");

program
  .command("charts")
  .description("draws every chart: NAME.vl.json, .svg, .png, and one offline page, index.html")
  .argument("[path...]", "articles to read")
  .option("--out <folder>", "where the charts go", "charts")
  .option("--check", "write nothing: compare the charts with those in the folder")
  .action(async (paths: string[], options: { out: string; check?: boolean }) => (await import("./charts.js")).charts(paths, options));

program
  .command("table")
  .description("writes one table: documents, furniture, repairs, problems, sentences; terms, keyness, collocations, kwic, dispersion, diversity, readability, similarity; mentions, co-occurrences, network; quotations, sentiment, tone")
  .argument("<name>", "name of the table")
  .argument("[path...]", "articles to read")
  .addOption(new Option("--format <format>", "how it is written").choices(["jsonl", "csv"]).default("jsonl"))
  .option("--out <file>", "where it goes; to stdout by default")
  .addOption(new Option("--level <level>", "co-occurrences, network: whom to count").choices(["actor", "country"]).default("actor"))
  .option("--roll-up", "co-occurrences, network: people and state bodies count for their country")
  .addOption(new Option("--window <window>", "co-occurrences, network: what together means").choices(["sentence", "paragraph", "document"]).default("sentence"))
  .addOption(new Option("--by <unit>", "sentiment: of sentences or documents").choices(["sentence", "document"]).default("document"))
  .option("--top <n>", "tables of terms: rows at most", whole)
  .option("--ngram <n>", "tables of terms: length of the runs counted", whole)
  .option("--stems", "tables of terms: count stems")
  .option("--stopwords <list>", "tables of terms: english, none, or your own, with commas between", "english")
  .option("--reference <path...>", "keyness: articles to compare with")
  .option("--pattern <term>", "kwic: a term or a phrase, * for any ending")
  .action(async (name: string, paths: string[], options) => (await import("./table.js")).table(name, paths, options));

program
  .command("inspect")
  .description("shows an article with what was removed, repaired and found in it")
  .argument("<file>", "the file")
  .action(async (file: string) => (await import("./inspect.js")).inspect(file));

program
  .command("extract")
  .description("JSON Lines from stdin to JSON Lines on stdout, in the same order: sentences, mentions, quotations, polarity of each text")
  .option("--clean", "look for furniture too; else the text is taken as it is")
  .action(async (options: { clean?: boolean }) => (await import("./extract.js")).extract(options));

program
  .command("notebooks")
  .description("runs notebooks and writes their outputs; none named means all in notebooks/")
  .argument("[file...]", "notebooks to run")
  .option("--check", "write nothing: compare the outputs with those in the files")
  .option("--timeout <seconds>", "for one cell", whole, 120)
  .option("--parallel <n>", "notebooks at the same time; one a core by default, 4 at most", whole)
  .action(async (files: string[], options: { check?: boolean; timeout: number; parallel?: number }) => (await import("./notebooks.js")).notebooks(files, options));

program
  .command("kernel")
  .description("registers the TypeScript kernel with Jupyter")
  .option("--remove", "takes it away again")
  .option("--force", "takes the place of a kernel of the same name")
  .action(async (options: { remove?: boolean; force?: boolean }) => (await import("./kernel.js")).kernel(options));

program
  .command("lab")
  .description("registers the kernel and opens JupyterLab, found on the PATH or by uvx or pipx")
  .argument("[argument...]", "for JupyterLab; by default the folder notebooks/")
  .option("--force", "takes the place of a kernel of the same name")
  .action(async (args: string[], options: { force?: boolean }) => (await import("./lab.js")).lab(args, options));

program
  .command("init")
  .description("makes a new project: package.json, a notebook, two articles, a script")
  .argument("<folder>", "the folder, new or empty")
  .action(async (folder: string) => (await import("./init.js")).init(folder, version));

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : bad.usage;
  else {
    const usage = (error instanceof RangeError || error instanceof TypeError) && error.message.includes(" requires ");
    const known = error instanceof CorpusError || (error instanceof Error && error.message.includes(" requires "));
    process.stderr.write(`datelines: ${known ? (error as Error).message : ((error as Error).stack ?? String(error))}\n`);
    process.exitCode = usage ? bad.usage : bad.data;
  }
}
