import { type Columns, text, whole } from "../columns.js";

/** One quotation: what was said, by whom, how it is marked. */
export interface QuotationRow {
  readonly docId: string;
  /** Index of the sentence in which it begins, 0-based. */
  readonly sentence: number;
  /** The words between the marks; parts that an attribution splits are joined by a space. */
  readonly text: string;
  /** direct: a whole sentence or more; mixed: a part of one. */
  readonly kind: "direct" | "mixed" | "indirect";
  readonly speakerId: string | null;
  /** How the text names the speaker, or null. */
  readonly speaker: string | null;
  /** The verb of saying, or null. */
  readonly cue: string | null;
  /** Ids of the actors named in it, joined by a space. */
  readonly targets: string;
}

export const quotationColumns: Columns<QuotationRow> = {
  docId: text("Document"),
  sentence: whole("Sentence"),
  text: text("Quotation"),
  kind: text("Kind"),
  speakerId: text("Speaker id"),
  speaker: text("Speaker"),
  cue: text("Cue"),
  targets: text("Targets"),
};
