// datelines validity [FILE…]: how well scores agree with human readers.

import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { CorpusError, describeJsonFault } from "../read/index.js";
import { classOf, type Confusion, countConfusion } from "../stats/index.js";
import {
  createScorers,
  createTargetTextScorer,
  measureScores,
  type People,
  type RatedRow,
  readRatings,
  readToneValidity,
  type ToneValidity,
  type ValidityRow,
} from "../measure/tone/index.js";

/** What one line of a file holds: a rated text, or a text with judged targets. */
interface Line extends RatedRow {
  /** Another name of `rating`. */
  readonly mean?: number;
  readonly targets?: readonly (Pick<RatedRow, "rating" | "class"> & { readonly start: number; readonly end: number })[];
}

type Told = ValidityRow & { readonly confusion: Confusion; readonly about: string };

/** Prints the figures of the kit's models; with files, figures measured on their rows now. */
export function validity(
  files: readonly string[],
  { scale = 1, format = "text" }: { readonly scale?: number; readonly format?: string },
): void {
  const measured = files.flatMap((file) => measureFile(file, scale));
  const rows: readonly object[] = files.length === 0 ? readToneValidity() : measured;
  if (format === "jsonl") process.stdout.write(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  else
    process.stdout.write(
      files.length === 0
        ? readToneValidity()
            .map((row) => tell({ ...row, about: aboutShipped(row) }))
            .join("")
        : `${measured.map((row) => tell({ ...row, about: `${row.task} of ${row.file}` })).join("")}${warning}`,
    );
}

const warning =
  "\nThe models were trained on the data sets of the kit's own figures. On texts of those sets they score too well.\n";

const aboutShipped = ({ task, data, method, readers }: ToneValidity) =>
  `${task} of ${data}, ${method}${readers === null ? "" : `, ${readers} readers each`}`;

function measureFile(
  file: string,
  scale: number,
): (ValidityRow & { readonly file: string; readonly task: string; readonly confusion: Confusion })[] {
  const lines = readLines(file);
  const rated = lines.filter(({ targets }) => targets === undefined);
  const judged = lines.flatMap(({ text, targets = [] }) => targets.map((target) => ({ text, ...target })));
  const measure = (task: string, scorer: string, scores: readonly number[], people: People) => ({
    file,
    task,
    scorer,
    ...measureScores(scores, people),
    confusion: countConfusion(
      people.classes,
      scores.map((score) => classOf(score)),
    ),
  });
  const people = readRatings(rated, scale);
  const sentences =
    rated.length === 0
      ? []
      : Object.entries(createScorers()).map(([scorer, score]) =>
          measure(
            "texts",
            scorer,
            rated.map(({ text }) => score(text)),
            people,
          ),
        );
  if (judged.length === 0) return sentences;
  const score = createTargetTextScorer();
  return [
    ...sentences,
    measure(
      "targets",
      "datelines",
      judged.map((target) => score(target.text, inUnits(target))),
      readRatings(judged, scale),
    ),
  ];
}

/** Converts offsets in characters to offsets in UTF-16 code units. */
function inUnits({ text, start, end }: { readonly text: string; readonly start: number; readonly end: number }): {
  start: number;
  end: number;
} {
  const units = (characters: number) => [...text].slice(0, characters).join("").length;
  return { start: units(start), end: units(end) };
}

const number = (value: number | null) => (value === null ? "–" : value.toFixed(2).replace("-", "−"));
const within = (low: number | null, high: number | null) =>
  low === null || high === null ? "" : ` (${number(low)} to ${number(high)})`;

/** A few lines for a person: the measures, and the confusion matrix. */
function tell({ about, confusion, ...row }: Told): string {
  const cells = confusion.map((line) => line.map((count) => String(count).padStart(9)).join(""));
  return [
    `${row.scorer}: ${about}`,
    [
      `  n ${row.texts}`,
      `r ${number(row.pearson)}${within(row.pearsonLow, row.pearsonHigh)}`,
      `ρ ${number(row.spearman)}`,
      `macro-F1 ${number(row.macroF1)}${within(row.macroF1Low, row.macroF1High)}`,
      `accuracy ${number(row.accuracy)}`,
      `κ ${number(row.kappa)}`,
      `α ${number(row.alpha)}`,
    ].join("  "),
    `  people \\ scorer negative  neutral positive`,
    ...["negative", "neutral", "positive"].map((given, i) => `  ${given.padEnd(14)}${cells[i]!}`),
    "",
  ].join("\n");
}

function readLines(file: string): Line[] {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) bytes = gunzipSync(bytes);
  } catch (error) {
    throw new CorpusError(
      `validity could not read "${file}" (${(error as Error).message}), give a file of JSON Lines`,
      file,
    );
  }
  const text = bytes.toString("utf8").replace(/^\ufeff/, "");
  return text.split("\n").flatMap((line, i) => (line.trim() === "" ? [] : [readLine(line, i + 1, file)]));
}

function readLine(line: string, at: number, file: string): Line {
  let row: Line | null;
  try {
    row = JSON.parse(line) as Line | null;
  } catch {
    throw new CorpusError(`validity found ${describeJsonFault(line)} at line ${at} of ${file}`, file);
  }
  const isRated = (each: { readonly rating?: unknown; readonly class?: unknown }) =>
    typeof each.rating === "number" || typeof each.class === "string";
  if (typeof row?.text === "string") {
    if (
      Array.isArray(row.targets) &&
      row.targets.every(
        (target) => typeof target?.start === "number" && typeof target.end === "number" && isRated(target),
      )
    )
      return row;
    const rated = row.rating === undefined && typeof row.mean === "number" ? { ...row, rating: row.mean } : row;
    // A class beside a mean of many ratings may be cut in another place than ours.
    if (row.targets === undefined && isRated(rated)) return rated;
  }
  throw new CorpusError(
    `validity requires text and a rating, a class or targets in each row (line ${at} of ${file} lacks them), ` +
      'write {"text": "…", "rating": 0.5}, or targets with start, end and class',
    file,
  );
}
