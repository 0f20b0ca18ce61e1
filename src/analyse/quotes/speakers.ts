// Speakers: the actor that a speaker's phrase names. A name counts where the phrase's head lies in it, so
// that an aide to the president is not the president; a spokesman stands for whom he speaks for; a
// pronoun goes back to the last speaker or subject it can mean, and to nobody where that is not in sight.

import { type Actor, type Gender, genderOf, type Mention } from "../actors/index.js";
import { type Span, wordsOf } from "../../text/index.js";
import type { Attribution, ReadFrame } from "./attribution.js";
import type { Cue } from "./cue.js";
import { Clause } from "./clause.js";
import { mainSubject, type Phrase, phraseBefore } from "./phrases.js";
import {
  capital,
  determiner,
  government,
  nounLike,
  objective,
  possessive,
  relative,
  speaking,
  spokesperson,
  subject,
} from "./token-classes.js";

/** Who speaks: where the text names the speaker, and the actor where a mention gives one. */
export interface Speaker {
  readonly span: Span;
  readonly actorId: string | null;
  /** True where a pronoun was followed. */
  readonly followed: boolean;
}

interface Entity {
  readonly actorId: string | null;
  readonly gender: Gender;
  readonly kind: "person" | "body" | "many";
  readonly paragraph: number;
  readonly at: number;
}

/** How many paragraphs back a pronoun may go. */
const farthest = 2;
const memory = 8;
/** How many characters back a document may have been brought in. */
const farBack = 1500;
/** From so many other subjects between a pronoun and a name on, the one is not taken for the other. */
const mostBetween = 3;

/** Resolves the speakers of one text; ask in the order of its frames. */
export class Speakers {
  private readonly said: Entity[] = [];
  private readonly subjects: Entity[] = [];
  private next = 0;

  constructor(
    private readonly frames: readonly ReadFrame[],
    private readonly mentions: readonly Mention[],
  ) {}

  /** The speaker of an attribution in frame `frame`, or null where it names none. */
  speakerOf({ frame, speaker, cue }: Attribution): Speaker | null {
    if (!speaker) return null;
    this.remember(frame);
    const { clause } = this.frames[frame]!;
    const span = { start: clause.start(speaker.from), end: clause.end(speaker.to) };
    const known = this.read(clause, speaker, cue ? clause.word(cue.from) : "");
    if (known.entity) this.keep(this.said, known.entity);
    return { span, actorId: known.entity?.actorId ?? null, followed: known.followed };
  }

  /** "American reports that": a nationality before a noun that looks like a verb of saying. */
  isAdjective(clause: Clause, { from, speaker }: Cue): boolean {
    if (!speaker || speaker.from !== speaker.to || !clause.has(from, nounLike)) return false;
    return mentionsIn(this.mentions, clause.start(speaker.from), clause.end(speaker.to)).some(
      ({ kind }) => kind === "demonym",
    );
  }

  /** Notes the subjects of the frames up to one. */
  private remember(frame: number): void {
    for (; this.next <= frame; this.next++) {
      const { clause } = this.frames[this.next]!;
      const phrase = mainSubject(clause, clause.length);
      if (!phrase || isPronoun(clause, phrase)) continue;
      const entity = this.named(clause, phrase);
      if (entity) this.keep(this.subjects, entity);
    }
  }

  private keep(list: Entity[], entity: Entity): void {
    list.push(entity);
    if (list.length > memory) list.shift();
  }

  private read(clause: Clause, phrase: Phrase, cue: string): { entity: Entity | null; followed: boolean } {
    if (clause.has(phrase.from, relative)) {
      const before = phraseBefore(clause, phrase.from - 1);
      return { entity: before && !isPronoun(clause, before) ? this.named(clause, before) : null, followed: true };
    }
    if (isPronoun(clause, phrase)) return { entity: this.meant(clause, phrase, cue), followed: true };
    return { entity: this.named(clause, phrase), followed: false };
  }

