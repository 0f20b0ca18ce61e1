// Crf trainer: weights of a linear-chain conditional random field.
//
// p(tags | pieces) = exp(Σ over i of w(features of i, tag i) + t(tag i−1, tag i)) / Z. The logarithm of it is
// made as large as can be, one sentence at a time, by AdaGrad with dual averaging, which leaves most
// weights at nought (λ1): w = −sign(u) · max(0, |u| − λ1 n) / (√G / η + λ2 n), with u the sum of the gradients of a
// weight, G that of their squares, n the sentences so far.
//
// Lafferty, McCallum & Pereira (2001), Conditional random fields. Duchi, Hazan & Singer (2011), Adaptive
// subgradient methods; Xiao (2010), Dual averaging.

import { mayEnd, mayStart, tagCount, tagsBefore } from "../analyse/names/index.js";

export interface TrainingSentence {
  /** Places in the table of weights, and where those of each piece begin. */
  readonly places: Int32Array;
  readonly bounds: Int32Array;
  readonly tags: Uint8Array;
  /** How much it counts. */
  readonly weight: number;
}

export interface CrfOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
  readonly seed: number;
  /** Share of a piece's features that are left out at each visit. */
  readonly dropout: number;
}

export interface CrfWeights {
  /** Place × tag. */
  readonly table: Float32Array;
  /** Tag before × tag. */
  readonly transitions: Float32Array;
}

