// Scores of several scorers side by side, and how far they agree with each other.

import { type Columns, real, text, whole } from "../../rows/index.js";
import type { TextCorpus } from "../../analyse/index.js";
import { accuracyOf, classOf, countConfusion, pearson } from "../../stats/index.js";
import { createScorers, type Scorers } from "./scorers.js";

/** What one scorer gives one document or sentence. */
export interface ScorerRow {
  readonly docId: string;
  /** 0-based; null where documents are scored. */
  readonly sentence: number | null;
  readonly scorer: string;
  /** On the scorer's own scale; negative is bad. */
  readonly polarity: number;
}

export const scorerColumns: Columns<ScorerRow> = {
  docId: text("Document"),
  sentence: whole("Sentence"),
  scorer: text("Scorer"),
  polarity: real("Polarity", "the scorer’s own scale"),
};

/** How far two scorers agree. */
export interface ScorerAgreementRow {
  readonly scorer: string;
  readonly other: string;
  readonly texts: number;
  /** Pearson's r of their scores; null where one does not vary. */
  readonly pearson: number | null;
  /** Share of texts that both call negative, neutral or positive alike. */
  readonly sameClass: number | null;
}

export const scorerAgreementColumns: Columns<ScorerAgreementRow> = {
  scorer: text("Scorer"),
  other: text("Other scorer"),
  texts: whole("Texts"),
  pearson: real("Pearson’s r", "−1 to 1"),
  sameClass: real("Same class", "share"),
};

export interface AcrossScorersOptions {
  /** Of sentences or of documents. Default "document". */
  readonly by?: "sentence" | "document";
  readonly scorers?: Scorers;
}

/**
 * Scores each document or sentence with every scorer, so that one sees where they disagree.
 *
 * A finding that holds with one scorer alone is a finding about that scorer.
 *
 * @returns rows in the order of the text, then of the scorers
 * @example scoreAcrossScorers(corpus, { by: "sentence" }).filter((row) => row.scorer === "afinn")
 */
export function scoreAcrossScorers(
  corpus: TextCorpus,
  { by = "document", scorers = createScorers() }: AcrossScorersOptions = {},
): ScorerRow[] {
  return corpus.analyses.flatMap(({ document: { docId, text: whole, sentences } }) => {
    const units =
      by === "document"
        ? [{ sentence: null, unit: whole }]
        : sentences.map(({ start, end }, sentence) => ({ sentence, unit: whole.slice(start, end) }));
    return units.flatMap(({ sentence, unit }) =>
      Object.entries(scorers).map(([scorer, score]) => ({ docId, sentence, scorer, polarity: score(unit) })),
    );
  });
}

/**
 * Measures how far each two scorers agree, from the rows of {@link scoreAcrossScorers}; pairs in the order of the
 * scorers.
 */
export function measureScorerAgreement(rows: readonly ScorerRow[]): ScorerAgreementRow[] {
  const byScorer = new Map<string, number[]>();
  for (const { scorer, polarity } of rows) {
    const scores = byScorer.get(scorer) ?? [];
    scores.push(polarity);
    byScorer.set(scorer, scores);
  }
  const scorers = [...byScorer];
  return scorers.flatMap(([scorer, own], i) =>
    scorers.slice(i + 1).map(([other, theirs]) => ({
      scorer,
      other,
      texts: own.length,
      pearson: pearson(own, theirs),
      sameClass: accuracyOf(
        countConfusion(
          own.map((score) => classOf(score)),
          theirs.map((score) => classOf(score)),
        ),
      ),
    })),
  );
}
