// Articles whose parts have labels: ProQuest, and other exports of "Title: …", "Source: …", "Text: …".

import { declare } from "./article.js";
import type { ExportPart } from "./split-export.js";
import { dateIn, isCopyright, labelled, type LabelKind, languageOf } from "./export-words.js";

/** The article of a block of labelled paragraphs; null where none of them is a text. */
export function labelledPart(lines: readonly string[]): ExportPart | null {
  const values = new Map<LabelKind, string>();
  const body: string[] = [];
  let first: string | undefined;
  let isText = false;
  let hasText = false;
  for (const line of lines) {
    const found = labelled(line);
    if (found) {
      isText = found.kind === "text" && !hasText;
      hasText ||= isText;
      if (isText && found.value !== "") body.push(found.value);
      else if (found.value !== "" && !values.has(found.kind)) values.set(found.kind, found.value);
    } else if (isText) body.push(line);
    else if (values.size === 0 && !hasText) first ??= line;
  }
  if (!hasText) return null;
  const info = values.get("info");
  const publication = values.get("publication") ?? info;
  return {
    from: 0,
    body: body.filter((text) => !/^(?:not available|nicht verfügbar|no disponible|non disponible)\.?$/i.test(text)),
    declared: declare({
      title: values.get("title") ?? first,
      publication: publication?.split(/[;[]/)[0]!.trim(),
      published: values.get("published") ?? (info && dateIn(info)),
      author: inOrder(values.get("author")),
      url: values.get("url"),
      language: languageOf(values.get("language")),
    }),
  };
}

/** The line that ends an article of WISO and GENIOS. */
export const isWisoEnd = (text: string): boolean => /GBI-Genios Deutsche Wirtschaftsdatenbank/i.test(text);

/** An article of WISO: title, text, and between or behind them "Quelle: Die Post vom 01.05.2015, Nr. 9". */
export function wisoPart(lines: readonly string[]): ExportPart | null {
  const known = lines.map((line) => ({ line, found: labelled(line) }));
  const value = (kind: LabelKind) =>
    known.find(({ found }) => found?.kind === kind && found.value !== "")?.found!.value;
  const source = value("publication") ?? lines.slice(0, 4).find((line) => / vom \d/.test(line));
  const plain = known
    .filter(({ line, found }) => !found && line !== source && !isCopyright(line))
    .map(({ line }) => line);
  if (source === undefined || plain.length === 0) return null;
  const isTitled = value("title") !== undefined;
  const text = value("text");
  return {
    from: 0,
    body: [...(text === undefined ? [] : [text]), ...plain.slice(isTitled ? 0 : 1)],
    declared: declare({
      title: value("title") ?? plain[0],
      publication: source.split(/ vom \d|,| Nr\./)[0],
      published: value("published") ?? dateIn(source),
      author: inOrder(value("author")),
    }),
  };
}

/** Names that are written "Roe, Ann; Doe, Ben" as they are spoken. */
const inOrder = (names: string | undefined): string | undefined =>
  names
    ?.split(/\s*;\s*/)
    .filter((name) => name !== "")
    .map((name) => name.replace(/^([^,]+), ([^,]+)$/, "$2 $1").replace(/\.$/, ""))
    .join(", ");
