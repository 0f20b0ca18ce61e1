// Characters that are not letters by themselves: combining accents, and those that print nothing. The same
// letter can be written as one character or as two, which Unicode calls equal (UAX #15); soft hyphens and the
// like are ignored where tokens are found (UAX #29).

/** Marks that can be one character with the letter before them: accents, parts of Hangul and Kana; and variants. */
const accents = /[\u0300-\u036f]|[\u1160-\u11ff]|[\u20d0-\u20f0]|\u3099|\u309a|[\ufe00-\ufe0f]/;
/** What prints nothing and joins what stands on both sides. */
const hidden = /[\u00ad\u200c-\u200f\u2060\ufeff]/;
/** Of both, those that mean nothing and are left out of a type. */
const idle = /[\u00ad\u200e\u200f\u2060\ufeff]|\u20e3|[\ufe00-\ufe0f]/g;

export const isAccent = (character: string) => accents.test(character);
export const isHidden = (character: string) => hidden.test(character);

/** A token with accents and letters as one character, without those that mean nothing. */
export const compose = (token: string) => token.replace(idle, "").normalize("NFC");
