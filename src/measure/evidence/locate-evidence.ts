// Locate evidence: the sentences that a figure was counted from, and in each what was counted.
// As many hits as the figure counts occurrences, as many sentences as it counts sentences: test/evidence holds
// every table of the kit to it.

import { countedMentions, findMentions } from "../actors/index.js";
import type { Mention } from "../../analyse/actors/index.js";
import { type Corpus, type Document, isForeign, type Layer, layerOf, partOfList } from "../../corpus/index.js";
import { findQuotations } from "../speech/index.js";
import { locateKeywords } from "../terms/index.js";
import { countTypes, tokeniseCorpus } from "../../analyse/index.js";
import { stem } from "../../text/index.js";
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

/** In the place of a sentence's index, where a bundle says that an article has a term and not where. */
export const nowhere = -1;

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
      .map(([sentence]) => ({
        document: d,
        sentence,
        hits: [...found.flatMap((each) => each.get(sentence)!), ...ratedTerms(document, scores?.[d], sentence)],
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
    ...(actorId === undefined ? [] : [findActor(corpus, actorId)]),
    ...(source === undefined || target === undefined ? [] : [findPair(corpus, source, target)]),
    ...(speakerId === undefined ? [] : [findSpeaker(corpus, speakerId)]),
    ...(judged === undefined ? [] : [findJudgements(corpus, judged, by)]),
  ];
}

function findTerm(corpus: Corpus, term: string, { stems = false }: EvidenceOptions): Finder {
  if (isWithheld(corpus)) return findCounted(corpus, (type) => (stems ? stem(type) : type) === term);
  const { vocabulary, documents } = tokeniseCorpus(corpus);
  const parts = term.split(" ");
  const matches = (part: string, foreign: boolean): ReadonlySet<number> => {
    if (!stems || foreign) return new Set([vocabulary.idOf(part)]);
    return new Set(
      Array.from({ length: vocabulary.size }, (_, id) => id).filter((id) => stem(vocabulary.term(id)) === part),
    );
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
  if (isWithheld(corpus)) {
    const wanted = pattern.trim().toLowerCase();
    return findCounted(corpus, (type) =>
      wanted.endsWith("*") ? type.toLowerCase().startsWith(wanted.slice(0, -1)) : type.toLowerCase() === wanted,
    );
  }
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
  return (d) =>
    collect(
      corpus.documents[d]!,
      mentions[d]!.filter(({ actor }) => actor.id === actorId),
    );
}

const countedLayer: Layer<ReturnType<typeof countedMentions>> = {
  name: "mentions that co-occurrence counts",
  part: partOfList,
};

/** Sentences that name both, as co-occurrence counts them: names in datelines do not count. */
function findPair(corpus: Corpus, source: string, target: string): Finder {
  const counted = layerOf(corpus, countedLayer, () => countedMentions(corpus, {}));
  return (d) => {
    const named = counted[d]!.filter(({ actor }) => actor.id === source || actor.id === target);
    const bySentence = new Map<number, Set<string>>();
    for (const { actor, mention } of named)
      bySentence.set(mention.sentence, (bySentence.get(mention.sentence) ?? new Set()).add(actor.id));
    return collect(
      corpus.documents[d]!,
      named.map(({ mention }) => mention).filter(({ sentence }) => bySentence.get(sentence)!.size > 1),
    );
  };
}

/** A hit for each quotation, in the sentence in which it begins. */
function findSpeaker(corpus: Corpus, speakerId: string | null): Finder {
  const quotations = findQuotations(corpus);
  return (d) => {
    const found: Found = new Map();
    const document = corpus.documents[d]!;
    for (const {
      actorId,
      parts,
      sentence = Math.max(
        0,
        document.sentences.findIndex(({ end }) => end > parts[0]!.start),
      ),
    } of quotations[d]!) {
      if (actorId !== speakerId) continue;
      const { start, end } = parts[0] ?? document.sentences[sentence]!;
      addHit(found, sentence, document, {
        start,
        end: Math.min(end, document.sentences[sentence]!.end),
        kind: "quotation",
      });
    }
    return found;
  };
}

/** Where the text is withheld, how often a document has the types that match, and not in which sentences. */
function findCounted(corpus: Corpus, matches: (type: string) => boolean): Finder {
  const { vocabulary, documents } = countTypes(corpus);
  return (d) => {
    const hits = [...documents[d]!].flatMap(([id, count]) =>
      matches(vocabulary.term(id))
        ? Array.from({ length: count }, (): Hit => ({ start: 0, end: 0, kind: "term" }))
        : [],
    );
    return hits.length > 0 ? new Map([[nowhere, hits]]) : new Map();
  };
}

const isWithheld = (corpus: Corpus) => corpus.documents.some(({ withheld }) => withheld);

/** Sentences that say something of an actor, in one voice or in all, with a hit for each judgement. */
function findJudgements(corpus: Corpus, target: string, by?: string): Finder {
  const tones = findTones(corpus);
  const mentions = findMentions(corpus);
  return (d) => {
    const found: Found = new Map();
    for (const { sentence, source, target: whom, polarity } of tones[d]!) {
      if (whom !== target || (by !== undefined && source !== by)) continue;
      const named = mentions[d]!.find((mention) => mention.sentence === sentence && mention.actor.id === target)!;
      addHit(found, sentence, corpus.documents[d]!, {
        start: named.start,
        end: named.end,
        kind: "judged",
        adds: polarity,
      });
    }
    return found;
  };
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

function ratedTerms(
  document: Document,
  scores:
    | readonly { readonly terms: readonly { readonly start: number; readonly end: number; readonly adds: number }[] }[]
    | undefined,
  sentence: number,
): Hit[] {
  const from = document.sentences[sentence]?.start ?? 0;
  return (scores?.[sentence]?.terms ?? []).map(({ start, end, adds }) => ({
    start: start - from,
    end: end - from,
    kind: "rated" as const,
    adds,
  }));
}
