// Rich text: the paragraphs of an .rtf, and the articles of an export that is one. Of the format only what makes text is
// read: paragraphs, characters, and which groups hold none.

import { wordsOf } from "../text/index.js";
import type { ParsedArticle } from "./article.js";
import { decodeAsWindows } from "./guess-encoding.js";
import { collectBytes, type SourceFile } from "./source-file.js";
import { noted, splitExport } from "./split-export.js";

/** Reads a file of rich text: the articles of an export, or else one article. */
export async function* parseRtf(file: SourceFile): AsyncGenerator<ParsedArticle> {
  const bytes = await collectBytes(file);
  if (bytes === null) return;
  const text = bytes.toString("latin1");
  if (!/^\s*\{\\rtf/.test(text)) return file.note("is not rich text: it does not begin with {\\rtf");
  const { paragraphs, isWhole } = paragraphsOf(text);
  if (!isWhole) file.note("is not complete: its last group is not closed; what came before was read");
  if (paragraphs.length === 0) return file.note("is empty");
  const parts = splitExport(paragraphs);
  if (parts) yield* noted(parts, file);
  else yield { line: null, id: null, format: "scrape", source: paragraphs.join("\n\n"), declared: {} };
}

/** Groups whose text is not the document's. */
const unread = new Set(
  wordsOf(`fonttbl colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf footnote
    fldinst listtable listoverridetable rsidtbl generator object themedata datastore latentstyles xmlnstbl`),
);
const signs: Readonly<Record<string, string>> = {
  par: "\n",
  line: "\n",
  sect: "\n",
  page: "\n",
  row: "\n",
  "\n": "\n",
  "\r": "\n",
  cell: "\n",
  tab: "\t",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  "~": "\u00a0",
  _: "-",
  "{": "{",
  "}": "}",
  "\\": "\\",
};

/** A bracket, a byte, a word with its number, a sign, text. */
const token = /([{}])|\\'([\da-f]{2})|\\([a-z]+)(-?\d+)? ?|\\([^a-z])|([^{}\\\r\n]+)/gi;

/** The decoder of a code page; that of Windows-1252 where Node knows none of that name. */
function decoderOf(encoding: string): (bytes: Uint8Array) => string {
  try {
    const decoder = new TextDecoder(encoding);
    return encoding === "windows-1252" ? decodeAsWindows : (bytes) => decoder.decode(bytes);
  } catch {
    return decodeAsWindows;
  }
}

function paragraphsOf(rtf: string): { readonly paragraphs: readonly string[]; readonly isWhole: boolean } {
  const page = /\\ansicpg(\d{3,4})/.exec(rtf.slice(0, 2000))?.[1] ?? "1252";
  const decode = decoderOf(`windows-${page}`);
  let text = "";
  let state = { isHidden: false, skip: 1 };
  const outer: (typeof state)[] = [];
  let isFirst = false;
  // Characters that stand behind a Unicode one for programs that do not know it.
  let skipped = 0;
  const add = (more: string) => {
    const left = more.slice(Math.min(skipped, more.length));
    skipped -= more.length - left.length;
    if (!state.isHidden) text += left;
  };
  for (const [, bracket, byte, word, number, sign, plain] of rtf.matchAll(token)) {
    if (bracket === "{") {
      outer.push(state);
      state = { ...state };
    } else if (bracket === "}") {
      state = outer.pop() ?? state;
      skipped = 0;
    } else if (byte !== undefined) add(decode(Uint8Array.of(parseInt(byte, 16))));
    else if (word === "u" && number !== undefined) {
      add(String.fromCharCode(Number(number) & 0xffff));
      skipped = state.skip;
    } else if (word === "uc") state.skip = Number(number ?? 1);
    else if (sign === "*" || (isFirst && unread.has(word ?? ""))) state.isHidden = true;
    else if (plain !== undefined) add(plain);
    else {
      const made = signs[word ?? sign ?? ""];
      if (made !== undefined) add(made);
    }
    isFirst = bracket === "{";
  }
  const paragraphs = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return { paragraphs, isWhole: outer.length === 0 };
}
