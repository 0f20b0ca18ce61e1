// Check register: what is wrong with entries of one's own, in words that say what to do. data/actors/schema.json
// says the same of their shape for editors; here stands also what no schema can say.

import leven from "leven";
import { type Columns, text } from "../../rows/index.js";
import type { ActorEntry, Register, Role } from "./register.js";

/** One fault of a register's file. */
export interface RegisterProblemRow {
  readonly file: string;
  /** Id of the entry, or its number in the file, counted from 1; null where the file itself is at fault. */
  readonly entry: string | null;
  readonly problem: string;
  readonly remedy: string;
  /** "left out": the entry, or the name, is not used; "warning": it is. */
  readonly effect: "left out" | "warning";
}

export const registerProblemColumns: Columns<RegisterProblemRow> = {
  file: text("File"),
  entry: text("Entry"),
  problem: text("Problem"),
  remedy: text("Remedy"),
  effect: text("Effect"),
};

type Fault = Omit<RegisterProblemRow, "file" | "entry">;
type Kind = "text" | "text or null" | "texts" | "yes or no" | "offices";

/** Longest name that is looked for; nobody is called by more. */
export const longestAlias = 200;

const fields: Readonly<Record<string, Kind>> = {
  id: "text",
  name: "text",
  type: "text",
  country: "text or null",
  partOf: "text or null",
  aliases: "texts",
  demonyms: "texts",
  metonyms: "texts",
  lowercase: "texts",
  lastname: "text or null",
  famous: "yes or no",
  lastnameIsWord: "yes or no",
  roles: "offices",
  capitalOf: "text",
  source: "text",
  status: "text",
  nationality: "text",
  note: "text",
  from: "text",
  to: "text or null",
  successor: "text or null",
};
const types = ["country", "person", "organisation", "place", "bloc"];
const isText = (value: unknown): value is string => typeof value === "string";
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const holds: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  text: isText,
  "text or null": (value) => value === null || isText(value),
  texts: isTexts,
  "yes or no": (value) => typeof value === "boolean",
  offices: (value) =>
    Array.isArray(value) && value.every((role) => typeof role === "object" && role !== null && !Array.isArray(role)),
};

/** A value as a message shows it: short, on one line. */
const shown = (value: unknown): string => {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
};

const fault = (problem: string, remedy: string, effect: Fault["effect"] = "left out"): Fault => ({
  problem,
  remedy,
  effect,
});

/** Faults of one entry's shape; an entry with one that is no warning cannot be used. */
export function checkEntry(value: unknown): Fault[] {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return [
      fault(`is ${shown(value)}, not an object`, 'write { "id": "acme", "name": "Acme Corp", "type": "organisation" }'),
    ];
  const entry = value as Readonly<Record<string, unknown>>;
  const faults: Fault[] = [];
  for (const needed of ["id", "name", "type"])
    if (!(needed in entry)) faults.push(fault(`has no ${needed}`, `add "${needed}"`));
  for (const [field, found] of Object.entries(entry)) {
    const kind = fields[field];
    if (kind === undefined)
      faults.push(
        fault(
          `has a field "${field}" that means nothing here`,
          `take it out, or mean ${nearest(field, Object.keys(fields)) ?? "one of the fields in data/actors/README.md"}`,
          "warning",
        ),
      );
    else if (!holds[kind](found)) faults.push(fault(`has ${shown(found)} as "${field}"`, `give ${wanted[kind]}`));
  }
  if (faults.some(({ effect }) => effect === "left out")) return faults;
  const {
    id,
    name,
    type,
    aliases = [],
    demonyms = [],
    metonyms = [],
    lowercase = [],
    roles = [],
  } = value as ActorEntry;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    faults.push(fault(`has the id ${shown(id)}`, "write ids in small letters, digits and hyphens: wang-yi"));
  if (!types.includes(type)) faults.push(fault(`has the type ${shown(type)}`, `give one of ${types.join(", ")}`));
  for (const alias of [name, ...aliases, ...demonyms, ...metonyms, ...lowercase]) {
    if (alias.length > longestAlias)
      faults.push(
        fault(
          `has a name of ${alias.length} characters, ${shown(alias)}`,
          `names have at most ${longestAlias}: a name, not a text`,
        ),
      );
    else if (!/[\p{L}\p{N}]/u.test(alias))
      faults.push(fault(`has the name ${shown(alias)}, which no text can hold`, "give a name with a letter or digit"));
  }
  return [...faults, ...roles.flatMap(checkRole)];
}

