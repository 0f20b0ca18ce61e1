// Term features: all that the training knows of a term, as named values. What a model's file holds for a
// term is the sum of these values times their learned weights, so ratings of terms that stand in no
// rated text come of the same weights.

import { stem } from "../text/index.js";
import type { Lexicon } from "./lexicons.js";
import { senseFeatures, type WordNet } from "./word-net.js";

/** How strongly each kind of feature may move: the larger, the less it is held to zero. */
const strength = { lexicon: 3, term: 0.8, stem: 0.5, affix: 0.1 } as const;
/** What a negation leaves of a term's own deviation. */
const turnedShare = -0.5;
const senses = { senses: 2, own: 0.7, field: 0.3, above: 0.5, depth: 4 };

export type TermFeatures = readonly (readonly [name: string, value: number])[];

/** Features of terms, worked out once each. */
export class TermFeaturizer {
  private readonly plain = new Map<string, TermFeatures>();
  private readonly turned = new Map<string, TermFeatures>();

  constructor(
    private readonly lexicons: readonly Lexicon[],
    private readonly net: WordNet,
    private readonly stopwords: ReadonlySet<string>,
  ) {}

  featuresOf(term: string, turned: boolean): TermFeatures {
    const known = turned ? this.turned : this.plain;
    let features = known.get(term);
    if (!features) known.set(term, (features = this.describe(term, turned)));
    return features;
  }

  private describe(term: string, turned: boolean): TermFeatures {
    const share = turned ? turnedShare : 1;
    const features: [string, number][] = [];
    const root = stem(term);
    for (const { name, terms, stems } of this.lexicons) {
      const own = terms.get(term);
      const rating = own ?? stems.get(root) ?? 0;
      if (rating !== 0)
        features.push([
          `${turned ? "turned" : own === undefined ? "stem in" : "in"} ${name}`,
          rating * strength.lexicon,
        ]);
    }
    features.push([`term ${term}`, strength.term * share], [`stem ${root}`, strength.stem * share]);
    for (const length of [3, 4])
      if (term.length > length + 2) features.push([`end ${term.slice(-length)}`, strength.affix * share]);
    for (const length of [2, 3, 4])
      if (term.length > length + 2) features.push([`begin ${term.slice(0, length)}`, strength.affix * share]);
    if (!this.stopwords.has(term))
      for (const [name, value] of senseFeatures(this.net, term, senses)) features.push([name, value * share]);
    return features;
  }
}
