// Makes text safe for HTML and XML. Everything that comes from articles passes through here.

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text without the characters that XML forbids, halves of surrogate pairs included. */
export const dropForbidden = (text: string): string => text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, "");

const characters = new Map(Object.entries(entities).map(([character, entity]) => [entity, character]));

/** The text that `escapeMarkup` made markup of. */
export const unescapeMarkup = (markup: string): string =>
  markup.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => characters.get(entity)!);

/** Text escaped for content and attribute values of HTML and XML. */
export const escapeMarkup = (text: string): string =>
  dropForbidden(text).replace(/[&<>"']/g, (character) => entities[character]!);
