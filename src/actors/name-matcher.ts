// Name matcher: the longest name of a register that begins at a token, and what it may be.

import type { Tokens, Vocabulary } from "../tokens/index.js";
import { AliasTrie } from "./alias-trie.js";
import type { Alias, Institution, OfficeTitle, Register } from "./register.js";

/** What one name may be. */
export interface Names {
  readonly aliases: readonly Alias[];
  readonly institutions: readonly Institution[];
  readonly titles: readonly OfficeTitle[];
  /** True where the name only holds an actor's name: "Beijing Winter Olympics". */
  readonly embedded: boolean;
  /** True where the name is one actor's whatever stands round it. */
  readonly certain: boolean;
}

/** Names that are written with the same capitals. */
interface Group extends Names {
  /** How it is written; an acronym keeps its capitals in the vocabulary. */
  readonly surface: string;
  /** For each token, whether it must begin with a capital. */
  readonly capitals: readonly boolean[];
}

/** Finds the names of a register in the tokens of one vocabulary. */
export class NameMatcher {
  /** Tokens that the last match took. */
  length = 0;
  private readonly trie: AliasTrie<Group>;
  /** For each node next to the root, 1 where a name in lower case goes through it. */
  private readonly lowerCase: Uint8Array;

  constructor(vocabulary: Vocabulary, register: Register) {
    this.trie = new AliasTrie(vocabulary);
    const groups = new Map<string, Map<string, Group>>();
    const add = (surface: string, anyCase: boolean, more: Partial<Names>) => {
      const capitals = anyCase ? [] : capitalsOf(surface);
      const spelling = /\p{Lu}\p{Lu}|\p{Lu}\./u.test(surface) ? surface : surface.toLowerCase();
      const bySpelling = groups.get(spelling) ?? new Map<string, Group>();
      groups.set(spelling, bySpelling);
      const old = bySpelling.get(capitals.join()) ?? { surface, capitals, aliases: [], institutions: [], titles: [], embedded: false, certain: false };
      bySpelling.set(capitals.join(), merge(old, more));
    };
    // "the West" is found as "West": an article is no part of a mention, and "the" begins half of all phrases.
    for (const alias of register.aliases) if (!alias.surface.startsWith("the ")) add(alias.surface, alias.anyCase, { aliases: [alias] });
    for (const institution of register.institutions) add(institution.surface, true, { institutions: [institution] });
    for (const text of register.embedded) if (/[\p{L}\p{N}.]$/u.test(text)) add(text, false, { embedded: true });
    for (const title of register.titles) for (const surface of [title.title, ...title.also]) add(surface, true, { titles: [title] });
    const lower: number[] = [];
    for (const bySpelling of groups.values()) {
      for (const group of bySpelling.values()) {
        const root = this.trie.add(group.surface, { ...group, certain: bySpelling.size === 1 && isCertain(group) });
        if (!group.capitals[0]) lower.push(root);
      }
    }
    this.lowerCase = new Uint8Array(Math.max(0, ...lower) + 1);
    for (const root of lower) this.lowerCase[root] = 1;
  }

  /** Takes note of types that are new to the vocabulary; call it before a text. */
  learn(): void {
    this.trie.learn();
  }

  /** Whether any name begins with a type; after {@link learn}. */
  begins(id: number): boolean {
    return this.trie.begin(id) !== 0;
  }

  /** The longest name that begins at a token, or null; its length in tokens stands in `length`. */
  match(text: string, tokens: Tokens, at: number, sentenceEnd: number): Names | null {
    let node = this.trie.begin(tokens.ids[at]!);
    if (this.lowerCase[node] !== 1 && !isUpperAt(text, tokens.starts[at]!)) return null;
    let found: Names | null = null;
    for (let i = at; node !== 0; ) {
      const groups = this.trie.at(node);
      if (groups !== undefined) {
        const accepted = groups.length === 1 ? (hasCapitals(text, tokens, at, groups[0]!.capitals) ? groups[0]! : null) : mergeAccepted(groups, text, tokens, at);
        if (accepted !== null) {
          found = accepted;
          this.length = i + 1 - at;
        }
      }
      if (++i >= tokens.length || tokens.starts[i]! >= sentenceEnd || !isClose(text, tokens.ends[i - 1]!, tokens.starts[i]!)) break;
      node = this.trie.next(node, tokens.ids[i]!);
    }
    return found;
  }
}

const merge = (group: Group, more: Partial<Names>): Group => ({
  ...group,
  aliases: [...group.aliases, ...(more.aliases ?? [])],
  institutions: [...group.institutions, ...(more.institutions ?? [])],
  titles: [...group.titles, ...(more.titles ?? [])],
  embedded: group.embedded || (more.embedded ?? false),
});

function mergeAccepted(groups: readonly Group[], text: string, tokens: Tokens, at: number): Names | null {
  let all: Group | null = null;
  for (const group of groups) if (hasCapitals(text, tokens, at, group.capitals)) all = all ? merge(all, group) : group;
  return all;
}

function isCertain({ aliases, institutions, titles, embedded }: Names): boolean {
  const alias = aliases[0];
  if (!alias || aliases.length > 1 || institutions.length > 0 || titles.length > 0 || embedded || alias.anyCase) return false;
  const { actor, kind, surface } = alias;
  return kind !== "lastname" && kind !== "metonym" && !actor.capitalOf && actor.type !== "organisation" && !/^(?:US|U\.S\.|UK|U\.K\.)$/.test(surface);
}

/** Nothing but a space, a hyphen, or the point of an initial stands between two tokens of a name. */
export function isClose(text: string, end: number, start: number): boolean {
  const gap = start - end;
  if (gap === 1) {
    const c = text.charCodeAt(end);
    return c === 32 || c === 45 || c === 39 || c === 0x2019;
  }
  return gap <= 3 && /^(?:\. |['’] |['’]s |, (?=D\.C)|)$/.test(text.slice(end, start));
}

const capitalsOf = (surface: string) => (surface.match(/[\p{L}\p{N}][\p{L}\p{N}.'’]*/gu) ?? []).map((token) => /^\p{Lu}/u.test(token));

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
