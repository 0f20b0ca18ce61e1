// What tests of bundles share: rows compared as the contract says, and which columns are the text's.

import { existsSync } from "node:fs";
import type { Bundle } from "../../../src/store/bundle/bundle.js";
import { createBundle } from "../../../src/store/bundle/create-bundle.js";
import { buildTable, type Table, type TableOptions } from "../../../src/cli/tables.js";
import { dispatches } from "../../dispatches.js";

export const sourceArticles = "../shared/corpus";
export const hasSourceArticles = existsSync(sourceArticles);

export { dispatches };

let bundled: Promise<Bundle> | undefined;
/** The bundle of the dispatches, made once. */
export const dispatchBundle = (): Promise<Bundle> => (bundled ??= dispatches().then((corpus) => createBundle(corpus)));

const built = new Map<string, Table>();
/** A table of the dispatches, with themselves for reference, made once. */
export async function dispatchTable(table: string, options: TableOptions): Promise<Table> {
  const key = JSON.stringify([table, options]);
  const corpus = await dispatches();
  const known = built.get(key) ?? buildTable(table, corpus, { ...options, reference: corpus });
  built.set(key, known);
  return known;
}

/** Columns of each table that are words of the text or places in it, and null in rows of a bundle. */
export const textColumns: Readonly<Record<string, readonly string[]>> = {
  furniture: ["text"],
  repairs: ["raw", "repaired"],
  sentences: ["text", "start", "end"],
  mentions: ["surface", "start", "end"],
  passages: ["text", "sourceStart", "sourceEnd", "targetStart", "targetEnd"],
  quotations: ["text", "speaker", "cue", "start", "end", "speakerStart", "speakerEnd"],
  tone: ["terms"],
};

type Rows = readonly Readonly<Record<string, unknown>>[];

/** Rows without some columns, in an order that does not depend on the text. */
export function comparable({ rows }: Pick<Table, "rows">, without: readonly string[] = []): Rows {
  return (rows as Rows)
    .map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !without.includes(name))))
    .map(
      (row) =>
        [
          JSON.stringify(row, (_, value: unknown) =>
            typeof value === "number" && !Number.isInteger(value) ? value.toFixed(9) : value,
          ),
          row,
        ] as const,
    )
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, row]) => row);
}

/** Where two values differ: whole numbers, strings and all else exactly, other numbers by more than 1e-12. */
export function differences(one: unknown, other: unknown, path = ""): string[] {
  if (one === other) return [];
  if (
    typeof one === "number" &&
    typeof other === "number" &&
    !(Number.isInteger(one) && Number.isInteger(other)) &&
    Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(one))
  )
    return [];
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
    return [`${path}: ${JSON.stringify(one)}, ${JSON.stringify(other)}`];
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].flatMap((name) => differences((one as Rows[0])[name], (other as Rows[0])[name], `${path}.${name}`));
}

/** The tables with the options that they are asked with, each under a name of its own. */
export const askedTables: readonly (readonly [string, string, TableOptions])[] = [
  ...[
    "documents",
    "furniture",
    "repairs",
    "problems",
    "sentences",
    "terms",
    "keyness",
    "dispersion",
    "diversity",
    "readability",
    "similarity",
    "mentions",
    "co-occurrences",
    "passages",
    "network",
    "quotations",
    "sentiment",
    "sensitivity",
    "speakers",
    "tone",
    "tone-by-actor",
    "tone-by-pair",
    "tone-by-month",
  ].map((name) => [name, name, {}] as const),
  ["terms as stems", "terms", { stems: true }],
  ["terms with stopwords", "terms", { stopwords: "none" }],
  ["terms, the runs of two named most", "terms", { ngram: 2, top: 15 }],
  ["collocations that come five times", "collocations", { minCount: 5 }],
  ["co-occurrences of countries", "co-occurrences", { level: "country" }],
  [
    "co-occurrences of countries, rolled up, by document",
    "co-occurrences",
    { level: "country", rollUp: true, window: "document" },
  ],
  ["co-occurrences by paragraph", "co-occurrences", { window: "paragraph" }],
  ["network of countries", "network", { level: "country" }],
  ["sentiment by sentence", "sentiment", { by: "sentence" }],
];
