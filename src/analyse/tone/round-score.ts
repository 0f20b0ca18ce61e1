/** A score with the four decimals that it is kept and added up with, wherever it is read. */
export const roundScore = (score: number): number => Math.round(score * 1e4) / 1e4 + 0;
