// What stands in front of the numbers of a packed corpus, and which tables it leaves out.

import type { Corpus } from "../../analyse/index.js";
import { analysisTables, fieldsWritten, type StoredActor, type TableName, type TextHeld } from "../tables/index.js";

/** A column of numbers with more decimals is written exactly, eight bytes a number. */
export const mostDecimals = 4;

/** As JSON. */
export interface PackedHead {
  readonly held: TextHeld;
  /** The text of each document, or null. */
  readonly texts: readonly (string | null)[];
  /** Every actor that is named. */
  readonly actors: readonly StoredActor[];
  readonly strings: readonly string[];
  readonly problems: Corpus["problems"];
  readonly knownOnly: boolean;
  readonly bytes: number;
  readonly fractions: number;
}

/** The ledgers stay at home; a table of words alone goes with them where there is no text. */
export const isLeftOut = (name: string, held: TextHeld): boolean =>
  name === "furniture" || name === "repairs" || fieldsWritten(analysisTables[name as TableName], held).length === 0;
