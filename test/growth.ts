// How the cost of work grows with its input. It is told by the CPU time of this process: other processes do not count
// toward it, as they do toward the time of the clock, and a slow machine is slow for the short input and the long one.

/** Growth over an eightfold input that work in proportion to it stays below: 2.6 for each doubling. Quadratic: 64. */
export const linear = 2.6 ** 3;
/** Growth that is no matter of chance: nothing need be measured again. */
const steep = 3.4 ** 3;

/** Rounds that are measured at least, since the first runs of new code are slow, and at most. */
const [leastRounds, mostRounds] = [3, 8];
/** Microseconds that the short input must take, so that the clock's grain and a collection of garbage do not decide. */
const measurable = 2000;

/** Microseconds of CPU that this process spends on a piece of work; the least of several runs is the truest. */
export async function cpuOf(work: () => unknown, runs = 1): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < runs; run++) least = Math.min(least, await once(work));
  return least;
}

async function once(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/**
 * How many times the CPU time grows when the input grows eightfold: about 8 for work in proportion to its input.
 *
 * The short input is as long as it must be to be measured; what the least input costs is taken off, as it is no growth.
 * Both are run by turns, and the least time of each counts;
 * rounds go on, up to eight, while the growth is above `linear`. Where it stays there, inputs twice and four times as
 * long are tried, and the least growth counts: a step, as where a cache or the young heap is full, comes once, and what
 * grows faster than its input does so at every size.
 *
 * @param make gives the input of a size
 * @param work is measured
 * @param from the size to begin with
 */
export async function growthOf<Input>(
  make: (size: number) => Input,
  work: (input: Input) => unknown,
  from = 1000,
): Promise<number> {
  const fixed = await cpuOf(() => work(make(from)), leastRounds);
  let size = 2 * from;
  while (size < 1024 * from && (await cpuOf(() => work(make(size)), leastRounds)) < fixed + measurable) size *= 2;
  let least = Infinity;
  for (const times of [1, 2, 4]) {
    least = Math.min(least, await growthFrom(make(times * size), make(8 * times * size), work, fixed));
    if (least <= linear || least > steep) break;
  }
  return least;
}

async function growthFrom<Input>(
  short: Input,
  long: Input,
  work: (input: Input) => unknown,
  fixed: number,
): Promise<number> {
  let [shortest, longest, growth] = [Infinity, Infinity, Infinity];
  for (let round = 1; round <= mostRounds; round++) {
    shortest = Math.min(shortest, await cpuOf(() => work(short)));
    longest = Math.min(longest, await cpuOf(() => work(long)));
    growth = (longest - fixed) / (shortest - fixed);
    if (round >= leastRounds && (growth <= linear || growth > steep)) break;
  }
  return growth;
}

/** A text of about so many characters: a piece again and again. */
export const repeated =
  (piece: string) =>
  (size: number): string =>
    piece.repeat(Math.ceil(size / piece.length));
