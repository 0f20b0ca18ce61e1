// What was read in each document of a corpus, part by part.

import type { PlacedActor, PlacedSpeech, SourceCorpus, TextCorpus, Tone } from "../../src/analyse/index.js";
import type { DocumentTokens } from "../../src/analyse/document-tokens.js";
import type { SentencePolarity } from "../../src/analyse/tone/index.js";

export const mentionsOf = (corpus: TextCorpus): (readonly PlacedActor[])[] =>
  corpus.analyses.map(({ mentions }) => mentions);

export const speechOf = (corpus: TextCorpus): (readonly PlacedSpeech[])[] =>
  corpus.analyses.map(({ quotations }) => quotations);

export const tokensOf = (corpus: TextCorpus): DocumentTokens[] => corpus.analyses.map(({ tokens }) => tokens);

/** Every judgement with the terms that it is the sum of. */
export const tonesOf = (corpus: SourceCorpus): (Tone & SentencePolarity)[][] =>
  corpus.analyses.map((analysis) => analysis.tones.map((tone) => ({ ...tone, terms: analysis.toneTerms(tone)! })));

/** Every sentence's polarity with the terms that it is the sum of. */
export const polaritiesOf = (corpus: SourceCorpus): SentencePolarity[][] =>
  corpus.analyses.map((analysis) =>
    Array.from(analysis.polarities, (polarity, s) => ({ polarity, terms: analysis.ratedTerms(s)! })),
  );
