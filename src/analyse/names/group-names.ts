// Group names: which of the names found are the same person, organisation or place.
//
// Inside an article a surname goes to the one full name that ends in it, an acronym to the one name with its
// initials. Over the corpus names that differ in capitals, stops and accents alone are one, and a surname left
// over goes to the only full name that ends in it. Nothing is guessed where two would do.

import { oneOf } from "../../text/index.js";
import { type NameTypeName, nameTypes } from "./tag-scheme.js";

/** One name in one article. */
export interface NameForm {
  /** Number of the article. */
  readonly article: number;
  readonly form: string;
  readonly type: NameTypeName;
  readonly confidence: number;
}

/** Names that are one. */
export interface NameGroup {
  /** Its fullest form. */
  readonly name: string;
  readonly type: NameTypeName;
  /** Indexes of what was given. */
  readonly members: readonly number[];
  /** Forms, the most frequent first. */
  readonly forms: readonly string[];
}

const title = new RegExp(
  `^${oneOf(
    "the|mr|mrs|ms|miss|dr|sir|(?:vice )?president|prof|professor|prime minister|chancellor|secretary|attorney general",
    "senator|sen|representative|rep|congress(?:wo)?man|governor|gov|ambassador|judge|justice|councillor|cllr|smt|shri",
    "field marshal|general|gen|admiral|adm|colonel|col|major|maj|captain|capt|lieutenant|lt|corporal|cpl|sergeant|sgt",
    "ayatollah|rev|reverend",
  )}\\.?\\s+(?=\\p{L})`,
  "iu",
);
const suffix = /,? (?:jr|sr|ii|iii|inc|corp|co|ltd|plc)\.?$/iu;
const small = new Set(["of", "the", "and", "for", "in", "on", "de", "&"]);

/** A name without title, article, line breaks. */
export const bareName = (form: string): string => form.replace(/\s+/g, " ").replace(title, "") || form;

/** What forms of one name have together. */
function keyOf(form: string): string {
  const bare = bareName(form).replace(suffix, "");
  return (
    bare
      .normalize("NFD")
      .replace(/[\p{M}.]/gu, "")
      .replace(/[’']s?$/u, "")
      .toLowerCase() || form
  );
}

const tokensOf = (key: string) => key.split(/[\s-]+/u);
const isAcronym = (form: string) => /^(?:\p{Lu}\.?){2,7}$/u.test(form);
const initialsOf = (key: string) =>
  tokensOf(key)
    .filter((token) => !small.has(token))
    .map((token) => token[0])
    .join("");

/** Groups in the order of their first names. Cost: linear, but for the full names that share a surname. */
export function groupNames(found: readonly NameForm[]): NameGroup[] {
  const keys = found.map(({ form }) => keyOf(form));
  const types = typesOf(found, keys);
  const byArticle = new Map<number, number[]>();
  found.forEach(({ article }, i) => put(byArticle, article, i));
  const leaders = [...keys];
  for (const indexes of byArticle.values()) {
    const full = fullNames(
      indexes.map((i) => keys[i]!),
      types,
    );
    for (const i of indexes) leaders[i] = full.of(keys[i]!, isAcronym(found[i]!.form)) ?? keys[i]!;
  }
  const everywhere = fullNames(leaders, types);
  const groups = new Map<string, number[]>();
  leaders.forEach((leader, i) => {
    const key = (leader === keys[i] && types.get(leader) === "person" ? everywhere.of(leader, false) : null) ?? leader;
    put(groups, key, i);
  });
  return [...groups].map(([key, members]) => describe(found, members, types.get(key)!));
}

function put<Key>(map: Map<Key, number[]>, key: Key, i: number): void {
  const list = map.get(key);
  if (list) list.push(i);
  else map.set(key, [i]);
}

/** The type of each key: the one with most confidence in all. */
function typesOf(found: readonly NameForm[], keys: readonly string[]): Map<string, NameTypeName> {
  const sums = new Map<string, number[]>();
  found.forEach(({ type, confidence }, i) => {
    const sum = sums.get(keys[i]!) ?? [0, 0, 0];
    sum[nameTypes.indexOf(type)]! += confidence;
    sums.set(keys[i]!, sum);
  });
  return new Map([...sums].map(([key, sum]) => [key, nameTypes[sum.indexOf(Math.max(...sum))]!]));
}

/** Full names by what may stand for them; null where two may be meant. */
function fullNames(
  keys: readonly string[],
  types: ReadonlyMap<string, NameTypeName>,
): { of(key: string, acronym: boolean): string | null } {
  const short = new Map<string, string | null>();
  const initials = new Map<string, string | null>();
  const add = (map: Map<string, string | null>, form: string, key: string) =>
    map.set(form, map.has(form) && map.get(form) !== key ? null : key);
  for (const key of new Set(keys)) {
    const tokens = tokensOf(key);
    if (tokens.length < 2) continue;
    if (types.get(key) === "person") {
      const last = key.slice(key.lastIndexOf(" ") + 1);
      for (const form of [last, `${last}s`, key.slice(0, key.indexOf(" "))]) add(short, form, key);
    } else add(initials, initialsOf(key), key);
  }
  return {
    of: (key, acronym) =>
      (acronym
        ? initials.get(key)
        : types.get(key) === "person" || types.get(key.replace(/s$/, "")) === "person"
          ? short.get(key)
          : null) ?? null,
  };
}

function describe(found: readonly NameForm[], members: readonly number[], type: NameTypeName): NameGroup {
  const counts = new Map<string, number>();
  for (const i of members) {
    const form = bareName(found[i]!.form);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const forms = [...counts].sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1)).map(([form]) => form);
  const length = (form: string) =>
    isAcronym(form) ? 0 : tokensOf(form).length * 2 + (form === form.toUpperCase() ? 0 : 1);
  const name = forms.reduce((best, form) => (length(form) > length(best) ? form : best));
  return { name, type, members, forms };
}

/** A name as an id: "maria-ortega". */
export function idOf(name: string): string {
  const id = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’'.]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return id || "name";
}
