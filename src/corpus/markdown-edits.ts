// Markdown: the marks of markup, removed so that the prose is left.

import { doubleClosers, doubleOpeners } from "../text/index.js";
import type { Edit } from "./edits.js";

// Lengths are bounded, and look-behinds come after a character of their own, so that a long line costs linear time.
const marks: readonly { readonly rule: string; readonly pattern: RegExp; readonly keep: string }[] = [
  { rule: "heading-mark", pattern: /^#{1,6}[ \t]+/gm, keep: "" },
  { rule: "quote-mark", pattern: /^[ \t]*>[ \t]?/gm, keep: "" },
  { rule: "list-mark", pattern: /^[ \t]*(?:[-*+]|\d+\.)[ \t]+(?=\S)/gm, keep: "" },
  { rule: "rule", pattern: /^[ \t]*(?:[-*_][ \t]*){3,}$/gm, keep: "" },
  { rule: "image", pattern: /!\[[^\]\n]{0,1000}\]\([^)\n]{0,2000}\)/g, keep: "" },
  { rule: "link-open", pattern: /(?<!!)\[(?=[^\]\n]{0,1000}\]\(https?:[^)\n]{0,2000}\))/g, keep: "" },
  { rule: "link-close", pattern: /\](?<=\[[^\]\n]{0,1000}\])\(https?:[^)\n]{0,2000}\)/g, keep: "" },
  {
    rule: "emphasis",
    pattern: new RegExp(
      `\\*\\*|__|(?<=^|[\\s(${doubleOpeners}])[*_](?=\\S)|(?<=\\S)[*_](?=$|[\\s).,;:!?${doubleClosers}])`,
      "gm",
    ),
    keep: "",
  },
];

/** The edits that leave the prose of a Markdown file: front matter and marks go. */
export function markdownEdits(source: string): Edit[] {
  const front = /^\ufeff?---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/.exec(source)?.[0].length ?? 0;
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
  for (const { rule, pattern, keep } of marks) {
    for (const match of source.matchAll(pattern)) {
      if (match.index < front || match[0] === "") continue;
      edits.push({
        start: match.index,
        end: match.index + match[0].length,
        replacement: keep,
        kind: "markup",
        rule,
        reason: "a mark of Markdown",
      });
    }
  }
  return edits.sort((a, b) => a.start - b.start);
}
