// KWIC: a key term in its context, every occurrence. Source: Luhn 1960, "Keyword-in-context index".

import { type Columns, text, whole } from "../../rows/index.js";
import { type Corpus, isOfText, type TextAnalysis } from "../../analyse/index.js";
import { tokenise, Vocabulary } from "../../text/index.js";

/** One occurrence of a key term. */
export interface KeywordRow {
  readonly docId: string;
  /** Index of the sentence, 0-based. */
  readonly sentence: number;
  /** Start and end in the sentence's text. */
  readonly start: number;
  readonly end: number;
  /** What stands before it in its paragraph. */
  readonly left: string;
  readonly keyword: string;
  /** What stands after it. */
  readonly right: string;
}

export const keywordColumns: Columns<KeywordRow> = {
  docId: text("Document"),
  sentence: whole("Sentence"),
  start: whole("Start", "characters"),
  end: whole("End", "characters"),
  left: text("Left"),
  keyword: text("Keyword"),
  right: text("Right"),
};

export interface KeywordOptions {
  /** Tokens of context on either side. Default 7. */
  readonly tokens?: number;
}

/**
 * Locates every occurrence of a term or a phrase, with what stands around it.
 *
 * A pattern is one or more terms as {@link tokenise} reads them; a `*` at the end of one stands for any
 * ending ("sanction*"). Case counts for acronyms alone, as everywhere: "US" is not "us". A phrase stays
 * inside one sentence; its context may go over to the next, within the paragraph. Cost: linear in the tokens.
 *
 * @param corpus the corpus
 * @param pattern what to look for
 * @returns rows in the order of the corpus; none where it does not occur
 * @throws RangeError if the pattern holds no term, `tokens` is not a whole number, or a document that came without
 *   its text has the terms
 * @example locateKeywords(corpus, "sanction*", { tokens: 5 })
 */
export function locateKeywords(corpus: Corpus, pattern: string, options: KeywordOptions = {}): KeywordRow[] {
  const { tokens: around = 7 } = options;
  if (!Number.isInteger(around) || around < 0)
    throw new RangeError(
      `locateKeywords requires tokens to be a whole number (got ${around}), give how many to show on either side`,
    );
  const read = partWithText(corpus, pattern);
  const tokensOf = read.map(({ tokens }) => tokens);
  const wanted = typesOf(pattern, corpus.vocabulary);
  return read.flatMap(({ document: { docId, text: whole, sentences, paragraphs } }, index) => {
    const { length, ids, starts, ends, sentences: of } = tokensOf[index]!;
    const rows: KeywordRow[] = [];
    for (let i = 0; i + wanted.length <= length; i++) {
      const last = i + wanted.length - 1;
      if (of[i] !== of[last] || !wanted.every((types, k) => types.has(ids[i + k]!))) continue;
      const sentence = sentences[of[i]!]!;
      const paragraph = paragraphs[sentence.paragraph]!;
      const [start, end] = [starts[i]!, ends[last]!];
      rows.push({
        docId,
        sentence: of[i]!,
        start: start - sentence.start,
        end: end - sentence.start,
        left: oneLine(
          whole.slice(Math.max(paragraph.start, around > 0 ? starts[Math.max(0, i - around)]! : start), start),
        ),
        keyword: whole.slice(start, end),
        right: oneLine(
          whole.slice(end, Math.min(paragraph.end, around > 0 ? ends[Math.min(length - 1, last + around)]! : end)),
        ),
      });
    }
    return rows;
  });
}

/** The documents that have their text, where no other has the terms of the pattern. */
function partWithText({ analyses, vocabulary }: Corpus, pattern: string): TextAnalysis[] {
  const withText = analyses.filter(isOfText);
  if (withText.length === analyses.length) return withText;
  const wanted = typesOf(pattern, vocabulary);
  const missing = analyses.flatMap((analysis) => {
    if (isOfText(analysis)) return [];
    const { document, types } = analysis;
    const most = Math.min(...wanted.map((own) => [...own].reduce((sum, id) => sum + (types.get(id) ?? 0), 0)));
    return most > 0 ? [`"${document.docId}" (${wanted.length > 1 ? "at most " : ""}${most})`] : [];
  });
  if (missing.length > 0)
    throw new RangeError(
      `locateKeywords requires the text of the articles that have "${pattern}": ${missing.join(", ")}; attach them (--articles DIR)`,
    );
  return withText;
}

/** For each term of the pattern, the types that match it. */
function typesOf(pattern: string, vocabulary: Vocabulary): ReadonlySet<number>[] {
  const terms = pattern
    .trim()
    .split(/\s+/)
    .filter((term) => /[\p{L}\p{N}]/u.test(term));
  if (terms.length === 0)
    throw new RangeError(
      `locateKeywords requires a pattern with a term in it (got "${pattern}"), give a term or a phrase`,
    );
  return terms.map((term) => {
    const own = new Vocabulary();
    const { ids, length } = tokenise(term.replace(/\*$/, ""), own);
    const wanted = length > 0 ? own.term(ids[0]!) : term;
    const isPrefix = term.endsWith("*");
    const types = new Set<number>();
    if (!isPrefix) types.add(vocabulary.idOf(wanted));
    else for (let id = 0; id < vocabulary.size; id++) if (vocabulary.term(id).startsWith(wanted)) types.add(id);
    return types;
  });
}

const oneLine = (context: string) => context.replace(/\s+/g, " ").trim();
