// Articles whose parts have labels: ProQuest, and other exports of "Title: …", "Source: …", "Text: …".

import type { ExportPart } from "./split-export.js";
import { dateIn, declare, labelled, type LabelKind, languageOf } from "./export-words.js";

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

/** Names that are written "Roe, Ann; Doe, Ben" as they are spoken. */
const inOrder = (names: string | undefined): string | undefined =>
  names
    ?.split(/\s*;\s*/)
    .filter((name) => name !== "")
    .map((name) => name.replace(/^([^,]+), ([^,]+)$/, "$2 $1").replace(/\.$/, ""))
    .join(", ");
