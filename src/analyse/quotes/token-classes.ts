// Token classes: what the rules of this folder know about a token, as bits. class-terms.ts lists the terms of each.

/** A verb of saying, or one that gives what is said: "said", "called", "think". */
export const verb = 1;
/** Says by itself: "said", "told"; the others need a mark or "that" after them. */
export const strong = 1 << 1;
export const ing = 1 << 2;
/** Past or past participle. */
export const past = 1 << 3;
export const saying = 1 << 4;
export const determiner = 1 << 5;
export const preposition = 1 << 6;
export const conjunction = 1 << 7;
export const subordinator = 1 << 8;
export const relative = 1 << 9;
export const subject = 1 << 10;
export const possessive = 1 << 11;
export const auxiliary = 1 << 12;
export const being = 1 << 13;
export const adverb = 1 << 14;
export const time = 1 << 15;
export const infinitive = 1 << 16;
export const objective = 1 << 17;
/** A finite verb that says nothing. */
export const doing = 1 << 18;
/** A verb whose object may be the one who spoke: "criticised him for calling it". */
export const blaming = 1 << 19;
export const that = 1 << 20;
export const spokesperson = 1 << 21;
export const government = 1 << 22;
/** Bears a whole attribution with nothing marked: "said the road was closed". */
export const reporting = 1 << 23;
/** Takes whom it is said to before what is said: "told reporters". */
export const telling = 1 << 24;
export const capital = 1 << 25;
/** A noun for a person or a body that can speak. */
export const speaking = 1 << 26;

/** A base form or third person that is a noun as often: "attack", "reports". */
export const nounLike = 1 << 27;

/** Gives its object a name in the speaker's words: "called it", "described him as". */
export const labelling = 1 << 28;

/** Says only right beside the marks: "“…,” she laughed", "he began: “…”". */
export const besideOnly = 1 << 29;
