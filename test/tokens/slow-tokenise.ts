// The slow literal formula that the tokeniser is checked against: one regular expression, written after
// the definition at the head of src/tokens/tokenise.ts and not after its code.

const solid = String.raw`[\p{L}\p{M}\p{N}_]`;
const acronym = String.raw`\p{L}(?:\.\p{L})+(?!${solid})\.?`;
const inner = [String.raw`['’ʼ](?![sS](?!${solid}))(?=\p{L})`, String.raw`(?<=\p{N})[.,](?=\p{N})`, String.raw`(?<=\p{L})&(?=\p{L})`].join("|");
const piece = `(?:${acronym}|${solid}+(?:(?:${inner})${solid}+)*)`;
const token = new RegExp(`(?<possessive>(?<=${solid})['’ʼ][sS](?!${solid}))|(?:(?<!${solid})[@#](?=\\p{L}))?${piece}(?:[-‐‑]${piece})*`, "gu");

export interface SlowToken {
  readonly start: number;
  readonly end: number;
  /** In lower case, with plain apostrophes and hyphens. */
  readonly folded: string;
}

export const fold = (text: string) => text.replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, "-").toLowerCase();

/** Tokens of a text, in time that grows with its length and the length of its tokens. */
export function slowTokenise(text: string): SlowToken[] {
  return [...text.matchAll(token)]
    .filter((match) => match.groups!["possessive"] === undefined)
    .map((match) => ({ start: match.index, end: match.index + match[0].length, folded: fold(match[0]) }));
}
