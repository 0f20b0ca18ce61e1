// Significance: how likely a count or a statistic is by chance alone, and false-discovery rates over many tests.

/** P(χ²₁ > x) = erfc(√(x/2)). Error below 1.2e-7 (Numerical Recipes, erfc by Chebyshev fit). */
export function chiSquareTail(x: number): number {
  if (!(x > 0)) return 1;
  const z = Math.sqrt(x / 2);
  const t = 1 / (1 + z / 2);
  const fit = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
    0.17087277,
  ];
  const sum = fit.reduceRight((value, coefficient) => value * t + coefficient, 0);
  return Math.min(1, t * Math.exp(-z * z + sum));
}

/**
 * Benjamini–Hochberg: for each p, the least rate of false discoveries at which it would count as a discovery.
 *
 * @param tests the number of all tests, where only some of their p are given; the others count as 1
 */
export function falseDiscoveryRates(p: readonly number[], tests = p.length): number[] {
  const order = p.map((_, i) => i).sort((a, b) => p[b]! - p[a]!);
  const rates = new Array<number>(p.length);
  let least = 1;
  order.forEach((index, fromTop) => {
    least = Math.min(least, (p[index]! * tests) / (p.length - fromTop));
    rates[index] = least;
  });
  return rates;
}

/**
 * P(X ≥ count) of a sum of independent counts; each is given as its chances of 0, 1, 2 …
 *
 * Exact, by convolution. Cost: Σ (length of one × length of the sum so far).
 */
export function sumTail(count: number, parts: readonly Float64Array[]): number {
  let known = Float64Array.of(1);
  for (const part of parts) {
    const next = new Float64Array(known.length + part.length - 1);
    for (let i = 0; i < known.length; i++) for (let j = 0; j < part.length; j++) next[i + j]! += known[i]! * part[j]!;
    known = next;
  }
  let sum = 0;
  for (let i = known.length - 1; i >= Math.max(0, count); i--) sum += known[i]!;
  return Math.min(1, sum);
}

/**
 * P(X ≥ count) of a count with this mean and variance.
 *
 * X is taken as binomial where the variance is below the mean, as negative binomial where it is above, and as Poisson
 * where they are equal; the number of trials of the first two, whole or not, is the one with these moments. Exact for a
 * hypergeometric count of one draw, and within a tenth of p for sums of many, as the tests compare.
 */
export function upperTail(count: number, mean: number, variance: number): number {
  if (count <= 0) return 1;
  if (!(mean > 0)) return 0;
  if (!(variance > 1e-12)) return count <= mean + 1e-9 ? 1 : 0;
  const share = variance / mean;
  if (Math.abs(share - 1) < 1e-6) return poissonTail(count, mean);
  if (share > 1) return betaShare(1 - 1 / share, count, mean / (share - 1));
  const trials = mean / (1 - share);
  // A sum of unequal parts can exceed the trials that its moments give; Poisson's tail is then the safe side.
  return count > trials + 1e-9 ? poissonTail(count, mean) : betaShare(1 - share, count, trials - count + 1);
}

/** P(X ≥ count) of a Poisson count, by its series; the count is whole. */
export function poissonTail(count: number, mean: number): number {
  const term = (k: number) => Math.exp(k * Math.log(mean) - mean - logGamma(k + 1));
  if (count > mean) {
    let sum = 0;
    for (let k = count, add = term(count); add > sum * 1e-16; k++, add *= mean / k) sum += add;
    return Math.min(1, sum);
  }
  let below = 0;
  for (let k = count - 1, add = term(count - 1); k >= 0 && add > below * 1e-16; add *= k / mean, k--) below += add;
  return Math.max(0, 1 - below);
}

/** Regularised incomplete beta function I_x(a, b), by its continued fraction (Press et al. 2007, 6.4). */
export function betaShare(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

function betaFraction(x: number, a: number, b: number): number {
  const least = 1e-300;
  const safe = (value: number) => (Math.abs(value) < least ? least : value);
  let c = 1;
  let d = 1 / safe(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / safe(1 + even * d);
    c = safe(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / safe(1 + odd * d);
    c = safe(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-14) break;
  }
  return value;
}

/** ln Γ(x) for x > 0: Lanczos' sum, error below 1e-13 of the value. */
export function logGamma(x: number): number {
  const sum = [
    676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
    -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
  ].reduce((total, coefficient, i) => total + coefficient / (x + i), 0.9999999999998099);
  const t = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}
