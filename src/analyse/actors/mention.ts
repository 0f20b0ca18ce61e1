// Mention: one place where a text names an actor, and why it is taken for that actor.

import type { Span } from "../../text/index.js";
import type { Actor } from "./actor.js";
import type { MentionRuleName } from "./mention-rules.js";

/** How a text names an actor. */
export type MentionKind = "name" | "alias" | "metonym" | "demonym" | "role" | "lastname";

/** One mention, in characters of the text. */
export interface Mention extends Span {
  readonly sentence: number;
  readonly actor: Actor;
  readonly kind: MentionKind;
  /** The rule that resolved it; {@link sayRule} puts it in words. */
  readonly rule: MentionRuleName;
  /** The office whose holder is meant, where a rule of offices resolved it; else null. */
  readonly office: MentionedOffice | null;
  /** Whether it stands there because the article was filed there; set where the text is not there to show it. */
  readonly dateline?: boolean;
}

/** An office that stands for its holder. */
export interface MentionedOffice {
  readonly title: string;
  /** The day on which it was held, as precise as the article's date; null where the article alone says who held it. */
  readonly on: string | null;
}

/** Where a mention stands. */
export type Place = Pick<Mention, "start" | "end" | "sentence">;

/** Makes a mention. Every one has the same properties, in the same order: code that meets one shape runs faster. */
export const mentionOf = (
  { start, end, sentence }: Place,
  actor: Actor,
  kind: MentionKind,
  rule: MentionRuleName,
  office: MentionedOffice | null = null,
): Mention => ({ start, end, sentence, actor, kind, rule, office });

/**
 * A mention's rule in words, as tables print it: the rule's name, or the office and the day.
 *
 * @example sayRule({ rule: "office on a day", office: { title: "president", on: "2022-03-01" } })
 * // "president on 2022-03-01"
 */
export function sayRule({ rule, office }: Pick<Mention, "rule" | "office">): string {
  if (!office) return rule;
  return office.on === null ? `${office.title} named in the article` : `${office.title} on ${office.on}`;
}
