// Line edits: the edits that lines make once it is known what each of them is.

import type { Edit } from "./edits.js";
import { repairRules } from "./repair-rules.js";
import { continues, type Line } from "./text-lines.js";
import { breakEdit } from "./wrapped-lines.js";

/** The signs of all kinds of damage: most lines have none. */
const anySign = new RegExp(repairRules.map(({ sign }) => sign.source).join("|"), "u");

/** Undoes damage inside lines of prose. */
export function repairEdits(lines: readonly Line[]): Edit[] {
  return lines
    .filter(({ role, text }) => role === "prose" && anySign.test(text))
    .flatMap((line) =>
      repairRules
        .filter(({ sign }) => sign.test(line.text))
        .flatMap((rule) =>
          [...line.text.matchAll(rule.pattern)].flatMap((match) => {
            const replacement = rule.repair(match[0]);
            const start = line.start + match.index;
            return replacement === match[0]
              ? []
              : [
                  {
                    start,
                    end: start + match[0].length,
                    replacement,
                    kind: "repair" as const,
                    rule: rule.name,
                    reason: rule.reason,
                  },
                ];
          }),
        ),
    );
}

/** Removes what is not prose, joins broken sentences, leaves one empty line between paragraphs. */
export function lineEdits(source: string, lines: readonly Line[], glued: readonly Edit[]): Edit[] {
  const edits: Edit[] = [];
  const space = (start: number, end: number, replacement: string) => {
    if (start < end)
      edits.push({ start, end, replacement, kind: "space", rule: "space", reason: "white space between paragraphs" });
  };
  let last: Line | null = null;
  let at = 0;
  for (const line of lines) {
    if (line.role !== "prose") {
      space(at, line.start, "");
      const kind = line.role === "title" ? "metadata" : line.role;
      edits.push({ start: line.start, end: line.end, replacement: "", kind, rule: line.rule, reason: line.reason });
    } else {
      if (last && continues(last.text, line.text)) {
        if (at < line.start)
          edits.push({
            start: at,
            end: line.start,
            replacement: " ",
            kind: "repair",
            rule: "broken-sentence",
            reason: "a sentence broken by a line break",
          });
      } else space(at, line.start, last ? "\n\n" : "");
      last = glued.some((edit) => edit.start === line.start && edit.end === line.end) ? last : line;
      for (const edit of innerBreaks(source, line)) edits.push(edit);
    }
    at = line.end;
  }
  space(at, source.length, "");
  return edits;
}

/** Line breaks inside a paragraph of a hard-wrapped text. */
function innerBreaks(source: string, line: Line): Edit[] {
  if (!line.text.includes("\n")) return [];
  return [...source.slice(line.start, line.end).matchAll(/(?<![ \t])[ \t]*\r?\n[ \t]*/g)].map((match) =>
    breakEdit(source, line.start + match.index, line.start + match.index + match[0].length),
  );
}
