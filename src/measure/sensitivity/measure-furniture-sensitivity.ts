// Sensitivity: how much the figures of a corpus depend on each furniture rule.

import { analyseDocument, corpusOf, countTokens, createKit, type SourceCorpus } from "../../analyse/index.js";
import {
  createDocuments,
  type DocumentOptions,
  restorableRules,
  type SourceDocument,
  type TextDocument,
} from "../../corpus/index.js";
import { listFurniture } from "../documents/index.js";
import { countTerms, countTermsByDocument } from "../terms/index.js";
import type { SensitivityRow } from "./sensitivity-row.js";

export interface SensitivityOptions extends DocumentOptions {
  /** Number of the most frequent terms that are followed. Default 20. */
  readonly top?: number;
}

/** What is compared of a corpus. */
interface Figures {
  readonly documents: ReadonlyMap<string, TextDocument>;
  /** The most frequent terms, most frequent first. */
  readonly terms: readonly string[];
  perMillion(terms: readonly string[]): ReadonlyMap<string, number>;
  /** Mentions of each actor, and its name. */
  readonly actors: ReadonlyMap<string, { readonly name: string; readonly count: number }>;
}

/**
 * Measures what moves when each furniture rule is off.
 *
 * A robustness check: a figure that stands with and without a rule does not depend on it. Each rule that
 * removed something is turned off alone, the articles are cleaned again, those that change are read
 * again, and the most frequent terms and the mentions of actors are counted again. Where one moves much,
 * look at what the rule took, in the table `furniture`. Formulas: termChange = (after − before) / before, per million tokens;
 * actorsChange = Σ |after − before| / Σ before, over actors. Cost: that of cleaning and counting, once for
 * each rule.
 *
 * @param corpus the corpus
 * @param options those that the corpus was made with, and how many terms are followed
 * @returns a row for each rule that removed something, by characters, then name; none where none did
 * @example measureFurnitureSensitivity(corpus).filter((row) => row.actorsChange > 0.05)
 */
export function measureFurnitureSensitivity(corpus: SourceCorpus, options: SensitivityOptions = {}): SensitivityRow[] {
  const spans = new Map<string, number>();
  for (const { rule } of listFurniture(corpus))
    if (restorableRules.includes(rule)) spans.set(rule, (spans.get(rule) ?? 0) + 1);
  if (spans.size === 0) return [];
  const read = readerOf(corpus);
  const before = figuresOf(corpus, options);
  return [...spans]
    .map(([rule, count]) => ({
      rule,
      spans: count,
      ...difference(before, figuresOf(read({ ...options, restore: [...(options.restore ?? []), rule] }), options)),
    }))
    .sort((a, b) => b.characters - a.characters || (a.rule < b.rule ? -1 : 1));
}

/** Makes the corpus of the same articles with other options; a document that stays the same is not read again. */
function readerOf(corpus: SourceCorpus): (options: DocumentOptions) => SourceCorpus {
  const articles = corpus.analyses.map(({ document }) => document.article);
  const known = new Map(corpus.analyses.map((analysis) => [analysis.document.docId, analysis]));
  const kit = createKit(corpus);
  const isSame = (one: SourceDocument, other: SourceDocument) =>
    one.text === other.text && one.published === other.published && one.language === other.language;
  return (options) => {
    const { documents, problems } = createDocuments(articles, options);
    const analyses = documents.map((document) => {
      const before = known.get(document.docId);
      return before && isSame(before.document, document) ? before : analyseDocument(document, kit);
    });
    return corpusOf(analyses, { ...corpus, problems });
  };
}

function figuresOf(corpus: SourceCorpus, { top = 20 }: SensitivityOptions): Figures {
  const actors = new Map<string, { name: string; count: number }>();
  for (const { mentions } of corpus.analyses)
    for (const { actor } of mentions)
      actors.set(actor.id, { name: actor.name, count: (actors.get(actor.id)?.count ?? 0) + 1 });
  const tokens = countTokens(corpus);
  return {
    documents: new Map(corpus.analyses.map(({ document }) => [document.docId, document])),
    terms: countTerms(corpus, { top }).map(({ term }) => term),
    perMillion: (terms) => {
      const counts = new Map(terms.map((term) => [term, 0]));
      for (const { term, count } of countTermsByDocument(corpus, { terms }))
        counts.set(term, counts.get(term)! + count);
      return new Map([...counts].map(([term, count]) => [term, (1e6 * count) / tokens]));
    },
    actors,
  };
}

function difference(before: Figures, after: Figures): Omit<SensitivityRow, "rule" | "spans"> {
  const changed = [...after.documents].filter(([docId, { text }]) => before.documents.get(docId)?.text !== text);
  const was = before.perMillion(before.terms);
  const is = after.perMillion(before.terms);
  const terms = before.terms
    .map((term) => ({ term, change: is.get(term)! / was.get(term)! - 1 }))
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const moved = terms[0] && terms[0].change !== 0 ? terms[0] : null;
  const count = (figures: Figures, id: string) => figures.actors.get(id)?.count ?? 0;
  const actors = [...new Set([...before.actors.keys(), ...after.actors.keys()])]
    .sort()
    .map((id) => ({ id, change: count(after, id) - count(before, id) }))
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const all = [...before.actors.values()].reduce((sum, actor) => sum + actor.count, 0);
  const actor = actors[0] && actors[0].change !== 0 ? actors[0] : null;
  return {
    documents: changed.length,
    characters: changed.reduce(
      (sum, [docId, { text }]) => sum + text.length - (before.documents.get(docId)?.text.length ?? 0),
      0,
    ),
    termsReplaced: before.terms.filter((term) => !after.terms.includes(term)).length,
    term: moved?.term ?? null,
    termChange: moved?.change ?? 0,
    actorsChange: actors.reduce((sum, { change }) => sum + Math.abs(change), 0) / Math.max(1, all),
    actorId: actor?.id ?? null,
    actorName: actor && (after.actors.get(actor.id) ?? before.actors.get(actor.id))!.name,
    actorChange: actor?.change ?? 0,
  };
}
