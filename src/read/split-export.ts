// Exports of news databases: many articles in one document, each with a head of its own. Nexis Uni ends each with
// "End of Document" and opens its text with "Body"; Factiva ends each with "Document" and its number; the older Nexis
// and ProQuest begin each with its number of how many. The heads become the articles' metadata, like the columns of a
// table.

import type { DeclaredMetadata, ParsedArticle } from "./article.js";
import { factivaPart, isFactivaEnd } from "./export-factiva.js";
import { isWisoEnd, labelledPart, wisoPart } from "./export-labelled.js";
import { isBody, nexisPart, nexisUniPart } from "./export-nexis.js";
import { labelled } from "./export-words.js";
import type { SourceFile } from "./source-file.js";

export interface ExportParts {
  readonly articles: readonly ParsedArticle[];
  readonly problems: readonly { readonly line: number; readonly problem: string }[];
}

/** An article of an export. */
export interface ExportPart {
  readonly declared: DeclaredMetadata;
  readonly body: readonly string[];
  /** Index of the first paragraph that belongs to the article. */
  readonly from: number;
}

/** How an export divides its articles. */
interface Layout {
  /** A line that stands between two articles. */
  readonly divides: (text: string) => boolean;
  /** True where that line ends an article, false where it begins one. */
  readonly isEnd: boolean;
  /** The article of what stands between; null where it is none. */
  readonly read: (lines: readonly string[], isFirst: boolean) => ExportPart | null;
  /** True where what stands outside is known to be a cover or a summary. */
  readonly hasCovers?: boolean;
}

const isUniEnd = (text: string) =>
  /^(?:End of Document|Ende des Dokuments|Fin du document|Fin del documento|Fin de documento)$/i.test(text);
const isNumber = (text: string) =>
  /^\d+ (?:of|von|de|sur|di|van) \d+ (?:DOCUMENTS?|DOKUMENTEN?|DOKUMENTE|DOCUMENTOS?|DOCUMENTI|DOCUMENTEN)$/i.test(
    text,
  ) || /^(?:Document|Dokument|Documento) \d+ (?:of|von|de|sur|di|van) \d+$/i.test(text);
/** A line that is drawn between articles, as an element of a page too. */
export const rule = "_".repeat(20);
const isRule = (text: string) => /^(?:[_=*-] ?){10,}$/.test(text);
const isPageNumber = (text: string) => /^Page \d+ of \d+$/i.test(text);
const isTextLabel = (text: string) => labelled(text)?.kind === "text";

function layoutOf(paragraphs: readonly string[]): Layout | null {
  const some = (test: (text: string) => boolean) => paragraphs.some(test);
  if (some(isUniEnd) && some(isBody)) return { divides: isUniEnd, isEnd: true, read: nexisUniPart };
  if (some(isFactivaEnd)) return { divides: isFactivaEnd, isEnd: true, read: factivaPart };
  if (some(isWisoEnd)) return { divides: isWisoEnd, isEnd: true, read: wisoPart };
  const isProQuest = some(isTextLabel) && some((text) => /^(?:publication|info)$/.test(labelled(text)?.kind ?? ""));
  if (isProQuest && (some(isNumber) || some(isRule)))
    return { divides: (text) => isNumber(text) || isRule(text), isEnd: false, read: labelledPart, hasCovers: true };
  return some(isNumber) ? { divides: isNumber, isEnd: false, read: nexisPart } : null;
}

/** The articles of an export, given its paragraphs; null where they are not an export. */
export function splitExport(paragraphs: readonly string[]): ExportParts | null {
  const layout = layoutOf(paragraphs);
  if (!layout) return null;
  const articles: ParsedArticle[] = [];
  const problems: { line: number; problem: string }[] = [];
  let from = 0;
  for (let at = 0; at <= paragraphs.length; at++) {
    const divides = at < paragraphs.length && layout.divides(paragraphs[at]!);
    if (!divides && at < paragraphs.length) continue;
    const lines = paragraphs.slice(from, at).filter((text) => !isRule(text) && !isPageNumber(text));
    const isOutside = layout.isEnd ? layout.read !== nexisUniPart && !divides : from === 0;
    const part = lines.length === 0 || isOutside ? null : layout.read(lines, from === 0);
    if (part) {
      const line = from + part.from + 1;
      // One line above a title of Factiva is the name of its section.
      if (part.from > (layout.read === factivaPart ? 1 : 0))
        problems.push({
          line: from + 1,
          problem: `opens with a cover of ${counted(part.from)}, which is not an article and was left out`,
        });
      if (part.body.length === 0) problems.push({ line, problem: "has no text: its export gives a head and no body" });
      else articles.push({ line, id: null, format: "record", source: part.body.join("\n\n"), declared: part.declared });
      if (layout.isEnd && !divides)
        problems.push({
          line,
          problem: "breaks off in this article: the line that ends it is missing; what there is of it was read",
        });
    } else if (lines.length > 0 && !layout.hasCovers)
      problems.push({
        line: from + 1,
        problem: `has text outside its articles (${counted(lines.length)}), which was left out`,
      });
    from = at + 1;
  }
  return articles.length === 0 && !layout.isEnd ? null : { articles, problems };
}

/** The articles of an export, after its problems were noted. */
export function noted({ articles, problems }: ExportParts, { note }: SourceFile): readonly ParsedArticle[] {
  for (const { problem, line } of problems) note(problem, line);
  return articles;
}

const counted = (paragraphs: number) => `${paragraphs} ${paragraphs === 1 ? "paragraph" : "paragraphs"}`;
