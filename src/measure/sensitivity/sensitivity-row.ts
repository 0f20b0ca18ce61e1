import { type Columns, real, text, whole } from "../../rows/index.js";

/** One furniture rule, and what moves when it is off. */
export interface SensitivityRow {
  readonly rule: string;
  /** Spans that the rule removed. */
  readonly spans: number;
  /** Documents whose text changes when it is off. */
  readonly documents: number;
  /**
   * Characters that come back. Less than was removed where another rule takes them then; below 0 where a line that was
   * kept goes.
   */
  readonly characters: number;
  /** How many of the most frequent terms are others. */
  readonly termsReplaced: number;
  /** The one of the most frequent terms whose frequency moves most, or null where none does. */
  readonly term: string | null;
  /** Its change in occurrences per million tokens, as a share of what it was: 0.1 is a tenth more. */
  readonly termChange: number;
  /** Sum of the differences in mentions over all actors, as a share of all mentions. */
  readonly actorsChange: number;
  /** The actor whose mentions change most, or null where none does. */
  readonly actorId: string | null;
  readonly actorName: string | null;
  /** Mentions that it gains; below 0 where it loses. */
  readonly actorChange: number;
}

export const sensitivityColumns: Columns<SensitivityRow> = {
  rule: text("Rule"),
  spans: whole("Spans removed"),
  documents: whole("Documents"),
  characters: whole("Characters that come back", "characters"),
  termsReplaced: whole("Frequent terms replaced"),
  term: text("Term that moves most"),
  termChange: real("Change of its frequency", "share"),
  actorsChange: real("Change of mentions", "share of all"),
  actorId: text("Actor that moves most, id"),
  actorName: text("Actor that moves most"),
  actorChange: whole("Change of its mentions", "mentions"),
};