  /** Whom a pronoun means. */
  private meant(clause: Clause, { from }: Phrase, cue: string): Entity | null {
    const word = clause.word(from);
    const kind = /^(?:he|she|his|her|him)$/.test(word)
      ? "person"
      : /^(?:they|their|them)$/.test(word)
        ? "many"
        : /^(?:it|its)$/.test(word)
          ? "body"
          : null;
    if (kind === null) return null;
    const gender: Gender = kind !== "person" ? null : word.startsWith("h") && word !== "her" ? "male" : "female";
    const at = clause.start(from);
    const fits = (entity: Entity) =>
      clause.frame.paragraph - entity.paragraph <= farthest &&
      entity.at < at &&
      (kind === "person"
        ? entity.kind === "person" && (entity.gender === null || entity.gender === gender)
        : entity.kind !== "person");
    const near = (entity: Entity | undefined) =>
      entity &&
      this.subjects.filter((other) => other.at > entity.at && other.at < at && !fits(other)).length < mostBetween
        ? entity
        : undefined;
    const said = near(this.said.findLast(fits));
    const named = near(this.subjects.findLast(fits));
    if (!said || !named) return said ?? named ?? null;
    if (/^(?:add|continu|conclud|went|goes)/.test(cue) || said.paragraph > named.paragraph) return said;
    return named.at > said.at ? named : said;
  }

  /** Whose "the commentary" is, where the text brought it in as "a commentary by X". */
  private authorOf(clause: Clause, { from, head }: Phrase): Mention | undefined {
    if (!/^(?:the|this|that)$/.test(clause.word(from))) return undefined;
    const { text } = clause.source;
    const at = clause.start(from);
    const before = text.slice(Math.max(0, at - farBack), at);
    const brought = [
      ...before.matchAll(new RegExp(`\\ban? (?:[\\p{Ll}-]+ ){0,2}${clause.word(head)} (?:by|from|in|of) `, "gu")),
    ].at(-1);
    if (!brought) return undefined;
    const start = at - before.length + brought.index + brought[0].length;
    const end = start + Math.max(0, /[.!?;\n]\s/u.exec(`${text.slice(start, start + 90)}. `)!.index);
    return mentionsIn(this.mentions, start, end).find(
      ({ actor, kind }) => actor.type !== "place" && kind !== "demonym",
    );
  }

  /** Who "the spokesman" is: the last person whom the text gave that title, before the name or behind it. */
  private bearerOf(clause: Clause, { from, to, head }: Phrase): Mention | undefined {
    if (to - from !== 1 || clause.word(from) !== "the" || !titles.has(clause.word(head))) return undefined;
    const { text } = clause.source;
    const at = clause.start(from);
    const word = clause.word(head);
    return mentionsIn(this.mentions, Math.max(0, at - farBack), at).findLast(
      ({ actor, start, end }) =>
        actor.type === "person" &&
        (text
          .slice(Math.max(0, start - 20), start)
          .toLowerCase()
          .endsWith(`${word} `) ||
          new RegExp(`^(?: \\([^)]*\\))?, (?!(?:and|who|but)\\b)[^,.;“”]{0,60}\\b${word}\\b`, "iu").test(
            text.slice(end, end + 90),
          )),
    );
  }

