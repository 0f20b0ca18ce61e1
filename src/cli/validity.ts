// datelines validity [FILE…]: how far scores agree with people.

import { readFileSync } from "node:fs";
import { CorpusError, describeJsonFault } from "../articles/index.js";
import { measureValidity, type RatedRow, readToneValidity } from "../tone/index.js";

/** Prints what was measured on the shipped models; with files, what is measured on their rows now. */
export function validity(files: readonly string[], { scale = 1, format = "text" }: { readonly scale?: number; readonly format?: string }): void {
  const rows: readonly object[] = files.length === 0 ? readToneValidity() : files.flatMap((file) => measureValidity(readRated(file), { scale }).map((row) => ({ file, ...row })));
  process.stdout.write(format === "jsonl" ? rows.map((row) => `${JSON.stringify(row)}\n`).join("") : rows.map((row) => `${tell(row as Told)}\n`).join(""));
}

interface Told extends Omit<ReturnType<typeof measureValidity>[number], "scorer"> {
  readonly scorer?: string;
  readonly file?: string;
  readonly model?: string;
  readonly data?: string;
  readonly method?: string;
  readonly readers?: number | null;
}

/** One line for a person. */
function tell(row: Told): string {
  const number = (value: number | null) => (value === null ? "–" : value.toFixed(2).replace("-", "−"));
  const within = (low: number | null, high: number | null) => (low === null ? "" : ` (${number(low)} to ${number(high)})`);
  const who = row.scorer ? `${row.scorer} on ${row.file}` : `${row.model} on ${row.data}, ${row.method}${row.readers ? `, ${row.readers} readers each` : ""}`;
  return `${who}: ${row.texts} texts, r ${number(row.pearson)}${within(row.pearsonLow, row.pearsonHigh)}, ρ ${number(row.spearman)}, macro-F1 ${number(row.macroF1)}${within(row.macroF1Low, row.macroF1High)}, κ ${number(row.kappa)}, α ${number(row.alpha)}`;
}

function readRated(file: string): RatedRow[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new CorpusError(`validity found no file "${file}"`, file);
  }
  return text.replace(/^\ufeff/, "").split("\n").flatMap((line, i) => (line.trim() === "" ? [] : [readRow(line, i + 1, file)]));
}

function readRow(line: string, number: number, file: string): RatedRow {
  let row: Partial<RatedRow>;
  try {
    row = JSON.parse(line) as Partial<RatedRow>;
  } catch {
    throw new CorpusError(`validity found ${describeJsonFault(line)} at line ${number} of ${file}`, file);
  }
  if (typeof row?.text !== "string" || (typeof row.rating !== "number" && typeof row.class !== "string")) throw new CorpusError(`validity requires text and a rating or a class in each row (line ${number} of ${file})`, file);
  return row as RatedRow;
}
