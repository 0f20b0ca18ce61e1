// Name actors: whom a text names, of the register and of those whom the text itself introduces.
//
// A person or body that the register does not have and the text names is an actor of its own, `known: false`. Who
// bears a surname alone is decided by the nearest full name before it, the register's or not; where there is none
// before, by the first one after it, unless the text names the register's bearer in full. A country whose name is an
// introduced person's ("Chad Wilding … Chad") gives it up, unless the text speaks of the country in other words too.

import type { Span, Tokens, Vocabulary } from "../../text/index.js";
import { type Actor, type ActorType, createActor, isPersonal, type Mention, type Register } from "../actors/index.js";
import { freeId, tagNames } from "./find-names.js";
import { bareName, groupNames } from "./group-names.js";
import { mergeNames } from "./merge-names.js";
import type { FoundName } from "./name-tagger.js";

/** A mention as it is given: what the actor is meant as here, and a tagger's probability where no rule decided. */
export interface ReadMention extends Mention {
  readonly type: ActorType;
  readonly probability: number | null;
}

/** The mentions of a text in its order, twice. */
export interface NamedText {
  /** As quotations and tone are found with: an adjective of nationality before a noun is a demonym. */
  readonly mentions: readonly Mention[];
  /** As they are given. */
  readonly read: readonly ReadMention[];
}

/** A text and what was read in it so far. */
export interface TextToName {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly tokens: Tokens;
  readonly vocabulary: Vocabulary;
  /** The register's mentions, in the order of the text. */
  readonly mentions: readonly Mention[];
}

/** A person whom the text names in full, and where. */
interface Introduction {
  readonly start: number;
  readonly actor: Actor;
}

const nameRule = "name that the article gives";
const surnameRule = "surname of a person whom the article introduces";

/** Names the actors of a text; without names of its own where only the register's count. Cost: linear. */
export function nameActors(read: TextToName, register: Register, knownOnly: boolean): NamedText {
  if (knownOnly) return { mentions: read.mentions, read: read.mentions.map((mention) => asRead(mention, mention)) };
  const { text, sentences } = read;
  const merged = mergeNames(text, read.mentions, tagNames(text, sentences), register.own);
  const own = mentionsOf(merged.names, read, register);
  const as = new Map<Mention, ReadMention>(own.map((mention) => [mention, mention]));
  for (const { mention, read: meant } of merged.mentions) as.set(mention, asRead(mention, meant));
  const named = inOrder([...merged.mentions.map(({ mention }) => mention), ...own]);
  const bearers = new Bearers(text, named);
  if (bearers.size === 0) return { mentions: named, read: named.map((mention) => as.get(mention)!) };
  const settled = named.map((mention) => {
    const actor = bearers.of(mention, text);
    if (actor === null || actor === mention.actor) return mention;
    const given: ReadMention = {
      ...mention,
      actor,
      kind: "lastname",
      rule: actor.known ? "surname of a person named before in the article" : surnameRule,
      office: null,
      type: actor.type,
      probability: null,
    };
    as.set(given, given);
    return given;
  });
  const missed = missedSurnames(read, settled, bearers);
  for (const mention of missed) as.set(mention, mention);
  const all = missed.length > 0 ? inOrder([...settled, ...missed]) : settled;
  return { mentions: all, read: all.map((mention) => as.get(mention)!) };
}

const inOrder = <Own extends Mention>(mentions: Own[]): Own[] => mentions.sort((a, b) => a.start - b.start);

const asRead = (mention: Mention, { kind, rule, type }: Partial<ReadMention> & Mention): ReadMention => ({
  ...mention,
  kind,
  rule,
  type: type ?? mention.actor.type,
  probability: null,
});

