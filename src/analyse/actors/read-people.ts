// Read people: data/actors/people.tsv, a row for each term of office. A row without an id is a further term of the
// person above it. The file is written by hand and kept in order by its test.

import { readDataFile } from "../../files/index.js";
import type { ActorEntry, Role } from "./actor.js";

type Person = ActorEntry & { readonly roles: Role[] };

/** What a person without a source of his own has: the public record of offices, from the editor's knowledge. */
const officeRecord = "office record";

/** The people of the register, in the order of the file. */
export function readPeople(): readonly ActorEntry[] {
  const people: Person[] = [];
  const [, ...rows] = readDataFile("actors/people.tsv").toString("utf8").trimEnd().split("\n");
  for (const row of rows) {
    const cells = row.split("\t");
    if (cells[0] !== "") people.push(readPerson(cells));
    const [title, from, to, of] = cells.slice(8);
    if (title) people.at(-1)!.roles.push({ title, from: from || null, to: to || null, ...(of && { of }) });
  }
  return people;
}

function readPerson(cells: readonly string[]): Person {
  const [id, name, others, lastname, country, , flags = "", wikidata, , , , , source] = cells;
  return {
    id: id!,
    name: name!,
    type: "person",
    aliases: others ? others.split("; ") : [],
    lastname: lastname || null,
    country: country || null,
    famous: flags.includes("famous"),
    lastnameIsWord: flags.includes("word"),
    ...(wikidata && { wikidata }),
    roles: [],
    source: source || officeRecord,
  };
}
