// Rows of tone: what each sentence says of whom it names, and in whose name.

import { type Corpus, explainTerms, type TextCorpus, type WithWords } from "../../analyse/index.js";
import type { ToneRow } from "./tone-row.js";

/**
 * Scores the tone toward each actor that a sentence names.
 *
 * A learned linear score of what the sentence says of the target, by where its terms stand to it
 * (score-target.ts), with hand-made frames of diplomacy beside it (stance-frames.ts); names are masked, so
 * that it does not depend on who is named. The source is the speaker of the quotation, marked or indirect,
 * that the target stands in, else the actor who acts or speaks in the sentence, else the speaker of another
 * quotation in it, else `narrator`. A target of which nothing is said gives no row. What is claimed or
 * supposed counts as if it were said outright; irony and what a deed means are not seen. Read sums over
 * many sentences, not single rows: {@link scoreToneByActor}, {@link scoreToneByPair}, {@link scoreToneByMonth}.
 * Cost: linear in the tokens, times the actors a sentence names.
 *
 * @param corpus the corpus
 * @returns rows in the order of the text; none where nobody is judged
 * @example scoreTone(corpus).filter((row) => row.source === "china" && row.target === "russia")
 */
export function scoreTone(corpus: TextCorpus): WithWords<ToneRow>[];
export function scoreTone(corpus: Corpus): ToneRow[];
export function scoreTone({ analyses }: Corpus): ToneRow[] {
  return analyses.flatMap((analysis) =>
    analysis.tones.map((judged) => {
      const { sentence, source, target, polarity } = judged;
      const terms = analysis.toneTerms(judged);
      const { docId } = analysis.document;
      return { docId, sentence, source, target, tone: polarity, terms: terms && explainTerms(terms, 8) };
    }),
  );
}
