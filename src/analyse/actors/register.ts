// Register of actors: who can be named, under which names, in which office and when.
// It is kept in data/actors; the names of countries there are those of world-countries. A user's own entries take
// precedence over them.

import { readDataJson } from "../../files/index.js";
import { type Actor, type ActorEntry, createActor } from "./actor.js";
import type { MentionKind } from "./mention.js";
import { readPeople } from "./read-people.js";
import { readSenses, type Sense, type SenseEntry, senseKey, type Senses } from "./senses.js";
import { sharedInstitutions } from "./shared-names.js";

/** How a name of the register may name its actor; an office's title is resolved by its holders instead. */
export type AliasKind = Exclude<MentionKind, "role">;

/** A name and whom it may stand for. */
export interface Alias {
  readonly surface: string;
  readonly actor: Actor;
  readonly kind: AliasKind;
  /** True where the name counts in lower case too ("the west", "state department"). */
  readonly anyCase: boolean;
  /** What an article must say for the name to mean its actor; null where it always does. */
  readonly sense: Sense | null;
}

/** A noun that with a country makes an institution: "foreign ministry" → china-foreign-ministry. */
export interface Institution {
  readonly surface: string;
  readonly suffix: string;
  readonly name: string;
  /** Ids of the countries whose institution has an id of its own. */
  readonly byCountry?: Readonly<Record<string, string>>;
  /** Where it is one of several that a country has: the city that it is in tells which. */
  readonly at?: "place";
  /** Ids of the countries that may be meant where the name stands alone; without them it needs its country. */
  readonly owners?: readonly string[];
}

/** An office under the names that articles give it. */
export interface OfficeTitle {
  readonly title: string;
  readonly also: readonly string[];
  /** The offices it may mean, where it is no office of its own: a "leader" is a president or a premier. */
  readonly holders?: readonly string[];
  /** Id of the country or body whose office it is, where the title alone says so: "Kremlin spokesman". */
  readonly of?: string;
}

export interface Register {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly aliases: readonly Alias[];
  readonly institutions: readonly Institution[];
  /** What a country's institutions' ids begin with, where it is not the country's id. */
  readonly prefixes: ReadonlyMap<string, string>;
  readonly titles: readonly OfficeTitle[];
  readonly senses: Senses;
  /** The office whose holder is meant by a country's "leader", where that is not its president. */
  readonly leaders: ReadonlyMap<string, string>;
  /** The day until which offices are known; null for a register that has none. */
  readonly asOf: string | null;
  /** Names that hold an actor's name and are not the actor: "Beijing Winter Olympics". */
  readonly embedded: readonly string[];
  /** Ids of the actors that {@link extendRegister} added: no tagger takes a name from them. */
  readonly own: ReadonlySet<string>;
}

interface CountryFile {
  /** `name` and `official` are those of world-countries; a test holds them to it. */
  readonly countries: readonly (Omit<ActorEntry, "type"> & { readonly cca3: string; readonly official: string } & {
    readonly leader?: string;
  })[];
}

interface OrganisationFile {
  readonly organisations: readonly (Omit<ActorEntry, "type"> & { readonly type?: "bloc" })[];
  readonly generic: readonly Institution[];
  readonly prefixes: readonly { readonly country: string; readonly prefix: string }[];
}

interface OfficeFile {
  readonly asOf: string;
  readonly titles: readonly OfficeTitle[];
}

interface SenseFile {
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly senses: readonly SenseEntry[];
  readonly embedded: readonly string[];
}

/** A register of nobody. */
export const emptyRegister = (): Register => createRegister([]);

let shipped: Register | null = null;

/**
 * The register that comes with the kit: countries, people with their offices, organisations, places.
 *
 * Each office has its dates, each actor its source; `data/actors/README.md` says until which day it is known to hold.
 * The files are read once, when first asked for; later calls return the same object. Cost: about 20 ms, once.
 *
 * @returns the register: its actors by id, and every name that may stand for one
 * @throws an Error of the file system where the kit's own data files are missing
 * @example readRegister().actors.get("wang-yi")!.country // "china"
 */
export function readRegister(): Register {
  if (shipped) return shipped;
  const { organisations, generic, prefixes } = readData<OrganisationFile>("organisations");
  const { titles, asOf } = readData<OfficeFile>("offices");
  const { countries } = readData<CountryFile>("countries");
  const places = readData<{ places: ActorEntry[] }>("places").places.map((place) => ({
    ...place,
    type: "place" as const,
  }));
  const others = readData<{ countries: ActorEntry[] }>("others").countries;
  const bodies = organisations.map((body): ActorEntry => ({ ...body, type: body.type ?? "organisation" }));
  const { lists, senses, embedded } = readData<SenseFile>("senses");
  const entries = [...countryEntries(countries), ...others, ...readPeople(), ...bodies, ...places];
  return (shipped = createRegister(entries, {
    institutions: generic,
    prefixes: new Map(prefixes.map(({ country, prefix }) => [country, prefix])),
    titles,
    senses: new Map(readSenses(senses, lists)),
    leaders: new Map(countries.flatMap(({ id, leader }) => (leader ? [[id, leader] as const] : []))),
    asOf,
    embedded,
  }));
}

