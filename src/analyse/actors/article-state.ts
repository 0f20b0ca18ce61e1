// Article state: what an article has said so far, which decides what its later names mean.

import type { Tokens } from "../../text/index.js";
import type { Actor } from "./actor.js";
import type { Mention } from "./mention.js";
import { isClose } from "./name-matcher.js";
import { isAbbreviated } from "./personal-titles.js";

/** One article while it is read. */
export interface ArticleState {
  readonly text: string;
  readonly published: string | null;
  /** Its tokens, compounds taken apart. */
  readonly pieces: Tokens;
  readonly mentions: Mention[];
  /** Persons named in full, by surname, the latest last. */
  readonly persons: Map<string, readonly Actor[]>;
  /** Surnames of people whom the article names and the register does not have. */
  readonly strangers: Set<string>;
  /** Institutions that were named with their country, by suffix. */
  readonly institutions: Map<string, Actor>;
}

/** The state at the head of an article. */
export const createArticleState = (text: string, published: string | null, pieces: Tokens): ArticleState => ({
  text,
  published,
  pieces,
  mentions: [],
  persons: new Map(),
  strangers: new Set(),
  institutions: new Map(),
});

/** Adds a mention; a person is from then on the latest of that surname. */
export function addMention({ mentions, persons }: ArticleState, mention: Mention): void {
  const { actor } = mention;
  mentions.push(mention);
  if (actor.type !== "person" || actor.lastname === null) return;
  const before = persons.get(actor.lastname) ?? [];
  if (before.at(-1) !== actor) persons.set(actor.lastname, [...before.filter((other) => other !== actor), actor]);
}

/** The word before a piece in the same sentence, or nothing. */
export function wordBefore({ text, pieces }: ArticleState, at: number): string {
  if (at === 0) return "";
  const [start, end, next] = [pieces.starts[at - 1]!, pieces.ends[at - 1]!, pieces.starts[at]!];
  if (!isClose(text, end, next)) return "";
  const word = text.slice(start, end);
  return next - end === 1 || isAbbreviated(word) ? word : "";
}

/** Whether a mention stands at a place. */
export const isNamed = ({ mentions }: ArticleState, at: number): boolean =>
  mentions.some(({ start, end }) => start <= at && at < end);
