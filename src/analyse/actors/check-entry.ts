// Check entry: what is wrong with one actor of a register's file, whatever the others. data/actors/schema.json says the
// same of its shape for editors.

import type { ActorEntry, Role } from "./actor.js";
import { nearest } from "./nearest.js";
import { type Fault, fault, shown } from "./register-fault.js";

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
  shared: "texts",
  demonyms: "texts",
  metonyms: "texts",
  lowercase: "texts",
  lastname: "text or null",
  famous: "yes or no",
  lastnameIsWord: "yes or no",
  roles: "offices",
  capitalOf: "text",
  source: "text",
  wikidata: "text",
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
