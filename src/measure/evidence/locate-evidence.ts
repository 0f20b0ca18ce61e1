// Locate evidence: the sentences that a figure was counted from, and in each what was counted.
// As many hits as the figure counts occurrences, as many sentences as it counts sentences: test/evidence holds
// every table of the kit to it.

import {
  type Analysis,
  type Corpus,
  countTokens,
  isOfText,
  type NamedActor,
  type PlacedActor,
  type PlacedSpeech,
} from "../../analyse/index.js";
import { type Document, hasText, isForeign } from "../../corpus/index.js";
import { stem } from "../../text/index.js";
import { countedMentions } from "../actors/index.js";
import { locateKeywords } from "../terms/index.js";
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

/** In the place of a sentence's index, where a bundle says that an article has a term and not where. */
export const nowhere = -1;

/** Hits of one document by sentence. */
type Found = Map<number, Hit[]>;
type Finder = (analysis: Analysis) => Found;

/**
 * Finds the sentences behind a figure, in the order of the corpus.
 *
 * Cost: linear in the tokens for a term, in the mentions for an actor; no text is read again.
 */
export function locateEvidence(corpus: Corpus, query: EvidenceQuery, options: EvidenceOptions = {}): LocatedSentence[] {
  const finders = findersOf(corpus, query, options);
  return corpus.analyses.flatMap((analysis, d) => {
    const { document } = analysis;
    if (!isAsked(document, query)) return [];
    const found = finders.map((find) => find(analysis));
    const first = found[0] ?? new Map(document.sentences.map((_, sentence) => [sentence, []]));
    return [...first]
      .filter(([sentence]) => (query.sentence ?? sentence) === sentence && found.every((each) => each.has(sentence)))
      .sort(([a], [b]) => a - b)
      .map(([sentence]) => ({
        document: d,
        sentence,
        hits: [...found.flatMap((each) => each.get(sentence)!), ...(query.rated ? ratedTerms(analysis, sentence) : [])],
      }));
  });
}

/** Whether a document can hold what is asked for; what is left out of counts is left out here. */
function isAsked(document: Document, { docId, month, rated }: EvidenceQuery): boolean {
  if (docId !== undefined && document.docId !== docId) return false;
  if ((month !== undefined || rated) && isForeign(document)) return false;
  return month === undefined || document.published?.slice(0, 7) === month;
}

function findersOf(
  corpus: Corpus,
  { term, pattern, actorId, source, target, speakerId, judged, by }: EvidenceQuery,
  options: EvidenceOptions,
): Finder[] {
  return [
    ...(term === undefined ? [] : [findTerm(corpus, term, options)]),
    ...(pattern === undefined ? [] : [findPattern(corpus, pattern)]),
    ...(actorId === undefined ? [] : [findActor(actorId)]),
    ...(source === undefined || target === undefined ? [] : [findPair(corpus, source, target)]),
    ...(speakerId === undefined ? [] : [findSpeaker(speakerId)]),
    ...(judged === undefined ? [] : [findJudgements(judged, by)]),
  ];
}

function findTerm(corpus: Corpus, term: string, { stems = false }: EvidenceOptions): Finder {
  const { vocabulary } = corpus;
  // A term has a number once the documents that have it are tokenised.
  countTokens(corpus);
  const parts = term.split(" ");
  const isType = (type: string) => (stems ? stem(type) : type) === term;
  const matches = (part: string, foreign: boolean): ReadonlySet<number> => {
    if (!stems || foreign) return new Set([vocabulary.idOf(part)]);
    return new Set(
      Array.from({ length: vocabulary.size }, (_, id) => id).filter((id) => stem(vocabulary.term(id)) === part),
    );
  };
  const own = parts.map((part) => matches(part, false));
  const foreign = stems ? parts.map((part) => matches(part, true)) : own;
  return (analysis) => {
    if (!isOfText(analysis)) return findCounted(analysis, isType);
    const found: Found = new Map();
    const { document, tokens } = analysis;
    const { length, ids, starts, ends, sentences } = tokens;
    const wanted = isForeign(document) ? foreign : own;
    const first = wanted[0]!;
    // One type is compared as a number: a click on the page has no time for more.
    const only = first.size === 1 ? [...first][0]! : null;
    for (let i = 0; i + wanted.length <= length; i++) {
      if (only === null ? !first.has(ids[i]!) : ids[i] !== only) continue;
      const last = i + wanted.length - 1;
      if (sentences[i] !== sentences[last] || !wanted.every((types, k) => types.has(ids[i + k]!))) continue;
      addHit(found, sentences[i]!, document, { start: starts[i]!, end: ends[last]!, kind: "term" });
    }
    return found;
  };
}

