// Corpora without any association, as windows: actors that some articles name much and most not at all, each
// mention thrown at a token of its article. A pair can be planted: some mentions of one are moved to the other's.

import type { OccupiedWindows } from "../../../src/measure/actors/occupied-windows.js";
import { randomNumbers } from "./one-article.js";

export interface ShuffledOptions {
  readonly documents?: number;
  readonly actors?: number;
  /** Windows of an article, about. */
  readonly windows?: number;
  /** Of the mentions of `planted-b`, the share that is moved into a window of `planted-a`; no such pair without it. */
  readonly together?: number;
}

/** Articles of random length whose mentions stand at random tokens. */
export function shuffledWindows(
  seed: number,
  { documents = 200, actors = 30, windows = 20, together }: ShuffledOptions = {},
): OccupiedWindows[] {
  const random = randomNumbers(seed);
  for (let i = 0; i < 20; i++) random();
  const poisson = (mean: number) => {
    let k = 0;
    for (let product = random(); product > Math.exp(-mean); product *= random()) k++;
    return k;
  };
  return Array.from({ length: documents }, (_, d) => {
    const tokens = Array.from({ length: Math.max(1, Math.round(windows * (0.3 + 2 * random() * random()))) }, () =>
      Math.max(3, Math.round(5 + 34 * random())),
    );
    const all = tokens.reduce((sum, length) => sum + length, 0);
    const draw = () => {
      let left = random() * all;
      return Math.max(
        0,
        tokens.findIndex((length) => (left -= length) < 0),
      );
    };
    const named = new Map<string, number[]>();
    const put = (id: string, at: readonly number[]) =>
      at.length > 0 &&
      named.set(
        id,
        [...new Set(at)].sort((a, b) => a - b),
      );
    let mentions = 0;
    for (let actor = 0; actor < actors; actor++) {
      const topic = random() < 0.35 ? -2.2 * Math.log(1 - random()) : 0.02;
      const times = poisson((6 / (actor + 2)) * topic * (all / 440));
      mentions += times;
      put(`actor-${String(actor).padStart(2, "0")}`, Array.from({ length: times }, draw));
    }
    if (together !== undefined && random() < 0.3) {
      const first = Array.from({ length: 3 }, draw);
      put("planted-a", first);
      put(
        "planted-b",
        Array.from({ length: 3 }, () => (random() < together ? first[Math.floor(random() * first.length)]! : draw())),
      );
      mentions += 6;
    }
    return { docId: `document-${d}`, tokens, mentions, named, isOneName: () => false };
  });
}
