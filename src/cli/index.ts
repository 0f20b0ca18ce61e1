#!/usr/bin/env node
// The command line: one file a command, each loaded when it is called.

import { readFileSync } from "node:fs";
import { debuglog } from "node:util";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { CorpusError } from "../read/index.js";

const bad = { data: 1, usage: 2 } as const;
const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  version: string;
};

const whole = (value: string) => {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError("give a whole number");
  return Number(value);
};

const restore = () =>
  new Option("--restore <rule>", "keep what a furniture rule would remove; may be given again").argParser(
    (rule: string, rules: readonly string[] | undefined) => [...(rules ?? []), rule],
  );
const actors = () =>
  new Option(
    "--actors <file...>",
    "files of your own actors, which win over the kit's; data/actors/README.md says how they are written",
  );
const duplicates = () =>
  new Option("--duplicates <what>", "near-copies: keep and mark them, or drop them")
    .choices(["keep", "drop"])
    .default("keep");
const articles = () =>
  new Option("--articles <path...>", "a bundle: your own copies of its articles, to see their sentences");
const windowOf = (value: string) => {
  if (["sentence", "paragraph", "document"].includes(value)) return value;
  if (!/^[1-9]\d*$/.test(value))
    throw new InvalidArgumentError("give sentence, paragraph, document or a number of tokens");
  return { tokens: Number(value) };
};
/** On every command that reads articles. */
const column = () =>
  new Option(
    "--column <field=name>",
    "a column or key that is not called as usual, as in text=Artikeltext; once for each",
  ).argParser((pair: string, given: readonly string[] = []) => [...given, pair]);

const program = new Command("datelines")
  .description(
    "Reads news corpora: every figure leads to the sentences behind it. PATH is a file, a folder, a glob or a bundle; none means data/.",
  )
  .version(version)
  .exitOverride()
  .showHelpAfterError("(datelines --help says what there is)");

program
  .command("charts")
  .description("draws every chart: NAME.vl.json, .svg, .png, and one offline page, index.html")
  .argument("[path...]", "articles to read")
  .option("--out <folder>", "where the charts go", "charts")
  .option("--check", "write nothing: compare the charts with those in the folder")
  .addOption(actors())
  .addOption(articles())
  .addOption(duplicates())
  .addOption(restore())
  .addOption(column())
  .action(
    async (
      paths: string[],
      options: {
        out: string;
        check?: boolean;
        actors?: string[];
        articles?: string[];
        column?: string[];
        duplicates: "keep" | "drop";
        restore?: readonly string[];
      },
    ) => (await import("./charts.js")).charts(paths, options),
  );

program
  .command("table")
  .description(
    "writes one table: documents, furniture, repairs, problems, sentences, sensitivity; terms, keyness, collocations, kwic, dispersion, diversity, readability, similarity; mentions, candidates, co-occurrences, passages, network; quotations, speakers, sentiment, tone, tone-by-actor, tone-by-pair, tone-by-month",
  )
  .argument("<name>", "name of the table")
  .argument("[path...]", "articles to read")
  .addOption(
    new Option(
      "--format <format>",
      "how it is written; by default as the ending of --out says, else jsonl; gexf, graphml, json: network alone",
    ).choices(["jsonl", "csv", "parquet", "gexf", "graphml", "json"]),
  )
  .option("--out <file>", "where it goes; to stdout by default")
  .addOption(
    new Option("--level <level>", "co-occurrences, passages, network: whom to count")
      .choices(["actor", "country"])
      .default("actor"),
  )
  .option("--roll-up", "co-occurrences, passages, network: people and state bodies count for their country")
  .option(
    "--window <window>",
    "co-occurrences, passages, network: what together means: sentence, paragraph, document, or a number of tokens",
    windowOf,
    "sentence",
  )
  .option("--source <id>", "passages: an actor that they name")
  .option("--target <id>", "passages: another")
  .addOption(
    new Option("--by <unit>", "sentiment: of sentences or documents")
      .choices(["sentence", "document"])
      .default("document"),
  )
  .option("--discover", "mentions: also of those whom the register does not have")
  .option("--top <n>", "tables of terms: rows at most", whole)
  .option("--min-count <n>", "collocations: least number of occurrences", whole)
  .option("--ngram <n>", "tables of terms: length of the runs counted", whole)
  .option("--stems", "tables of terms: count stems")
  .option("--stopwords <list>", "tables of terms: english, none, or your own, with commas between", "english")
  .option("--reference <path...>", "keyness: articles to compare with")
  .option("--pattern <term>", "kwic: a term or a phrase, * for any ending")
  .addOption(actors())
  .addOption(articles())
  .addOption(duplicates())
  .addOption(restore())
  .addOption(column())
  .action(async (name: string, paths: string[], options) => (await import("./table.js")).table(name, paths, options));

program
  .command("inspect")
  .description("shows an article with what was removed, repaired and found in it")
  .argument("<file>", "the file")
  .option("--all", "show long removed stretches whole")
  .addOption(articles())
  .addOption(restore())
  .addOption(column())
  .action(
    async (
      file: string,
      options: { all?: boolean; articles?: string[]; restore?: readonly string[]; column?: string[] },
    ) => (await import("./inspect.js")).inspect(file, options),
  );

program
  .command("extract")
  .description(
    "JSON Lines from stdin to JSON Lines on stdout, in the same order: sentences, mentions, quotations, polarity of each text",
  )
  .option("--clean", "look for furniture too; else the text is taken as it is")
  .option("--no-discover", "mentions of the register's actors alone, which is faster")
  .addOption(actors())
  .action(async (options: { clean?: boolean; discover?: boolean; actors?: string[] }) =>
    (await import("./extract.js")).extract(options),
  );

program
  .command("validity")
  .description(
    "says how far scores agree with people: the figures of the shipped models, or those measured now on files of {text, rating} or {text, class}",
  )
  .argument("[file...]", "JSON Lines of rated texts")
  .option("--scale <n>", "the largest rating that people could give", whole, 1)
  .addOption(new Option("--format <format>", "how it is written").choices(["text", "jsonl"]).default("text"))
  .action(async (files: string[], options: { scale: number; format: string }) =>
    (await import("./validity.js")).validity(files, options),
  );

program
  .command("notebooks")
  .description("runs notebooks and writes their outputs; none named means all in notebooks/")
  .argument("[file...]", "notebooks to run")
  .option("--check", "write nothing: compare the outputs with those in the files")
  .option("--timeout <seconds>", "for one cell", whole, 120)
  .option("--parallel <n>", "notebooks at the same time; one a core by default, 4 at most", whole)
  .action(async (files: string[], options: { check?: boolean; timeout: number; parallel?: number }) =>
    (await import("./notebooks.js")).notebooks(files, options),
  );

program
  .command("bundle")
  .description(
    "writes a corpus without its text: figures alone, from which tables and charts come out the same; merges bundles",
  )
  .argument("[path...]", "articles to read, or bundles to merge")
  .requiredOption("--out <file>", "where it goes: NAME.bundle.json.gz")
  .addOption(duplicates())
  .addOption(restore())
  .action(async (paths: string[], options: { out: string; duplicates: "keep" | "drop"; restore?: readonly string[] }) =>
    (await import("./bundle.js")).bundle(paths, options),
  );

program
  .command("verify")
  .description("checks a bundle: its form and sums and, with its articles, that every figure comes out again")
  .argument("<file>", "the bundle")
  .argument("[path...]", "its articles")
  .action(async (file: string, paths: string[]) => (await import("./verify.js")).verify(file, paths));

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
