// Marked source: the whole source of a document. What was removed, taken as metadata or repaired is marked, each with
// its rule: in colour for a terminal, in brackets elsewhere.

import { styleText } from "node:util";
import type { SourceDocument } from "../corpus/index.js";
import { escapeControls, escapeLine, showUnseen } from "./terminal-text.js";

export interface MarkOptions {
  /** True marks by colour and strokes, false by brackets. */
  readonly colour: boolean;
  /** True shows removed stretches whole, however long. Default false. */
  readonly all?: boolean;
}

type Style = "kept" | "removed" | "metadata" | "raw" | "repaired" | "rule" | "margin";

/** A piece of the output, and where in the source it begins. */
interface Piece {
  readonly style: Style;
  readonly text: string;
  readonly at: number;
}

/** The span of one edit, or the text between two. */
interface Segment {
  readonly kind: "kept" | "removed" | "metadata" | "repair";
  readonly text: string;
  readonly replacement: string;
  readonly rule: string;
  readonly at: number;
}

/** A removed stretch with more lines than this is folded. */
const longestStretch = 8;

/** What the marks mean; printed above the source. */
export const legend = ({ colour }: MarkOptions): string =>
  paint(
    "margin",
    colour
      ? "struck through: removed; underlined: taken as metadata; yellow → green: repaired; each with its {rule}"
      : "[-removed-]{rule}  [=taken as metadata=]{rule}  [~raw→repaired~]{rule}",
    colour,
  );

/** The lines of a document's source with its marks, each after its line number in the file. */
export function markSource(document: SourceDocument, options: MarkOptions): string[] {
  const pieces = stretches(segmentsOf(document)).flatMap((stretch) =>
    stretchPieces(stretch, document.article.format === "html", options),
  );
  return numberLines(pieces, document, options.colour);
}

function segmentsOf({ article: { source, format }, edits }: SourceDocument): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  const kept = (text: string, from: number) =>
    void (text !== "" && segments.push({ kind: "kept", text, replacement: "", rule: "", at: from }));
  for (const { start, end, kind, replacement, rule } of edits) {
    kept(source.slice(at, start), at);
    const text = source.slice(start, end);
    if (kind === "repair") segments.push({ kind, text, replacement, rule, at: start });
    else if (kind === "metadata") segments.push({ kind, text, replacement, rule, at: start });
    else if (kind === "furniture" || kind === "heading")
      segments.push({ kind: "removed", text, replacement, rule, at: start });
    // The tags of a page would bury it; the marks of Markdown are read as they stand.
    else kept(format === "html" ? replacement : text, start);
    at = end;
  }
  kept(source.slice(at), at);
  return segments;
}

/** Segments joined: removed ones with only white space between them are one stretch. */
function stretches(segments: readonly Segment[]): Segment[][] {
  const found: Segment[][] = [];
  let spaces: Segment[] = [];
  for (const segment of segments) {
    const last = found.at(-1);
    if (segment.kind === "kept" && segment.text.trim() === "" && last?.[0]!.kind === "removed") spaces.push(segment);
    else {
      if (segment.kind === "removed" && last?.[0]!.kind === "removed") last.push(...spaces, segment);
      else found.push(...spaces.map((space) => [space]), [segment]);
      spaces = [];
    }
  }
  return [...found, ...spaces.map((space) => [space])];
}

