// Markdown: the marks of markup, removed so that the prose is left.

import { doubleClosers, doubleOpeners } from "../text/index.js";
import type { Edit } from "./edits.js";

/** Where a link leads: an address with brackets in pairs, and a title for it. */
const target = String.raw`\((?:[^\s()]{0,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,200}){0,3})(?:[ \t]+"[^"\n]{0,300}")?\)`;
const inlineTags =
  "a|abbr|b|blockquote|br|center|cite|code|del|div|em|figcaption|figure|font|hr|i|img|ins|kbd|mark|p|q|s|small|span|" +
  "strong|sub|sup|u";

// Lengths are bounded, and look-behinds come after a character of their own, so that a long line costs linear time.
const marks: readonly { readonly rule: string; readonly pattern: RegExp }[] = [
  { rule: "heading-mark", pattern: /^#{1,6}[ \t]+/gm },
  { rule: "heading-mark", pattern: /(?<=\S[ \t]{0,9}\r?\n)={3,}[ \t]*$/gm },
  { rule: "quote-mark", pattern: /^[ \t]*>[ \t]?/gm },
  { rule: "list-mark", pattern: /^[ \t]*(?:[-*+]|\d+\.)[ \t]+(?=\S)/gm },
  { rule: "rule", pattern: /^[ \t]*(?:[-*_][ \t]*){3,}$/gm },
  // A footnote with its lines, and the address of a link that is named elsewhere.
  { rule: "footnote", pattern: /^\[\^[^\]\s]{1,50}\]:.*(?:\r?\n(?: {2,}|\t).*)*/gm },
  { rule: "footnote-mark", pattern: /\[\^[^\]\s]{1,50}\]/g },
  { rule: "link-address", pattern: /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]+<?(?:https?:|\/)\S*.*$/gm },
  { rule: "image", pattern: /!\[\[[^\]\n]{0,500}\]\]/g },
  { rule: "image", pattern: new RegExp(String.raw`!\[[^\]\n]{0,1000}\]${target}`, "g") },
  { rule: "link-open", pattern: /(?<!!)\[\[(?:[^\]|\n]{0,200}\|)?(?=[^\]\n]{1,300}\]\])/g },
  { rule: "link-close", pattern: /\]\](?<=\[\[[^\]\n]{1,500}\]\])/g },
  { rule: "link-open", pattern: new RegExp(String.raw`(?<!!)\[(?=[^\]\n]{0,1000}\]${target})`, "g") },
  { rule: "link-close", pattern: new RegExp(String.raw`\](?<=\[[^\]\n]{0,1000}\])${target}`, "g") },
  { rule: "strike-mark", pattern: /~~/g },
  { rule: "html", pattern: /<!--[^]{0,5000}?-->/g },
  { rule: "html", pattern: new RegExp(`</?(?:${inlineTags})(?:[ \t/][^<>]{0,1000})?>`, "gi") },
  {
    rule: "emphasis",
    pattern: new RegExp(
      `\\*\\*|__|(?<=^|[\\s(${doubleOpeners}])[*_](?=\\S)|(?<=\\S)[*_](?=$|[\\s).,;:!?${doubleClosers}])`,
      "gm",
    ),
  },
];
/** A backslash before a mark: the mark is a character of the text. */
const escapes = /\\(?=[!-/:-@[-`{-~])/g;

/** The edits that leave the prose of a Markdown file: front matter and marks go. */
export function markdownEdits(source: string): Edit[] {
  const front = /^\ufeff?(---|\+\+\+)\r?\n[\s\S]*?\r?\n\1[ \t]*(?:\r?\n|$)/.exec(source)?.[0].length ?? 0;
  const edits: Edit[] =
    front === 0
      ? []
      : [
          {
            start: 0,
            end: front,
            replacement: "",
            kind: "metadata",
            rule: "front-matter",
            reason: "front matter, kept as metadata",
          },
        ];
  const mark = (rule: string, start: number, end: number) =>
    edits.push({ start, end, replacement: "", kind: "markup", rule, reason: "a mark of Markdown" });
  const escaped = new Set<number>();
  for (const { index } of source.matchAll(escapes)) {
    if (index < front || escaped.has(index)) continue;
    mark("escape", index, index + 1);
    escaped.add(index + 1);
  }
  for (const { rule, pattern } of marks)
    for (const { index, 0: found } of source.matchAll(pattern))
      if (index >= front && found !== "" && !escaped.has(index)) mark(rule, index, index + found.length);
  return edits.sort((a, b) => a.start - b.start);
}
