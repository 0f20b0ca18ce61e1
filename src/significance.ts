// Significance: the χ² tail with one degree of freedom, and false-discovery rates over many tests.

/** P(χ²₁ > x) = erfc(√(x/2)). Error below 1.2e-7 (Numerical Recipes, erfc by Chebyshev fit). */
export function chiSquareTail(x: number): number {
  if (!(x > 0)) return 1;
  const z = Math.sqrt(x / 2);
  const t = 1 / (1 + z / 2);
  const fit = [-1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223, 0.17087277];
  const sum = fit.reduceRight((value, coefficient) => value * t + coefficient, 0);
  return Math.min(1, t * Math.exp(-z * z + sum));
}

/** Benjamini–Hochberg: for each p, the least rate of false discoveries at which it would be called one. */
export function falseDiscoveryRates(p: readonly number[]): number[] {
  const order = p.map((_, i) => i).sort((a, b) => p[b]! - p[a]!);
  const rates = new Array<number>(p.length);
  let least = 1;
  order.forEach((index, fromTop) => {
    least = Math.min(least, (p[index]! * p.length) / (p.length - fromTop));
    rates[index] = least;
  });
  return rates;
}
