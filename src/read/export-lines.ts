// Export lines: the paragraphs of an export that is a text file or a page, each with the line on which it begins.

import { wordsOf } from "../text/index.js";
import { splitEuropresse } from "./export-europresse.js";
import { isCopyright, isDateLine, isLength, labelled } from "./export-words.js";
import { lineCounter } from "./scan-text.js";
import { type ExportParts, rule, splitExport } from "./split-export.js";

interface Paragraph {
  readonly text: string;
  readonly line: number;
}

/** What an export has and an article has not, to look for before more is done. */
const marks = new RegExp(
  "End of Document|Ende des Dokuments|Fin du document|Fin del? documento|\\d+ \\w+ \\d+ DO[CK]UMENT|" +
    "\\bDo[ck]umento? (?:\\d+ \\w+ \\d+|[A-Z][A-Z0-9]{3,9}\\d{8})|" +
    "GBI-Genios|(?:Full text|Volltext|Texte intégral|Texto completo)\\s*:",
  "i",
);

/** The articles of a text file that is an export; else null. */
export const splitText = (text: string): ExportParts | null => (marks.test(text) ? split(textParagraphs(text)) : null);

/** The articles of a page that is an export; else null. */
export async function splitPage(html: string): Promise<ExportParts | null> {
  return (await splitEuropresse(html)) ?? (marks.test(html) ? split(await pageParagraphs(html)) : null);
}

function split(paragraphs: readonly Paragraph[]): ExportParts | null {
  const parts = splitExport(paragraphs.map(({ text }) => text));
  const lineOf = (number: number | null) => paragraphs[(number ?? 1) - 1]?.line ?? 1;
  return (
    parts && {
      articles: parts.articles.map((article) => ({ ...article, line: lineOf(article.line) })),
      problems: parts.problems.map(({ line, problem }) => ({ line: lineOf(line), problem })),
    }
  );
}

/** Lengths of lines that a program broke. */
const shortestWrapped = 50;
const longestWrapped = 110;

/** Paragraphs of a text: an empty line ends one, and so does a line that is not broken by its length. */
function textParagraphs(text: string): Paragraph[] {
  const paragraphs: { text: string; line: number }[] = [];
  let above = "";
  for (const [at, raw] of text.split(/\r\n|[\n\r\f]/).entries()) {
    const line = raw.trim();
    const isNext =
      above.length >= shortestWrapped &&
      above.length <= longestWrapped &&
      labelled(line) === null &&
      !/^(?:by|von|par|por) \p{Lu}/iu.test(line) &&
      ![isDateLine, isLength, isCopyright].some((is) => is(line));
    if (line !== "" && isNext) paragraphs.at(-1)!.text += ` ${line}`;
    else if (line !== "") paragraphs.push({ text: line, line: at + 1 });
    above = line;
  }
  return paragraphs;
}

const blocks = new Set(
  wordsOf(`address article aside blockquote body br dd div dl dt footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre
    section table td th tr ul`),
);

/** The blocks of a page as paragraphs. */
async function pageParagraphs(html: string): Promise<Paragraph[]> {
  const { Parser } = await import("htmlparser2");
  const paragraphs: Paragraph[] = [];
  const lineAt = lineCounter(html);
  let text = "";
  let begun = 0;
  let hidden = 0;
  const flush = () => {
    const found = text.replace(/\s+/g, " ").trim();
    if (found !== "") paragraphs.push({ text: found, line: lineAt(begun) });
    text = "";
  };
  const parser = new Parser({
    onopentag(name) {
      if (/^(?:head|script|style)$/.test(name)) hidden++;
      if (blocks.has(name)) flush();
      if (name === "hr") paragraphs.push({ text: rule, line: lineAt(parser.startIndex) });
    },
    ontext(data) {
      if (hidden > 0) return;
      if (text.trim() === "" && data.trim() !== "") begun = parser.startIndex;
      text += data;
    },
    onclosetag(name) {
      if (/^(?:head|script|style)$/.test(name)) hidden--;
      if (blocks.has(name)) flush();
    },
  });
  parser.end(html);
  flush();
  return paragraphs;
}
