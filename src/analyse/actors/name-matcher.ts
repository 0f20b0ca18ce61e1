// Name matcher: the longest name of a register that begins at a token, and what it may be.

import { type Tokens, type Vocabulary, wordsOf } from "../../text/index.js";
import { AliasTrie, TrieReader } from "./alias-trie.js";
import type { Actor } from "./actor.js";
import { isFirstName } from "./surnames.js";
import type { Alias, AliasKind, Institution, OfficeTitle, Register } from "./register.js";

/** What the register has under one name. */
interface Entries {
  readonly aliases: readonly Alias[];
  readonly institutions: readonly Institution[];
  readonly titles: readonly OfficeTitle[];
  /** True where the name only holds an actor's name: "Beijing Winter Olympics". */
  readonly embedded: boolean;
}

/** An alias that is no surname. */
export type NamedAlias = Alias & { readonly kind: Exclude<AliasKind, "lastname"> };

/** What one name may be, computed once. */
export interface Names extends Entries {
  /** True where it may mean something else altogether: see senses.ts. */
  readonly doubtful: boolean;
  /** True where the name is one actor's whatever stands round it. */
  readonly certain: boolean;
  /** Whose surname it is, where it is nothing but a surname. */
  readonly lastnames: readonly Actor[] | null;
  /** The first alias that is no surname, that is a capital, that is a metonym. */
  readonly plain: NamedAlias | null;
  readonly capital: Alias | null;
  readonly metonym: Alias | null;
}

/** Names that are written with the same capitals: for each token, whether it must begin with one. */
interface Group {
  readonly capitals: readonly boolean[];
  entries: Entries;
  /** What the entries come to; null until a text first asks for it. */
  names: Names | null;
}

/** First names that are words, too: before a country they are no name. */
const words = new Set(wordsOf("Ally Art Given Innocent Man Marine Odd Per Said Tip Unity Witness"));
/** Names that are an adjective before a noun: "US officials". */
export const shortNames: ReadonlySet<string> = new Set(["US", "U.S.", "UK", "U.K."]);
const nothing: Entries = { aliases: [], institutions: [], titles: [], embedded: false };

/** The names of a register, ready to be looked for; made once for each register. */
interface Lookup {
  readonly trie: AliasTrie<Group>;
  /** For each node next to the root, 1 where a name in lower case goes through it. */
  readonly lowerCase: Uint8Array;
  /** First names of the register's persons that are no names of anything else. */
  readonly firstNames: ReadonlySet<string>;
}

const lookups = new WeakMap<Register, Lookup>();

/** Finds the names of a register in the tokens of one vocabulary. */
export class NameMatcher {
  /** Tokens that the last match took. */
  length = 0;
  private readonly trie: TrieReader<Group>;
  private readonly names: AliasTrie<Group>;
  private readonly lowerCase: Uint8Array;
  private readonly firstNames: ReadonlySet<string>;

  constructor(vocabulary: Vocabulary, register: Register) {
    const lookup = lookups.get(register) ?? prepare(register);
    lookups.set(register, lookup);
    this.names = lookup.trie;
    this.trie = new TrieReader(lookup.trie, vocabulary);
    this.lowerCase = lookup.lowerCase;
    this.firstNames = lookup.firstNames;
  }

  /** Takes note of types that are new to the vocabulary; call it before a text. */
  learn(): void {
    this.trie.learn();
  }

  /** Whether any name begins with a type, written as it is at a place of the text; after {@link learn}. */
  begins(id: number, text: string, start: number): boolean {
    const node = this.trie.begin(id);
    return node !== 0 && (this.lowerCase[node] === 1 || isUpperAt(text, start));
  }

  /** True for the first name of somebody in the register. */
  isFirstName(word: string): boolean {
    return this.firstNames.has(word);
  }

  /** The longest name that begins at a token, or null; its length in tokens stands in `length`. */
  match(text: string, tokens: Tokens, at: number, sentenceEnd: number): Names | null {
    let node = this.trie.begin(tokens.ids[at]!);
    if (node === 0 || (this.lowerCase[node] !== 1 && !isUpperAt(text, tokens.starts[at]!))) return null;
    let found: Names | null = null;
    for (let i = at; node !== 0; ) {
      const groups = this.names.at(node);
      if (groups !== undefined) {
        const accepted =
          groups.length === 1
            ? hasCapitals(text, tokens, at, groups[0]!.capitals)
              ? (groups[0]!.names ??= describe(groups[0]!.entries, true))
              : null
            : mergeAccepted(groups, text, tokens, at);
        if (accepted !== null) {
          found = accepted;
          this.length = i + 1 - at;
        }
      }
      if (
        ++i >= tokens.length ||
        tokens.starts[i]! >= sentenceEnd ||
        !isClose(text, tokens.ends[i - 1]!, tokens.starts[i]!)
      )
        break;
      node = this.trie.next(node, tokens.ids[i]!);
    }
    return found;
  }
}

