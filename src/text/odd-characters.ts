// Characters that are no letters of their own: accents set apart, and what prints nothing.
// The same letter can be written as one character or as two; Unicode calls the two equal (UAX #15), and
// soft hyphens and the like are to be passed over where tokens are found (UAX #29).

/**
 * Marks that may be one with the letter before them in another spelling: accents, parts of Hangul and Kana; and those
 * that dress up a character.
 */
const accents = /[\u0300-\u036f]|[\u1160-\u11ff]|[\u20d0-\u20f0]|\u3099|\u309a|[\ufe00-\ufe0f]/;
/** What prints nothing and joins what stands on both sides. */
const hidden = /[\u00ad\u200c-\u200f\u2060\ufeff]/;
/** Of both, what says nothing: no part of a type. */
const idle = /[\u00ad\u200e\u200f\u2060\ufeff]|\u20e3|[\ufe00-\ufe0f]/g;

export const isAccent = (character: string) => accents.test(character);
export const isHidden = (character: string) => hidden.test(character);

/** A token with its accents on their letters and without what says nothing. */
export const compose = (token: string) => token.replace(idle, "").normalize("NFC");
