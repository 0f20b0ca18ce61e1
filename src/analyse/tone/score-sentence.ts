// The polarity of one sentence: a sum over its terms and pairs of terms, names left out.
// Each adds its learned rating times what negation, degree and contrast make of it (read-units.ts), times
// gain / (n + length) for a sentence of n terms. The sum s is bent to s / √(1 + (s / bend)²), so that a
// heap of harsh terms is not taken for more than people take it for. A second sum, of how neutral terms
// are, says up to where the sentence is neutral; the polarity is scaled so that this comes to stand at
// 0.05. Both scale every part alike: the parts add up to the polarity, with what a rated sentence begins
// with. The unit is a quarter of the rating that people gave on −4 … 4 (Hutto and Gilbert 2014).

import type { Tokens, Vocabulary } from "../../text/index.js";
import { neutralBand } from "../../stats/index.js";
import { UnitReader } from "./read-units.js";
import { clauseStart, type Units } from "./units.js";
import { placeInBand, rateTerm, readSentenceModel, type SentenceModel } from "./sentence-model.js";

/** One rated term, or a pair of neighbours, and what it adds to the polarity. */
export interface RatedTerm {
  readonly term: string;
  /** Characters in the text. */
  readonly start: number;
  readonly end: number;
  readonly adds: number;
}

/** Names what a sentence begins with in the list of its terms. */
export const startTerm = "(start)";

export interface SentencePolarity {
  /** −1 … 1; the sum of what its terms add. */
  readonly polarity: number;
  readonly terms: readonly RatedTerm[];
}