function stretchPieces(stretch: readonly Segment[], isPage: boolean, { colour, all = false }: MarkOptions): Piece[] {
  const removed = stretch.filter(({ kind }) => kind === "removed");
  const lines = removed.reduce((sum, { text }) => sum + 1 + (isPage ? 0 : text.split("\n").length - 1), 0);
  if (!all && lines > longestStretch) return [foldedPiece(removed, lines, isPage)];
  return stretch.flatMap((segment, i): Piece[] => {
    const { kind, text, replacement, rule, at } = segment;
    if (kind === "kept") return isPage && removed.length > 0 ? [] : [{ style: "kept", text, at }];
    const marks = (open: string, close: string, inner: Piece[]): Piece[] =>
      colour
        ? [...inner, { style: "rule", text: ` {${escapeLine(rule)}}`, at }]
        : [{ style: "rule", text: open, at }, ...inner, { style: "rule", text: `${close}{${escapeLine(rule)}}`, at }];
    if (kind === "repair")
      return marks("[~", "~]", [
        { style: "raw", text: showUnseen(text), at },
        { style: "rule", text: "→", at },
        { style: "repaired", text: showUnseen(replacement), at },
      ]);
    const style = kind === "metadata" ? "metadata" : "removed";
    const shown = isPage ? text.replace(/\s+/g, " ").trim() : text.trimEnd();
    const rest: Piece = { style: "kept", text: isPage ? "" : text.slice(shown.length), at: at + shown.length };
    const pieces = [
      ...(kind === "metadata"
        ? marks("[=", "=]", [{ style, text: shown, at }])
        : marks("[-", "-]", [{ style, text: shown, at }])),
      rest,
    ];
    return isPage && kind === "removed" ? [...(i === 0 ? [newLine(at)] : []), ...pieces, newLine(at)] : pieces;
  });
}

const newLine = (at: number): Piece => ({ style: "kept", text: "\n", at });

function foldedPiece(removed: readonly Segment[], lines: number, isPage: boolean): Piece {
  const counts = new Map<string, number>();
  for (const { rule } of removed) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const rules = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([rule, count]) => (count === 1 ? rule : `${rule} ${count}`));
  const shown = rules.length > 5 ? [...rules.slice(0, 5), `${rules.length - 5} more`] : rules;
  return {
    style: "rule",
    text: `\n… ${lines} ${isPage ? "pieces" : "lines"} of furniture (${escapeLine(shown.join(", "))}) …\n`,
    at: removed[0]!.at,
  };
}

/**
 * Lines of pieces, each after its line number in the file, which is printed once; several empty lines become one.
 */
function numberLines(
  pieces: readonly Piece[],
  { article: { source, line } }: SourceDocument,
  colour: boolean,
): string[] {
  const width = String(line ?? source.split("\n").length).length;
  let number = 1;
  let counted = 0;
  const lineAt = (at: number) => {
    for (; counted < at; counted++) if (source.charCodeAt(counted) === 10) number++;
    return line ?? number;
  };
  const lines: string[] = [];
  let parts: string[] = [];
  let from = -1;
  let last = 0;
  let wasBlank = true;
  const close = () => {
    const text = parts.join("");
    const own = from < 0 ? 0 : lineAt(from);
    const isBlank = text.trim() === "";
    if (!isBlank || !wasBlank)
      lines.push(
        paint("margin", `${!isBlank && own > last ? String(own).padStart(width) : " ".repeat(width)} │`, colour) +
          (isBlank ? "" : ` ${text}`),
      );
    if (!isBlank) last = Math.max(last, own);
    wasBlank = isBlank;
    parts = [];
    from = -1;
  };
  for (const { style, text, at } of pieces) {
    let offset = 0;
    text.split("\n").forEach((part, i) => {
      if (i > 0) close();
      const shown = escapeControls(part.replace(/\r$/, ""));
      if (shown !== "") parts.push(paint(style, shown, colour));
      if (from < 0 && part.trim() !== "")
        from = at + (style === "rule" ? 0 : offset + (part.length - part.trimStart().length));
      offset += part.length + 1;
    });
  }
  if (parts.length > 0) close();
  return wasBlank ? lines.slice(0, -1) : lines;
}

const styles = {
  removed: ["strikethrough", "gray"],
  metadata: ["underline", "cyan"],
  raw: ["strikethrough", "yellow"],
  repaired: ["green"],
  rule: ["gray", "italic"],
  margin: ["gray"],
} as const;

/** A text in its style, if there is colour; the caller has checked that the terminal shows it. */
export const paint = (style: Style, text: string, colour: boolean): string =>
  colour && style !== "kept"
    ? styles[style].reduce((sum, name) => styleText(name, sum, { validateStream: false }), text)
    : text;
