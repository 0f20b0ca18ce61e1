// Locate evidence: the sentences that a figure was counted from, and in each what was counted.
// As many hits as the figure counts occurrences, as many sentences as it counts sentences: test/evidence holds
// every table of the kit to it.

import { countedMentions, findMentions, type Mention } from "../actors/index.js";
import { type Corpus, type Document, isForeign, type Layer, layerOf, partOfList } from "../corpus/index.js";
import { locateQuotations } from "../quotes/index.js";
import { locateKeywords } from "../terms/index.js";
import { stem, tokeniseCorpus } from "../tokens/index.js";
import { findTones, scoreSentences } from "../tone/index.js";
import type { EvidenceQuery } from "./evidence-query.js";
import type { Hit } from "./evidence-row.js";

export interface EvidenceOptions {
  /** True where the term is a stem, as `countTerms(corpus, { stems: true })` gives it. Default false. */
  readonly stems?: boolean;
}

/** A sentence and its hits. */
export interface LocatedSentence {
  /** Index of the document in the corpus. */
  readonly document: number;
  readonly sentence: number;
  readonly hits: readonly Hit[];
}

/** Hits of one document by sentence. */
type Found = Map<number, Hit[]>;
type Finder = (document: number) => Found;

/**
 * Finds the sentences behind a figure, in the order of the corpus.
 *
 * Cost: linear in the tokens for a term, in the mentions for an actor; no text is read again.
 */
export function locateEvidence(corpus: Corpus, query: EvidenceQuery, options: EvidenceOptions = {}): LocatedSentence[] {
  const finders = findersOf(corpus, query, options);
  const scores = query.rated ? scoreSentences(corpus) : null;
  return corpus.documents.flatMap((document, d) => {
    if (!isAsked(document, query)) return [];
    const found = finders.map((find) => find(d));
    const first = found[0] ?? new Map(document.sentences.map((_, sentence) => [sentence, []]));
    return [...first]
      .filter(([sentence]) => (query.sentence ?? sentence) === sentence && found.every((each) => each.has(sentence)))
      .sort(([a], [b]) => a - b)
      .map(([sentence]) => ({ document: d, sentence, hits: [...found.flatMap((each) => each.get(sentence)!), ...ratedTerms(document, scores?.[d], sentence)] }));
  });
}

/** Whether a document can hold what is asked for; what is left out of counts is left out here. */
function isAsked(document: Document, { docId, month, rated }: EvidenceQuery): boolean {
  if (docId !== undefined && document.docId !== docId) return false;
  if ((month !== undefined || rated) && isForeign(document)) return false;
  return month === undefined || document.published?.slice(0, 7) === month;
}

function findersOf(corpus: Corpus, { term, pattern, actorId, source, target, speakerId, judged, by }: EvidenceQuery, options: EvidenceOptions): Finder[] {
  return [
    ...(term === undefined ? [] : [findTerm(corpus, term, options)]),
    ...(pattern === undefined ? [] : [findPattern(corpus, pattern)]),
    ...(actorId === undefined ? [] : [findActor(corpus, actorId)]),
    ...(source === undefined || target === undefined ? [] : [findPair(corpus, source, target)]),
    ...(speakerId === undefined ? [] : [findSpeaker(corpus, speakerId)]),
    ...(judged === undefined ? [] : [findJudgements(corpus, judged, by)]),
  ];
}

function findTerm(corpus: Corpus, term: string, { stems = false }: EvidenceOptions): Finder {
  const { vocabulary, documents } = tokeniseCorpus(corpus);
  const parts = term.split(" ");
  const matches = (part: string, foreign: boolean): ReadonlySet<number> => {
    if (!stems || foreign) return new Set([vocabulary.idOf(part)]);
    return new Set(Array.from({ length: vocabulary.size }, (_, id) => id).filter((id) => stem(vocabulary.term(id)) === part));
  };
  const own = parts.map((part) => matches(part, false));
  const foreign = stems ? parts.map((part) => matches(part, true)) : own;
  return (d) => {
    const found: Found = new Map();
    const { length, ids, starts, ends, sentences } = documents[d]!;
    const wanted = isForeign(corpus.documents[d]!) ? foreign : own;
    const first = wanted[0]!;
    // One type is compared as a number: a click on the page has no time for more.
    const only = first.size === 1 ? [...first][0]! : null;
    for (let i = 0; i + wanted.length <= length; i++) {
      if (only === null ? !first.has(ids[i]!) : ids[i] !== only) continue;
      const last = i + wanted.length - 1;
      if (sentences[i] !== sentences[last] || !wanted.every((types, k) => types.has(ids[i + k]!))) continue;
      addHit(found, sentences[i]!, corpus.documents[d]!, { start: starts[i]!, end: ends[last]!, kind: "term" });
    }
    return found;
  };
}

