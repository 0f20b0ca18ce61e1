// Mention finder: the actors that one article names, each mention with the rule that resolved it.
// Names are found by a trie over token ids; what a name stands for is decided mention by mention, with
// what the article has said so far: surnames by the full name before them, capitals by whether the city
// or the government is meant, titles by who held the office on the article's date.

import { type Span, createTokenBuffer, type Tokens, type Vocabulary } from "../../text/index.js";
import type { MentionKind } from "./actor.js";
import { takeApart } from "./alias-trie.js";
import { isInLongerName, meansPlace } from "./metonyms.js";
import { isClose, NameMatcher, type Names, shortNames } from "./name-matcher.js";
import { holderOf, holdsEver, isHeld, namesNobody } from "./offices.js";
import { type Actor, type Alias, createActor, type Institution, type OfficeTitle, type Register } from "./register.js";
import {
  agrees,
  announcesPerson,
  isAbbreviated,
  isFirstName,
  isInCapitals,
  isOfFirm,
  isTitle,
  suitsTitle,
} from "./surnames.js";
import { isShouted, isShoutedWord, lowerCaseStands, standsBeforeNoun } from "./written-case.js";

/** One mention, in characters of the text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly actor: Actor;
  readonly kind: MentionKind;
  readonly rule: string;
  /** Whether it stands there because the article was filed there; told where the text is not there to tell it. */
  readonly dateline?: boolean;
}

type Place = Pick<Mention, "start" | "end" | "sentence">;

/** The state of one article while it is read. */
interface Reading {
  readonly text: string;
  readonly published: string | null;
  readonly mentions: Mention[];
  /** Persons named in full by surname, the latest last. */
  readonly persons: Map<string, readonly Actor[]>;
  /** Surnames of people whom the article names and the register does not have. */
  readonly strangers: Set<string>;
  /** Country institutions named with their country, by suffix. */
  readonly institutions: Map<string, Actor>;
}

const dollar = 36;

const mentionOf = ({ start, end, sentence }: Place, actor: Actor, kind: MentionKind, rule: string): Mention => ({
  start,
  end,
  sentence,
  actor,
  kind,
  rule,
});

const registerRules: Readonly<Record<MentionKind, string>> = {
  name: "name of the register",
  alias: "alias of the register",
  metonym: "metonym of the register",
  demonym: "demonym of the register",
  role: "role",
  lastname: "surname",
};

