// Register faults: what is wrong with a file of one's own actors, in words that say what to do.

import { type Columns, text } from "../../rows/index.js";

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

/** How the columns of {@link RegisterProblemRow} are described in frames and tables. */
export const registerProblemColumns: Columns<RegisterProblemRow> = {
  file: text("File"),
  entry: text("Entry"),
  problem: text("Problem"),
  remedy: text("Remedy"),
  effect: text("Effect"),
};

/** A fault before it is known where it stands. */
export type Fault = Omit<RegisterProblemRow, "file" | "entry">;

/** A fault of a file as a whole, with the id of its entry. */
export type FileFault = Fault & { readonly entry: string };

/** A value as a message shows it: short, on one line. */
export const shown = (value: unknown): string => {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
};

/** A fault; it leaves its entry out where nothing else is said. */
export const fault = (problem: string, remedy: string, effect: Fault["effect"] = "left out"): Fault => ({
  problem,
  remedy,
  effect,
});
