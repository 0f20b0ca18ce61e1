import { type Columns, real, text, whole } from "../../rows/index.js";

/** A person, an organisation or a place that the corpus names and the register does not have. */
export interface CandidateRow {
  /** The name in kebab case. */
  readonly candidateId: string;
  /** Its fullest form. */
  readonly name: string;
  readonly type: "person" | "organisation" | "place";
  readonly mentions: number;
  /** Documents that name it. */
  readonly documents: number;
  /** All its forms, the most frequent first, between semicolons. */
  readonly forms: string;
  /** Mean of its mentions' probabilities, 0 … 1. */
  readonly confidence: number;
  /** Where it is first named: document, sentence, and that sentence. */
  readonly docId: string;
  readonly sentence: number;
  readonly text: string;
}

export const candidateColumns: Columns<CandidateRow> = {
  candidateId: text("Candidate id"),
  name: text("Name"),
  type: text("Type"),
  mentions: whole("Mentions"),
  documents: whole("Documents"),
  forms: text("Forms"),
  confidence: real("Confidence", "0 to 1"),
  docId: text("First document"),
  sentence: whole("First sentence"),
  text: text("Evidence"),
};
