export type { ActorType, MentionKind } from "./actor.js";
export { registerProblemColumns, type RegisterProblemRow } from "./check-register.js";
export { type Mention, MentionFinder } from "./mention-finder.js";
export { datelineLength, isDateline } from "./metonyms.js";
export { shortNames } from "./name-matcher.js";
export { checkRegister, type OwnRegister, readOwnRegister } from "./read-own-register.js";
export {
  type Actor,
  type ActorEntry,
  createActor,
  createRegister,
  emptyRegister,
  extendRegister,
  readRegister,
  type Register,
} from "./register.js";
export { confidenceOf } from "./rule-confidence.js";
