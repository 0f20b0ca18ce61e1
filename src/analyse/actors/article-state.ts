// Article state: what an article has said so far, which decides what its later names mean.

import type { Tokens } from "../../text/index.js";
import type { Actor } from "./actor.js";
import type { Mention } from "./mention.js";
import { isClose } from "./name-matcher.js";
import { isAbbreviated } from "./personal-titles.js";
import type { Institution } from "./register.js";
import { isMeant, type Sense } from "./senses.js";
import { hasEverydayName } from "./surnames.js";

/** A name that several bodies share, and the one that bears it where the article speaks of no owner's country. */
export interface SharedName {
  readonly institution: Institution;
  readonly usual: Actor | null;
}

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
  /** Persons of the register whose names many bear: meant only where the article speaks of their country. */
  readonly namesakes: Set<Actor>;
  /** Mentions whose owner the whole article decides. */
  readonly unsettled: Map<Mention, SharedName>;
  /** Which senses of names the article bears out, of those asked for so far. */
  readonly senses: Map<Sense, boolean>;
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
  namesakes: new Set(),
  unsettled: new Map(),
  senses: new Map(),
});

/** Whether the article means an actor by one of its names. */
export function bearsOut({ text, senses }: ArticleState, sense: Sense | null): boolean {
  if (sense === null) return true;
  const known = senses.get(sense) ?? isMeant(sense, text);
  senses.set(sense, known);
  return known;
}

/** Adds a mention; a person is from then on the latest of that surname. */
export function addMention({ published, mentions, persons, namesakes }: ArticleState, mention: Mention): void {
  const { actor } = mention;
  mentions.push(mention);
  if (actor.type !== "person") return;
  if (hasEverydayName(actor, published)) namesakes.add(actor);
  if (actor.lastname === null) return;
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