function findPattern(corpus: Corpus, pattern: string): Finder {
  const byDocument = new Map<string, Found>();
  for (const { docId, sentence, start, end } of locateKeywords(corpus, pattern, { tokens: 0 })) {
    const found = byDocument.get(docId) ?? new Map<number, Hit[]>();
    byDocument.set(docId, found);
    found.set(sentence, [...(found.get(sentence) ?? []), { start, end, kind: "term" }]);
  }
  return (d) => byDocument.get(corpus.documents[d]!.docId) ?? new Map();
}

function findActor(corpus: Corpus, actorId: string): Finder {
  const mentions = findMentions(corpus);
  return (d) => collect(corpus.documents[d]!, mentions[d]!.filter(({ actor }) => actor.id === actorId));
}

const countedLayer: Layer<ReturnType<typeof countedMentions>> = { name: "mentions that co-occurrence counts", part: partOfList };

/** Sentences that name both, as co-occurrence counts them: names in datelines do not count. */
function findPair(corpus: Corpus, source: string, target: string): Finder {
  const counted = layerOf(corpus, countedLayer, () => countedMentions(corpus, {}));
  return (d) => {
    const named = counted[d]!.filter(({ actor }) => actor.id === source || actor.id === target);
    const bySentence = new Map<number, Set<string>>();
    for (const { actor, mention } of named) bySentence.set(mention.sentence, (bySentence.get(mention.sentence) ?? new Set()).add(actor.id));
    return collect(corpus.documents[d]!, named.map(({ mention }) => mention).filter(({ sentence }) => bySentence.get(sentence)!.size > 1));
  };
}

function findSpeaker(corpus: Corpus, speakerId: string | null): Finder {
  const byDocument = new Map<string, Found>();
  for (const row of locateQuotations(corpus)) {
    if (row.speakerId !== speakerId) continue;
    const found = byDocument.get(row.docId) ?? new Map<number, Hit[]>();
    byDocument.set(row.docId, found);
    found.set(row.sentence, [...(found.get(row.sentence) ?? []), quotedPart(corpus, row)]);
  }
  return (d) => byDocument.get(corpus.documents[d]!.docId) ?? new Map();
}

/** Sentences that say something of an actor, in one voice or in all, with a hit for each judgement. */
function findJudgements(corpus: Corpus, target: string, by?: string): Finder {
  const tones = findTones(corpus);
  const mentions = findMentions(corpus);
  return (d) => {
    const found: Found = new Map();
    for (const { sentence, source, target: whom, polarity } of tones[d]!) {
      if (whom !== target || (by !== undefined && source !== by)) continue;
      const named = mentions[d]!.find((mention) => mention.sentence === sentence && mention.actor.id === target)!;
      addHit(found, sentence, corpus.documents[d]!, { start: named.start, end: named.end, kind: "judged", adds: polarity });
    }
    return found;
  };
}

/** The part of its first sentence that a quotation fills. */
function quotedPart(corpus: Corpus, { docId, sentence, text }: { readonly docId: string; readonly sentence: number; readonly text: string }): Hit {
  const document = corpus.documents.find((each) => each.docId === docId)!;
  const { start, end } = document.sentences[sentence]!;
  const whole = document.text.slice(start, end);
  // Parts that an attribution splits are joined in the row: a shorter beginning may be all that stands together.
  const from = Math.max(0, [24, 12, 6, 3].map((length) => whole.indexOf(text.slice(0, length))).find((at) => at >= 0) ?? 0);
  return { start: from, end: Math.min(whole.length, from + text.length), kind: "quotation" };
}

function collect(document: Document, mentions: readonly Mention[]): Found {
  const found: Found = new Map();
  for (const { start, end, sentence } of mentions) addHit(found, sentence, document, { start, end, kind: "actor" });
  return found;
}

/** Adds a hit whose place is given in the document's text. */
function addHit(found: Found, sentence: number, document: Document, { start, end, ...rest }: Hit): void {
  const from = document.sentences[sentence]!.start;
  const hit: Hit = { start: start - from, end: end - from, ...rest };
  const own = found.get(sentence);
  if (own) own.push(hit);
  else found.set(sentence, [hit]);
}

function ratedTerms(document: Document, scores: readonly { readonly terms: readonly { readonly start: number; readonly end: number; readonly adds: number }[] }[] | undefined, sentence: number): Hit[] {
  const from = document.sentences[sentence]!.start;
  return (scores?.[sentence]?.terms ?? []).map(({ start, end, adds }) => ({ start: start - from, end: end - from, kind: "rated" as const, adds }));
}
