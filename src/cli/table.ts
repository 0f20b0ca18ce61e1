// datelines table NAME [PATH…]

import type { Column } from "../columns.js";
import { writeWhole } from "../write-whole.js";
import { loadCorpus, type LoadOptions } from "./load.js";
import { buildTable, type Table, tableNames, type TableOptions } from "./tables.js";

/** Formats of tables by the endings of files. */
export const tableFormats = ["jsonl", "csv", "parquet"] as const;
type TableFormat = (typeof tableFormats)[number];

export async function table(name: string, paths: readonly string[], options: TableOptions & LoadOptions & { readonly format?: TableFormat; readonly out?: string }): Promise<void> {
  if (!tableNames.includes(name)) throw new RangeError(`table requires a name of ${tableNames.join(", ")} (got "${name}")`);
  const made = buildTable(name, await loadCorpus(paths, options), options);
  const format = options.format ?? tableFormats.find((ending) => options.out?.toLowerCase().endsWith(`.${ending}`)) ?? "jsonl";
  const content = format === "parquet" ? await toParquet(made) : format === "csv" ? toCsv(made) : toJsonLines(made);
  if (options.out) await writeWhole(options.out, content);
  else await new Promise<void>((done) => process.stdout.write(content, () => done()));
}

const toJsonLines = ({ rows }: Table) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");

const parquetTypes = { string: "STRING", int32: "INT32", float32: "DOUBLE", boolean: "BOOLEAN" } as const;

async function toParquet({ columns, rows }: Table): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import("hyparquet-writer");
  const columnData = Object.entries(columns).map(([name, { type }]) => ({
    name,
    type: parquetTypes[type],
    nullable: true,
    data: (rows as readonly Readonly<Record<string, unknown>>[]).map((row) => (row[name] === null || row[name] === undefined ? null : type === "string" ? String(row[name]) : row[name])),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}

function toCsv({ columns, rows }: Table): string {
  const names = Object.keys(columns);
  const lines = rows.map((row) => names.map((name) => csvCell((row as Record<string, unknown>)[name], columns[name]!)).join(","));
  return `${[names.join(","), ...lines].join("\r\n")}\r\n`;
}

/** Text that a spreadsheet would take for a formula is given an apostrophe, which it shows as text. */
function csvCell(value: unknown, { type }: Column): string {
  if (value === null || value === undefined) return "";
  const text = String(value);
  const safe = type === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
