// Confidence of a rule: how often its mentions are right.
// Each was read by hand: mentions drawn at random, no context twice and no surface of an actor more than three times,
// from news that no rule was written for (Reuters 1987, BBC 2004–05, US outlets 2010–19), after the rules were last
// changed. (right + 1) / (read + 2), Laplace's rule of succession, so that few readings say little. It is a rule's
// and not a single mention's.

interface Reading {
  readonly right: number;
  readonly read: number;
}

const readings: readonly (readonly [rule: RegExp, Reading])[] = [
];

/** How often a rule's mentions are right, 0 … 1; null for a rule whose mentions nobody has read. */
export function confidenceOf(rule: string): number | null {
  const found = readings.find(([pattern]) => pattern.test(rule))?.[1];
  return found ? (found.right + 1) / (found.read + 2) : null;
}
