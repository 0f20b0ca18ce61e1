// Words of exports of news databases: the labels, dates and endings that Nexis, Factiva and ProQuest print, in the
// languages in which they print them.

import { monthOf } from "../text/index.js";

/** What a labelled line of an export holds; of all other labels only the place counts. */
export type LabelKind =
  | "title"
  | "author"
  | "publication"
  | "info"
  | "published"
  | "language"
  | "url"
  | "text"
  | "other";

const list = (words: string) => words.trim().split(/\s*\|\s*/);

// English, German, French, Spanish; Italian and Portuguese where they differ.
const labels: Readonly<Record<LabelKind, readonly string[]>> = {
  title: list("headline|title|titel|überschrift|titre|título|titular|titolo|schlagzeile|article title"),
  author: list("byline|author|authors|autor|autoren|verfasser|von|auteur|auteurs|autores|autore|signature"),
  publication: list(`publication title|publication|source|titel der publikation|publikationstitel|publikation|quelle|
    zeitung|titre de la publication|titre de publication|título de publicación|título de la publicación|fuente|
    periódico|fonte|journal`),
  info: list(`publication info|publikationsinfo|informationen zur publikation|informations de publication|
    info publication|información de publicación`),
  published: list(`publication date|date|published|publikationsdatum|erscheinungsdatum|datum|date de publication|
    fecha de publicación|fecha|data|data di pubblicazione|data de publicação`),
  language: list(`language|language of publication|sprache|sprache der publikation|langue|langue de publication|
    idioma|idioma de la publicación|lingua`),
  url: list("document url|url|dokument-url|url du document|url de documento|url del documento"),
  text: list(`full text|text|body|volltext|texte intégral|texte|texte complet|corps|texto completo|texto|cuerpo|
    testo completo|testo`),
  other:
    list(`section|rubrik|ressort|rubrique|sección|seccion|length|länge|longueur|longitud|extensión|dateline|highlight|
    series|serie|load-date|update|date-chargement|date de chargement|fecha-carga|fecha de carga|graphic|notes|
    correction|correction-date|subject|schlagwörter|thema|sujet|materia|tema|company|organization|organisation|
    geographic|person|personne|persona|people|country|state|city|location|industry|ticker|type|document type|
    dokumenttyp|type de document|tipo de documento|publication-type|publikationstyp|zeitungstyp|type-publication|
    type de publication|tipo-publicación|tipo de publicación|journal-code|pub-type|source type|abstract|
    zusammenfassung|résumé|resumen|links|copyright|place of publication|publisher|country of publication|issn|
    publication year|publication subject|proquest document id|last updated|database|identifier / keyword|
    company / organization|pages|volume|issue|edition|ausgabe|édition|edición|first page|dokumentnummer|
    document number|dauerhafte adresse des dokuments|alle rechte vorbehalten|ort|lieu|lugar|publication-type|anniversary`),
};

const kindOf = new Map(
  (Object.keys(labels) as LabelKind[]).flatMap((kind) => labels[kind].map((label) => [label, kind] as const)),
);

export interface LabelledLine {
  readonly kind: LabelKind;
  readonly label: string;
  readonly value: string;
}

/** The label that a line begins with, and what follows; null where it begins with none. */
export function labelled(line: string): LabelledLine | null {
  const found = /^(\p{L}[\p{L} /-]{1,34}?)\s?:(?:\s+([^]*))?$/u.exec(line);
  const label = found?.[1]!.toLowerCase().replace(/\s+/g, " ") ?? "";
  const kind = kindOf.get(label);
  return kind === undefined ? null : { kind, label, value: found![2]?.trim() ?? "" };
}

/** Labels with which the part behind a text begins. */
const tail = new Set(
  list(`load-date|update|date-chargement|date de chargement|fecha-carga|fecha de carga|language|sprache|langue|idioma|
    graphic|notes|correction|correction-date|url|subject|company|organization|geographic|person|country|state|city|
    industry|publication-type|publikationstyp|zeitungstyp|type-publication|type de publication|tipo-publicación|
    tipo de publicación|journal-code|pub-type|type|ticker`),
);
export const opensTail = ({ label }: LabelledLine): boolean => tail.has(label);

