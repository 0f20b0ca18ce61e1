// Ridge regression over sparse rows, by conjugate gradients on the normal equations:
// minimises Σ wᵢ (yᵢ − xᵢ·b)² + penalty · |b|². Deterministic: no draw, a fixed order of sums.

/** One row: indices of features and their values. */
export interface SparseRow {
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

/** Numbers features by name, in the order in which they are first seen. */
export class FeatureIndex {
  private readonly numbers = new Map<string, number>();

  get size(): number {
    return this.numbers.size;
  }

  numberOf(name: string): number {
    let number = this.numbers.get(name);
    if (number === undefined) this.numbers.set(name, (number = this.numbers.size));
    return number;
  }

  find(name: string): number | undefined {
    return this.numbers.get(name);
  }
}

/** A row of named values; values of one name add up. */
export function sparseRow(features: Iterable<readonly [name: string, value: number]>, index: FeatureIndex): SparseRow {
  const sums = new Map<number, number>();
  for (const [name, value] of features) {
    const number = index.numberOf(name);
    sums.set(number, (sums.get(number) ?? 0) + value);
  }
  return { indices: Int32Array.from(sums.keys()), values: Float64Array.from(sums.values()) };
}

export function dot({ indices, values }: SparseRow, weights: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < indices.length; k++) sum += values[k]! * weights[indices[k]!]!;
  return sum;
}

export interface RidgeOptions {
  readonly penalty: number;
  /** Weight of each row. Default 1. */
  readonly rowWeights?: ArrayLike<number>;
  readonly steps?: number;
}

/** Weights of `size` features. */
export function fitRidge(
  rows: readonly SparseRow[],
  y: ArrayLike<number>,
  size: number,
  { penalty, rowWeights, steps = 120 }: RidgeOptions,
): Float64Array {
  const weights = new Float64Array(size);
  const residual = new Float64Array(size);
  rows.forEach((row, i) => addScaled(residual, row, (rowWeights?.[i] ?? 1) * y[i]!));
  const direction = residual.slice();
  const image = new Float64Array(size);
  const begin = square(residual);
  let left = begin;
  for (let step = 0; step < steps && left > 1e-10 * begin; step++) {
    for (let j = 0; j < size; j++) image[j] = penalty * direction[j]!;
    rows.forEach((row, i) => addScaled(image, row, (rowWeights?.[i] ?? 1) * dot(row, direction)));
    let curve = 0;
    for (let j = 0; j < size; j++) curve += direction[j]! * image[j]!;
    const length = left / curve;
    for (let j = 0; j < size; j++) {
      weights[j]! += length * direction[j]!;
      residual[j]! -= length * image[j]!;
    }
    const next = square(residual);
    for (let j = 0; j < size; j++) direction[j] = residual[j]! + (next / left) * direction[j]!;
    left = next;
  }
  return weights;
}

function addScaled(into: Float64Array, { indices, values }: SparseRow, scale: number): void {
  for (let k = 0; k < indices.length; k++) into[indices[k]!]! += values[k]! * scale;
}

function square(vector: Float64Array): number {
  let sum = 0;
  for (const value of vector) sum += value * value;
  return sum;
}
