// datelines inspect FILE: shows a person what was read, what was removed and why.

import { type Edit, languageName, type SourceDocument } from "../corpus/index.js";
import { loadCorpus, type ReadingOptions, requireSources } from "./load.js";
import { legend, type MarkOptions, markSource, paint } from "./marked-source.js";
import { escapeLine } from "./terminal-text.js";

export async function inspect(
  file: string,
  { all = false, ...reading }: ReadingOptions & { readonly all?: boolean } = {},
): Promise<void> {
  const { analyses } = requireSources(await loadCorpus([file], reading), "inspect");
  const options = { colour: process.stdout.isTTY === true && !process.env["NO_COLOR"], all };
  const text = analyses
    .map(({ document, mentions }) =>
      describeDocument(
        document,
        mentions.map(({ actor }) => actor.name),
        options,
      ).join("\n"),
    )
    .join("\n\n");
  await new Promise<void>((done) => process.stdout.write(`${text}\n`, () => done()));
}

/** The metadata of a document with its evidence, what each rule did to it, and its marked source. */
export function describeDocument(document: SourceDocument, actors: readonly string[], options: MarkOptions): string[] {
  const {
    article,
    edits,
    paragraphs,
    sentences,
    published,
    publishedPrecision,
    publishedEvidence,
    language,
    languageEvidence,
    duplicateOf,
    duplicateSimilarity,
  } = document;
  const faint = (text: string) => paint("margin", text, options.colour);
  const row = (label: string, value: string | null, evidence: string | null = null) => {
    if (value === null) return `${label.padEnd(12)} ${faint("not found")}`;
    return `${label.padEnd(12)} ${escapeLine(value)}${evidence ? faint(` (${escapeLine(evidence)})`) : ""}`;
  };
  const removed = edits.filter(({ kind }) => kind === "furniture" || kind === "heading");
  const repaired = edits.filter(({ kind }) => kind === "repair");
  return [
    row("file", article.line === null ? article.file : `${article.file}, line ${article.line}`),
    row("id", document.docId),
    row("title", document.title),
    row("publication", document.publication),
    row("author", document.author),
    row("published", published, published && `to the ${publishedPrecision}; ${publishedEvidence}`),
    row("address", document.url),
    row("language", language && `${language}, ${languageName(language)}`, languageEvidence),
    ...(duplicateOf === null
      ? []
      : [row("near-copy of", duplicateOf, `which has ${Math.round(100 * duplicateSimilarity!)} % of its tokens`)]),
    row(
      "read",
      `${count(paragraphs.length, "paragraph")}, ${count(sentences.length, "sentence")}; ${sharesOf(document)}`,
    ),
    row("actors", topNames(actors) || "none"),
    row("removed", count(removed.length, "span")),
    ...ruleLines(removed, article.source),
    row("repaired", count(repaired.length, "place")),
    ...ruleLines(repaired, article.source),
    "",
    legend(options),
    "",
    ...markSource(document, options),
  ];
}

const count = (number: number, what: string) => `${number.toLocaleString("en")} ${what}${number === 1 ? "" : "s"}`;

/** What became of the characters of the source, in percent. */
function sharesOf({ article: { source }, edits }: SourceDocument): string {
  const sums = { furniture: 0, heading: 0, metadata: 0, repair: 0, markup: 0, space: 0 };
  for (const { kind, start, end } of edits) sums[kind] += end - start;
  const kept = source.length - Object.values(sums).reduce((sum, length) => sum + length, 0);
  const share = (length: number) => `${Math.round((100 * length) / source.length)} %`;
  const parts = [
    ["kept", kept + sums.repair],
    ["furniture and headings", sums.furniture + sums.heading],
    ["metadata", sums.metadata],
    ["markup", sums.markup],
    ["space", sums.space],
  ] as const;
  return `of ${count(source.length, "character")} ${parts
    .filter(([, length]) => length > 0)
    .map(([name, length]) => `${share(length)} ${name}`)
    .join(", ")}`;
}

function topNames(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 10)
    .map(([name, number]) => `${name} ${number}`)
    .join(", ");
}

/** One line per span, or one line per rule that took more than three. */
function ruleLines(edits: readonly Edit[], source: string): string[] {
  const byRule = new Map<string, Edit[]>();
  for (const edit of edits) byRule.set(edit.rule, [...(byRule.get(edit.rule) ?? []), edit]);
  return [...byRule.values()].flatMap((own) => {
    const shown = own.length > 3 ? own.slice(0, 1) : own;
    const times = own.length > 3 ? `${own.length} times, first ` : "";
    return shown.map(
      ({ start, end, rule, reason }) =>
        `  ${escapeLine(rule)}: ${times}${quote(source.slice(start, end))} (${escapeLine(reason)})`,
    );
  });
}

const quote = (text: string) => {
  const line = escapeLine(text.trim() === "" ? text : text.trim());
  return `"${line.length > 70 ? `${line.slice(0, 67)}…` : line}"`;
};
