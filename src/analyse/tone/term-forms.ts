// Term forms: the forms under which a term that a model does not know may be known to it.

const endings: readonly (readonly [ending: string, instead: readonly string[]])[] = [
  ["ies", ["y"]],
  ["ied", ["y"]],
  ["es", ["e", ""]],
  ["s", [""]],
  ["ed", ["e", ""]],
  ["ing", ["", "e"]],
  ["ly", ["", "e"]],
  ["er", ["", "e"]],
  ["est", ["", "e"]],
  ["ness", [""]],
  ["is", ["iz"]],
];
const british: readonly (readonly [RegExp, string])[] = [
  [/is(e|es|ed|ing|ation)$/, "iz$1"],
  [/our/, "or"],
  [/lled$/, "led"],
  [/lling$/, "ling"],
  [/ence$/, "ense"],
];

/** Forms to try in order: the American spelling, then the term without its ending. */
export function formsOf(term: string): string[] {
  if (term.length < 4 || !/^[a-z'-]+$/.test(term)) return [];
  const forms = british.flatMap(([from, to]) => (from.test(term) ? [term.replace(from, to)] : []));
  for (const [ending, instead] of endings) {
    if (!term.endsWith(ending) || term.length < ending.length + 3) continue;
    const base = term.slice(0, -ending.length);
    for (const rest of instead) forms.push(base + rest);
    if (/([bdglmnprt])\1$/.test(base)) forms.push(base.slice(0, -1));
  }
  return forms;
}
