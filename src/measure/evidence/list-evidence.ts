// List evidence: the rows behind a figure, for tables and for the page.

import { type Corpus, isOfText } from "../../analyse/index.js";
import { readQuery } from "./evidence-query.js";
import type { EvidenceRow } from "./evidence-row.js";
import { type EvidenceOptions, type LocatedSentence, locateEvidence } from "./locate-evidence.js";

/**
 * Lists the sentences behind a row of a table, or behind a mark of a chart.
 *
 * A figure that counts occurrences or mentions has as many hits, one that counts sentences as many rows; behind a
 * polarity are the sentences it is the mean of, with their rated terms.
 *
 * @param corpus the corpus that the row was made of
 * @param row a row of any table with a term, an actor, a pair, a speaker, a document or a month; the data of a mark
 *   of a chart; or a query
 * @returns rows in the order of the corpus; none where nothing is behind it
 * @throws RangeError for a row that leads to no sentences
 * @example listEvidence(corpus, countTerms(corpus)[0])
 */
export function listEvidence(corpus: Corpus, row: object, options: EvidenceOptions = {}): EvidenceRow[] {
  return locateEvidence(corpus, readQuery(row), options).map((located) => describeEvidence(corpus, located));
}

/** The row of a sentence that was found. */
export function describeEvidence({ analyses }: Corpus, { document, sentence, hits }: LocatedSentence): EvidenceRow {
  const analysis = analyses[document]!;
  const { docId, title, publication, published, url, article } = analysis.document;
  const about = {
    docId,
    title: title ?? docId,
    publication,
    published,
    sentence,
    hits,
    polarity: analysis.polarities[sentence] ?? null,
    file: article.file,
    url,
  };
  if (!isOfText(analysis)) return { ...about, text: null, line: article.line, start: null, end: null };
  const { text, sentences } = analysis.document;
  const { lines, starts, ends } = analysis.places;
  const { start, end } = sentences[sentence]!;
  return {
    ...about,
    text: text.slice(start, end),
    line: lines[sentence]!,
    start: starts[sentence]!,
    end: ends[sentence]!,
  };
}