/** The mentions of names that are not the register's; forms of one name are one actor. */
function mentionsOf(names: readonly FoundName[], { text, sentences }: TextToName, register: Register): ReadMention[] {
  const forms = names.map(({ start, end }) => bareName(text.slice(start, end)));
  const groups = groupNames(
    names.map(({ type, confidence }, i) => ({ article: 0, form: forms[i]!, type, confidence })),
  );
  const made: ReadMention[] = new Array(names.length);
  let sentence = 0;
  const sentenceOf = names.map(({ start }) => {
    while (sentence < sentences.length - 1 && start >= sentences[sentence]!.end) sentence++;
    return sentence;
  });
  for (const { name, type, members } of groups) {
    const registered = registeredAs(name, type, register);
    const actor = registered ?? introduce(name, type, register);
    for (const i of members) {
      const { start, end, confidence } = names[i]!;
      const kind = forms[i] === name ? "name" : type === "person" && isSingle(forms[i]!) ? "lastname" : "alias";
      made[i] = {
        start,
        end,
        sentence: sentenceOf[i]!,
        actor,
        type,
        kind,
        rule: registered ? (forms[i] === actor.name ? "name of the register" : "alias of the register") : nameRule,
        office: null,
        probability: registered ? null : Math.round(confidence * 1000) / 1000,
      };
    }
  }
  return made;
}

const registers = new WeakMap<Register, ReadonlyMap<string, Actor>>();

/** The one body of the register that bears a name, in whatever case it is written. */
function registeredAs(name: string, type: FoundName["type"], register: Register): Actor | undefined {
  let named = registers.get(register);
  if (!named) registers.set(register, (named = namesOf(register)));
  return type === "organisation" ? named.get(name.toLowerCase()) : undefined;
}

function namesOf({ aliases, institutions }: Register): Map<string, Actor> {
  const named = new Map<string, Actor | null>(institutions.map(({ surface }) => [surface.toLowerCase(), null]));
  for (const { actor, kind, sense, surface } of aliases) {
    if ((actor.type !== "organisation" && actor.type !== "bloc") || (kind !== "name" && kind !== "alias")) continue;
    const key = surface.toLowerCase();
    const known = named.get(key);
    named.set(key, sense !== null || (known !== undefined && known !== actor) ? null : actor);
  }
  return new Map([...named].flatMap(([key, actor]) => (actor ? [[key, actor]] : [])));
}

function introduce(name: string, type: FoundName["type"], register: Register): Actor {
  const id = freeId(name, type, register);
  return createActor({ id, name, type, lastname: type === "person" ? lastOf(name) : null, known: false });
}

const isSingle = (form: string) => !/\s/.test(form);
const lastOf = (name: string) => (isSingle(name) ? null : name.slice(name.lastIndexOf(" ") + 1));

