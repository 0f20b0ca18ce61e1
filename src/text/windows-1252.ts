// Windows-1252: the code page that Western text is in where it is not UTF-8, and whose letters UTF-8 turns into when it
// is read wrongly. Source: https://encoding.spec.whatwg.org/#windows-1252

/**
 * What 0x80 … 0x9f stand for, where Latin-1 and Unicode have control characters; the rest is as in Latin-1. Five of
 * them are not assigned and stand for themselves.
 */
export const windows1252High =
  "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f" + // 0x80 …
  "\u0090‘’“”•–—˜™š›œ\u009džŸ"; // 0x90 …
