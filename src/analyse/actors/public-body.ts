// Public body: whether a name that begins with a country's is that of a part of its state. "China's Foreign Ministry"
// and "Russian Navy" speak of the country; "China Daily", "Swiss Re" and "Turkish Airlines" do not.

import { wordsOf } from "../../text/index.js";

const bodies = new Set(
  wordsOf(`
    administration agency army assembly bureau cabinet command commission committee congress consulate corps council
    court customs defence defense department diet duma embassy fleet force forces foreign government guard guards
    house intelligence justice marines military ministry mission navy office parliament police politburo presidency
    president security senate staff state treasury
  `),
);
const phrases = /\b(?:central bank|federal reserve|communist party)\b/i;

/** True for the name of a ministry, a parliament, a force or an office. */
export const isPublicBody = (name: string): boolean =>
  phrases.test(name) || name.split(/[^\p{L}]+/u).some((word) => bodies.has(word.toLowerCase()));