/** A name as it is compared: without possessive, accents and capitals. */
const keyOf = (form: string) =>
  form
    .replace(/[’']s?$/u, "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase();

/** Who bears a name alone, by the full names of a text. */
class Bearers {
  private readonly introductions = new Map<string, Introduction[]>();
  /** First names and surnames of people whom the register does not have. */
  private readonly strangers = new Set<string>();
  /** Of each actor that is no person, the forms under which the text names it, and the first place of each. */
  private readonly otherNames = new Map<string, Map<string, number>>();

  constructor(text: string, named: readonly Mention[]) {
    for (const { actor, kind, start } of named) {
      if (actor.type !== "person" || (kind !== "name" && kind !== "role") || isSingle(actor.name)) continue;
      const parts = [
        actor.lastname ?? lastOf(actor.name)!,
        ...(actor.known ? [] : [actor.name.slice(0, actor.name.indexOf(" "))]),
      ];
      for (const key of parts.map(keyOf)) {
        put(this.introductions, key, { start, actor });
        if (!actor.known) this.strangers.add(key);
      }
    }
    if (this.strangers.size > 0) this.collectOthers(text, named);
  }

  /** How many names stand for somebody whom the text names in full. */
  get size(): number {
    return this.introductions.size;
  }

  private collectOthers(text: string, named: readonly Mention[]): void {
    for (const { actor, kind, start, end } of named) {
      if (actor.type === "person") continue;
      const form = kind === "name" || kind === "alias" ? keyOf(actor.name) : keyOf(text.slice(start, end));
      const forms = this.otherNames.get(actor.id) ?? new Map<string, number>();
      this.otherNames.set(actor.id, forms);
      if (!forms.has(form)) forms.set(form, start);
    }
  }

  /** Surnames of people whom the article introduces, with their bearer at a place. */
  get surnames(): readonly (readonly [key: string, first: number])[] {
    return [...this.introductions].flatMap(([key, list]) =>
      list.some(({ actor }) => !actor.known && keyOf(actor.lastname ?? "") === key)
        ? [[key, list[0]!.start] as const]
        : [],
    );
  }

  /** The person whose full name stands nearest before a place, else first after it. */
  at(key: string, start: number): Actor | null {
    const list = this.introductions.get(key);
    return (list?.findLast((one) => one.start < start) ?? list?.[0])?.actor ?? null;
  }

  /** Who is meant by a mention of one token, or null where it stays whose it is. */
  of(mention: Mention, text: string): Actor | null {
    const { actor, kind, start, end } = mention;
    const form = text.slice(start, end);
    const key = keyOf(form);
    if (kind === "role" || !this.introductions.has(key)) return null;
    // A name alone that stands for nobody yet is the register's person, if the text has named that person before.
    if (actor.type === "person" && !actor.known && keyOf(actor.name) === key) {
      const named = this.at(key, start)!;
      return !named.known || start > this.introductions.get(key)![0]!.start ? named : null;
    }
    if (!isSingle(form) || !this.strangers.has(key)) return null;
    if (kind === "demonym" && !isPersonal(text, start, end)) return null;
    const bearer = this.at(key, start);
    if (bearer === null || bearer.known) return null;
    if (actor.type === "person") return kind === "lastname" || !actor.known ? bearer : null;
    if (!actor.known) return start > this.introductions.get(key)![0]!.start ? bearer : null;
    return kind !== "demonym" && this.isElsewhere(mention, key) ? null : bearer;
  }

  /** Whether the text names an actor otherwise than by a person's name, or before that person. */
  private isElsewhere({ actor, start }: Mention, key: string): boolean {
    const first = this.introductions.get(key)![0]!.start;
    const forms = [...(this.otherNames.get(actor.id) ?? [])];
    return start < first || forms.some(([form, at]) => (form !== keyOf(actor.name) && form !== key) || at < first);
  }
}

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Surnames of introduced people that nothing has found: capitals inside the sentence, behind the full name. */
function missedSurnames(
  { text, tokens, vocabulary, sentences }: TextToName,
  named: readonly Mention[],
  bearers: Bearers,
): ReadMention[] {
  const firsts = new Map(bearers.surnames.map(([key, first]) => [vocabulary.idOf(key), { key, first }]));
  firsts.delete(-1);
  const found: ReadMention[] = [];
  let sentence = 0;
  let next = 0;
  for (let i = 0; firsts.size > 0 && i < tokens.length; i++) {
    const wanted = firsts.get(tokens.ids[i]!);
    if (wanted === undefined || tokens.starts[i]! <= wanted.first) continue;
    const [start, end] = [tokens.starts[i]!, tokens.ends[i]!];
    while (sentence < sentences.length - 1 && start >= sentences[sentence]!.end) sentence++;
    while (next < named.length && named[next]!.end <= start) next++;
    const isTaken = next < named.length && named[next]!.start < end;
    if (isTaken || start === sentences[sentence]!.start || !/^\p{Lu}\p{Ll}/u.test(text.slice(start, end))) continue;
    const actor = bearers.at(wanted.key, start)!;
    if (actor.known) continue;
    found.push({
      start,
      end,
      sentence,
      actor,
      type: "person",
      kind: "lastname",
      rule: surnameRule,
      office: null,
      probability: null,
    });
  }
  return found;
}