const wanted: Readonly<Record<Kind, string>> = {
  text: "a text in quotation marks",
  "text or null": "a text in quotation marks, or null",
  texts: 'a list of texts: ["Acme", "Acme Corp"]',
  "yes or no": "true or false",
  offices: 'a list of offices: [{ "title": "president", "from": "2021-01-20", "to": null }]',
};

/** A year, a month or a day that is in the calendar. */
function isDate(value: string): boolean {
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value)) return false;
  const day = `${value}-01-01`.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function checkRole({ title, from, to, of }: Role): Fault[] {
  if (!isText(title) || title === "") return [fault(`has an office without a title`, 'give each office a "title"')];
  const faults: Fault[] = [];
  for (const [field, date] of [
    ["from", from],
    ["to", to],
  ] as const) {
    if (date !== null && (!isText(date) || !isDate(date)))
      faults.push(
        fault(
          `has ${shown(date)} as "${field}" of ${shown(title)}`,
          "give 2021-01-20, 2021-01, 2021, or null where it is not known or lasts",
        ),
      );
  }
  if (of !== undefined && !isText(of))
    faults.push(fault(`has ${shown(of)} as "of" of ${shown(title)}`, "give the id of a country or body"));
  if (faults.length === 0 && from !== null && to !== null && from.slice(0, to.length) > to) {
    faults.push(
      fault(
        `has the office ${shown(title)} end (${to}) before it begins (${from})`,
        'correct "from" or "to"; they may have changed places',
      ),
    );
  }
  return faults;
}

/** Faults between the entries of a file, and between them and the register that they are laid over. */
export function checkTogether(entries: readonly ActorEntry[], over: Register): (Fault & { readonly entry: string })[] {
  const own = new Map(entries.map((entry) => [entry.id, entry]));
  const faults: (Fault & { entry: string })[] = [];
  const say = (entry: string, problem: string, remedy: string, effect: Fault["effect"] = "warning") =>
    faults.push({ entry, problem, remedy, effect });
  const typeOf = (id: string) => own.get(id)?.type ?? over.actors.get(id)?.type;
  const known = [...over.actors.values()]
    .filter(({ type }) => type === "country")
    .map(({ id }) => id)
    .concat(entries.filter(({ type }) => type === "country").map(({ id }) => id));
  const seen = new Set<string>();
  for (const { id, country, capitalOf, partOf, roles = [] } of entries) {
    if (seen.has(id)) say(id, "stands twice in the file; the later one counts", "give each actor one entry");
    seen.add(id);
    for (const [field, named] of [
      ["country", country],
      ["capitalOf", capitalOf],
    ] as const) {
      if (named !== undefined && named !== null && typeOf(named) !== "country") {
        const near = nearest(named, known);
        say(
          id,
          `has ${shown(named)} as "${field}", which is no country of the register`,
          near ? `did you mean "${near}"?` : "give a country's id, as united-states, or null",
          "left out",
        );
      }
    }
    for (const body of [partOf, ...roles.map(({ of }) => of)]) {
      if (body && typeOf(body) === undefined)
        say(
          id,
          `refers to ${shown(body)}, which the register does not have`,
          `add an entry for it, or take it out`,
          "left out",
        );
    }
    const round = cycleFrom(id, own);
    if (round) say(id, `is part of itself: ${round.join(" → ")}`, 'take one "partOf" out', "left out");
  }
  return [...faults, ...sharedNames(entries, over), ...overlaps(entries, over)];
}

function cycleFrom(id: string, own: ReadonlyMap<string, ActorEntry>): string[] | null {
  const path = [id];
  for (let at = own.get(id)?.partOf; at; at = own.get(at)?.partOf) {
    if (at === id) return [...path, at];
    if (path.includes(at)) return null;
    path.push(at);
  }
  return null;
}

