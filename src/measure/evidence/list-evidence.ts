// List evidence: the rows behind a figure, for tables and for the page.

import type { Corpus } from "../../corpus/index.js";
import { scoreSentences } from "../tone/index.js";
import { readQuery } from "./evidence-query.js";
import type { EvidenceRow } from "./evidence-row.js";
import { type EvidenceOptions, type LocatedSentence, locateEvidence } from "./locate-evidence.js";
import { findPlaces } from "./sentence-places.js";

/**
 * Lists the sentences behind a row of a table, or behind a mark of a chart.
 *
 * A figure that counts occurrences or mentions has as many hits, one that counts sentences as many rows; behind a
 * polarity are the sentences it is the mean of, with their rated terms.
 *
 * @param corpus the corpus that the row was made of, read with the kit's own register
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
export function describeEvidence(corpus: Corpus, { document, sentence, hits }: LocatedSentence): EvidenceRow {
  const of = corpus.documents[document]!;
  const { docId, title, publication, published, url, article, withheld } = of;
  const about = {
    docId,
    title: title ?? docId,
    publication,
    published,
    sentence,
    hits,
    polarity: scoreSentences(corpus)[document]![sentence]?.polarity ?? null,
    file: article.file,
    url,
  };
  if (withheld) return { ...about, text: "", line: article.line ?? 1, start: 0, end: 0 };
  const { text, sentences } = of;
  const { lines, starts, ends } = findPlaces(corpus)[document]!;
  const { start, end } = sentences[sentence]!;
  return {
    ...about,
    text: text.slice(start, end),
    line: lines[sentence]!,
    start: starts[sentence]!,
    end: ends[sentence]!,
  };
}
