// How charts name actors. Those that are not in the register carry an asterisk, which a note below the chart explains.

import { plainLabel, type Sentence, uniqueLabels } from "./chart-frame.js";
import { cutText, measureText } from "./text-width.js";
import { fontSizes } from "./theme.js";

/** An actor as a chart names it. */
export interface NamedActor {
  readonly name: string;
  /** Whether the register has the actor; true where it is not said, null for who is no actor. */
  readonly known?: boolean | null | undefined;
}

/** What follows the name of an actor that is not in the register. */
const introducedMark = "*";

/** The actor's name in alt texts and tooltips: "Jane Roe (not in the register)". */
export const nameActor = ({ name, known }: NamedActor): string =>
  known === false ? `${plainLabel(name)} (not in the register)` : plainLabel(name);

/**
 * One label an actor, no two alike, cut to fit a width: "China", "Jane Roe*".
 *
 * @example
 * labelActors([{ name: "China" }, { name: "Jane Roe", known: false }], 190); // ["China", "Jane Roe*"]
 */
export function labelActors(actors: readonly NamedActor[], width: number): string[] {
  const markWidth = measureText(introducedMark, fontSizes.label);
  const cut = actors.map(({ name, known }) =>
    cutText(plainLabel(name), fontSizes.label, known === false ? width - markWidth : width),
  );
  return uniqueLabels(cut).map((label, index) => (actors[index]!.known === false ? label + introducedMark : label));
}

/** The name that a label begins with, without the asterisk. */
export const bareName = (label: string): string => label.trimEnd().replace(/\*$/, "");

/** What the asterisk means, where one of the actors has it. */
export const sayIntroduced = (actors: readonly Pick<NamedActor, "known">[]): Sentence =>
  actors.some(({ known }) => known === false) && "* Introduced by an article, not in the register.";
