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
 * Receives a feature: its name, its value, and the unit that it speaks of; the target's own unit where it is of the
 * sentence as a whole.
 */
export type EmitFeature = (name: string, value: number, unit: number) => void;

const gain = 12;
const rating = 4;
const beside = 0.3;
const role = 0.6;

const side = (view: TargetView, k: number) => (k < view.target ? "before" : "after");
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
export function readTargetFeatures(view: TargetView, emit: EmitFeature): void {
  placeTarget(view, emit);
  for (let k = 0; k < view.units.length; k++) if (isTerm(view, k)) readTerm(view, k, emit);
  for (let k = 0; k < view.units.length; k++) readPair(view, k, emit);
  readNeighbours(view, emit);
  readVerbAfter(view, emit);
  readVerbBefore(view, emit);
  if (view.isPossessive) readOwn(view, emit);
}

function placeTarget({ units, target, pronoun }: TargetView, emit: EmitFeature): void {
  emit("always", 0.5, target);
  emit(`written ${pronoun}`, beside, target);
  emit(`place ${placeOf(target / units.length)}`, beside, target);
  emit(`quoted ${units.quoted[target]}`, beside, target);
}

/** Part of the sentence in which a share of it lies. */
const placeOf = (share: number): string =>
  share === 0 ? "first" : share < 1 / 3 ? "early" : share < 2 / 3 ? "middle" : "late";

function readTerm(view: TargetView, k: number, emit: EmitFeature): void {
  const { units, target } = view;
  const id = units.ids[k]!;
  const distance = Math.abs(k - target);
  const length = gain / (units.terms + gain);
  const where = side(view, k);
  const near = distance <= 2 ? 1 : distance <= 5 ? 2 : 3;
  const clause = units.clauses[k] === units.clauses[target] ? "own" : "other";
  const isDirect = !namesBetween(units, k, target);
  const isQuoted = units.quoted[k] === units.quoted[target];
  const value = (rateAt(view, k) * rating * length * units.scales[k]!) / (1 + distance * 0.2);
  if (value !== 0) {
    for (const zone of [
      "",
      where,
      `${where} ${near}`,
      `${where} ${clause}`,
      `${where} ${isDirect ? "direct" : "behind"}`,
    ])
      emit(`rating ${zone}`, value, k);
    emit(`rating ${isQuoted ? "same" : `quoted ${units.quoted[k]}`}`, value * 0.7, k);
  }
  const own = length * (units.turned[k] === 1 ? -0.5 : 1);
  const root = view.stemOf(id);
  emit(`term ${view.termOf(id)}`, own * 0.6, k);
  emit(`stem ${root}`, own * 0.6, k);
  if (view.isStopword(id)) return;
  emit(`${where} term ${view.termOf(id)}`, own * 0.5, k);
  emit(`${where} ${root}`, own * 0.5, k);
  emit(`${where} ${clause} ${root}`, own * 0.35, k);
  if (distance <= 3) emit(`${where} ${near} ${root}`, own * 0.6, k);
  if (isDirect) emit(`${where} direct ${root}`, own * 0.4, k);
}

function namesBetween(units: Units, a: number, b: number): boolean {
  for (let k = Math.min(a, b) + 1; k < Math.max(a, b); k++) if (units.ids[k] === nameUnit) return true;
  return false;
}

function readPair(view: TargetView, k: number, emit: EmitFeature): void {
  const { units } = view;
  const length = gain / (units.terms + gain);
  if (isTerm(view, k) && k + 1 < units.length) emit(`pair ${nameOf(view, k)} ${nameOf(view, k + 1)}`, length * 0.4, k);
  if (isTerm(view, k) && k > 0 && !isTerm(view, k - 1))
    emit(`pair ${nameOf(view, k - 1)} ${nameOf(view, k)}`, length * 0.4, k);
}

function readNeighbours(view: TargetView, emit: EmitFeature): void {
  const { target } = view;
  const at = (by: number) => nameOf(view, target + by);
  emit(`-1 ${at(-1)}`, beside, target - 1);
  emit(`+1 ${at(1)}`, beside, target + 1);
  emit(`@ ${at(1)} ${at(2)}`, role, target + 1);
  emit(`@ ${at(1)} ${at(2)} ${at(3)}`, role, target + 1);
  emit(`${at(-2)} ${at(-1)} @`, role, target - 1);
  emit(`${at(-3)} ${at(-2)} ${at(-1)} @`, role, target - 1);
  emit(`${at(-1)} @ ${at(1)}`, role, target);
  emit(`+2 ${stemAt(view, target + 2)}`, role, target + 2);
  emit(`-2 ${stemAt(view, target - 2)}`, role, target - 2);
}

const passive = new Set(["is", "was", "are", "were", "been", "be", "being", "gets", "got"]);

/** The first verb after the target in its clause: what it does, or, after a form of "be", what is done to it. */
function readVerbAfter(view: TargetView, emit: EmitFeature): void {
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
      emit(`${voice} ${stemAt(view, k)}`, role * 1.5, k);
      emit(`${voice} rating`, rateAt(view, k) * 4 * role, k);
      return;
    }
  }
}

/** The nearest content term before the target in its clause, and the function word that leads from it to the target. */
function readVerbBefore(view: TargetView, emit: EmitFeature): void {
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
    emit(`to ${link} ${root}`, role, k);
    emit(`to ${root}`, role * 1.5, k);
    emit(`to rating ${link}`, value, k);
    emit("to rating", value, k);
    return;
  }
}

/** The terms that follow a possessive. */
function readOwn(view: TargetView, emit: EmitFeature): void {
  for (let k = view.target + 1; k <= view.target + 3 && isTerm(view, k); k++) {
    emit(`own ${stemAt(view, k)}`, role, k);
    emit("own rating", rateAt(view, k) * 4 * role, k);
  }
}
