// Windows-1252: the code page that Western text is in where it is not UTF-8, and whose letters UTF-8 turns into when
// it is read wrongly. Source: https://encoding.spec.whatwg.org/#windows-1252

/**
 * What stands at 0x80 … 0x9f, where Latin-1 and Unicode have control characters; the rest is as in Latin-1. Five places
 * are empty and stand for themselves.
 */
export const windows1252High = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
