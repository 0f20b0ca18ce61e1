// Hashes of 32 bits, the same on every machine.

/** FNV-1a (Fowler, Noll and Vo 1991): for each code unit, hash = (hash ^ unit) * prime. */
export const fnvBasis = 0x811c9dc5 | 0;
export const fnvPrime = 0x01000193;

/**
 * Spreads a number over all 32 bits, so that each bit of it moves half of the bits of the result: the finaliser of
 * MurmurHash3 (Appleby 2011, public domain).
 */
export function spreadBits(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
