// Target features: what a sentence says of one span in it, as named values that the target model weighs.
// Where a term stands to the target (before or after, near or far, in its clause or another, with another
// name between), how the learned ratings of terms fall on those places, what the target does (the verb
// after it, active or passive), what is done to it (the verb or preposition before it), what is its own
// (after a possessive), and the terms right beside it.

import { nameUnit, targetUnit, type Units } from "./units.js";
import type { TermRating } from "./sentence-model.js";

/** What features are read from. */
export interface TargetView {
  readonly units: Units;
  /** Index of the target's unit. */
  readonly target: number;
  /** What the target is written as, in lower case, where it is a pronoun, else "name". */
  readonly pronoun: string;
  readonly isPossessive: boolean;
  readonly termOf: (id: number) => string;
  readonly stemOf: (id: number) => string;
  readonly ratingOf: (id: number) => TermRating;
  readonly isStopword: (id: number) => boolean;
}

/**
 * Receives features: the name of each, its value, and the unit that it speaks of; the target's own unit where it is of
 * the sentence as a whole. A term's features come by kind and id, so that their names need not be put together.
 */
export interface FeatureSink {
  term(kind: number, id: number, value: number, unit: number): void;
  named(name: string, value: number, unit: number): void;
}

/** Kinds of features of a term: what their names begin with, and whether its stem or the term follows. */
export const termKinds: readonly { readonly prefix: string; readonly isStem: boolean }[] = [
  { prefix: "term ", isStem: false },
  { prefix: "stem ", isStem: true },
  ...["before", "after"].flatMap((side) => [
    { prefix: `${side} term `, isStem: false },
    ...["", "own ", "other ", "1 ", "2 ", "direct "].map((zone) => ({ prefix: `${side} ${zone}`, isStem: true })),
  ]),
];

const termKind = 0;
const stemKind = 1;

/** The name of a term's feature. */
export function nameFeature({ termOf, stemOf }: TargetView, kind: number, id: number): string {
  const { prefix, isStem } = termKinds[kind]!;
  return prefix + (isStem ? stemOf(id) : termOf(id));
}

/** The kinds of one side of the target, by number, and the names of its ratings. */
const sideOf = (side: string) => {
  const kind = (prefix: string) => termKinds.findIndex((one) => one.prefix === `${side} ${prefix}`);
  const rating = (zone: string) => `rating ${side} ${zone}`;
  return {
    term: kind("term "),
    stem: kind(""),
    own: kind("own "),
    other: kind("other "),
    near: [kind("1 "), kind("2 ")],
    direct: kind("direct "),
    rating: `rating ${side}`,
    ratings: {
      near: [rating("1"), rating("2"), rating("3")],
      own: rating("own"),
      other: rating("other"),
      direct: rating("direct"),
      behind: rating("behind"),
    },
  };
};
const before = sideOf("before");
const after = sideOf("after");

const gain = 12;
const rating = 4;
const beside = 0.3;
const role = 0.6;

const isTerm = ({ units }: TargetView, k: number) => k >= 0 && k < units.length && units.ids[k]! >= 0;

function nameOf({ units, termOf }: TargetView, k: number): string {
  if (k < 0) return "^";
  if (k >= units.length) return "$";
  const id = units.ids[k]!;
  return id === targetUnit ? "@" : id === nameUnit ? "#" : termOf(id);
}

const stemAt = (view: TargetView, k: number) => (isTerm(view, k) ? view.stemOf(view.units.ids[k]!) : nameOf(view, k));

/** Rating of the term at k: as it stands or turned. */
function rateAt(view: TargetView, k: number): number {
  const { plain, turned } = view.ratingOf(view.units.ids[k]!);
  return view.units.turned[k] === 1 ? turned : plain;
}

/** Emits the features of one target. */
export function readTargetFeatures(view: TargetView, sink: FeatureSink): void {
  placeTarget(view, sink);
  for (let k = 0; k < view.units.length; k++) if (isTerm(view, k)) readTerm(view, k, sink);
  for (let k = 0; k < view.units.length; k++) readPair(view, k, sink);
  readNeighbours(view, sink);
  readVerbAfter(view, sink);
  readVerbBefore(view, sink);
  if (view.isPossessive) readOwn(view, sink);
}

function placeTarget({ units, target, pronoun }: TargetView, sink: FeatureSink): void {
  sink.named("always", 0.5, target);
  sink.named(`written ${pronoun}`, beside, target);
  sink.named(`place ${placeOf(target / units.length)}`, beside, target);
  sink.named(`quoted ${units.quoted[target]}`, beside, target);
}

/** Part of the sentence in which a share of it lies. */
const placeOf = (share: number): string =>
  share === 0 ? "first" : share < 1 / 3 ? "early" : share < 2 / 3 ? "middle" : "late";

