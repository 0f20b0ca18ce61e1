// How the cost of work grows with its input. It is told by the CPU time of this process: other processes do not count
// toward it, as they do toward the time of the clock, and a slow machine is slow for the short input and the long one.

/** Growth over an eightfold input that work in proportion to it stays below: 2.6 for each doubling. Quadratic: 64. */
export const linear = 2.6 ** 3;

/** Growth that is no matter of chance where two lengths show it. */
const steep = 3.4 ** 3;

/** Rounds that are measured at least, since the first runs of new code are slow, and at most. */
const [leastRounds, mostRounds] = [3, 8];
/** Microseconds that the short input must take, so that the clock's grain and a collection of garbage do not decide. */
const measurable = 2000;
/** How many times the least input the short one is at most, so that the long one is not too long for a cache. */
const mostTimes = 64;

/** Microseconds of CPU that this process spends on a piece of work; the least of several runs is the truest. */
export async function cpuOf(work: () => unknown, runs = 1): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, user + system);
  }
  return least;
}

/**
 * How many times the CPU time grows when the input grows eightfold: about 8 for work in proportion to its input.
 *
 * The short input is as long as it must be to be measured, and 64 times the least one at most; where the long one takes
 * less than two milliseconds even so, its growth is 1. What the least input costs is taken off, as it is no growth. All
 * three are run by turns, and the least time of each counts; rounds go on, up to eight, while the growth is above
 * `linear`. Where it stays there, inputs twice, four and eight times as long are tried, and the least growth counts: a
 * step, as where a cache is full, comes once, and what grows faster than its input does so at every size.
 *
 * @param make gives the input of a size
 * @param work is measured
 * @param from the size of the least input
 */
export async function growthOf<Input>(
  make: (size: number) => Input,
  work: (input: Input) => unknown,
  from = 1000,
): Promise<number> {
  const costOf = (input: Input) => cpuOf(() => work(input), leastRounds);
  const least = make(from);
  const fixed = await costOf(least);
  let size = from;
  let cost = 0;
  while (size < mostTimes * from && cost < measurable) cost = (await costOf(make((size *= 2)))) - fixed;
  let growth = Infinity;
  for (const times of [1, 2, 4, 8]) {
    growth = Math.min(growth, await growthFrom(least, make(times * size), make(8 * times * size), work));
    if (growth <= linear || (times > 1 && growth > steep)) break;
  }
  return growth;
}

async function growthFrom<Input>(
  least: Input,
  short: Input,
  long: Input,
  work: (input: Input) => unknown,
): Promise<number> {
  let [fixed, shortest, longest, growth] = [Infinity, Infinity, Infinity, Infinity];
  for (let round = 1; round <= mostRounds; round++) {
    fixed = Math.min(fixed, await cpuOf(() => work(least)));
    shortest = Math.min(shortest, await cpuOf(() => work(short)));
    longest = Math.min(longest, await cpuOf(() => work(long)));
    growth = longest - fixed < measurable ? 1 : (longest - fixed) / Math.max(shortest - fixed, measurable / 8);
    if (round >= leastRounds && (growth <= linear || longest > steep * shortest)) break;
  }
  return growth;
}

/** A text of about so many characters: a piece again and again. */
export const repeated =
  (piece: string) =>
  (size: number): string =>
    piece.repeat(Math.ceil(size / piece.length));
