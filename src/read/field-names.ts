// Field names: the names under which records of corpora, APIs and exports give their text, title, date and the rest.
// In lower case without spaces, punctuation and accents; for each field the first that a record has counts.

import { wordsOf } from "../text/index.js";
import type { DeclaredMetadata } from "./article.js";

/** What a column or key of a record can hold. */
export type FieldName = "id" | "text" | "html" | keyof DeclaredMetadata;

/** The names of each field. */
export type Fields = Readonly<Record<FieldName, readonly string[]>>;

// Beside the plain names: newspaper3k, news-please and fundus (maintext, plaintext, publishing_date); CC-News
// (requested_url); All the News and CNN/DailyMail (article); Media Cloud (story_text, media_name); Swissdox (pubtime,
// head); trafilatura (source-hostname) and Readability (textContent); the APIs of the Guardian (bodyText, webTitle),
// the New York Times (pub_date, web_url), Event Registry (dateTimePub), Diffbot (pageUrl), newsdata.io and
// NewsCatcher (clean_url); ProQuest (pubtitle); OCR of old papers; German, French, Spanish, Italian, Portuguese, Dutch.
export const usualNames: Fields = {
  id: wordsOf("id docid uuid guid articleid storiesid storyid documentid contentid newsid"),
  text: wordsOf(`text body content bodytext articletext fulltext story maintext articlebody plaintext textcontent
    textplain storytext articlecontent maincontent cleantext contenttext newstext newscontent fullcontent rawtext
    paragraphs contents sentences article document news ctext ocrtext ocreng ocr transcript
    volltext artikeltext inhalt textkorper texte textecomplet textearticle contenu corps texto textocompleto cuerpo
    contenido testo testocompleto corpo conteudo tekst artikel`),
  html: wordsOf(
    "html rawhtml pagehtml bodyhtml contenthtml htmlbody contentencoded htmlcontent sourcehtml articlehtml fullhtml",
  ),
  title: wordsOf(`title headline head webtitle articletitle headlines maintitle documenttitle newstitle storytitle
    pagetitle titel uberschrift schlagzeile titre titrearticle titulo titular titolo manchete kop`),
  published: wordsOf(`published publisheddate publishdate publishedat publicationdate pubdate datepublish datepublished
    publishingdate publishedtime publishedon publishtime publishedutc datetimepub webpublicationdate
    firstpublicationdate firstpublished pubtime dateofpublication publishedparsed articledate issuedate datetime date
    postdate timestamp seendate datum veroffentlichungsdatum erscheinungsdatum publikationsdatum fecha
    fechapublicacion fechadepublicacion datepublication datedepublication datapubblicazione datadepublicacao data day`),
  publication:
    wordsOf(`publication publicationname publicationtitle pubtitle medianame mediumname newspaper newspapername
    sourcename namesource sitename outlet outletname publisher sourcehostname newssource media medium source site
    journal provider sourcetitle sourcedomain canonicaldomain domain hostname cleanurl domainurl siteurl
    quelle zeitung publikation journalname fuente diario periodico medio fonte testata giornale jornal veiculo krant
    bron`),
  author: wordsOf(`author authors byline authorname authornames authorsbyline creator writer journalist journalists
    reporter primaryauthor autor autoren verfasser auteur auteurs autores autore autori`),
  url: wordsOf(`url link uri address permalink weburl articleurl canonicalurl pageurl requestedurl respondedurl finalurl
    resolvedurl sourceurl storyurl newsurl documenturl mainentityofpage links href webadresse lien enlace`),
  language: wordsOf("language lang inlanguage humanlanguage languagecode sprache langue idioma lingua taal"),
};

/** Names of a lead, a teaser or a summary: read where a record has no text, with a problem that says so. */
export const leadNames = wordsOf(`leadparagraph lead abstract standfirst openingtext description excerpt snippet
  shortdescription summary trailtext teaser`);

/** Objects in which programs wrap a record or what is said about it: Elasticsearch, the Guardian, JSON:API, Webz. */
export const wrappers = ["_source", "fields", "attributes", "article", "document", "thread", "metadata", "meta"];

const normalised = new Map<string, string>();

/** A name as it stands in the lists above. Records repeat their names, so each is computed once. */
export function normal(name: string): string {
  let short = normalised.get(name);
  if (short === undefined) {
    short =
      name
        .normalize("NFD")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, "") || name;
    if (normalised.size < 10_000 && name.length < 100) normalised.set(name, short);
  }
  return short;
}