function readTerm(view: TargetView, k: number, sink: FeatureSink): void {
  const { units, target } = view;
  const id = units.ids[k]!;
  const distance = Math.abs(k - target);
  const length = gain / (units.terms + gain);
  const side = k < target ? before : after;
  const near = distance <= 2 ? 0 : distance <= 5 ? 1 : 2;
  const clause = units.clauses[k] === units.clauses[target] ? "own" : "other";
  const isDirect = !namesBetween(units, k, target);
  const isQuoted = units.quoted[k] === units.quoted[target];
  const value = (rateAt(view, k) * rating * length * units.scales[k]!) / (1 + distance * 0.2);
  if (value !== 0) {
    sink.named("rating ", value, k);
    sink.named(side.rating, value, k);
    sink.named(side.ratings.near[near]!, value, k);
    sink.named(side.ratings[clause], value, k);
    sink.named(isDirect ? side.ratings.direct : side.ratings.behind, value, k);
    sink.named(isQuoted ? "rating same" : `rating quoted ${units.quoted[k]}`, value * 0.7, k);
  }
  const own = length * (units.turned[k] === 1 ? -0.5 : 1);
  sink.term(termKind, id, own * 0.6, k);
  sink.term(stemKind, id, own * 0.6, k);
  if (view.isStopword(id)) return;
  sink.term(side.term, id, own * 0.5, k);
  sink.term(side.stem, id, own * 0.5, k);
  sink.term(side[clause], id, own * 0.35, k);
  if (distance <= 3) sink.term(side.near[near]!, id, own * 0.6, k);
  if (isDirect) sink.term(side.direct, id, own * 0.4, k);
}

function namesBetween(units: Units, a: number, b: number): boolean {
  for (let k = Math.min(a, b) + 1; k < Math.max(a, b); k++) if (units.ids[k] === nameUnit) return true;
  return false;
}

function readPair(view: TargetView, k: number, sink: FeatureSink): void {
  const { units } = view;
  const length = gain / (units.terms + gain);
  if (isTerm(view, k) && k + 1 < units.length)
    sink.named(`pair ${nameOf(view, k)} ${nameOf(view, k + 1)}`, length * 0.4, k);
  if (isTerm(view, k) && k > 0 && !isTerm(view, k - 1))
    sink.named(`pair ${nameOf(view, k - 1)} ${nameOf(view, k)}`, length * 0.4, k);
}

function readNeighbours(view: TargetView, sink: FeatureSink): void {
  const { target } = view;
  const at = (by: number) => nameOf(view, target + by);
  sink.named(`-1 ${at(-1)}`, beside, target - 1);
  sink.named(`+1 ${at(1)}`, beside, target + 1);
  sink.named(`@ ${at(1)} ${at(2)}`, role, target + 1);
  sink.named(`@ ${at(1)} ${at(2)} ${at(3)}`, role, target + 1);
  sink.named(`${at(-2)} ${at(-1)} @`, role, target - 1);
  sink.named(`${at(-3)} ${at(-2)} ${at(-1)} @`, role, target - 1);
  sink.named(`${at(-1)} @ ${at(1)}`, role, target);
  sink.named(`+2 ${stemAt(view, target + 2)}`, role, target + 2);
  sink.named(`-2 ${stemAt(view, target - 2)}`, role, target - 2);
}

const passive = new Set(["is", "was", "are", "were", "been", "be", "being", "gets", "got"]);

/** The first verb after the target in its clause: what it does, or, after a form of "be", what is done to it. */
function readVerbAfter(view: TargetView, sink: FeatureSink): void {
  const { units, target } = view;
  let isPassive = false;
  for (
    let k = target + 1;
    k < Math.min(units.length, target + 8) && isTerm(view, k) && units.clauses[k] === units.clauses[target];
    k++
  ) {
    const term = nameOf(view, k);
    if (passive.has(term)) isPassive = true;
    else if (/(?:ed|en|ing|s)$/.test(term) && !view.isStopword(units.ids[k]!)) {
      const voice = isPassive ? "undergoes" : "does";
      sink.named(`${voice} ${stemAt(view, k)}`, role * 1.5, k);
      sink.named(`${voice} rating`, rateAt(view, k) * 4 * role, k);
      return;
    }
  }
}

/** The nearest content term before the target in its clause, and the function word that leads from it to the target. */
function readVerbBefore(view: TargetView, sink: FeatureSink): void {
  const { units, target } = view;
  let link = "";
  for (
    let k = target - 1;
    k > Math.max(-1, target - 5) && isTerm(view, k) && units.clauses[k] === units.clauses[target];
    k--
  ) {
    if (view.isStopword(units.ids[k]!)) {
      link = nameOf(view, k);
      continue;
    }
    const root = stemAt(view, k);
    const value = rateAt(view, k) * 4 * role;
    sink.named(`to ${link} ${root}`, role, k);
    sink.named(`to ${root}`, role * 1.5, k);
    sink.named(`to rating ${link}`, value, k);
    sink.named("to rating", value, k);
    return;
  }
}

/** The terms that follow a possessive. */
function readOwn(view: TargetView, sink: FeatureSink): void {
  for (let k = view.target + 1; k <= view.target + 3 && isTerm(view, k); k++) {
    sink.named(`own ${stemAt(view, k)}`, role, k);
    sink.named("own rating", rateAt(view, k) * 4 * role, k);
  }
}
