// Word lists: how a list of words is written down over several lines.

/** The words of a list; white space and line breaks part them. */
export const wordsOf = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/**
 * Alternatives of a regular expression, in a group that is not captured; each argument holds some, with bars between.
 *
 * @example oneOf("cats?|dogs?", "mice|mouse") // "(?:cats?|dogs?|mice|mouse)"
 */
export const oneOf = (...alternatives: readonly string[]): string => `(?:${alternatives.join("|")})`;