/** Scores sentences of one vocabulary: what a type means is looked up once a type and not a token. */
export class SentenceScorer {
  private readonly reader: UnitReader;
  private plain = new Float64Array(1024);
  private turned = new Float64Array(1024);
  private neutral = new Float64Array(1024);
  private neutralTurned = new Float64Array(1024);
  /** Number of the type among those that stand in pairs; 0 where it stands in none. */
  private members = new Int32Array(1024);
  private learned = 0;
  private readonly memberOf: ReadonlyMap<string, number>;
  private readonly pairs = new Map<number, { readonly plain: number; readonly neutral: number }>();
  private readonly nameMember: number;
  /** What each unit adds, alone and with the unit before it. */
  private alone = new Float64Array(256);
  private paired = new Float64Array(256);

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly model: SentenceModel = readSentenceModel(),
  ) {
    this.reader = new UnitReader(vocabulary);
    this.memberOf = numberMembers(model.pairs.keys());
    this.nameMember = this.memberOf.get("#") ?? 0;
    for (const [pair, rating] of model.pairs) {
      const [first, second] = pair.split(" ") as [string, string];
      this.pairs.set(keyOf(this.memberOf.get(first)!, this.memberOf.get(second)!), rating);
    }
  }

  /** Scores the tokens from..to of a text; `names` marks the tokens of names, see {@link markNames}. */
  score(text: string, tokens: Tokens, from: number, to: number, names: Uint8Array): SentencePolarity {
    const factor = this.add(text, tokens, from, to, names);
    const terms = factor === null ? [] : this.explain(tokens, this.reader.units, factor);
    return { polarity: terms.reduce((sum, { adds }) => sum + adds, 0), terms };
  }

  /** The polarity alone, without the list of terms: for many sentences. */
  polarity(text: string, tokens: Tokens, from: number, to: number, names: Uint8Array): number {
    const factor = this.add(text, tokens, from, to, names);
    if (factor === null) return 0;
    let sum = factor.start;
    for (let k = 0; k < this.reader.units.length; k++) {
      if (this.alone[k] !== 0) sum += this.alone[k]! * factor.terms;
      if (this.paired[k] !== 0) sum += this.paired[k]! * factor.terms;
    }
    return sum;
  }

  /** Fills {@link alone} and {@link paired}; gives what they are to be scaled by, or null where nothing is rated. */
  private add(text: string, tokens: Tokens, from: number, to: number, names: Uint8Array): Factor | null {
    this.learn();
    const { model, members, nameMember } = this;
    const units = this.reader.read(text, tokens, from, to, names);
    if (units.length > this.alone.length) {
      this.alone = new Float64Array(units.ids.length);
      this.paired = new Float64Array(units.ids.length);
    }
    let sum = 0;
    let neutrality = 0;
    let rated = false;
    for (let k = 0; k < units.length; k++) {
      const id = units.ids[k]!;
      const before = units.before[k]!;
      const scale = units.scales[k]!;
      const isTurned = units.turned[k] === 1;
      const second = id >= 0 ? members[id]! : nameMember;
      const first = before >= 0 ? members[before]! : before === clauseStart ? 0 : nameMember;
      const pair = second > 0 && first > 0 ? this.pairs.get(keyOf(first, second)) : undefined;
      const alone = id < 0 ? 0 : (isTurned ? this.turned : this.plain)[id]! * scale;
      const paired = pair === undefined ? 0 : pair.plain * scale;
      this.alone[k] = alone;
      this.paired[k] = paired;
      rated ||= alone !== 0 || paired !== 0;
      sum += alone + paired;
      neutrality +=
        (id < 0 ? 0 : (isTurned ? this.neutralTurned : this.neutral)[id]! * scale) +
        (pair === undefined ? 0 : pair.neutral * scale);
    }
    if (!rated) return null;
    const scale = model.gain / (units.terms + model.length);
    const bent = scale / Math.sqrt(1 + ((sum * scale) / model.bend) ** 2);
    const placed = placeInBand(
      model.start + sum * bent,
      model.threshold + model.perNeutral * neutrality * scale,
      neutralBand,
    );
    return { terms: bent * placed, start: model.start * placed };
  }

  private explain(tokens: Tokens, units: Units, factor: Factor): RatedTerm[] {
    const begin = tokens.starts[units.tokens[0]!]!;
    const found: RatedTerm[] = [{ term: startTerm, start: begin, end: begin, adds: factor.start }];
    for (let k = 0; k < units.length; k++) {
      const at = units.tokens[k]!;
      const own = this.termOf(units.ids[k]!);
      if (this.alone[k] !== 0)
        found.push({
          term: own,
          start: tokens.starts[at]!,
          end: tokens.ends[at]!,
          adds: this.alone[k]! * factor.terms,
        });
      if (this.paired[k] !== 0)
        found.push({
          term: `${this.termOf(units.before[k]!)} ${own}`,
          start: tokens.starts[units.tokens[k - 1]!]!,
          end: tokens.ends[at]!,
          adds: this.paired[k]! * factor.terms,
        });
    }
    return found;
  }

  private termOf(id: number): string {
    return id >= 0 ? this.vocabulary.term(id) : "#";
  }

  /** Looks up the types that were added since the last sentence. */
  private learn(): void {
    const { size } = this.vocabulary;
    if (size > this.members.length) {
      const capacity = Math.max(size, this.members.length * 2);
      this.plain = grown(this.plain, capacity);
      this.turned = grown(this.turned, capacity);
      this.neutral = grown(this.neutral, capacity);
      this.neutralTurned = grown(this.neutralTurned, capacity);
      const members = new Int32Array(capacity);
      members.set(this.members);
      this.members = members;
    }
    for (; this.learned < size; this.learned++) {
      const term = this.vocabulary.term(this.learned);
      const rating = rateTerm(this.model, term);
      this.plain[this.learned] = rating.plain;
      this.turned[this.learned] = rating.turned;
      this.neutral[this.learned] = rating.neutral;
      this.neutralTurned[this.learned] = rating.neutralTurned;
      this.members[this.learned] = this.memberOf.get(term) ?? 0;
    }
  }
}

function numberMembers(pairs: Iterable<string>): Map<string, number> {
  const members = new Map<string, number>();
  for (const pair of pairs)
    for (const term of pair.split(" ")) if (!members.has(term)) members.set(term, members.size + 1);
  return members;
}

const keyOf = (first: number, second: number) => first * 65_536 + second;

function grown(old: Float64Array, capacity: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(capacity);
  larger.set(old);
  return larger;
}

/** What parts are multiplied by, and what the sentence begins with. */
interface Factor {
  readonly terms: number;
  readonly start: number;
}
