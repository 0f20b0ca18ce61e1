// Model files: data/models/NAME.json.gz, one JSON object in which each table of ratings stands as its
// names and its columns, so that forty thousand rows take half a megabyte.

import { gunzipSync, gzipSync } from "node:zlib";
import { readDataFile } from "../../files/index.js";

/** A table of whole numbers with named rows. */
export interface RatingTable {
  /** Names of the rows, one a line. */
  readonly names: string;
  /** One list a column, in the order of the names. */
  readonly columns: readonly (readonly number[])[];
}

/** The file of a model that comes with the kit. */
export const readModelFile = <File>(name: string): File => openModelFile<File>(readDataFile(`models/${name}.json.gz`));

export const openModelFile = <File>(bytes: Uint8Array): File => JSON.parse(gunzipSync(bytes).toString("utf8")) as File;

/** The bytes of a model's file: the same model gives the same bytes. */
export const packModelFile = (model: object): Uint8Array => gzipSync(JSON.stringify(model), { level: 9 });

/** Rows by name as a table; `width` is the number of columns. */
export function packRatings(
  rows: Iterable<readonly [name: string, values: readonly number[]]>,
  width: number,
): RatingTable {
  const list = [...rows];
  return {
    names: list.map(([name]) => name).join("\n"),
    columns: Array.from({ length: width }, (_, column) => list.map(([, values]) => values[column]!)),
  };
}

/** A map of what `read` makes of each row's number. */
export function unpackRatings<Rating>({ names }: RatingTable, read: (row: number) => Rating): Map<string, Rating> {
  return new Map(names === "" ? [] : names.split("\n").map((name, row) => [name, read(row)] as const));
}
