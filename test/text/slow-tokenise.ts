// The slow literal formula that the tokeniser is checked against: one regular expression, written after
// the definition at the head of src/tokens/tokenise.ts and not after its code.

const solid = String.raw`[\p{L}\p{M}\p{N}_]`;
/** No token begins with an accent set apart. */
const first = String.raw`(?![\u0300-\u036f\u1160-\u11ff\u20d0-\u20f0\u3099\u309a\ufe00-\ufe0f])`;
const hidden = String.raw`[\u00ad\u200c-\u200f\u2060\ufeff](?=${first}${solid})`;
const acronym = String.raw`\p{L}(?:\.\p{L})+(?!${solid})\.?`;
const inner = [
  String.raw`['’ʼ](?![sS](?!${solid}))(?=\p{L})`,
  String.raw`(?<=\p{N})[.,](?=\p{N})`,
  String.raw`(?<=\p{L})&(?=\p{L})`,
  hidden,
].join("|");
const piece = `${first}(?:${acronym}|${solid}+(?:(?:${inner})${solid}+)*)`;
const token = new RegExp(
  `(?<possessive>(?<=${solid})['’ʼ][sS](?!${solid}))|(?:(?<!${solid})[@#](?=\\p{L}))?${piece}(?:[-‐‑]${piece})*`,
  "gu",
);

export interface SlowToken {
  readonly start: number;
  readonly end: number;
  /** In lower case, composed, with plain apostrophes and hyphens and without what says nothing. */
  readonly folded: string;
}

export const fold = (text: string) =>
  text
    .replace(/[\u00ad\u200e\u200f\u2060\ufeff]|\u20e3|[\ufe00-\ufe0f]/g, "")
    .normalize("NFC")
    .replace(/[’ʼ]/g, "'")
    .replace(/[‐‑]/g, "-")
    .toLowerCase();

/** Tokens of a text, in time that grows with its length and the length of its tokens. */
export function slowTokenise(text: string): SlowToken[] {
  return [...text.matchAll(token)]
    .filter((match) => match.groups!["possessive"] === undefined)
    .map((match) => ({ start: match.index, end: match.index + match[0].length, folded: fold(match[0]) }));
}
