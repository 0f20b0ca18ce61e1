// datelines table NAME [PATH…]

import {
  createNetwork,
  formatGexf,
  formatGraphml,
  formatNodeLink,
  type NetworkParts,
} from "../measure/actors/index.js";
import { formatCsv } from "../rows/index.js";
import { writeWhole } from "../files/index.js";
import { loadCorpus, type ReadingOptions } from "./load.js";
import { buildTable, readTogether, type Table, tableNames, type TableOptions } from "./tables.js";

interface WritingOptions extends Omit<TableOptions, "reference">, ReadingOptions {
  readonly reference?: readonly string[];
  readonly format?: string;
  readonly out?: string;
}

export async function table(name: string, paths: readonly string[], options: WritingOptions): Promise<void> {
  if (!tableNames.includes(name))
    throw new RangeError(`table requires a name of ${tableNames.join(", ")} (got "${name}")`);
  const format =
    options.format ?? endings.find((ending) => options.out?.toLowerCase().endsWith(`.${ending}`)) ?? "jsonl";
  const formatNetwork = networkFormats[format];
  if (formatNetwork && name !== "network")
    throw new RangeError(
      `table requires jsonl, csv or parquet for ${name} (got "${format}"), ${format} is for the table network only`,
    );
  const { reference, ...rest } = options;
  const { articles: _, ...compared } = options;
  const corpus = await loadCorpus(paths, options);
  const content = formatNetwork
    ? formatNetwork(createNetwork(corpus, readTogether(rest)))
    : await tableFormats[format]!(
        buildTable(name, corpus, { ...rest, ...(reference && { reference: await loadCorpus(reference, compared) }) }),
      );
  if (options.out) await writeWhole(options.out, content);
  else await new Promise<void>((done) => process.stdout.write(content, () => done()));
}

/** Formats that hold nodes and edges. */
const networkFormats: Readonly<Record<string, (network: NetworkParts) => string>> = {
  gexf: formatGexf,
  graphml: formatGraphml,
  json: formatNodeLink,
};

const tableFormats: Readonly<Record<string, (made: Table) => string | Promise<Uint8Array>>> = {
  jsonl: ({ rows }) => rows.map((row) => `${JSON.stringify(row)}\n`).join(""),
  csv: ({ columns, rows }) => formatCsv(columns, rows),
  parquet: formatParquet,
};

/** The endings of files by which their format is known. */
const endings = ["jsonl", "csv", "parquet", "gexf", "graphml"];

const parquetTypes = { string: "STRING", int32: "INT32", float32: "DOUBLE", boolean: "BOOLEAN" } as const;

async function formatParquet({ columns, rows }: Table): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import("hyparquet-writer");
  const columnData = Object.entries(columns).map(([name, { type }]) => ({
    name,
    type: parquetTypes[type],
    nullable: true,
    data: (rows as readonly Readonly<Record<string, unknown>>[]).map((row) =>
      row[name] === null || row[name] === undefined ? null : type === "string" ? String(row[name]) : row[name],
    ),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
