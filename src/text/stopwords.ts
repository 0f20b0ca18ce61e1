// Stopwords: natural's English list, and what news says in every sentence.

import { createRequire } from "node:module";
import { wordsOf } from "./word-lists.js";

const load = createRequire(import.meta.url);
const spoken = `
  said says say saying told mr ms mrs also would could may will can one two it's don't doesn't won't didn't isn't
  he's we're there'll us not no nor against just according asked added among across without within upon via per
  whether toward towards
`;
let english: ReadonlySet<string> | null = null;

/**
 * The English stopwords, in lower case: natural's list, and what news says in every sentence ("said", "according").
 *
 * "us" is one of them; "US" in capitals is a term of its own and is counted.
 *
 * @returns some 200 types; the same set at each call
 * @example englishStopwords().has("the") // true
 * @see https://github.com/NaturalNode/natural, util/stopwords
 */
export function englishStopwords(): ReadonlySet<string> {
  if (!english) {
    const { words } = load("#natural/stopwords") as { words: readonly string[] };
    english = new Set([...words.filter((token) => token.length > 1 || /[a-z]/.test(token)), ...wordsOf(spoken)]);
  }
  return english;
}