function findPattern(corpus: Corpus, pattern: string): Finder {
  const wanted = pattern.trim().toLowerCase();
  const isType = (type: string) =>
    wanted.endsWith("*") ? type.toLowerCase().startsWith(wanted.slice(0, -1)) : type.toLowerCase() === wanted;
  const withText = { ...corpus, analyses: corpus.analyses.filter(isOfText) };
  const byDocument = new Map<string, Found>();
  for (const { docId, sentence, start, end } of locateKeywords(withText, pattern, { tokens: 0 })) {
    const found = byDocument.get(docId) ?? new Map<number, Hit[]>();
    byDocument.set(docId, found);
    found.set(sentence, [...(found.get(sentence) ?? []), { start, end, kind: "term" }]);
  }
  return (analysis) =>
    isOfText(analysis) ? (byDocument.get(analysis.document.docId) ?? new Map()) : findCounted(analysis, isType);
}

const findActor =
  (actorId: string): Finder =>
  ({ document, mentions }) =>
    collect(
      document,
      mentions.filter(({ actor }) => actor.id === actorId),
    );

/** Sentences that name both, as co-occurrence counts them: names in datelines do not count. */
const findPair =
  ({ register }: Corpus, source: string, target: string): Finder =>
  (analysis) => {
    const named = countedMentions(analysis, register).filter(({ actor }) => actor.id === source || actor.id === target);
    const bySentence = new Map<number, NamedActor[]>();
    for (const { mention } of named)
      bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention]);
    const isNamed = (id: string, whole: string) => (own: readonly NamedActor[]) =>
      own.some(({ actor, partOf }) => actor.id === id && partOf !== whole);
    const both = new Set(
      [...bySentence]
        .filter(([, own]) => isNamed(source, target)(own) && isNamed(target, source)(own))
        .map(([sentence]) => sentence),
    );
    return collect(
      analysis.document,
      named.map(({ mention }) => mention).filter(({ sentence }) => both.has(sentence)),
    );
  };

/** A hit for each quotation, in the sentence in which it begins. */
const findSpeaker =
  (speakerId: string | null): Finder =>
  (analysis) => {
    const found: Found = new Map();
    const { document, quotations } = analysis;
    for (const quotation of quotations) {
      if (quotation.speakerId !== speakerId) continue;
      const { sentence } = quotation;
      const place = "parts" in quotation ? (quotation as PlacedSpeech).parts[0]! : null;
      const end = hasText(document) && place ? Math.min(place.end, document.sentences[sentence]!.end) : 0;
      addHit(found, sentence, document, { start: place?.start ?? null, end, kind: "quotation" });
    }
    return found;
  };

/** Where the text is not at hand, how often a document has the types that match, and not in which sentences. */
function findCounted({ types, vocabulary }: Analysis, matches: (type: string) => boolean): Found {
  const hits = [...types].flatMap(([id, count]) =>
    matches(vocabulary.term(id))
      ? Array.from({ length: count }, (): Hit => ({ start: null, end: null, kind: "term" }))
      : [],
  );
  return hits.length > 0 ? new Map([[nowhere, hits]]) : new Map();
}

/** Sentences that say something of an actor, in one voice or in all, with a hit for each judgement. */
const findJudgements =
  (target: string, by?: string): Finder =>
  ({ document, tones, mentions }) => {
    const found: Found = new Map();
    for (const { sentence, source, target: whom, polarity } of tones) {
      if (whom !== target || (by !== undefined && source !== by)) continue;
      const named = mentions.find((mention) => mention.sentence === sentence && mention.actor.id === target)!;
      addHit(found, sentence, document, { ...placeOf(named), kind: "judged", adds: polarity });
    }
    return found;
  };

function collect(document: Document, mentions: readonly NamedActor[]): Found {
  const found: Found = new Map();
  for (const mention of mentions) addHit(found, mention.sentence, document, { ...placeOf(mention), kind: "actor" });
  return found;
}

const placeOf = (mention: NamedActor | PlacedActor): Pick<Hit, "start" | "end"> =>
  "start" in mention ? { start: mention.start, end: mention.end } : { start: null, end: null };

/** Adds a hit whose place is given in the document's text. */
function addHit(found: Found, sentence: number, document: Document, { start, end, ...rest }: Hit): void {
  const from = hasText(document) ? document.sentences[sentence]!.start : null;
  const isPlaced = from !== null && start !== null && end !== null;
  const hit: Hit = { start: isPlaced ? start - from : null, end: isPlaced ? end - from : null, ...rest };
  const own = found.get(sentence);
  if (own) own.push(hit);
  else found.set(sentence, [hit]);
}

/** The rated terms of a sentence, where the text is at hand. */
function ratedTerms(analysis: Analysis, sentence: number): Hit[] {
  if (!isOfText(analysis)) return [];
  const from = analysis.document.sentences[sentence]!.start;
  return (analysis.ratedTerms(sentence) ?? []).map(({ start, end, adds }) => ({
    start: start - from,
    end: end - from,
    kind: "rated" as const,
    adds,
  }));
}
