// Score sentiment: the polarity of sentences and documents, and of the sentences that name an actor.

import { keepWeights, poissonWeights, ratioInterval } from "../bootstrap.js";
import { type Actor, findMentions, type MentionOptions } from "../actors/index.js";
import type { Corpus } from "../corpus/index.js";
import { tokeniseCorpus } from "../tokens/index.js";
import { naturalPolarity } from "./natural-analyser.js";
import { type SentencePolarity, SentenceScorer } from "./score-sentence.js";
import type { ActorPolarityRow, SentimentRow } from "./sentiment-row.js";

export interface SentimentOptions extends MentionOptions {
  /** One row a sentence, or one a document. Default "document". */
  readonly by?: "sentence" | "document";
}

const kept = new WeakMap<Corpus, readonly (readonly SentencePolarity[])[]>();

/** The polarity of every sentence of every document, names masked; a second call gives the same lists. */
export function scoreSentences(corpus: Corpus, options: MentionOptions = {}): readonly (readonly SentencePolarity[])[] {
  const known = options.register ? undefined : kept.get(corpus);
  if (known) return known;
  const { vocabulary, documents } = tokeniseCorpus(corpus);
  const mentions = findMentions(corpus, options);
  const scorer = new SentenceScorer(vocabulary);
  const scores = corpus.documents.map((document, d) => {
    const tokens = documents[d]!;
    const isName = maskOf(mentions[d]!);
    let from = 0;
    return document.sentences.map((_, sentence) => {
      let to = from;
      while (to < tokens.length && tokens.sentences[to] === sentence) to++;
      const score = scorer.score(document.text, tokens, from, to, isName);
      from = to;
      return score;
    });
  });
  if (!options.register) kept.set(corpus, scores);
  return scores;
}

/**
 * Scores the polarity of each document, or of each sentence.
 *
 * A lexicon score: how the words sound, not what the writer thinks of whom. Names are left out first, so
 * that "United Nations Security Council" is not praise. A document's polarity is the mean over its
 * sentences, and its interval says how far that mean depends on which sentences stand in it. Against
 * human ratings it agrees far less than a second human does: see the validity of the scorers. Cost:
 * linear in the tokens, plus 400 replicates a document.
 *
 * @param corpus the corpus
 * @param options by document or by sentence
 * @returns rows in the corpus' order; none for an empty corpus
 * @example scoreSentiment(corpus)[0].polarity
 * @see Nielsen 2011 (AFINN)
 */
export function scoreSentiment(corpus: Corpus, options: SentimentOptions = {}): SentimentRow[] {
  const scores = scoreSentences(corpus, options);
  const { vocabulary, documents } = tokeniseCorpus(corpus);
  return corpus.documents.flatMap((document, d) => {
    const { docId, published } = document;
    const head = { docId, published, title: document.title ?? docId };
    const tokens = documents[d]!;
    const terms = Array.from(tokens.ids, (id) => vocabulary.term(id).toLowerCase());
    const nat = (sentence: number) => naturalPolarity(terms.filter((_, i) => tokens.sentences[i] === sentence));
    if (options.by === "sentence") {
      return scores[d]!.map(({ polarity, terms: rated }, sentence) => ({ ...head, sentence, sentences: 1, polarity, low: null, high: null, natural: nat(sentence), terms: explainTerms(rated) }));
    }
    const shares = scores[d]!.map(({ polarity }, sentence) => ({ docId: `${docId}#${sentence}`, over: polarity, under: 1 }));
    return [{
      ...head, sentence: null,
      sentences: shares.length,
      polarity: mean(shares.map(({ over }) => over)),
      ...ratioInterval(shares, poissonWeights),
      natural: mean(shares.map((_, sentence) => nat(sentence))),
      terms: explainTerms(scores[d]!.flatMap(({ terms: rated }) => rated).sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds)).slice(0, 8)),
    }];
  });
}

export interface ActorPolarityOptions extends MentionOptions {
  /** Least number of sentences that name an actor. Default 3. */
  readonly minSentences?: number;
}

/**
 * Scores the mood round each actor: the mean polarity of the sentences that name it.
 *
 * It says in what company a name stands, not how anyone judges it: a country that is attacked stands in
 * dark sentences. Interval: Poisson bootstrap over documents.
 *
 * @returns rows by number of sentences, then id
 */
export function scoreActorPolarity(corpus: Corpus, options: ActorPolarityOptions = {}): ActorPolarityRow[] {
  const scores = scoreSentences(corpus, options);
  const mentions = findMentions(corpus, options);
  const named = new Map<string, { actor: Actor; byDocument: Map<number, Set<number>> }>();
  mentions.forEach((list, d) => {
    for (const { actor, sentence } of list) {
      const entry = named.get(actor.id) ?? { actor, byDocument: new Map<number, Set<number>>() };
      named.set(actor.id, entry);
      entry.byDocument.set(d, (entry.byDocument.get(d) ?? new Set()).add(sentence));
    }
  });
  const weights = keepWeights();
  return [...named.values()]
    .map(({ actor, byDocument }) => {
      const shares = [...byDocument].map(([d, found]) => ({ docId: corpus.documents[d]!.docId, over: [...found].reduce((sum, s) => sum + scores[d]![s]!.polarity, 0), under: found.size }));
      const sentences = shares.reduce((sum, { under }) => sum + under, 0);
      return {
        actorId: actor.id, actorName: actor.name, type: actor.type, sentences,
        documents: shares.length,
        polarity: shares.reduce((sum, { over }) => sum + over, 0) / sentences,
        ...ratioInterval(shares, weights),
      };
    })
    .filter(({ sentences }) => sentences >= (options.minSentences ?? 3))
    .sort((a, b) => b.sentences - a.sentences || (a.actorId < b.actorId ? -1 : 1));
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** "crisis −0.30; peace +0.20": what each rated term adds. */
export const explainTerms = (terms: SentencePolarity["terms"]) => terms.map(({ term, adds }) => `${term} ${adds < 0 ? "−" : "+"}${Math.abs(adds).toFixed(2)}`).join("; ");

/** Whether a character stands inside a name; mentions are in the order of the text, or nearly. */
export function maskOf(mentions: readonly { readonly start: number; readonly end: number }[]): (start: number) => boolean {
  const inside = new Set<number>();
  for (const { start, end } of mentions) for (let at = start; at < end; at++) inside.add(at);
  return (start) => inside.has(start);
}
