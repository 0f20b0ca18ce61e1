// One colour an actor, the same in every chart.
// Hand-picked for the actors that matter most in the corpus: at least 2.2 to 1 against white and against the
// dark ground, and the first eight apart from each other under deuteranopia and protanopia
// (test/charts/actor-colours.test.ts simulates both). Charts name actors beside their marks, so colour never
// carries a meaning alone.

const register: Readonly<Record<string, string>> = {
  china: "#cf4a26",
  "united-states": "#2a7ab9",
  russia: "#86358f",
  ukraine: "#c9930f",
  taiwan: "#178a68",
  nato: "#4c6870",
  "north-korea": "#d972b0",
  "south-korea": "#70b2d4",
  // Further actors share the hue space and are told apart by their names.
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

/** Actors without a colour of their own. */
export const otherActorColour = "#8b8e94";

/**
 * Colour of an actor: its own, else that of the country it belongs to, else grey.
 *
 * Pass the country where it is known, so that Wang Yi is drawn in the colour of China in every chart.
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

/** Ids that have a colour of their own, the most important first. */
export const colouredActors: readonly string[] = Object.keys(register);