  /** Whom a phrase names; null where it can be nobody. */
  private named(clause: Clause, phrase: Phrase): Entity | null {
    const start = clause.start(phrase.from);
    const end = clause.end(phrase.to);
    const headEnd = clause.end(phrase.head);
    const inside = mentionsIn(this.mentions, start, end);
    const entity = (actor: Actor | null, kind: Entity["kind"]): Entity => ({
      actorId: actor?.id ?? null,
      kind,
      gender: kind === "person" ? (genderIn(clause, phrase) ?? genderOfName(actor)) : null,
      paragraph: clause.frame.paragraph,
      at: start,
    });
    const head =
      inside.findLast((mention) => mention.start < headEnd && mention.end >= headEnd) ??
      titled(clause, phrase, inside, end);
    if (head && head.actor.type !== "place" && (head.kind !== "demonym" || isNominalDemonym(clause, phrase)))
      return entity(head.actor, head.actor.type === "person" ? "person" : "body");
    const isDocument = documents.has(clause.word(phrase.head));
    const bearer = inside.length === 0 ? this.bearerOf(clause, phrase) : undefined;
    if (bearer) return entity(bearer.actor, "person");
    if (isDocument || clause.has(phrase.head, spokesperson | government)) {
      const isGovernment = clause.has(phrase.head, government);
      const of = inside.findLast(
        ({ actor, kind }) =>
          actor.type !== "place" &&
          actor.type !== "person" &&
          (isGovernment || kind !== "demonym" || actor.type !== "country"),
      );
      const person = of ? null : inside.find(({ actor, start }) => actor.type === "person" && start > headEnd);
      const source = of ?? person ?? (isDocument && inside.length === 0 ? this.authorOf(clause, phrase) : undefined);
      return entity(source?.actor ?? null, clause.has(phrase.head, spokesperson) ? "person" : "body");
    }
    const word = clause.word(phrase.head);
    if (clause.isName(phrase.head)) return entity(null, clause.has(phrase.from, determiner) ? "body" : "person");
    if (clause.has(phrase.head, speaking)) return entity(null, /[^s]s$|people|police/.test(word) ? "many" : "person");
    return clause.has(phrase.from, determiner) || phrase.to > phrase.from
      ? entity(null, /[^s]s$/.test(word) ? "many" : "body")
      : null;
  }
}

/** Titles by which a text comes back to a person: "the spokesman". */
const titles = new Set(
  wordsOf(`
    spokesman spokeswoman spokesperson minister secretary adviser advisor ambassador envoy president premier senator
    lawmaker congressman congresswoman diplomat analyst expert professor scholar researcher historian economist
    general admiral commander chairman chairwoman director governor mayor
  `),
);
/** What speaks for whoever issued it. */
const documents = new Set(
  wordsOf(`
    statement readout report website communique communiqué document release account memo note letter post editorial
    commentary article op-ed essay study survey
  `),
);

/** "Secretary of State Jane Smith": the head is a title, and the name ends the phrase. */
function titled(
  clause: Clause,
  { from, to, head }: Phrase,
  inside: readonly Mention[],
  end: number,
): Mention | undefined {
  if (head === to || !clause.has(head, capital) || clause.word(head + 1) !== "of") return undefined;
  const last = inside.at(-1);
  const isClose = to - from < 10 && !clause.has(head + 2, determiner);
  return isClose && last?.actor.type === "person" && last.kind !== "role" && last.end === end ? last : undefined;
}

/** "the Chinese said" names China; "Chinese officials" does not. */
const isNominalDemonym = (clause: Clause, { from, head }: Phrase) => clause.has(from, determiner) && head - from === 1;

const isPronoun = (clause: Clause, { from, to }: Phrase) =>
  from === to && clause.has(from, subject | possessive | relative | objective);

function genderIn(clause: Clause, { from, head }: Phrase): Gender {
  for (let i = Math.max(0, from - 1); i <= head; i++) {
    const gender = genderOf(clause.word(i));
    if (gender) return gender;
    if (clause.word(i).endsWith("woman")) return "female";
  }
  return null;
}

/** The gender that a person's first name tells, where a surname stands alone: "Ortega". */
const genderOfName = (actor: Actor | null): Gender =>
  actor?.type === "person" ? genderOf(actor.name.split(" ")[0]!) : null;

/** The mentions that lie in a span. Cost: logarithmic. */
export function mentionsIn(mentions: readonly Mention[], start: number, end: number): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  // A nested mention may end before the one that holds it: look one further back.
  for (let i = Math.max(0, low - 1); i < mentions.length && mentions[i]!.start < end; i++)
    if (mentions[i]!.start >= start) found.push(mentions[i]!);
  return found;
}
