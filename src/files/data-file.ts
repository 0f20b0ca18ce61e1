// Data files: what stands in data/ and comes with the kit, named by its path there.

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";

const load = createRequire(import.meta.url);
const placeOf = (path: string) => new URL(`../../data/${path}`, import.meta.url);

/** The value in a JSON file, such as "actors/people.json". Read once in a process, so it must not be changed. */
export const readDataJson = <Value>(path: string): Value => load(`#data/${path}`) as Value;

/** The bytes of a file, such as "models/names.bin.gz". */
export const readDataFile = (path: string): Buffer => readFileSync(placeOf(path));

/** Names of the files in a folder, such as "actors". */
export const listDataFiles = (folder: string): string[] => readdirSync(placeOf(folder));
