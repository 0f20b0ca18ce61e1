// Mention finder: the actors that one article names, each mention with the rule that resolved it.
// Names are found by a trie over token ids; what a name stands for is decided mention by mention, with what the
// article has said so far: surnames by the full name before them, capitals by whether the city or the government
// is meant, titles by who held the office on the article's date.

import { createTokenBuffer, type Span, type Tokens, type Vocabulary } from "../../text/index.js";
import { addMention, type ArticleState, bearsOut, createArticleState } from "./article-state.js";
import { isCredit } from "./credit.js";
import { isDateline } from "./dateline.js";
import { findInstitution, withoutPossessor } from "./find-institution.js";
import { findOffice } from "./find-office.js";
import { isInLongerName, isPaper, isPartOfName } from "./longer-names.js";
import { meansPlace } from "./metonyms.js";
import { type Mention, mentionOf, type Place } from "./mention.js";
import type { MentionRuleName } from "./mention-rules.js";
import { borneOut, type NamedAlias, NameMatcher, type Names, shortNames } from "./name-matcher.js";
import { isPublicBody } from "./public-body.js";
import type { Register } from "./register.js";
import { isSurname, resolveSurname } from "./resolve-surname.js";
import { settleShared } from "./shared-names.js";
import { isOfSport } from "./sport.js";
import { takeApart } from "./take-apart.js";
import { isShoutedWord, lowerCaseStands, standsBeforeNoun } from "./written-case.js";

const dollar = 36;

const registerRules: Readonly<Record<NamedAlias["kind"], MentionRuleName>> = {
  name: "name of the register",
  alias: "alias of the register",
  metonym: "metonym of the register",
  demonym: "demonym of the register",
};

/**
 * Finds the mentions of one text after another; made once for a vocabulary and a register.
 *
 * @example
 * const { text, sentences } = document;
 * const tokens = tokenise(text, vocabulary);
 * new MentionFinder(vocabulary, readRegister()).find(text, tokens, sentences, "2022-03-01").length; // 26
 */