/** Numbers in [0, 1) from a seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function trainCrf(sentences: readonly TrainingSentence[], size: number, options: CrfOptions): CrfWeights {
  const trainer = new CrfTrainer(size, options);
  const random = randomOf(options.seed);
  const order = Int32Array.from(sentences, (_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const at of order) trainer.visit(sentences[at]!, random);
  }
  return trainer.finish();
}

const T = tagCount;

class CrfTrainer {
  private readonly table: Float32Array;
  private readonly sums: Float32Array;
  private readonly squares: Float32Array;
  private readonly transitions = new Float32Array(T * T);
  private readonly transitionSums = new Float32Array(T * T);
  private readonly transitionSquares = new Float32Array(T * T);
  private visits = 0;
  private scores = new Float64Array(0);
  private forward = new Float64Array(0);
  private backward = new Float64Array(0);
  private kept = new Uint8Array(0);
  private readonly gradient = new Float64Array(T * T);

  constructor(
    size: number,
    private readonly options: CrfOptions,
  ) {
    this.table = new Float32Array(size * T);
    this.sums = new Float32Array(size * T);
    this.squares = new Float32Array(size * T);
  }

  finish(): CrfWeights {
    const { table, transitions } = this;
    for (let i = 0; i < table.length; i++)
      if (this.squares[i] !== 0) table[i] = this.weightOf(this.sums[i]!, this.squares[i]!, this.options.l1);
    return { table, transitions };
  }

  private weightOf(sum: number, square: number, l1: number): number {
    const { rate, l2 } = this.options;
    const over = Math.abs(sum) - l1 * this.visits;
    return over <= 0 ? 0 : (-Math.sign(sum) * over) / ((Math.sqrt(square) + 1e-3) / rate + l2 * this.visits);
  }

  visit({ places, bounds, tags, weight }: TrainingSentence, random: () => number): void {
    const n = tags.length;
    if (n === 0) return;
    this.visits++;
    if (this.scores.length < n * T) {
      this.scores = new Float64Array(n * T * 2);
      this.forward = new Float64Array(n * T * 2);
      this.backward = new Float64Array(n * T * 2);
    }
    if (this.kept.length < places.length) this.kept = new Uint8Array(places.length * 2);
    const {
      scores,
      table,
      kept,
      options: { dropout },
    } = this;
    const scale = 1 / (1 - dropout);
    scores.fill(0, 0, n * T);
    for (let i = 0; i < n; i++) {
      for (let k = bounds[i]!; k < bounds[i + 1]!; k++) {
        if (dropout > 0 && random() < dropout) {
          kept[k] = 0;
          continue;
        }
        kept[k] = 1;
        const row = places[k]! * T;
        for (let t = 0; t < T; t++) scores[i * T + t]! += table[row + t]! * scale;
      }
    }
    const z = this.passes(n);
    this.update(places, bounds, tags, n, z, weight, scale);
  }

  /** Forward and backward sums; gives log Z. */
  private passes(n: number): number {
    const { scores, forward, backward, transitions } = this;
    for (let t = 0; t < T; t++) forward[t] = mayStart(t) ? scores[t]! : -Infinity;
    for (let i = 1; i < n; i++)
      for (let t = 0; t < T; t++) {
        let top = -Infinity;
        for (const b of tagsBefore[t]!) top = Math.max(top, forward[(i - 1) * T + b]! + transitions[b * T + t]!);
        let sum = 0;
        if (top > -Infinity)
          for (const b of tagsBefore[t]!) sum += Math.exp(forward[(i - 1) * T + b]! + transitions[b * T + t]! - top);
        forward[i * T + t] = top > -Infinity ? top + Math.log(sum) + scores[i * T + t]! : -Infinity;
      }
    for (let t = 0; t < T; t++) backward[(n - 1) * T + t] = mayEnd(t) ? 0 : -Infinity;
    for (let i = n - 2; i >= 0; i--) {
      for (let b = 0; b < T; b++) backward[i * T + b] = 0;
      const tops = new Float64Array(T).fill(-Infinity);
      for (let t = 0; t < T; t++)
        for (const b of tagsBefore[t]!)
          tops[b] = Math.max(tops[b]!, transitions[b * T + t]! + scores[(i + 1) * T + t]! + backward[(i + 1) * T + t]!);
      for (let t = 0; t < T; t++) {
        const ahead = scores[(i + 1) * T + t]! + backward[(i + 1) * T + t]!;
        if (ahead > -Infinity)
          for (const b of tagsBefore[t]!) backward[i * T + b]! += Math.exp(transitions[b * T + t]! + ahead - tops[b]!);
      }
      for (let b = 0; b < T; b++)
        backward[i * T + b] = tops[b]! > -Infinity ? tops[b]! + Math.log(backward[i * T + b]!) : -Infinity;
    }
    let top = -Infinity;
    for (let t = 0; t < T; t++) if (mayEnd(t)) top = Math.max(top, forward[(n - 1) * T + t]!);
    let sum = 0;
    for (let t = 0; t < T; t++) if (mayEnd(t)) sum += Math.exp(forward[(n - 1) * T + t]! - top);
    return top + Math.log(sum);
  }

  private update(
    places: Int32Array,
    bounds: Int32Array,
    tags: Uint8Array,
    n: number,
    z: number,
    weight: number,
    scale: number,
  ): void {
    const { forward, backward, scores, transitions, gradient, table, sums, squares, kept } = this;
    gradient.fill(0);
    for (let i = 1; i < n; i++) {
      for (let t = 0; t < T; t++) {
        const ahead = scores[i * T + t]! + backward[i * T + t]! - z;
        if (ahead > -Infinity)
          for (const b of tagsBefore[t]!) {
            const p = forward[(i - 1) * T + b]! + transitions[b * T + t]! + ahead;
            if (p > -20) gradient[b * T + t]! += Math.exp(p);
          }
      }
      gradient[tags[i - 1]! * T + tags[i]!]! -= 1;
    }
    for (let i = 0; i < n; i++)
      for (let t = 0; t < T; t++) {
        const g = (Math.exp(forward[i * T + t]! + backward[i * T + t]! - z) - (tags[i] === t ? 1 : 0)) * weight;
        if (Math.abs(g) < 2e-3) continue;
        const step = g * scale;
        for (let k = bounds[i]!; k < bounds[i + 1]!; k++) {
          if (kept[k] === 0) continue;
          const at = places[k]! * T + t;
          sums[at]! += step;
          squares[at]! += step * step;
          table[at] = this.weightOf(sums[at]!, squares[at]!, this.options.l1);
        }
      }
    for (let at = 0; at < T * T; at++) {
      const g = gradient[at]! * weight;
      if (g === 0) continue;
      this.transitionSums[at]! += g;
      this.transitionSquares[at]! += g * g;
      transitions[at] = this.weightOf(this.transitionSums[at]!, this.transitionSquares[at]!, 0);
    }
  }
}
