export { type Actor, type ActorEntry, type ActorType, createActor } from "./actor.js";
export { registerProblemColumns, type RegisterProblemRow } from "./check-register.js";
export { type Mention, type MentionedOffice, type MentionKind, mentionOf, sayRule } from "./mention.js";
export { MentionFinder } from "./mention-finder.js";
export { confidenceOf, type MentionRule, type MentionRuleName, mentionRules } from "./mention-rules.js";
export { datelineLength, isDateline } from "./metonyms.js";
export { shortNames } from "./name-matcher.js";
export { checkRegister, type OwnRegister, readOwnRegister } from "./read-own-register.js";
export { createRegister, extendRegister, readRegister, type Register } from "./register.js";
