// Corpus: articles cleaned, dated and cut into paragraphs and sentences. Its text never changes afterwards.

import type { Article, ProblemRow, Reading } from "../articles/index.js";
import { cleanText } from "./clean-text.js";
import { applyEdits, type Edit, liftEdits, settleEdits } from "./edits.js";
import { htmlEdits } from "./html-edits.js";
import { markdownEdits } from "./markdown-edits.js";
import { type Metadata, readMetadata } from "./metadata.js";
import { findSentences, type Span } from "./sentence-spans.js";

export interface Sentence extends Span {
  /** Index of its paragraph in the document, 0-based. */
  readonly paragraph: number;
}

/** The unit of analysis: one article's text, and everything needed to trace it to its file. */
export interface Document extends Metadata {
  /** Unique in the corpus: the record's own id, or the name of the file. */
  readonly docId: string;
  readonly article: Article;
  /** Clean text; an empty line stands between paragraphs. */
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  /** What stands between the source and the text; see {@link applyEdits}. */
  readonly edits: readonly Edit[];
  /** Position in the source of a position in the text. */
  toSource(position: number): number;
  /** Where the source of the character before a position in the text ends: the end of a span. */
  toSourceEnd(position: number): number;
}

export interface Corpus {
  readonly documents: readonly Document[];
  readonly problems: readonly ProblemRow[];
}

export interface CorpusOptions {
  /** False takes every text as clean: no furniture is looked for. Default true. */
  readonly furniture?: boolean;
  /** Names of furniture rules to leave out, so that what they would remove stays. */
  readonly restore?: readonly string[];
  /** Told after each article how many are cleaned, and of how many; `showProgress("articles")` shows it. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Makes a corpus of articles: cleans them, dates them, and finds paragraphs and sentences.
 *
 * Nothing is dropped in silence: an article without a sentence is left out and listed in `problems`,
 * and of two articles with one id both are kept, the second under a new id that `problems` states.
 * Cost: linear in the text.
 *
 * @param reading what {@link readArticles} gave, or articles made by hand
 * @returns documents in the order of the articles
 * @example createCorpus(await readArticles("data/dispatches")).documents.length
 */
export function createCorpus(reading: Reading | readonly Article[], options: CorpusOptions = {}): Corpus {
  const { articles, problems: found } = "articles" in reading ? reading : { articles: reading, problems: [] };
  const problems: ProblemRow[] = [...found];
  const taken = new Set<string>();
  const documents: Document[] = [];
  for (const [done, article] of articles.entries()) {
    const document = createDocument(article, uniqueId(article, taken, problems), options);
    const problem = (text: string) => problems.push({ file: article.file, line: article.line, problem: text });
    if (document.sentences.length === 0) problem("holds no sentence and was left out");
    else documents.push(document);
    if (document.published !== null && document.published > new Date().toISOString()) problem(`is dated in the future: ${document.published}`);
    options.onProgress?.(done + 1, articles.length);
  }
  return { documents, problems };
}

/** One article's document; `docId` is taken as given. */
export function createDocument(article: Article, docId: string, options: CorpusOptions = {}): Document {
  const { source, format, declared } = article;
  const clean = { ...(options.furniture === undefined ? {} : { furniture: options.furniture }), restore: options.restore ?? [] };
  const markup = format === "html" ? htmlEdits(source) : format === "markdown" ? { edits: markdownEdits(source), declared: {} } : null;
  const stage = markup ? applyEdits(source, markup.edits) : null;
  const title = declared.title ?? markup?.declared.title;
  const lines = cleanText(stage?.text ?? source, { ...clean, ...(title === undefined ? (format === "record" ? { title: null } : {}) : { title }) });
  const edits = settleEdits(stage ? liftEdits(markup!.edits, stage, lines.edits) : lines.edits);
  const { text, toSource, toSourceEnd } = applyEdits(source, edits);
  const paragraphs = paragraphSpans(text);
  const described = { ...article, declared: { ...markup?.declared, ...declared } };
  return {
    docId,
    article,
    ...readMetadata(described, text, edits, lines.title),
    text,
    paragraphs,
    sentences: paragraphs.flatMap((span, paragraph) => findSentences(text, span.start, span.end).map((found) => ({ ...found, paragraph }))),
    edits,
    toSource,
    toSourceEnd,
  };
}

function paragraphSpans(text: string): Span[] {
  return [...text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g)]
    .map((match) => {
      const lead = match[0].length - match[0].trimStart().length;
      return { start: match.index + lead, end: match.index + match[0].trimEnd().length };
    })
    .filter((span) => span.end > span.start);
}

function uniqueId(article: Article, taken: Set<string>, problems: ProblemRow[]): string {
  const own = article.id ?? article.file.replace(/^.*[\\/]/, "").replace(/\.\w+$/, "") + (article.line === null ? "" : `-${article.line}`);
  let id = own;
  for (let n = 2; taken.has(id); n++) id = `${own}-${n}`;
  if (id !== own && article.id !== null) problems.push({ file: article.file, line: article.line, problem: `has the id "${own}" of an earlier article; it was read as "${id}"` });
  taken.add(id);
  return id;
}
