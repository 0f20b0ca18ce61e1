export { readLexicon } from "./lexicon.js";
export { naturalPolarity } from "./natural-analyser.js";
export { type RatedTerm, type SentencePolarity, SentenceScorer } from "./score-sentence.js";
export { type ActorPolarityOptions, maskOf, naturalLayer, naturalPolarities, polarityLayer, scoreActorPolarity, scoreSentences, scoreSentenceSentiment, scoreSentiment, strongestTermLayer, strongestTerms } from "./score-sentiment.js";
export { scoreTone, toneLayer } from "./score-tone.js";
export { actorPolarityColumns, type ActorPolarityRow, sentenceSentimentColumns, type SentenceSentimentRow, sentimentColumns, type SentimentRow } from "./sentiment-row.js";
export { toneColumns, type ToneRow } from "./tone-row.js";
