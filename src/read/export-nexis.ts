// Articles of Nexis. Nexis Uni: title, publication, date, labelled lines, "Body", the text, its classification. The
// older Nexis: publication, date, title, labelled lines, the text, labelled lines.

import { declare } from "./article.js";
import type { ExportPart } from "./split-export.js";
import {
  isCopyright,
  isDateLine,
  isEdition,
  labelled,
  type LabelKind,
  languageOf,
  opensTail,
  withoutBy,
} from "./export-words.js";

/** A line that stands above the text in Nexis Uni. */
export const isBody = (text: string): boolean =>
  /^(?:Body|Text|Textkörper|Hauptteil|Corps(?: de l'article)?|Texte(?: intégral)?|Cuerpo|Texto(?: completo)?)\s*:?$/i.test(
    text,
  );

/** Lines between publication and date that are neither. */
const isBetween = (text: string) =>
  /^(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.test(text) ||
  /^https?:/i.test(text) ||
  /^corrections? appended$/i.test(text) ||
  isEdition(text);

const valueOf = (kind: LabelKind, lines: readonly string[]): string | undefined => {
  for (const line of lines) {
    const found = labelled(line);
    if (found?.kind === kind && found.value !== "") return found.value;
  }
  return undefined;
};

/** An article of Nexis Uni; the cover of the export precedes the first. */
export function nexisUniPart(lines: readonly string[], isFirst: boolean): ExportPart | null {
  const bodyAt = lines.findIndex(isBody);
  if (bodyAt < 0) return null;
  const head = lines.slice(0, bodyAt);
  const dateAt = head.findLastIndex(isDateLine);
  let publicationAt = dateAt - 1;
  while (publicationAt > 1 && isBetween(head[publicationAt]!)) publicationAt--;
  // A cover precedes the first article; of any other, what precedes the publication is its title.
  const titleAt = isFirst ? Math.max(0, publicationAt - 1) : 0;
  const rest = lines.slice(bodyAt + 1);
  return {
    from: titleAt,
    body: rest.slice(0, uniBodyEnd(rest)),
    declared: declare({
      title: head.slice(titleAt, Math.max(1, publicationAt)).join(" "),
      publication: publicationAt >= 1 ? head[publicationAt] : undefined,
      published: head[dateAt],
      author: withoutBy(valueOf("author", head)),
      language: languageOf(valueOf("language", rest)),
    }),
  };
}

/** Where the text ends: a word such as "Notes" may also be a heading inside it. */
function uniBodyEnd(rest: readonly string[]): number {
  const isTail = (text: string) => /^(?:Classification|Klassifikation|Clasificación)$/i.test(text) || isTailLabel(text);
  const found = rest.findIndex(isTail);
  const end = found < 0 ? rest.length : found;
  const box = rest.slice(0, end).findLastIndex((text) => /^(?:Graphic|Notes|Correction)$/i.test(text));
  const inside = rest.slice(box + 1, end);
  const isGraphic = /^Graphic$/i.test(rest[box] ?? "");
  const isBox = isGraphic ? inside.length <= 3 : inside.length === 1 && inside[0]!.length < 200;
  return box >= 0 && isBox ? box : end;
}

const isTailLabel = (text: string) => {
  const found = labelled(text);
  return found !== null && opensTail(found);
};

/** Paragraphs in which the head of an older article is looked for. */
const mostOfHead = 16;

/** An article of the older Nexis, from behind its number. */
export function nexisPart(lines: readonly string[]): ExportPart | null {
  const used = lines.map((text, at) => ({ text, at })).filter(({ text }) => !isCopyright(text));
  const dateAt = used.slice(0, 8).findIndex(({ text }) => isDateLine(text) || labelled(text)?.kind === "published");
  if (dateAt < 0) return null;
  const publication = used.slice(0, dateAt).find(({ text }) => labelled(text) === null)?.text;
  const after = used.slice(dateAt + 1);
  const tailAt = after.findIndex(({ text }) => isTailLabel(text));
  const headEnd = tailAt < 0 ? after.length : tailAt;
  const lastLabel = after.slice(0, Math.min(headEnd, mostOfHead)).findLastIndex(({ text }) => labelled(text) !== null);
  const isPlain = ({ text }: { readonly text: string }) => labelled(text) === null && !isEdition(text);
  const titleAt = after.findIndex(isPlain);
  const all = used.map(({ text }) => text);
  const head = all.slice(0, dateAt + 1 + headEnd);
  const title = valueOf("title", head) ?? (titleAt < 0 || titleAt >= headEnd ? undefined : after[titleAt]!.text);
  const bodyAt = lastLabel >= 0 ? lastLabel : titleAt + 1;
  const opener = lastLabel >= 0 ? labelled(after[lastLabel]!.text) : null;
  const body = after.slice(lastLabel >= 0 ? bodyAt + 1 : bodyAt, Math.max(bodyAt, headEnd)).map(({ text }) => text);
  return {
    from: 0,
    body: opener?.kind === "text" && opener.value !== "" ? [opener.value, ...body] : body,
    declared: declare({
      title,
      publication,
      published: valueOf("published", [used[dateAt]!.text]) ?? used[dateAt]!.text,
      author: withoutBy(valueOf("author", head)),
      language: languageOf(valueOf("language", all.slice(dateAt))),
    }),
  };
}