/**
 * Makes a register of entries, for a corpus whose actors the kit's own does not have.
 *
 * A later entry with the same id replaces an earlier one. An actor without a country of its own has that of the body
 * that it is part of. Cost: linear in the names.
 *
 * @param entries the actors and their names, as a file of `readOwnRegister` has them
 * @param more institutions that every country has, titles of offices, and names that only contain an actor's
 * @returns the register; one without actors where there are no entries
 * @example createRegister([{ id: "acme", name: "Acme Corp", type: "organisation", aliases: ["Acme"] }])
 */
export function createRegister(
  entries: readonly ActorEntry[],
  more: Partial<Omit<Register, "actors" | "aliases">> = {},
): Register {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const actors = new Map<string, Actor>();
  const aliases: Alias[] = [];
  const { institutions = [], senses = new Map<string, Sense>() } = more;
  for (const entry of byId.values()) {
    const { id, name, type, lastname } = entry;
    const actor = createActor({ ...entry, country: countryOf(entry, byId) });
    actors.set(id, actor);
    const seen = new Set<string>();
    const add = (surfaces: readonly string[] | undefined, kind: AliasKind, anyCase = false) => {
      for (const surface of surfaces ?? []) {
        if (seen.has(surface) && !anyCase) continue;
        seen.add(surface);
        aliases.push({ surface, actor, kind, anyCase, sense: senses.get(senseKey(id, surface)) ?? null });
      }
    };
    add([name], "name");
    add(entry.aliases, type === "person" ? "name" : "alias");
    add(entry.lowercase, "alias", true);
    add(entry.demonyms, "demonym", type === "bloc");
    add(entry.metonyms, "metonym");
    if (lastname) add(surnames(entry, lastname), "lastname");
  }
  return {
    actors,
    aliases,
    prefixes: new Map(),
    titles: [],
    senses,
    leaders: new Map(),
    asOf: null,
    embedded: [],
    own: new Set(),
    ...more,
    institutions: sharedInstitutions(byId.values(), institutions),
  };
}

/** The country of an entry, or of what it is part of; null where that runs in a circle. */
function countryOf(entry: ActorEntry, byId: ReadonlyMap<string, ActorEntry>): string | null {
  const seen = new Set<string>();
  for (
    let at: ActorEntry | undefined = entry;
    at && !seen.has(at.id);
    at = at.partOf ? byId.get(at.partOf) : undefined
  ) {
    if (at.country) return at.country;
    if (at.type === "country") return at.id;
    seen.add(at.id);
  }
  return null;
}

/**
 * A surname with its other spellings: without accents, and as the aliases that begin like the name end ("Zelenskyy").
 */
function surnames({ name, aliases = [] }: ActorEntry, lastname: string): string[] {
  const [first] = name.split(" ");
  const other = name.endsWith(lastname)
    ? aliases.filter((alias) => alias.startsWith(`${first} `)).map((alias) => alias.slice(alias.lastIndexOf(" ") + 1))
    : [];
  const plain = /^\p{ASCII}*$/u.test(lastname) ? lastname : lastname.normalize("NFD").replace(/\p{M}/gu, "");
  const kin = other.filter((surname) => surname.length > 3 && surname.slice(0, 3) === lastname.slice(0, 3));
  return [lastname, plain, ...kin];
}

/**
 * A register with a user's own entries added to it; the register itself does not change.
 *
 * Where an id is in both, the user's entry replaces the other. A name that an entry gives to its actor belongs to no
 * other actor any more, but for surnames, which several may share. Cost: linear in the names of both.
 *
 * @param register the register to start from
 * @param entries the actors to add
 * @returns a new register
 * @example extendRegister(readRegister(), [{ id: "acme", name: "Acme Corp", type: "organisation" }])
 */
export function extendRegister(register: Register, entries: readonly ActorEntry[]): Register {
  const placed = entries.map((entry) =>
    entry.country == null && entry.partOf
      ? { ...entry, country: register.actors.get(entry.partOf)?.country ?? null }
      : entry,
  );
  const own = createRegister(placed);
  const taken = new Set(own.aliases.filter(({ kind }) => kind !== "lastname").map(({ surface }) => surface));
  return {
    ...register,
    actors: new Map([...register.actors, ...own.actors]),
    aliases: [
      ...register.aliases.filter(
        ({ actor, kind, surface }) => !own.actors.has(actor.id) && (kind === "lastname" || !taken.has(surface)),
      ),
      ...own.aliases,
    ],
    institutions: [...register.institutions.filter(({ surface }) => !taken.has(surface)), ...own.institutions],
    embedded: register.embedded.filter((name) => !taken.has(name)),
    own: new Set([...register.own, ...own.actors.keys()]),
  };
}

const readData = <T>(name: string): T => readDataJson<T>(`actors/${name}.json`);

const countryEntries = (countries: CountryFile["countries"]): ActorEntry[] =>
  countries.map(({ official, ...country }) => ({
    ...country,
    type: "country",
    aliases: [official, ...(country.aliases ?? [])],
  }));
