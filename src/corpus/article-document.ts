// Article document: what an article becomes. Its date, language and sentences are read when they are asked for: who
// counts the terms of a file does not pay for them.

import type { Article } from "../read/index.js";
import { findSentences, type Span } from "../text/index.js";
import type { Sentence, SourceDocument } from "./document.js";
import { applyEdits, type Edit } from "./edits.js";
import { readMetadata } from "./metadata.js";
import type { PageMetadata } from "./page-metadata.js";
import type { DatedArticle } from "./published-date.js";

/** An article, and what was found of it before its text is read. */
export interface MadeArticle {
  readonly article: Article;
  readonly docId: string;
  /** What the article and its page say of themselves. */
  readonly declared: PageMetadata;
  /** What stands between source and text; settled. */
  readonly edits: readonly Edit[];
  /** The line that was taken as the title. */
  readonly titleLine: string | null;
  /** How its date is read. */
  readonly dating?: Pick<DatedArticle, "dateOrders" | "inferDates">;
}

/** The document of an article; it is marked as a near-copy before anybody else has it. */
export class ArticleDocument implements SourceDocument {
  readonly docId: string;
  readonly article: Article;
  readonly text: string;
  readonly edits: readonly Edit[];
  readonly toSource: SourceDocument["toSource"];
  readonly toSourceEnd: SourceDocument["toSourceEnd"];
  duplicateOf: string | null = null;
  duplicateSimilarity: number | null = null;
  readonly #made: MadeArticle;
  #metadata?: ReturnType<typeof readMetadata>;
  #paragraphs?: readonly Span[];
  #sentences?: readonly Sentence[];

  constructor(made: MadeArticle) {
    const { docId, article, edits } = made;
    const { text, toSource, toSourceEnd } = applyEdits(article.source, edits);
    this.docId = docId;
    this.article = article;
    this.text = text;
    this.edits = edits;
    this.toSource = toSource;
    this.toSourceEnd = toSourceEnd;
    this.#made = made;
  }

  get #about(): ReturnType<typeof readMetadata> {
    const { article, declared, edits, titleLine, dating } = this.#made;
    return (this.#metadata ??= readMetadata({ ...article, declared }, this.text, edits, titleLine, dating));
  }

  get title() {
    return this.#about.title;
  }

  get publication() {
    return this.#about.publication;
  }

  get author() {
    return this.#about.author;
  }

  get published() {
    return this.#about.published;
  }

  get publishedPrecision() {
    return this.#about.publishedPrecision;
  }

  get publishedEvidence() {
    return this.#about.publishedEvidence;
  }

  /** What is wrong with the date that is declared; null where nothing is. */
  get publishedProblem() {
    return this.#about.publishedProblem;
  }

  get url() {
    return this.#about.url;
  }

  get language() {
    return this.#about.language;
  }

  get languageEvidence() {
    return this.#about.languageEvidence;
  }

  get paragraphs(): readonly Span[] {
    return (this.#paragraphs ??= paragraphSpans(this.text));
  }

  get sentences(): readonly Sentence[] {
    return (this.#sentences ??= this.paragraphs.flatMap(({ start, end }, paragraph) =>
      findSentences(this.text, start, end).map((found) => ({ ...found, paragraph })),
    ));
  }
}

/** Runs of lines that say something; line by line, so that none is too long. */
function paragraphSpans(text: string): Span[] {
  const spans: { start: number; end: number }[] = [];
  let from = 0;
  let isOpen = false;
  for (const line of text.split("\n")) {
    const end = from + line.trimEnd().length;
    if (end === from) isOpen = false;
    else if (isOpen) spans.at(-1)!.end = end;
    else {
      spans.push({ start: from + line.length - line.trimStart().length, end });
      isOpen = true;
    }
    from += line.length + 1;
  }
  return spans;
}
