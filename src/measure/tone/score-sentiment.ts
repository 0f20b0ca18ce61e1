// Score sentiment: the polarity of sentences and documents, and of the sentences that name an actor.

import { keepWeights, poissonWeights, ratioInterval } from "../../stats/index.js";
import type { Actor } from "../../analyse/actors/index.js";
import { findMentions, type MentionOptions } from "../actors/index.js";
import { type Corpus, isForeign, type Layer, layerOf, partOfList, unlessWithheld } from "../../corpus/index.js";
import { tokeniseCorpus } from "../../analyse/index.js";
import {
  naturalPolarity,
  type NaturalVocabulary,
  markNames,
  type SentencePolarity,
  SentenceScorer,
} from "../../analyse/tone/index.js";
import type { ActorPolarityRow, SentenceSentimentRow, SentimentRow } from "./sentiment-row.js";

/** The polarity of every sentence, names of the kit's register masked. */
export const polarityLayer: Layer<readonly (readonly SentencePolarity[])[]> = {
  name: "polarity of sentences",
  part: partOfList,
};

/** natural's polarity of every sentence. */
export type NaturalPolarity = Readonly<Record<NaturalVocabulary, number>>;
export const naturalLayer: Layer<readonly (readonly NaturalPolarity[])[]> = {
  name: "natural's polarity of sentences",
  part: partOfList,
};

/**
 * The polarity of every sentence of every document, names masked, none where it is known not to be English; a second
 * call gives the same lists.
 */
export function scoreSentences(corpus: Corpus, options: MentionOptions = {}): readonly (readonly SentencePolarity[])[] {
  return options.register
    ? scoreAnew(corpus, options)
    : layerOf(corpus, polarityLayer, () => scoreAnew(corpus, options));
}

function scoreAnew(corpus: Corpus, options: MentionOptions): readonly (readonly SentencePolarity[])[] {
  const { vocabulary, documents } = tokeniseCorpus(corpus);
  const mentions = findMentions(corpus, options);
  const scorer = new SentenceScorer(vocabulary);
  return corpus.documents.map((document, d) => {
    if (isForeign(document)) return [];
    const tokens = documents[d]!;
    const names = markNames(tokens, mentions[d]!);
    let from = 0;
    return document.sentences.map((_, sentence) => {
      let to = from;
      while (to < tokens.length && tokens.sentences[to] === sentence) to++;
      const score = scorer.score(document.text, tokens, from, to, names);
      from = to;
      return score;
    });
  });
}

/**
 * Scores the polarity of each document.
 *
 * Learned ratings of terms and of pairs of them (score-sentence.ts): how the sentences sound to readers,
 * not what the writer thinks of whom. Names and titles are left out first, so that "United Nations Security
 * Council" is not praise. The score is the mean over the sentences, and its interval says how far that mean
 * depends on which sentences stand in it. natural's three lexicons stand beside it: what holds with one
 * scorer alone is a finding about that scorer. Cost: linear in the tokens, plus 400 replicates a document.
 *
 * @param corpus the corpus
 * @param options the register of actors, whose names are masked
 * @returns rows in the corpus' order, none for documents that are known not to be English
 * @example scoreSentiment(corpus)[0].polarity
 * @see Hutto and Gilbert 2014 (the ratings that were learned from), Nielsen 2011 (AFINN)
 */
export function scoreSentiment(corpus: Corpus, options: MentionOptions = {}): SentimentRow[] {
  const scores = scoreSentences(corpus, options);
  const natural = naturalPolarities(corpus);
  const strongest = strongestTerms(corpus, scores, options);
  return corpus.documents.flatMap(({ docId, published, title, language }, d) => {
    if (isForeign({ language })) return [];
    const shares = scores[d]!.map(({ polarity }, sentence) => ({
      docId: `${docId}#${sentence}`,
      over: polarity,
      under: 1,
    }));
    return {
      docId,
      published,
      title: title ?? docId,
      sentences: shares.length,
      polarity: mean(shares.map(({ over }) => over)),
      ...ratioInterval(shares, poissonWeights),
      natural: mean(natural[d]!.map(({ afinn }) => afinn)),
      senticon: mean(natural[d]!.map(({ senticon }) => senticon)),
      pattern: mean(natural[d]!.map(({ pattern }) => pattern)),
      terms: strongest[d]!,
    };
  });
}

