// Name group: given and family names that go together, from which training texts draw.

import { wordsOf } from "../text/index.js";

/** Names that go together. */
export interface NameGroup {
  readonly given: readonly string[];
  readonly family: readonly string[];
  /** Orders in which a name is written: G is a given name, F a family name. */
  readonly forms: readonly string[];
}

/** Entries set apart by commas and line breaks. */
export const lines = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter(Boolean);

/** A group of names set apart by spaces and commas; most write the given name first. */
export const group = (given: string, family: string, ...forms: string[]): NameGroup => ({
  given: wordsOf(given),
  family: lines(family),
  forms: forms.length > 0 ? forms : ["G F", "G F", "G F", "G L. F"],
});
