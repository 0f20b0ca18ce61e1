// datelines inspect FILE: what was read, what was removed and why, for a person.

import { findMentions } from "../actors/index.js";
import { type Document, readCorpus } from "../corpus/index.js";
import { type LoadOptions, readColumns } from "./load.js";

const marks = { furniture: ["\u001b[9;90m", "[-", "-]"], heading: ["\u001b[1m", "[#", "#]"], repair: ["\u001b[33m", "[~", "~]"], metadata: ["\u001b[36m", "[=", "=]"] } as const;

export async function inspect(file: string, { column }: LoadOptions = {}): Promise<void> {
  const { documents, problems } = await readCorpus(file, { columns: readColumns(column) });
  const lines: string[] = [];
  for (const { file: where, line, problem } of problems) lines.push(`problem: ${where}${line === null ? "" : `, line ${line}`} ${problem}`);
  const mentions = findMentions({ documents, problems });
  documents.forEach((document, d) => lines.push(describe(document, mentions[d]!.map(({ actor }) => actor.name)).join("\n"), "", marked(document), ""));
  await new Promise<void>((done) => process.stdout.write(`${lines.join("\n")}\n`, () => done()));
}

function describe(document: Document, actors: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of actors) counts.set(name, (counts.get(name) ?? 0) + 1);
  const top = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 10).map(([name, count]) => `${name} ${count}`).join(", ");
  const known = (label: string, value: string | null) => `${label.padEnd(12)} ${value ?? "not found"}`;
  const removed = document.edits.filter(({ kind }) => kind === "furniture");
  return [
    known("id", document.docId), known("title", document.title), known("publication", document.publication), known("author", document.author),
    known("published", document.published && `${document.published} (${document.publishedEvidence})`), known("address", document.url), known("language", document.language),
    known("read", `${document.paragraphs.length} paragraphs, ${document.sentences.length} sentences`),
    known("actors", top || "none"),
    known("removed", `${removed.length} spans`),
    ...removed.map(({ start, end, rule, reason }) => `  ${rule}: ${quote(document.article.source.slice(start, end))} (${reason})`),
    known("repaired", `${document.edits.filter(({ kind }) => kind === "repair").length} places`),
  ];
}

const quote = (text: string) => JSON.stringify(text.length > 70 ? `${text.slice(0, 67)}…` : text);

/** The source with its edits marked: in colour on a terminal, in brackets elsewhere. */
function marked({ article, edits }: Document): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, kind, replacement } of edits) {
    parts.push(article.source.slice(at, start));
    const raw = article.source.slice(start, end);
    const mark = kind in marks ? marks[kind as keyof typeof marks] : null;
    if (kind === "markup") parts.push(replacement);
    else if (!mark) parts.push(raw);
    else if (process.stdout.isTTY && !process.env["NO_COLOR"]) parts.push(`${mark[0]}${raw}\u001b[0m`);
    else parts.push(`${mark[1]}${raw}${mark[2]}`);
    at = end;
  }
  return parts.join("") + article.source.slice(at);
}