/** Finds the mentions of one text after another; made once for a vocabulary and a register. */
export class MentionFinder {
  private readonly names: NameMatcher;
  private readonly pieces = createTokenBuffer();

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly register: Register,
  ) {
    this.names = new NameMatcher(vocabulary, register);
  }

  /** The mentions of a text in its order; `published` dates the offices. */
  find(text: string, tokens: Tokens, sentences: readonly Span[], published: string | null): Mention[] {
    this.names.learn();
    const pieces = takeApart(tokens, this.vocabulary, this.pieces);
    const reading: Reading = {
      text,
      published,
      mentions: [],
      persons: new Map(),
      strangers: new Set(),
      institutions: new Map(),
    };
    let sentence = 0;
    const { ids, starts, length } = pieces;
    for (let at = 0; at < length; ) {
      const start = starts[at]!;
      if (!this.names.begins(ids[at]!, text, start)) {
        at++;
        continue;
      }
      while (sentence < sentences.length - 1 && start >= sentences[sentence]!.end) sentence++;
      at += this.readAt(reading, pieces, at, sentence, sentences[sentence]?.end ?? text.length);
    }
    return reading.mentions;
  }

  /** Resolves the longest name at a piece; gives the pieces it took. */
  private readAt(reading: Reading, pieces: Tokens, at: number, sentence: number, sentenceEnd: number): number {
    const names = this.names.match(reading.text, pieces, at, sentenceEnd);
    if (names === null) return 1;
    const { length } = this.names;
    if (names.embedded) return length;
    const place = { start: pieces.starts[at]!, end: pieces.ends[at + length - 1]!, sentence };
    const { aliases } = names;
    if (length === 1 && this.isSomebody(reading, names, pieces, at)) return length;
    if (names.certain) {
      this.push(reading, mentionOf(place, aliases[0]!.actor, aliases[0]!.kind, registerRules[aliases[0]!.kind]));
      return length;
    }
    for (const institution of names.institutions)
      if (this.readInstitution(reading, institution, aliases, place)) return length;
    if (names.titles.length > 0 && this.readRole(reading, names.titles, place, pieces, at + length)) return length;
    // "chairman of the Joint Chiefs" whom nobody is known to be: the body still stands in the title.
    if (aliases.length === 0 && names.titles.length > 0)
      return (
        this.addWithin(reading, place, pieces, at + length) ||
        (names.titles.some(({ of, title }) => of !== undefined && title.includes(" of the ")) ? 1 : length)
      );
    const mention = aliases.length > 0 ? this.resolve(reading, names, place, pieces, at, length) : null;
    if (mention) {
      this.addNested(reading, mention, pieces, at);
      this.push(reading, withoutPossessor(reading.text, mention, this.register));
    }
    return length;
  }

  private push(reading: Reading, mention: Mention): void {
    const { actor } = mention;
    reading.mentions.push(mention);
    if (actor.type !== "person" || actor.lastname === null) return;
    const before = reading.persons.get(actor.lastname) ?? [];
    if (before.at(-1) !== actor)
      reading.persons.set(actor.lastname, [...before.filter((other) => other !== actor), actor]);
  }

  private resolve(
    reading: Reading,
    { lastnames, capital, metonym, plain }: Names,
    place: Place,
    pieces: Tokens,
    at: number,
    length: number,
  ): Mention | null {
    const { text } = reading;
    if (place.end < text.length && text.charCodeAt(place.end) === dollar) return null;
    if (lastnames) return this.resolveLastname(reading, lastnames, place, pieces, at, length);
    if (capital || metonym) {
      if (capital && isInLongerName(text, place.start, place.end, reading.mentions.at(-1)?.end)) return null;
      if (capital && (!metonym || meansPlace(text, place.start, place.end)))
        return mentionOf(place, capital.actor, "name", "capital, as a place");
      return mentionOf(
        place,
        metonym!.actor,
        "metonym",
        capital ? "capital, for its government" : registerRules.metonym,
      );
    }
    const { actor, anyCase, kind: named, surface } = plain!;
    if (
      named === "alias" &&
      length === 1 &&
      (actor.type === "place" || actor.type === "bloc") &&
      /^\p{Lu}\p{Ll}/u.test(surface) &&
      isInLongerName(text, place.start, place.end)
    )
      return null;
    if (isShoutedWord(text, place.start, place.end)) return null;
    if (anyCase && !lowerCaseStands(text, place.start, place.end)) return null;
    const kind = shortNames.has(surface) && standsBeforeNoun(text, place.end) ? "demonym" : named;
    return mentionOf(place, actor, kind, registerRules[kind]);
  }

  /**
   * A surname alone: who bore it in this article; else who needs no introduction, or whom a title announces. Behind
   * another's first name it is that person's, and from then on in the article nobody's whom the register has, but
   * for who holds an office on the day.
   */
  private resolveLastname(
    reading: Reading,
    candidates: readonly Actor[],
    place: Place,
    pieces: Tokens,
    at: number,
    length: number,
  ): Mention | null {
    const { text } = reading;
    if (!/^\p{Lu}/u.test(text.slice(place.start, place.end))) return null;
    const surname = candidates[0]!.lastname!;
    const before = this.wordBefore(text, pieces, at);
    const title = isTitle(before) ? before : null;
    const known = reading.persons.get(surname)?.findLast((actor) => agrees(title, actor));
    const next = at + length < pieces.length ? text.slice(place.end, pieces.ends[at + length]!) : "";
    const goesOn =
      /^ \p{Lu}/u.test(next) &&
      isFirstName(next.slice(1), false) &&
      !isShouted(text, place.start) &&
      known === undefined &&
      (title === null || !isInCapitals(text, place.start));
    if (isOfFirm(text, place.start, place.end) || (title === null && /^,? Jr\b/.test(next))) return null;
    const first =
      title === null &&
      before !== "" &&
      !this.isNamed(reading, pieces.starts[at - 1]!) &&
      isFirstName(before, startsSentence(text, pieces.starts[at - 1]!));
    if (first || goesOn) {
      const full = first && before.length === 1 ? this.withInitial(candidates, place, pieces, at - 2, text) : null;
      if (!full && !isInCapitals(text, place.start)) reading.strangers.add(surname);
      return full;
    }
    if (known) return mentionOf(place, known, "lastname", "surname of a person named before in the article");
    if (title === null && candidates.some(({ lastnameIsWord }) => lastnameIsWord)) return null;
    const agreeing = candidates.filter((actor) => agrees(title, actor));
    const inOffice = agreeing.filter((actor) => actor.roles.some((role) => isHeld(role, reading.published)));
    const isStrange = reading.strangers.has(surname);
    if (isStrange && reading.published === null) return null;
    const likely =
      inOffice.length > 0 || isStrange
        ? inOffice
        : agreeing.filter(
            (actor) =>
              actor.famous || actor.roles.some(({ from }) => isHeld({ title: "", from, to: null }, reading.published)),
          );
    const famous = likely.filter((actor) => actor.famous);
    const suited = title === null ? [] : likely.filter((actor) => suitsTitle(title, actor));
    const pool =
      famous.length > 0 && (title === null || !suited.some((actor) => !actor.famous))
        ? famous
        : isStrange
          ? []
          : suited;
    return pool.length === 1
      ? mentionOf(
          place,
          pool[0]!,
          "lastname",
          title === null ? "surname that needs no introduction" : "surname after a title",
        )
      : null;
  }

  /** "Ronald W. Reagan" where the register has "Ronald Reagan". */
  private withInitial(
    candidates: readonly Actor[],
    place: Place,
    pieces: Tokens,
    at: number,
    text: string,
  ): Mention | null {
    if (at < 0 || !isClose(text, pieces.ends[at]!, pieces.starts[at + 1]!)) return null;
    const start = pieces.starts[at]!;
    const first = text.slice(start, pieces.ends[at]!);
    const actor = candidates.find(({ name, lastname }) => name === `${first} ${lastname}`);
    return actor ? mentionOf({ ...place, start }, actor, "name", "name of the register, with an initial") : null;
  }

  /** True where a country, place or body is somebody's surname: "Michael Jordan", "Sen. Georgia". */
  private isSomebody(reading: Reading, { plain }: Names, pieces: Tokens, at: number): boolean {
    if (plain === null || plain.actor.type === "person") return false;
    const before = this.wordBefore(reading.text, pieces, at);
    if (before === "") return false;
    return (
      announcesPerson(before) || (this.names.isFirstName(before) && !this.isNamed(reading, pieces.starts[at - 1]!))
    );
  }

  /** The word before a name in the same sentence, or nothing. */
  private wordBefore(text: string, pieces: Tokens, at: number): string {
    if (at === 0) return "";
    const [start, end, next] = [pieces.starts[at - 1]!, pieces.ends[at - 1]!, pieces.starts[at]!];
    if (!isClose(text, end, next)) return "";
    const word = text.slice(start, end);
    return next - end === 1 || isAbbreviated(word) ? word : "";
  }

  private isNamed(reading: Reading, start: number): boolean {
    return reading.mentions.some((mention) => mention.start <= start && start < mention.end);
  }

  /**
   * "China's Ministry of Foreign Affairs", "Chinese foreign ministry", or the ministry named last. False where it is
   * none of these.
   */
  private readInstitution(
    reading: Reading,
    { suffix, name, byCountry }: Institution,
    aliases: readonly Alias[],
    place: Place,
  ): boolean {
    const last = reading.mentions.at(-1);
    const gap = last ? reading.text.slice(last.end, place.start) : "";
    const country =
      last && (last.actor.type === "country" || last.actor.capitalOf) && /^(?:['’]s?)? $/.test(gap)
        ? this.register.actors.get(last.actor.capitalOf ?? last.actor.id)
        : undefined;
    if (country) {
      const id = byCountry?.[country.id] ?? `${this.register.prefixes.get(country.id) ?? country.id}-${suffix}`;
      const own = aliases.find(({ actor }) => actor.country === country.id)?.actor ?? this.register.actors.get(id);
      const actor =
        own ?? createActor({ id, name: `${country.name} ${name}`, type: "organisation", country: country.id });
      const start = gap === " " && (last!.kind === "demonym" || last!.kind === "alias") ? last!.start : place.start;
      reading.mentions.push(
        mentionOf({ ...place, start }, actor, "name", "institution of the country named before it"),
      );
      reading.institutions.set(suffix, actor);
      return true;
    }
    const known = reading.institutions.get(suffix);
    if (known) reading.mentions.push(mentionOf(place, known, "alias", "institution named before in the article"));
    return known !== undefined;
  }

  /**
   * "US president", "France's president", "the president of France", "the pope": who held the office on the
   * article's date, unless his name stands beside it or nobody is meant. Where a title may be several offices
   * ("premier"), the first that is filled counts.
   */
  private readRole(
    reading: Reading,
    titles: readonly OfficeTitle[],
    place: Place,
    pieces: Tokens,
    next: number,
  ): boolean {
    const { text, published } = reading;
    const last = reading.mentions.at(-1);
    const gap = last && place.start - last.end <= 3 ? text.slice(last.end, place.start) : "";
    const before = gap !== "" && last!.actor.type !== "person" && /^(?:['’]s?)? $/.test(gap) ? last! : null;
    const after = before || !text.startsWith("he ", place.start - 3) ? null : this.bodyAfter(reading, pieces, next);
    const own = before || after ? [] : titles.filter(({ of }) => of !== undefined);
    if (!before && !after && own.length === 0) return false;
    const start = before && gap === " " ? before.start : place.start;
    const end = after?.end ?? place.end;
    const follows = text.slice(end, (pieces.starts[after?.next ?? next] ?? -1) + 1);
    const isNamed =
      /^,? \p{Lu}$/u.test(follows) ||
      (/\p{L}, (?:the |then )?$/u.test(text.slice(0, before?.start ?? start)) &&
        reading.mentions.at(before ? -2 : -1)?.actor.type === "person");
    const isAnyone = !isNamed && !namesNobody(text, before?.start ?? start, place.end);
    for (const title of !isAnyone ? [] : own.length > 0 ? own : titles) {
      const body = title.of !== undefined && own.length > 0 ? title.of : (before?.actor.id ?? after!.id);
      const inArticle = [...reading.persons.values()].flat().filter((actor) => holdsEver(actor, body, title));
      const holder =
        published === null
          ? inArticle.length === 1
            ? inArticle[0]!
            : null
          : holderOf(this.register, body, title, published);
      if (!holder) continue;
      const rule = published === null ? `${title.title} named in the article` : `${title.title} on ${published}`;
      if (own.length > 0) this.addWithin(reading, place, pieces, next);
      reading.mentions.push(mentionOf({ ...place, start }, holder, "role", rule));
      return true;
    }
    if (before) this.addWithin(reading, place, pieces, next);
    return before !== null;
  }

  /** The country or body after "president of": its id, where it ends, and the piece after it. */
  private bodyAfter(
    reading: Reading,
    pieces: Tokens,
    next: number,
  ): { readonly id: string; readonly end: number; readonly next: number } | null {
    const { text } = reading;
    let at = next;
    const isToken = (token: string) =>
      at < pieces.length &&
      text.startsWith(token, pieces.starts[at]!) &&
      pieces.ends[at] === pieces.starts[at]! + token.length;
    if (!isToken("of")) return null;
    at++;
    if (isToken("the")) at++;
    const alias = at < pieces.length ? this.names.match(text, pieces, at, text.length)?.plain : null;
    if (!alias || alias.actor.type === "person") return null;
    const after = at + this.names.length;
    return { id: alias.actor.id, end: pieces.ends[after - 1]!, next: after };
  }

  /**
   * The name that a title begins with is named too: "Kremlin" of "Kremlin spokesman", "Foreign Ministry" behind a
   * country.
   */
  private addWithin(reading: Reading, place: Place, pieces: Tokens, next: number): number {
    let at = next - 1;
    while (at > 0 && pieces.starts[at]! > place.start) at--;
    const names = at < next - 1 ? this.names.match(reading.text, pieces, at, pieces.starts[next - 1]!) : null;
    if (!names) return 0;
    const { length } = this.names;
    const within = { ...place, start: pieces.starts[at]!, end: pieces.ends[at + length - 1]! };
    if (names.institutions.some((institution) => this.readInstitution(reading, institution, names.aliases, within)))
      return length;
    if (names.aliases.length === 0) return 0;
    const mention = this.resolve(reading, names, within, pieces, at, length);
    if (mention) this.push(reading, mention);
    return length;
  }

  /** A government body's name may begin with its country: "U.S. 7th Fleet" names both. */
  private addNested(reading: Reading, mention: Mention, pieces: Tokens, at: number): void {
    const { actor } = mention;
    if (actor.type !== "organisation" || !actor.country) return;
    const names =
      this.names.match(reading.text, pieces, at, pieces.ends[at]! + 1) ??
      this.names.match(reading.text, pieces, at, mention.end);
    const alias = names?.aliases.find((found) => found.actor.id === actor.country && found.kind !== "metonym");
    const end = pieces.ends[at + this.names.length - 1]!;
    if (!alias || end >= mention.end) return;
    const kind = /['’]/.test(reading.text.charAt(end)) ? alias.kind : "demonym";
    reading.mentions.push({
      start: mention.start,
      end,
      sentence: mention.sentence,
      actor: alias.actor,
      kind,
      rule: "country at the head of its institution's name",
    });
  }
}

/** "Taiwan’s Ministry of Defense" is the ministry's mention from "Ministry" on; the country has one of its own. */
function withoutPossessor(text: string, mention: Mention, register: Register): Mention {
  const country =
    mention.actor.type === "organisation" && mention.actor.country
      ? register.actors.get(mention.actor.country)
      : undefined;
  const possessor = country && /^['’]s? /.exec(text.slice(mention.start + country.name.length, mention.end));
  return possessor && text.startsWith(country.name, mention.start)
    ? { ...mention, start: mention.start + country.name.length + possessor[0].length }
    : mention;
}

const startsSentence = (text: string, at: number) =>
  at === 0 || /[.!?:”"“‘\n]\s*["“‘]?$/.test(text.slice(Math.max(0, at - 4), at));
