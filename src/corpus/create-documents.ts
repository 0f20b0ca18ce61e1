// Create documents: articles cleaned, dated and cut into paragraphs and sentences. Their text never changes afterwards.

import type { Article, ProblemRow, Reading } from "../read/index.js";
import { ArticleDocument, type MadeArticle } from "./article-document.js";
import { type Cleaned, cleanText } from "./clean-text.js";
import { type DateOrders, readDateOrders } from "./date-column.js";
import { isForeign, languageName } from "./detect-language.js";
import { applyEdits, type EditedText, liftEdits, settleEdits } from "./edits.js";
import { type DuplicateMark, findDuplicates } from "./find-duplicates.js";
import { findRecurringLines, type RecurringLines, type RecurringOptions } from "./find-recurring-lines.js";
import { restorableRules } from "./furniture-rules.js";
import { type HtmlEdits, htmlEdits } from "./html-edits.js";
import { markdownEdits } from "./markdown-edits.js";
import { readPublication } from "./metadata.js";
import type { PageMetadata } from "./page-metadata.js";
import type { Document, DocumentReading, SourceDocument } from "./document.js";

export interface DocumentOptions {
  /** False takes every text as clean: no furniture is looked for. Default true. */
  readonly furniture?: boolean;
  /**
   * Names of furniture rules to leave out, so that what they would remove stays; {@link restorableRules} lists them.
   */
  readonly restore?: readonly string[];
  /** When a line is furniture because it recurs over the documents of one source; false looks for none. */
  readonly recurring?: RecurringOptions | false;
  /**
   * True infers a date where the article states none: from a post that it quotes, a caption, an event, an anniversary.
   * `publishedEvidence` says from what. Default false: the date is null.
   */
  readonly inferDates?: boolean;
  /** "drop" leaves near-copies out and lists each in `problems`; "keep" marks them. Default "keep". */
  readonly duplicates?: "keep" | "drop";
  /** Least share of a document's tokens that another holds, for it to be a near-copy. Default 0.73. */
  readonly duplicateSimilarity?: number;
  /** Told after each article how many are cleaned, and of how many; `showProgress("articles")` shows it. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Makes documents of articles: cleans them, dates them, and finds paragraphs and sentences.
 *
 * Lines that recur over the documents of one source are furniture too. Near-copies are marked in
 * `duplicateOf`, and kept unless told otherwise. Nothing is dropped in silence: an article without a
 * sentence is left out and listed in `problems`, and of two articles with one id both are kept, the second
 * under a new id that `problems` states. What is not English is marked by its `language`, and `problems`
 * says which measures leave it out. Cost: linear in the text.
 *
 * @param reading what {@link readArticles} gave, or articles made by hand
 * @returns documents in the order of the articles
 * @throws RangeError if an option is invalid
 * @example createDocuments(await readArticles("data/dispatches")).documents.length
 */
export function createDocuments(reading: Reading | readonly Article[], options: DocumentOptions = {}): DocumentReading {
  const { articles, problems: found } = "articles" in reading ? reading : { articles: reading, problems: [] };
  if (!["keep", "drop", undefined].includes(options.duplicates))
    throw new RangeError(`createCorpus requires duplicates to be "keep" or "drop" (got "${options.duplicates}")`);
  const unknown = options.restore?.find((rule) => !restorableRules.includes(rule));
  if (unknown !== undefined)
    throw new RangeError(
      `createCorpus requires restore to name rules that can be turned off (got "${unknown}"), give some of ${restorableRules.join(", ")}`,
    );
  const problems: ProblemRow[] = [...found];
  const problem = ({ file, line }: Article, text: string) => problems.push({ file, line, problem: text });
  const taken = new Set<string>();
  const dateOrders = readDateOrders(articles);
  const drafts = articles.map((article, i) => {
    const made = draft(article, uniqueId(article, taken, problems), options, dateOrders.get(article.file));
    options.onProgress?.(i + 1, articles.length);
    return made;
  });
  const cleaned = finishAll(drafts, options);
  for (const { article, sentences, publishedProblem } of cleaned) {
    if (sentences.length === 0) problem(article, "holds no sentence and was left out");
    else if (publishedProblem !== null) problem(article, publishedProblem);
  }
  const marked = markDuplicates(
    cleaned.filter(({ sentences }) => sentences.length > 0),
    options,
  );
  for (const document of marked) {
    const { article, published, duplicateOf, duplicateSimilarity } = document;
    if (published !== null && published > new Date().toISOString())
      problem(article, `is dated in the future: ${published}`);
    if (isForeign(document)) problem(article, foreignProblem(document));
    if (options.duplicates === "drop" && duplicateOf !== null)
      problem(
        article,
        `is a near-copy of "${duplicateOf}", which has ${Math.round(100 * duplicateSimilarity!)} % of its tokens, and was left out`,
      );
  }
  return {
    documents: options.duplicates === "drop" ? marked.filter(({ duplicateOf }) => duplicateOf === null) : marked,
    problems,
  };
}

/**
 * Makes the document of one article, without knowing of any other.
 *
 * @param article the article
 * @param docId its name, taken as given
 * @param options what {@link DocumentOptions} change
 * @returns the document, cleaned, with its date, its language and its sentences
 * @example createDocument(articles[0]!, "first").docId // "first"
 */
export function createDocument(article: Article, docId: string, options: DocumentOptions = {}): SourceDocument {
  const made = draft(article, docId, options);
  return finish(made, made.cleaned);
}

/**
 * An article whose markup is read and whose lines are cleaned, by themselves: what its neighbours are compared with.
 */
interface Draft {
  readonly article: Article;
  readonly docId: string;
  readonly markup: Pick<HtmlEdits, "edits" | "declared"> | null;
  readonly stage: EditedText | null;
  readonly declared: PageMetadata;
  readonly cleaned: Cleaned;
  readonly dating: MadeArticle["dating"] & object;
  /** Cleans the lines again, once it is known which recur. */
  readonly cleanAgain: (recurring: RecurringLines) => Cleaned;
}

function draft(
  article: Article,
  docId: string,
  { furniture, restore = [], inferDates = false }: DocumentOptions,
  dateOrders?: DateOrders,
): Draft {
  const { source, format } = article;
  const markup =
    format === "html"
      ? htmlEdits(source, restore)
      : format === "markdown"
        ? { edits: markdownEdits(source), declared: {} }
        : null;
  const stage = markup ? applyEdits(source, markup.edits) : null;
  const declared = { ...markup?.declared, ...article.declared };
  const clean = (recurring: RecurringLines | null) =>
    cleanText(stage?.text ?? source, {
      // In a page headings and other stories are told by its structure, better than by how lines end.
      restore: format === "html" ? [...restore, "teaser", "heading"] : restore,
      recurring,
      ...(furniture === undefined ? {} : { furniture }),
      ...(declared.title === undefined ? (format === "record" ? { title: null } : {}) : { title: declared.title }),
    });
  return {
    article,
    docId,
    markup,
    stage,
    declared,
    cleaned: clean(null),
    dating: { dateOrders, inferDates },
    cleanAgain: clean,
  };
}

function finish(
  { article, docId, markup, stage, declared, dating }: Draft,
  { edits, title }: Cleaned,
): ArticleDocument {
  const settled = settleEdits(stage ? liftEdits(markup!.edits, stage, edits) : edits);
  return new ArticleDocument({ article, docId, declared, edits: settled, titleLine: title, dating });
}

/** The documents of drafts, each without the lines that recur over those of its source. */
function finishAll(drafts: readonly Draft[], { furniture, recurring = {} }: DocumentOptions): ArticleDocument[] {
  const isOff = furniture === false || recurring === false;
  const found = isOff
    ? []
    : findRecurringLines(
        drafts.map((made) => ({ source: sourceOf(made), lines: made.cleaned.lines })),
        recurring,
      );
  return drafts.map((made, i) => finish(made, found[i] ? made.cleanAgain(found[i]) : made.cleaned));
}

/** The publication; where it is not known, the file of a record and the folder of a file. */
function sourceOf({ article: { source, file, line }, stage, declared, cleaned }: Draft): string {
  return (
    readPublication(declared, stage?.text ?? source, cleaned.edits) ??
    (line === null ? `the folder ${/^(?:(.*)[\\/])?/.exec(file)![1] ?? "."}` : file)
  );
}

function markDuplicates(
  documents: readonly ArticleDocument[],
  { duplicateSimilarity }: DocumentOptions,
): SourceDocument[] {
  const marks: (DuplicateMark | null)[] = findDuplicates(
    documents,
    duplicateSimilarity === undefined ? {} : { similarity: duplicateSimilarity },
  );
  return documents.map((document, i) => (marks[i] ? Object.assign(document, marks[i]) : document));
}

const foreignProblem = ({ language, languageEvidence }: Document) =>
  `is in ${languageName(language!)} (${language}; ${languageEvidence}): its terms are counted without English stopwords and stems; names, quotations, tone and sentiment are made for English and leave it out`;

function uniqueId(article: Article, taken: Set<string>, problems: ProblemRow[]): string {
  const own =
    article.id ??
    article.file.replace(/^.*[\\/]/, "").replace(/(?:\.\w+)?\.gz$|\.\w+$/i, "") +
      (article.line === null ? "" : `-${article.line}`);
  let id = own;
  for (let n = 2; taken.has(id); n++) id = `${own}-${n}`;
  if (id !== own && article.id !== null)
    problems.push({
      file: article.file,
      line: article.line,
      problem: `has the id "${own}" of an earlier article; it was read as "${id}"`,
    });
  taken.add(id);
  return id;
}
