// Read own register: files of a user's own actors, checked and added to the register that comes with the kit.

import { readFileSync } from "node:fs";
import { checkEntry } from "./check-entry.js";
import { overlaps } from "./check-offices.js";
import { checkNames, checkReferences, namesOf } from "./check-register.js";
import type { RegisterProblemRow } from "./register-fault.js";
import type { ActorEntry } from "./actor.js";
import { extendRegister, readRegister, type Register } from "./register.js";

/** A register with one's own entries, and what was wrong with them. */
export interface OwnRegister {
  readonly register: Register;
  /** In the order of the files. */
  readonly problems: readonly RegisterProblemRow[];
}

/**
 * Reads files of one's own actors and adds them to a register; a later file takes precedence over an earlier one.
 *
 * A file holds a list of entries, or an object with the list under "actors"; data/actors/schema.json describes it
 * for an editor. What cannot be used is left out and listed with its remedy; reading goes on to the end. Never throws.
 *
 * @param files paths of the files
 * @param over the register to add to; the kit's own where none is given
 * @returns the new register, and the problems in the order of the files: none where every entry can be used
 * @example readOwnRegister(["my-actors.json"]).problems
 */
export function readOwnRegister(files: readonly string[], over: Register = readRegister()): OwnRegister {
  const problems: RegisterProblemRow[] = [];
  const register = files.reduce((known, file) => {
    let content: string;
    try {
      content = readFileSync(file, "utf8");
    } catch (error) {
      problems.push({
        file,
        entry: null,
        problem: `cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown"})`,
        remedy: "give a file that is there",
        effect: "left out",
      });
      return known;
    }
    const checked = checkRegister(file, content, known);
    problems.push(...checked.problems);
    return extendRegister(known, checked.entries);
  }, over);
  return { register, problems };
}

/**
 * Checks the content of a file of actors against the register that they will be added to. Never throws.
 *
 * @param file its name, for the problems
 * @param content its text: JSON
 * @param over the register to add to; the kit's own where none is given
 * @returns the entries that can be used, without the names that cannot, and every problem
 * @example checkRegister("mine.json", "[{}]").problems[0]!.problem // "has no id"
 */
export function checkRegister(
  file: string,
  content: string,
  over: Register = readRegister(),
): { readonly entries: ActorEntry[]; readonly problems: RegisterProblemRow[] } {
  const refuse = (problem: string, remedy: string) => ({
    entries: [],
    problems: [{ file, entry: null, problem, remedy, effect: "left out" as const }],
  });
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\uFEFF/, ""));
  } catch (error) {
    return refuse(
      `is not valid JSON${placeOf(error, content)}`,
      "look for a missing comma, bracket or quotation mark there",
    );
  }
  const list = Array.isArray(value) ? value : (value as { actors?: unknown } | null)?.actors;
  if (!Array.isArray(list)) return refuse("holds no list of actors", 'write [ … ] or { "actors": [ … ] }');
  const problems: RegisterProblemRow[] = [];
  const shaped = list.flatMap((entry: unknown, i) => {
    const faults = checkEntry(entry);
    const id = (entry as { id?: unknown } | null)?.id;
    problems.push(
      ...faults.map((one) => ({ file, entry: typeof id === "string" && id.length < 100 ? id : `${i + 1}`, ...one })),
    );
    return faults.some(({ effect }) => effect === "left out") ? [] : [entry as ActorEntry];
  });
  const references = checkReferences(shaped, over);
  const together = [...references, ...checkNames(shaped, over), ...overlaps(shaped, over)];
  problems.push(...together.map(({ entry, ...one }) => ({ file, entry, ...one })));
  const out = new Set(references.filter(({ effect }) => effect === "left out").map(({ entry }) => entry));
  const taken = new Map<string, string>();
  for (const entry of shaped) for (const name of namesOf(entry)) if (!taken.has(name)) taken.set(name, entry.id);
  const entries = shaped
    .filter(({ id, name }) => !out.has(id) && taken.get(name) === id)
    .map((entry) => {
      const own = (names: readonly string[] | undefined) => names?.filter((name) => taken.get(name) === entry.id);
      const { aliases, demonyms, metonyms, lowercase } = entry;
      return {
        ...entry,
        ...(aliases && { aliases: own(aliases)! }),
        ...(demonyms && { demonyms: own(demonyms)! }),
        ...(metonyms && { metonyms: own(metonyms)! }),
        ...(lowercase && { lowercase: own(lowercase)! }),
      };
    });
  return { entries, problems };
}

/** Where JSON breaks, as a line, in words that do not depend on the engine's own. */
function placeOf(error: unknown, content: string): string {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
  if (position === undefined) return content.trim() === "" ? ": it is empty" : ": it breaks off before its end";
  return ` at line ${content.slice(0, Number(position)).split("\n").length}`;
}