const day = "\\d{1,2}(?:st|nd|rd|th|er|º|\\.)?";
const year = "(?:19|20)\\d{2}";
/** A date; where a word stands in the place of its month, which one. */
const fullDate =
  `(?:${day} (?:de )?(\\p{L}{3,})\\.?,? (?:de )?${year}|(\\p{L}{3,})\\.? ${day},? ${year}|` +
  `${year}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]${year})`;
/** A line that is a date: perhaps with its day of the week before or behind it, and a time. */
const dateLine = new RegExp(
  `^(?:[\\p{L}-]{2,14}\\.?,? (?:den |le |el )?)?${fullDate}` +
    "(?:,? [\\p{L}-]{2,14}\\.?)?(?:,? (?:\\p{L}+ )?\\d{1,2}[:.h]\\d{2}.*)?$",
  "iu",
);
const someDate = new RegExp(fullDate, "giu");

const isReal = ([, before, after]: RegExpMatchArray) => {
  const month = before ?? after;
  return month === undefined || monthOf(month) > 0;
};

export function isDateLine(line: string): boolean {
  const found = line.length < 80 && dateLine.exec(line.trim());
  return Boolean(found && isReal(found));
}
/** The first date inside a text, as it is written. */
export const dateIn = (text: string): string | undefined => [...text.matchAll(someDate)].find(isReal)?.[0];

/** A line that gives the length of an article. */
export const isLength = (line: string): boolean =>
  /^[\d,.  ]+\s?(?:words?|wörter|worte|mots?|palabras?|parole|parola|palavras?|woorden|ord)$/i.test(line);

export const isCopyright = (line: string): boolean =>
  /^(?:\(c\)|©|copyright\b|tous droits réservés|alle rechte vorbehalten|all rights reserved|todos los derechos)/i.test(
    line,
  );

export const isEdition = (line: string): boolean =>
  line.length < 60 && /\b(?:edition|ausgabe|édition|edición|edizione|edição)\b|^final$/i.test(line);

/** Names of languages, each in the languages of the exports, by their ISO 639-1 codes. */
const languages: Readonly<Record<string, string>> = {
  en: "english|englisch|anglais|inglés|ingles|inglese|inglês|engels",
  de: "german|deutsch|allemand|alemán|aleman|tedesco|alemão|duits",
  fr: "french|französisch|franzoesisch|français|francais|francés|frances|francese|francês|frans",
  es: "spanish|spanisch|espagnol|español|espanol|castellano|spagnolo|espanhol|spaans",
  it: "italian|italienisch|italien|italiano|italiaans",
  pt: "portuguese|portugiesisch|portugais|portugués|português|portoghese|portugees",
  nl: "dutch|niederländisch|néerlandais|neerlandés|holandés|olandese|nederlands",
  ru: "russian|russisch|russe|ruso|russo",
  zh: "chinese|chinesisch|chinois|chino|cinese|chinês",
  ja: "japanese|japanisch|japonais|japonés|giapponese",
  ar: "arabic|arabisch|arabe|árabe|arabo",
  ko: "korean|koreanisch|coréen|coreano",
  tr: "turkish|türkisch|turc|turco",
  pl: "polish|polnisch|polonais|polaco|polacco",
};
const codes = new Map(Object.entries(languages).flatMap(([code, names]) => list(names).map((name) => [name, code])));

/** The code of the language that a line names and says nothing else, "German; DEUTSCH"; else undefined. */
export const languageOf = (line: string | undefined): string | undefined => {
  const [first = "", ...rest] = (line ?? "")
    .trim()
    .toLowerCase()
    .split(/[;,(]\s*|\s+/);
  return rest.length < 4 ? codes.get(first) : undefined;
};

/** A name without the word that introduces it. */
export const withoutBy = (name: string | undefined): string | undefined =>
  name?.replace(/^(?:by|von|par|por|di|da)\s+(?=\p{L})/iu, "").trim() || undefined;
