import { type Columns, real, text, whole } from "../../rows/index.js";

/** One quotation: what was said, by whom, how the text says so. */
export interface QuotationRow {
  readonly docId: string;
  /** Index of the sentence in which it begins, 0-based. */
  readonly sentence: number;
  /** What is said, as it stands between the marks or in the clause; parts that an attribution splits are joined by a space.
   * Null, as the speaker's phrase, the cue and the places, where the corpus came without its text. */
  readonly text: string | null;
  /**
   * direct: marked, a sentence or what a comma or a colon sets off; mixed: a marked part of the narrator's sentence;
   * indirect: not marked.
   */
  readonly kind: "direct" | "mixed" | "indirect";
  /** Id of the speaker, where he is an actor. */
  readonly speakerId: string | null;
  /** How the text names the speaker: a name, a phrase, a pronoun; null where it names nobody. */
  readonly speaker: string | null;
  /** The verb or noun of saying, or null. */
  readonly cue: string | null;
  /** Ids of the actors named in it, sorted, joined by a space. */
  readonly targets: string;
  /** The rule that found the speaker; see `quotationRules`. Empty where there is none. */
  readonly rule: string;
  /** 0 … 1: how often that rule is right. */
  readonly confidence: number;
  /** Characters in the file: from the first part's beginning to the last one's end. */
  readonly start: number | null;
  readonly end: number | null;
  /** Characters in the file; null where the text names nobody. */
  readonly speakerStart: number | null;
  readonly speakerEnd: number | null;
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
  rule: text("Rule"),
  confidence: real("Confidence", "0 to 1"),
  start: whole("Start", "characters"),
  end: whole("End", "characters"),
  speakerStart: whole("Speaker's start", "characters"),
  speakerEnd: whole("Speaker's end", "characters"),
};