/** The rated terms that add most to each document's polarity. */
export const strongestTermLayer: Layer<readonly string[]> = {
  name: "rated terms that add most to each document",
  part: partOfList,
};

/** A term by itself: no pair of them, which would tell an order, and no sign of a name. */
const isSingle = /^[\p{L}\p{N}\p{M}'’.-]+$/u;

/** The eight rated terms of each document that add most, in words. */
export function strongestTerms(
  corpus: Corpus,
  scores: readonly (readonly SentencePolarity[])[] = scoreSentences(corpus),
  options: MentionOptions = {},
): readonly string[] {
  const explain = () =>
    scores.map((own) =>
      explainTerms(
        own
          .flatMap(({ terms }) => terms.filter(({ term }) => isSingle.test(term)))
          .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds) || (a.term < b.term ? -1 : 1))
          .slice(0, 8),
      ),
    );
  return options.register ? explain() : layerOf(corpus, strongestTermLayer, explain);
}

/**
 * Scores the polarity of each sentence: see {@link scoreSentiment}.
 *
 * @returns rows in the order of the text
 * @example scoreSentenceSentiment(corpus).filter((row) => row.polarity < -0.5)
 */
export function scoreSentenceSentiment(corpus: Corpus, options: MentionOptions = {}): SentenceSentimentRow[] {
  const natural = naturalPolarities(corpus);
  return scoreSentences(corpus, options).flatMap((scores, d) => {
    const document = corpus.documents[d]!;
    const { docId, published } = document;
    return scores.map(({ polarity, terms }, sentence) => {
      const { afinn, senticon, pattern } = natural[d]![sentence]!;
      return {
        docId,
        sentence,
        published,
        polarity,
        natural: afinn,
        senticon,
        pattern,
        terms: unlessWithheld(document, () => explainTerms(terms)),
      };
    });
  });
}

/** natural's polarity of every sentence of every document, over each of its lexicons. */
export const naturalPolarities = (corpus: Corpus): readonly (readonly NaturalPolarity[])[] =>
  layerOf(corpus, naturalLayer, () => scoreNaturally(corpus));

function scoreNaturally(corpus: Corpus): NaturalPolarity[][] {
  const { vocabulary, documents } = tokeniseCorpus(corpus);
  return corpus.documents.map(({ sentences, language }, d) => {
    if (isForeign({ language })) return [];
    const tokens = documents[d]!;
    const bySentence = sentences.map(() => [] as string[]);
    for (let i = 0; i < tokens.length; i++)
      bySentence[tokens.sentences[i]!]!.push(vocabulary.term(tokens.ids[i]!).toLowerCase());
    return bySentence.map((tokens) => ({
      afinn: naturalPolarity(tokens, "afinn"),
      senticon: naturalPolarity(tokens, "senticon"),
      pattern: naturalPolarity(tokens, "pattern"),
    }));
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
 * @returns rows by number of sentences, then id; places are left out
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
      const shares = [...byDocument].map(([d, found]) => ({
        docId: corpus.documents[d]!.docId,
        over: [...found].reduce((sum, s) => sum + scores[d]![s]!.polarity, 0),
        under: found.size,
      }));
      const sentences = shares.reduce((sum, { under }) => sum + under, 0);
      return {
        actorId: actor.id,
        actorName: actor.name,
        type: actor.type,
        sentences,
        documents: shares.length,
        polarity: shares.reduce((sum, { over }) => sum + over, 0) / sentences,
        ...ratioInterval(shares, weights),
      };
    })
    .filter(({ sentences, type }) => type !== "place" && sentences >= (options.minSentences ?? 3))
    .sort((a, b) => b.sentences - a.sentences || (a.actorId < b.actorId ? -1 : 1));
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** "crisis −0.30; peace +0.20": what each rated term adds. */
export const explainTerms = (terms: SentencePolarity["terms"]) =>
  terms.map(({ term, adds }) => `${term} ${adds < 0 ? "−" : "+"}${Math.abs(adds).toFixed(2)}`).join("; ");
