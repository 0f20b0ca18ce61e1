// Association of two events over n trials, from the four cells of a two-by-two table.
// G²: Dunning 1993. χ²: Pearson 1900. npmi: Bouma 2009. λ: Blaheta and Johnson 2001, smoothed by ½ a cell.

/** How often both events happened, only the first, only the second, and neither. */
export type Cells = readonly [both: number, first: number, second: number, neither: number];

/** What each cell is expected to hold if the events are independent. */
function expectedCells([both, first, second, neither]: Cells): Cells {
  const all = both + first + second + neither;
  const row = both + first;
  const column = both + second;
  return [
    (row * column) / all,
    (row * (all - column)) / all,
    ((all - row) * column) / all,
    ((all - row) * (all - column)) / all,
  ];
}

/** 1 where both come together more often than independence expects, −1 where less often. */
const direction = (observed: number, expected: number) => (observed < expected ? -1 : 1);

/** Dunning's G² = 2 Σ O ln(O / E), negative where both come together less often than expected. */
export function likelihoodRatio(cells: Cells): number {
  const expected = expectedCells(cells);
  const sum = cells.reduce(
    (total, observed, i) => (observed > 0 ? total + observed * Math.log(observed / expected[i]!) : total),
    0,
  );
  return direction(cells[0], expected[0]) * Math.abs(2 * sum);
}

/** Pearson's χ² without correction, signed as {@link likelihoodRatio}; null where a row or a column is empty. */
export function chiSquare(cells: Cells): number | null {
  const expected = expectedCells(cells);
  if (expected.some((value) => value === 0)) return null;
  const sum = cells.reduce((total, observed, i) => total + (observed - expected[i]!) ** 2 / expected[i]!, 0);
  return direction(cells[0], expected[0]) * sum;
}

/** Normalised pointwise mutual information, −1 … 1; null where both never come together or always do. */
export function normalisedInformation(cells: Cells): number | null {
  const all = cells.reduce((sum, value) => sum + value);
  if (cells[0] === 0 || cells[0] === all) return null;
  return Math.log(cells[0] / expectedCells(cells)[0]) / -Math.log(cells[0] / all);
}

/** λ, the log odds ratio with ½ added to each cell, and z = λ / √(Σ 1 / (cell + ½)). */
export function logOddsRatio(cells: Cells): { readonly lambda: number; readonly z: number } {
  const [both, first, second, neither] = cells.map((value) => value + 0.5) as unknown as Cells;
  const lambda = Math.log((both * neither) / (first * second));
  return { lambda, z: lambda / Math.sqrt(1 / both + 1 / first + 1 / second + 1 / neither) };
}