/** Names of an entry by which a text may mean it alone: all but surnames. */
export const namesOf = ({ name, aliases = [], demonyms = [], metonyms = [], lowercase = [] }: ActorEntry): string[] => [
  ...new Set([name, ...aliases, ...demonyms, ...metonyms, ...lowercase]),
];

function sharedNames(entries: readonly ActorEntry[], over: Register): (Fault & { readonly entry: string })[] {
  const ids = new Set(entries.map(({ id }) => id));
  const before = new Map<string, string>();
  for (const { surface, actor, kind } of over.aliases)
    if (kind !== "lastname" && !ids.has(actor.id) && !before.has(surface)) before.set(surface, actor.id);
  const own = new Map<string, string>();
  return entries.flatMap((entry) =>
    namesOf(entry).flatMap((surface) => {
      const [first, replaced] = [own.get(surface), before.get(surface)];
      if (first === undefined) own.set(surface, entry.id);
      if (first !== undefined && first !== entry.id) {
        return [
          {
            entry: entry.id,
            ...fault(
              `shares the name ${shown(surface)} with ${first} of the same file; it goes to ${first}`,
              "leave it to one of them, or give both a longer name",
            ),
          },
        ];
      }
      return replaced === undefined || first !== undefined
        ? []
        : [
            {
              entry: entry.id,
              ...fault(
                `takes the name ${shown(surface)} from ${replaced}`,
                "nothing, if that is meant; else take the name out",
                "warning",
              ),
            },
          ];
    }),
  );
}

/** Offices of which there may be several holders at a time. */
const shared =
  /spokes|deputy|vice (?:foreign )?minister|senator|representative|member|aide|advis[eo]r|special|envoy|assistant|acting|secretary of state for|under secretary|counci?l|vice premier|secretary of the|head of|coordinator|commander of/i;

/** Holders of one office whose times overlap by more than a day, where at least one is of `entries`. */
export function overlaps(
  entries: readonly ActorEntry[],
  over: Pick<Register, "actors">,
): (Fault & { readonly entry: string })[] {
  const own = new Set(entries.map(({ id }) => id));
  const all = [...[...over.actors.values()].filter(({ id }) => !own.has(id)), ...entries];
  const held = new Map<string, { readonly id: string; readonly role: Role }[]>();
  for (const { id, country, roles = [] } of all) {
    for (const role of roles) {
      const body = role.of ?? country;
      if (!body || shared.test(role.title)) continue;
      const key = `${role.title} of ${body}`;
      held.set(key, [...(held.get(key) ?? []), { id, role }]);
    }
  }
  return [...held].flatMap(([office, holders]) =>
    holders.flatMap(({ id, role }, i) =>
      holders
        .slice(i + 1)
        .flatMap((other) =>
          other.id !== id &&
          (own.has(id) || own.has(other.id)) &&
          precedesBy(role.from, other.role.to) &&
          precedesBy(other.role.from, role.to)
            ? [
                {
                  entry: own.has(other.id) ? other.id : id,
                  ...fault(
                    `holds "${office}" (${times(other.role)}) at the same time as ${id} (${times(role)})`,
                    'correct "from" and "to"; on a day of both the one who came later is named',
                    "warning",
                  ),
                },
              ]
            : [],
        ),
    ),
  );
}

/** True where a time begins before another ends, as far as both are known and by more than their precision. */
function precedesBy(from: string | null, to: string | null): boolean {
  if (from === null || to === null) return true;
  const precision = Math.min(from.length, to.length);
  return from.slice(0, precision) < to.slice(0, precision);
}

const times = ({ from, to }: Role) => `${from ?? "?"} to ${to ?? "now"}`;

/** The nearest of some words to one, by letters to change; null where none is near. */
export function nearest(word: string, among: readonly string[]): string | null {
  const asked = word.slice(0, 60);
  let best: string | null = null;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const other of among) {
    const distance = leven(asked, other.slice(0, 60), { maxDistance: least });
    if (distance < least) [best, least] = [other, distance];
  }
  return best;
}
