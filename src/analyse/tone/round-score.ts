// Round score: what a score is kept as.

/** A score with the four decimals that it is kept and added up with, wherever it is read; zero is never −0. */
export const roundScore = (score: number): number => Math.round(score * 1e4) / 1e4 + 0;
