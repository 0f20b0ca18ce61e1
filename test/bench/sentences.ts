// Sentences of the same texts by three splitters in one process: CPU seconds, interleaved, and how the
// time of ours grows with the text.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { findSentences } from "datelines";

const load = createRequire(import.meta.url);
const rounds = 5;
const bytes = 4e6;

interface Wink {
  readDoc(text: string): { sentences(): { out(): string[] } };
}

/** Texts without a paragraph break that would take a careless splitter more than linear time. */
const pathological = [".", '"', "(", ". (", "A. B. C. ", "a", "U.S. ", ". ...", "a.b/", "。"];

function cpuOf(run: () => number): { readonly seconds: number; readonly found: number } {
  const before = process.cpuUsage();
  const found = run();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, found };
}

const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** Paragraphs of a JSON Lines file, to so many characters. */
function readParagraphs(file: string): string[] {
  const paragraphs: string[] = [];
  let size = 0;
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line === "" || size > bytes) continue;
    const { text } = JSON.parse(line) as { text: string };
    size += text.length;
    paragraphs.push(...text.split("\n").filter((paragraph) => paragraph.trim() !== ""));
  }
  return paragraphs;
}

/** Lines that say how fast the splitters are on a file, and whether ours is linear. */
export function benchSentences(file: string): string[] {
  const paragraphs = readParagraphs(file);
  const size = paragraphs.reduce((sum, { length }) => sum + length, 0);
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  const nlp = (load("wink-nlp") as (model: object, pipe: readonly string[]) => Wink)(
    load("wink-eng-lite-web-model") as object,
    ["sbd"],
  );
  const count = (split: (text: string) => number) => () =>
    paragraphs.reduce((sum, paragraph) => sum + split(paragraph), 0);
  const splitters = {
    "datelines, findSentences": count((text) => findSentences(text).length),
    "Intl.Segmenter, sentences": count((text) => [...segmenter.segment(text)].length),
    "wink-nlp, sentences": count((text) => nlp.readDoc(text).sentences().out().length),
  };
  const names = Object.keys(splitters) as (keyof typeof splitters)[];
  const runs = new Map(names.map((name) => [name, [] as { seconds: number; found: number }[]]));
  for (let round = 0; round < rounds; round++) for (const name of names) runs.get(name)!.push(cpuOf(splitters[name]));
  const speed = (name: keyof typeof splitters) => size / 1e6 / middle(runs.get(name)!.map(({ seconds }) => seconds));
  const [ours, ...others] = names as [keyof typeof splitters, ...(keyof typeof splitters)[]];
  const first = (name: keyof typeof splitters) => size / 1e6 / runs.get(name)![0]!.seconds;
  return [
    `sentences of ${(size / 1e6).toFixed(1)} million characters in one process, ${rounds} rounds interleaved, ` +
      "median of CPU",
    ...names.map(
      (name) =>
        `${name.padEnd(56)} ${speed(name).toFixed(1).padStart(7)} million characters a second (first round ` +
        `${first(name).toFixed(1)})  ${runs.get(name)![0]!.found} sentences`,
    ),
    ...others.map(
      (name) =>
        `datelines, findSentences / ${name}: ${(speed(ours) / speed(name)).toFixed(1)}× as fast, ` +
        `${(first(ours) / first(name)).toFixed(1)}× in the first round`,
    ),
    "findSentences of 960 kB without a paragraph break / of 240 kB, at most 5: " +
      `${pathological.map((piece) => `${JSON.stringify(piece)} ${growth(piece).toFixed(1)}`).join(", ")}`,
  ];
}

/**
 * CPU time of four times the text over that of the text: the least of several runs, the short text read four times as
 * often in each.
 */
function growth(piece: string): number {
  const least = (size: number, times: number) => {
    const text = piece.repeat(size / piece.length);
    return Math.min(
      ...Array.from(
        { length: 7 },
        () => cpuOf(() => Array.from({ length: times }, () => findSentences(text).length).length).seconds,
      ),
    );
  };
  least(240_000, 4);
  return (least(960_000, 4) * 4) / Math.max(least(240_000, 16), 1e-5);
}