function prepare(register: Register): Lookup {
  const trie = new AliasTrie<Group>();
  const lower = new Set<number>();
  const add = (surface: string, anyCase: boolean, more: Partial<Entries>) => {
    const path = trie.enter(surface);
    if (!path) return;
    const capitals = anyCase ? [] : capitalsOf(surface, path.pieces);
    const known = trie.at(path.last)?.find((group) => group.capitals.join() === capitals.join());
    if (known) known.entries = merge(known.entries, { ...nothing, ...more });
    else trie.put(path.last, { capitals, entries: { ...nothing, ...more }, names: null });
    if (!capitals[0]) lower.add(path.first);
  };
  // "the West" is found as "West": an article is no part of a mention, and "the" begins half of all phrases.
  for (const alias of register.aliases)
    if (!alias.surface.startsWith("the ")) add(alias.surface, alias.anyCase, { aliases: [alias] });
  for (const institution of register.institutions)
    add(institution.surface, institution.owners === undefined, { institutions: [institution] });
  for (const text of register.embedded) if (/[\p{L}\p{N}.]$/u.test(text)) add(text, false, { embedded: true });
  for (const title of register.titles)
    for (const surface of [title.title, ...title.also]) add(surface, true, { titles: [title] });
  const lowerCase = new Uint8Array(Math.max(0, ...lower) + 1);
  for (const root of lower) lowerCase[root] = 1;
  return { trie, lowerCase, firstNames: firstNamesOf(register) };
}

function firstNamesOf({ actors, aliases }: Register): Set<string> {
  const others = new Set(aliases.filter(({ actor }) => actor.type !== "person").map(({ surface }) => surface));
  const firsts = new Set<string>();
  for (const { type, name, lastname } of actors.values())
    if (type === "person" && lastname !== null && name.endsWith(` ${lastname}`))
      firsts.add(name.slice(0, name.indexOf(" ")));
  return new Set(
    [...firsts].filter((name) => name.length > 2 && !others.has(name) && isFirstName(name, true) && !words.has(name)),
  );
}

const merge = (one: Entries, other: Entries): Entries => ({
  aliases: [...one.aliases, ...other.aliases],
  institutions: [...one.institutions, ...other.institutions],
  titles: [...one.titles, ...other.titles],
  embedded: one.embedded || other.embedded,
});

const merged = new WeakMap<readonly Group[], Map<number, Names>>();

/** What the groups whose capitals hold have together; computed once for each set of them. */
function mergeAccepted(groups: readonly Group[], text: string, tokens: Tokens, at: number): Names | null {
  let accepted = 0;
  for (let i = 0; i < groups.length; i++) if (hasCapitals(text, tokens, at, groups[i]!.capitals)) accepted |= 1 << i;
  if (accepted === 0) return null;
  let known = merged.get(groups);
  if (!known) merged.set(groups, (known = new Map()));
  let names = known.get(accepted);
  if (!names) {
    const chosen = groups.filter((_, i) => accepted & (1 << i));
    names = describe(chosen.map(({ entries }) => entries).reduce<Entries>(merge, nothing), false);
    known.set(accepted, names);
  }
  return names;
}

/** What a name may be, of those of its aliases that an article bears out. */
export const borneOut = (names: Names, isMeant: (alias: Alias) => boolean): Names =>
  describe({ ...names, aliases: names.aliases.filter(isMeant) }, false);

function describe(entries: Entries, alone: boolean): Names {
  const { aliases, institutions, titles, embedded } = entries;
  const lastnames =
    aliases.length > 0 && aliases.every(({ kind }) => kind === "lastname") ? aliases.map(({ actor }) => actor) : null;
  return {
    aliases,
    institutions,
    titles,
    embedded,
    doubtful: aliases.some(({ sense }) => sense !== null),
    certain: alone && isCertain(entries),
    lastnames,
    plain: aliases.find((alias): alias is NamedAlias => alias.kind !== "lastname") ?? null,
    capital: aliases.find(({ actor }) => actor.capitalOf !== null) ?? null,
    metonym: aliases.find(({ kind }) => kind === "metonym") ?? null,
  };
}

function isCertain({ aliases, institutions, titles, embedded }: Entries): boolean {
  const alias = aliases[0];
  if (!alias || aliases.length > 1 || institutions.length > 0 || titles.length > 0 || embedded || alias.anyCase)
    return false;
  const { actor, kind, surface } = alias;
  return (
    alias.sense === null &&
    kind !== "lastname" &&
    kind !== "metonym" &&
    !actor.capitalOf &&
    actor.type !== "organisation" &&
    !shortNames.has(surface)
  );
}

/** Between two tokens of a name stands a space, the end of a wrapped line, a hyphen, or the point of an initial. */
export function isClose(text: string, end: number, start: number): boolean {
  const gap = start - end;
  if (gap === 1) {
    const c = text.charCodeAt(end);
    return c === 32 || c === 45 || c === 10 || c === 39 || c === 0x2019;
  }
  return gap <= 3 && /^(?:\. |['’] |['’]s | & |, (?=D\.C)|)$/.test(text.slice(end, start));
}

/** For each token, whether it must begin with a capital; "party" of a party's name need not. */
const capitalsOf = (surface: string, { starts, length }: Tokens): boolean[] =>
  Array.from(
    { length },
    (_, i) => isUpperAt(surface, starts[i]!) && !(i > 0 && surface.endsWith("Party", starts[i]! + 5)),
  );

function hasCapitals(text: string, tokens: Tokens, at: number, capitals: readonly boolean[]): boolean {
  for (let i = 0; i < capitals.length; i++) {
    if (capitals[i] && !isUpperAt(text, tokens.starts[at + i]!)) return false;
  }
  return true;
}

function isUpperAt(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return c < 128 ? c >= 65 && c <= 90 : /^\p{Lu}/u.test(text.slice(at, at + 2));
}
