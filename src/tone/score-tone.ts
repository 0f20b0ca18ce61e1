// Tone toward actors: the polarity of a sentence, laid on each actor it names, in the voice of whom it
// quotes. A first measure: it does not yet tell who is blamed from who is wronged.

import { findMentions, type MentionOptions } from "../actors/index.js";
import { type Corpus, type Layer, layerOf } from "../corpus/index.js";
import { locateQuotations } from "../quotes/index.js";
import { explainTerms, scoreSentences } from "./score-sentiment.js";
import type { ToneRow } from "./tone-row.js";

/** The rows of tone, actors told by the kit's register. */
export const toneLayer: Layer<readonly ToneRow[]> = { name: "tone toward actors" };

/**
 * Scores the tone toward each actor that a sentence names.
 *
 * The source is the speaker of the sentence's quotation, else the narrator. A sentence without a rated
 * term gives no row. Read sums over many sentences, not single rows.
 *
 * @returns rows in the order of the text
 */
export function scoreTone(corpus: Corpus, options: MentionOptions = {}): ToneRow[] {
  return options.register ? scoreAnew(corpus, options) : [...layerOf(corpus, toneLayer, () => scoreAnew(corpus, options))];
}

function scoreAnew(corpus: Corpus, options: MentionOptions): ToneRow[] {
  const scores = scoreSentences(corpus, options);
  const mentions = findMentions(corpus, options);
  const speakers = new Map(locateQuotations(corpus, options).flatMap(({ docId, sentence, speakerId }) => (speakerId ? [[`${docId} ${sentence}`, speakerId]] : [])));
  return corpus.documents.flatMap(({ docId }, d) =>
    scores[d]!.flatMap(({ polarity, terms }, sentence) => {
      if (polarity === 0) return [];
      const source = speakers.get(`${docId} ${sentence}`) ?? "narrator";
      const targets = new Set(mentions[d]!.filter((mention) => mention.sentence === sentence && mention.actor.id !== source && mention.actor.type !== "place").map(({ actor }) => actor.id));
      return [...targets].map((target) => ({ docId, sentence, source, target, tone: polarity, terms: explainTerms(terms) }));
    }),
  );
}
