import { type Columns, real, text, whole } from "../columns.js";

/** What one sentence says of an actor, and in whose voice. */
export interface ToneRow {
  readonly docId: string;
  readonly sentence: number;
  /** Id of the actor whose words they are, or "narrator". */
  readonly source: string;
  /** Id of the actor that is spoken of. */
  readonly target: string;
  /** −1 … 1, never 0. */
  readonly tone: number;
  /** The rated terms and what each adds. */
  readonly terms: string;
}

export const toneColumns: Columns<ToneRow> = {
  docId: text("Document"),
  sentence: whole("Sentence"),
  source: text("Source id"),
  target: text("Target id"),
  tone: real("Tone", "−1 to 1"),
  terms: text("Rated terms"),
};