export class MentionFinder {
  private readonly names: NameMatcher;
  private readonly pieces = createTokenBuffer();

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly register: Register,
  ) {
    this.names = new NameMatcher(vocabulary, register);
  }

  /**
   * The mentions of a text in its order; none where it names nobody. Cost: linear in the tokens.
   *
   * @param tokens the text's, numbered by the finder's vocabulary
   * @param published the day, month or year that says who held an office; null where it is not known
   */
  find(text: string, tokens: Tokens, sentences: readonly Span[], published: string | null): Mention[] {
    this.names.learn();
    const pieces = takeApart(tokens, this.vocabulary, this.pieces);
    const state = createArticleState(text, published, pieces);
    let sentence = 0;
    const { ids, starts, length } = pieces;
    for (let at = 0; at < length; ) {
      const start = starts[at]!;
      if (!this.names.begins(ids[at]!, text, start)) {
        at++;
        continue;
      }
      while (sentence < sentences.length - 1 && start >= sentences[sentence]!.end) sentence++;
      at += this.readAt(state, at, sentence, sentences[sentence]?.end ?? text.length);
    }
    return settleShared(state, this.register);
  }

  /** Resolves the longest name at a piece; gives how many pieces it took. */
  private readAt(state: ArticleState, at: number, sentence: number, sentenceEnd: number): number {
    const { text, pieces } = state;
    const found = this.names.match(text, pieces, at, sentenceEnd);
    if (found === null) return 1;
    const { length } = this.names;
    if (found.embedded) return length;
    const names = found.doubtful ? borneOut(found, ({ sense }) => bearsOut(state, sense)) : found;
    const { aliases, plain, titles } = names;
    const last = pieces.ends[at + length - 1]!;
    const end = last + tailLength(plain, text, last);
    const place = { start: pieces.starts[at]!, end, sentence };
    if (length === 1 && plain && plain.actor.type !== "person" && isSurname(state, this.names, at)) return length;
    if (plain && isOfLand(plain) && isOthersName(text, place, plain)) return length;
    if (names.certain) {
      addMention(state, mentionOf(place, plain!.actor, plain!.kind, registerRules[plain!.kind]));
      return length;
    }
    if (this.addInstitution(state, names, place)) return length;
    if (titles.length > 0 && this.addOffice(state, names, place, at + length)) return length;
    // "chairman of the Joint Chiefs" whom nobody is known to be: the body still stands in the title.
    if (aliases.length === 0 && titles.length > 0)
      return (
        this.addWithin(state, place, at + length) ||
        (titles.some(({ of, title }) => of !== undefined && title.includes(" of the ")) ? 1 : length)
      );
    const mention = aliases.length > 0 ? this.resolve(state, names, place, at, length) : null;
    if (mention) {
      this.addNested(state, mention, at);
      addMention(state, withoutPossessor(text, mention, this.register));
    }
    return length;
  }

  /** Whom a name means, or null where it is nobody's here. */
  private resolve(
    state: ArticleState,
    { lastnames, capital, metonym, plain }: Names,
    place: Place,
    at: number,
    length: number,
  ): Mention | null {
    const { text } = state;
    const { start, end } = place;
    if (end < text.length && text.charCodeAt(end) === dollar) return null;
    if (lastnames) return resolveSurname(state, this.register, lastnames, place, at, length);
    if (capital && isInLongerName(text, start, end, state.mentions.at(-1)?.end)) return null;
    const isPlace =
      capital && (!metonym || meansPlace(text, start, end) || isDateline(text, place) || isOfSport(text, start, end));
    if (isPlace) return mentionOf(place, capital.actor, "name", "capital, as a place");
    if (metonym) {
      const rule = capital ? "capital, for its government" : registerRules.metonym;
      return mentionOf(place, metonym.actor, "metonym", rule);
    }
    const { actor, anyCase, kind, surface } = plain!;
    if (actor.type === "organisation" && isCredit(text, start, end)) return null;
    if (isShoutedWord(text, start, end) || (anyCase && !lowerCaseStands(text, start, end))) return null;
    if (length === 1 && isRegion(plain!) && isInLongerName(text, start, end)) return null;
    const as = shortNames.has(surface) && standsBeforeNoun(text, end) ? "demonym" : kind;
    return mentionOf(place, actor, as, registerRules[as]);
  }

  /** Adds the institution that stands at a place; false where none does. */
  private addInstitution(state: ArticleState, { institutions, aliases }: Names, place: Place): boolean {
    const isOpen = aliases.length === 0 && institutions.every(({ owners }) => owners === undefined);
    for (const institution of institutions) {
      const mention = findInstitution(state, this.register, institution, aliases, { ...place, isOpen });
      if (mention) return state.mentions.push(mention) > 0;
    }
    return false;
  }

  /** Adds whom an office stands for, and the name within its title; false where the title is nobody's office. */
  private addOffice(state: ArticleState, { titles }: Names, place: Place, next: number): boolean {
    const office = findOffice(state, this.register, this.names, titles, place, next);
    if (!office) return false;
    if (office.namesWithin) this.addWithin(state, place, next);
    if (office.mention) state.mentions.push(office.mention);
    return true;
  }

  /**
   * The name that a title begins with is named too: "Kremlin" of "Kremlin spokesman", "Foreign Ministry" behind a
   * country. Gives how many pieces it took.
   */
  private addWithin(state: ArticleState, place: Place, next: number): number {
    const { text, pieces } = state;
    let at = next - 1;
    while (at > 0 && pieces.starts[at]! > place.start) at--;
    const names = at < next - 1 ? this.names.match(text, pieces, at, pieces.starts[next - 1]!) : null;
    if (!names) return 0;
    const { length } = this.names;
    const within = { ...place, start: pieces.starts[at]!, end: pieces.ends[at + length - 1]! };
    if (this.addInstitution(state, names, within)) return length;
    if (names.aliases.length === 0) return 0;
    const mention = this.resolve(state, names, within, at, length);
    if (mention) addMention(state, mention);
    return length;
  }

  /** The name of a government's body may begin with its country: "U.S. 7th Fleet" names both. */
  private addNested({ text, pieces, mentions }: ArticleState, mention: Mention, at: number): void {
    const { actor } = mention;
    if (actor.type !== "organisation" || !actor.country) return;
    const names =
      this.names.match(text, pieces, at, pieces.ends[at]! + 1) ?? this.names.match(text, pieces, at, mention.end);
    const alias = names?.aliases.find((found) => found.actor.id === actor.country && found.kind !== "metonym");
    const end = pieces.ends[at + this.names.length - 1]!;
    if (!alias || end >= mention.end || !isPublicBody(text.slice(end, mention.end))) return;
    const kind = /['’]/.test(text.charAt(end)) ? alias.kind : "demonym";
    mentions.push(mentionOf({ ...mention, end }, alias.actor, kind, "country at the head of its institution's name"));
  }
}

/** Whether the name of a land is another's in truth, or a part of it. */
const isOthersName = (text: string, { start, end }: Place, { actor, kind }: NamedAlias): boolean =>
  isPartOfName(text, start, end) || ((kind === "demonym" || actor.country === null) && isPaper(text, start, end));

/** How many characters of a name stand behind its last token: the stop of "Central African Rep.", the 's of "Moody's". */
function tailLength(plain: NamedAlias | null, text: string, end: number): number {
  if (!plain) return 0;
  if (plain.surface.endsWith(".")) return text[end] === "." && text[end - 1] !== "." ? 1 : 0;
  return plain.surface.endsWith("'s") && /^['’]s/.test(text.slice(end, end + 2)) ? 2 : 0;
}

/** Whether a name is a country's, a capital's or a sea's, and may be part of a longer one. */
const isOfLand = ({ actor, surface }: NamedAlias): boolean =>
  (actor.type === "country" && !shortNames.has(surface)) ||
  (actor.type === "place" && (actor.capitalOf !== null || actor.country === null));

/** Whether a name is a place's or a bloc's with one capital, and so may be part of a longer name: "Africa Today". */
const isRegion = ({ actor, kind, surface }: NamedAlias): boolean =>
  kind === "alias" && (actor.type === "place" || actor.type === "bloc") && /^\p{Lu}\p{Ll}/u.test(surface);
