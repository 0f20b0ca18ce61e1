// Chance: how many windows name two actors when nothing draws them together.
// The null: an article keeps its windows and their lengths, an actor the number of windows that name it, and
// which ones is drawn anew, one after another without replacement, in proportion to their tokens. Each article
// is shuffled by itself, so that a topic that brings two actors into the same articles is no association.
// Articles of one window are shuffled among themselves, in proportion to all their mentions and one: how many actors an
// article names depends on its subject more than on its length (on Reuters and BBC news with the names shuffled,
// tokens would flag 0.5 to 2 % of pairs). Sources: Rosén 1972, Asymptotic theory for
// successive sampling (shares of windows); Fisher 1935 (the distribution that is tilted to the mean).

import { logGamma } from "../../stats/index.js";

/** Windows among which chance may move an actor, in classes of about equal room. */
export interface Stratum {
  /** How much room a window of each class has: its tokens, or its mentions. */
  readonly room: Float64Array;
  /** Windows in each class. */
  readonly sizes: Float64Array;
  /** Windows in all. */
  readonly windows: number;
}

/** Where chance puts one actor. */
export interface Placement {
  readonly named: number;
  /** For each class, the share of its windows that name the actor. */
  readonly shares: Float64Array;
}

/** What chance makes of a count. */
export interface Chance {
  readonly mean: number;
  readonly variance: number;
  /** The least and the most that it can be. */
  readonly least: number;
  readonly most: number;
  /** How likely it is to be `least`, `least` + 1, … `most`; null where moments alone are known. */
  readonly shares: Float64Array | null;
}

/** Classes that the windows of a stratum are put into; with fewer windows each is its own. */
const mostClasses = 64;

/** Makes a stratum of windows by the room that each has. */
export function createStratum(rooms: ArrayLike<number>): Stratum {
  const sorted = Float64Array.from(rooms).sort();
  const classes = Math.min(mostClasses, sorted.length);
  const room = new Float64Array(classes);
  const sizes = new Float64Array(classes);
  for (let c = 0; c < classes; c++) {
    const from = Math.floor((c * sorted.length) / classes);
    const to = Math.floor(((c + 1) * sorted.length) / classes);
    for (let i = from; i < to; i++) room[c]! += sorted[i]! / (to - from);
    sizes[c] = to - from;
  }
  return { room, sizes, windows: sorted.length };
}

/**
 * Shares of windows that name an actor which `named` of them name.
 *
 * share = 1 − exp(−λ room), with λ such that the shares add up to `named` (Rosén); for one window exactly
 * room / all room. Cost: classes × a few steps of Newton's method.
 */
export function placeAtRandom({ room, sizes, windows }: Stratum, named: number): Placement {
  const shares = new Float64Array(room.length);
  let all = 0;
  let usable = 0;
  for (let c = 0; c < room.length; c++) {
    all += sizes[c]! * room[c]!;
    if (room[c]! > 0) usable += sizes[c]!;
  }
  if (named >= usable)
    for (let c = 0; c < room.length; c++) shares[c] = usable === 0 ? named / windows : room[c]! > 0 ? 1 : 0;
  else if (named === 1) for (let c = 0; c < room.length; c++) shares[c] = room[c]! / all;
  else {
    let rate = named / all;
    for (let step = 0; step < 100; step++) {
      let missing = named;
      let slope = 0;
      for (let c = 0; c < room.length; c++) {
        const empty = Math.exp(-rate * room[c]!);
        missing -= sizes[c]! * (1 - empty);
        slope += sizes[c]! * room[c]! * empty;
      }
      rate += missing / slope;
      if (Math.abs(missing) < 1e-10 * named) break;
    }
    for (let c = 0; c < room.length; c++) shares[c] = -Math.expm1(-rate * room[c]!);
  }
  return { named, shares };
}

/**
 * Windows that name two actors placed independently of each other.
 *
 * mean = Σ s t over windows, with their shares s and t. The distribution is the hypergeometric one, which it is
 * exactly for windows of one length, tilted (Fisher's noncentral) until it has this mean.
 */
export function countByChance({ sizes, windows }: Stratum, one: Placement, other: Placement): Chance {
  let mean = 0;
  for (let c = 0; c < sizes.length; c++) mean += sizes[c]! * one.shares[c]! * other.shares[c]!;
  const least = Math.max(0, one.named + other.named - windows);
  const most = Math.min(one.named, other.named);
  mean = Math.min(most, Math.max(least, mean));
  const logs = new Float64Array(most - least + 1);
  for (let i = 0; i < logs.length; i++)
    logs[i] = logChoose(one.named, least + i) + logChoose(windows - one.named, other.named - least - i);
  return { mean, least, most, ...tiltTo(logs, mean - least) };
}

/** The same count with another mean, as far as it can have it: its distribution tilted until it has. */
export function withMean({ least, most, shares, variance, mean: was }: Chance, wanted: number): Chance {
  const mean = Math.min(most, Math.max(least, wanted));
  if (shares === null) return { mean, variance: was > 0 ? (variance * mean) / was : variance, least, most, shares };
  return { mean, least, most, ...tiltTo(shares.map(Math.log), mean - least) };
}

/** The distribution over 0, 1, 2 … whose logarithms are `logs` but for a slope, with the slope that gives it a mean. */
function tiltTo(logs: Float64Array, mean: number): { readonly variance: number; readonly shares: Float64Array } {
  const shares = new Float64Array(logs.length);
  let tilt = 0;
  let moments = tiltShares(logs, tilt, shares);
  for (let step = 0; step < 60 && moments.variance > 1e-12 && Math.abs(mean - moments.mean) > 1e-9; step++) {
    tilt += Math.max(-2, Math.min(2, (mean - moments.mean) / moments.variance));
    moments = tiltShares(logs, tilt, shares);
  }
  return { variance: moments.variance, shares };
}

/** exp(logs[i] + tilt i), scaled to add up to one, into `shares`; gives the mean and variance of i. */
function tiltShares(
  logs: Float64Array,
  tilt: number,
  shares: Float64Array,
): { readonly mean: number; readonly variance: number } {
  let highest = -Infinity;
  for (let i = 0; i < logs.length; i++) highest = Math.max(highest, logs[i]! + tilt * i);
  let sum = 0;
  for (let i = 0; i < logs.length; i++) sum += shares[i] = Math.exp(logs[i]! + tilt * i - highest);
  let mean = 0;
  for (let i = 0; i < logs.length; i++) mean += i * (shares[i]! /= sum);
  let variance = 0;
  for (let i = 0; i < logs.length; i++) variance += shares[i]! * (i - mean) ** 2;
  return { mean, variance };
}

const logChoose = (n: number, k: number) =>
  k === 0 || k === n ? 0 : logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
