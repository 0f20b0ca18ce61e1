// Class of: the token classes of a term, from the lists of class-terms.ts and the forms of its verbs.

import { wordsOf } from "../../text/index.js";
import { doublingVerbs, notAdverbs, nounLikeVerbs, otherTerms, verbTerms } from "./class-terms.js";
import { adverb, ing, nounLike, past, verb } from "./token-classes.js";

let known: { readonly classes: ReadonlyMap<string, number>; readonly notAdverbs: ReadonlySet<string> } | null = null;

/**
 * The bits of a term of the vocabulary; 0 for what is not listed, most nouns and names, and for acronyms: US is not us.
 */
export function classOf(term: string): number {
  known ??= { classes: readClasses(), notAdverbs: new Set(wordsOf(notAdverbs)) };
  const listed = known.classes.get(term.replaceAll("’", "'"));
  if (listed !== undefined) return listed;
  return term.length > 4 && term.endsWith("ly") && !known.notAdverbs.has(term) ? adverb : 0;
}

function readClasses(): Map<string, number> {
  const classes = new Map<string, number>();
  const add = (bits: number, ...terms: readonly string[]) => {
    for (const term of terms) classes.set(term, (classes.get(term) ?? 0) | bits);
  };
  const doubling = new Set(wordsOf(doublingVerbs));
  for (const [bits, verbs] of verbTerms) {
    for (const entry of wordsOf(verbs)) {
      const { base, third, pasts, participle } = formsOf(entry, doubling);
      add(verb | bits, base, third);
      add(verb | bits | past, ...pasts);
      add(verb | bits | ing, participle);
    }
  }
  for (const [bits, terms] of otherTerms) add(bits, ...wordsOf(terms));
  for (const base of wordsOf(nounLikeVerbs)) add(nounLike, base, thirdOf(base));
  return classes;
}

interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly pasts: readonly string[];
  readonly participle: string;
}

/** The forms of a verb by English spelling, but for those that its entry gives. */
function formsOf(entry: string, doubling: ReadonlySet<string>): VerbForms {
  const [base, odd] = entry.split(":") as [string, string?];
  const [pastForm, participle, third] = odd?.split("/") ?? [];
  const stem = /(?:[^aeiou]e|ue|se|ge|ve|ce|ze|ie)$/.test(base) ? base.slice(0, -1) : base;
  const root = doubling.has(base) ? base + base.at(-1)! : stem;
  const isInY = /[^aeiou]y$/.test(base);
  const gerund = base.endsWith("ie")
    ? `${base.slice(0, -2)}ying`
    : /(?:ee|oe|ye)$/.test(base)
      ? `${base}ing`
      : `${root}ing`;
  const ed = pastForm ?? (isInY ? `${base.slice(0, -1)}ied` : `${root}ed`);
  return { base, third: third ?? thirdOf(base), pasts: participle ? [ed, participle] : [ed], participle: gerund };
}

/** Third person of a verb, or plural of a noun. */
function thirdOf(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
}
