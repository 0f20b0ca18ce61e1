// One colour an actor, the same in every chart. Chosen by hand for the actors that matter most in the corpus: a
// contrast of at least 2.2 to 1 with both grounds, and the first eight distinct under deuteranopia and protanopia
// (test/charts/parts.test.ts simulates both). Charts name actors beside their marks, so colour alone never carries a
// meaning.

const register: Readonly<Record<string, string>> = {
  china: "#cf4a26",
  "united-states": "#2a7ab9",
  russia: "#86358f",
  ukraine: "#c9930f",
  taiwan: "#178a68",
  nato: "#4c6870",
  "north-korea": "#d972b0",
  "south-korea": "#70b2d4",
  // Further actors have similar hues and are distinguished by their names.
  japan: "#a4697a",
  "european-union": "#8a8f2a",
  europe: "#8a8f2a",
  germany: "#96703f",
  france: "#5d86c4",
  "united-kingdom": "#3f8f9b",
  india: "#c77a3c",
  australia: "#6d9b4b",
  iran: "#7d6b9e",
  belarus: "#a06a52",
  kazakhstan: "#4f9a8a",
  "united-nations": "#5b8fb5",
};

/** Colour of actors without one of their own. */
export const otherActorColour = "#8b8e94";

/**
 * Colour of an actor: its own, otherwise that of its country, otherwise grey.
 *
 * Pass the country if it is known, so that Wang Yi is drawn in the colour of China in every chart.
 *
 * @param actorId id of the actor in the register
 * @param country id of the actor's country, or null
 * @returns a colour as "#rrggbb"
 *
 * @example
 * actorColour("china"); // "#cf4a26"
 * actorColour("wang-yi", "china"); // "#cf4a26"
 * actorColour("wang-yi"); // "#8b8e94"
 */
export function actorColour(actorId: string, country?: string | null): string {
  if (Object.hasOwn(register, actorId)) return register[actorId]!;
  if (country != null && Object.hasOwn(register, country)) return register[country]!;
  return otherActorColour;
}

/** Ids of the actors that have a colour of their own, the most important first. */
export const colouredActors: readonly string[] = Object.keys(register);
