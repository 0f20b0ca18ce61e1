// Score sentiment: the polarity of sentences and documents, and of the sentences that name an actor.

import type { Actor } from "../../analyse/actors/index.js";
import { type Corpus, countsAsActor, explainTerms, type TextCorpus, type WithWords } from "../../analyse/index.js";
import { isForeign } from "../../corpus/index.js";
import { keepWeights, poissonWeights, ratioInterval } from "../../stats/index.js";
import type { ActorPolarityRow, SentenceSentimentRow, SentimentRow } from "./sentiment-row.js";

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
 * @returns rows in the corpus' order, none for documents that are known not to be English
 * @example scoreSentiment(corpus)[0].polarity
 * @see Hutto and Gilbert 2014 (the ratings that were learned from), Nielsen 2011 (AFINN)
 */
export function scoreSentiment({ analyses }: Corpus): SentimentRow[] {
  return analyses.flatMap(({ document, polarities, natural, strongestTerms }) => {
    if (isForeign(document)) return [];
    const { docId, published, title } = document;
    const shares = Array.from(polarities, (polarity, sentence) => ({
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
      natural: mean(natural.map(({ afinn }) => afinn)),
      senticon: mean(natural.map(({ senticon }) => senticon)),
      pattern: mean(natural.map(({ pattern }) => pattern)),
      terms: strongestTerms,
    };
  });
}

/**
 * Scores the polarity of each sentence: see {@link scoreSentiment}.
 *
 * @returns rows in the order of the text
 * @example scoreSentenceSentiment(corpus).filter((row) => row.polarity < -0.5)
 */
export function scoreSentenceSentiment(corpus: TextCorpus): WithWords<SentenceSentimentRow>[];
export function scoreSentenceSentiment(corpus: Corpus): SentenceSentimentRow[];
export function scoreSentenceSentiment({ analyses }: Corpus): SentenceSentimentRow[] {
  return analyses.flatMap((analysis) => {
    const { docId, published } = analysis.document;
    return Array.from(analysis.polarities, (polarity, sentence) => {
      const { afinn, senticon, pattern } = analysis.natural[sentence]!;
      const terms = analysis.ratedTerms(sentence);
      return {
        docId,
        sentence,
        published,
        polarity,
        natural: afinn,
        senticon,
        pattern,
        terms: terms && explainTerms(terms),
      };
    });
  });
}

export interface ActorPolarityOptions {
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
  const named = new Map<string, { actor: Actor; byDocument: Map<number, Set<number>> }>();
  corpus.analyses.forEach(({ mentions }, d) => {
    for (const { actor, sentence } of mentions) {
      if (!countsAsActor(actor)) continue;
      const entry = named.get(actor.id) ?? { actor, byDocument: new Map<number, Set<number>>() };
      named.set(actor.id, entry);
      entry.byDocument.set(d, (entry.byDocument.get(d) ?? new Set()).add(sentence));
    }
  });
  const weights = keepWeights();
  return [...named.values()]
    .map(({ actor, byDocument }) => {
      const shares = [...byDocument].map(([d, found]) => ({
        docId: corpus.analyses[d]!.document.docId,
        over: [...found].reduce((sum, s) => sum + corpus.analyses[d]!.polarities[s]!, 0),
        under: found.size,
      }));
      const sentences = shares.reduce((sum, { under }) => sum + under, 0);
      return {
        actorId: actor.id,
        actorName: actor.name,
        known: actor.known,
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
