// datelines table NAME [PATH…]

import { createNetwork, formatGexf, formatGraphml, formatNodeLink, type NetworkParts } from "../actors/index.js";
import { formatCsv } from "../csv.js";
import { writeWhole } from "../write-whole.js";
import { loadCorpus, type ReadingOptions } from "./load.js";
import { buildTable, readTogether, type Table, tableNames, type TableOptions } from "./tables.js";

export async function table(name: string, paths: readonly string[], options: Omit<TableOptions, "reference"> & ReadingOptions & { readonly format: string; readonly out?: string; readonly reference?: readonly string[] }): Promise<void> {
  if (!tableNames.includes(name)) throw new RangeError(`table requires a name of ${tableNames.join(", ")} (got "${name}")`);
  const formatNetwork = networkFormats[options.format];
  if (formatNetwork && name !== "network") throw new RangeError(`table requires jsonl or csv for ${name} (got "${options.format}"), which is a format of the table network`);
  const { reference, ...rest } = options;
  const { restore, duplicates } = options;
  const corpus = await loadCorpus(paths, options);
  const text = formatNetwork
    ? formatNetwork(createNetwork(corpus, readTogether(rest)))
    : format(buildTable(name, corpus, { ...rest, ...(reference && { reference: await loadCorpus(reference, { ...(restore && { restore }), ...(duplicates && { duplicates }) }) }) }), options.format);
  if (options.out) await writeWhole(options.out, text);
  else await new Promise<void>((done) => process.stdout.write(text, () => done()));
}

/** Formats that hold nodes and edges. */
const networkFormats: Readonly<Record<string, (network: NetworkParts) => string>> = { gexf: formatGexf, graphml: formatGraphml, json: formatNodeLink };

const format = (made: Table, as: string) => (as === "csv" ? formatCsv(made.columns, made.rows) : toJsonLines(made));

const toJsonLines = ({ rows }: Table) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
