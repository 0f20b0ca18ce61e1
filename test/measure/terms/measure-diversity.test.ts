import { createCorpus } from "../../../src/analyse/index.js";
import { describe, expect, it } from "vitest";
import { diversityColumns, measureDiversity } from "../../../src/measure/terms/index.js";
import { describeDiversity } from "../../../src/measure/terms/measure-diversity.js";
import { corpusOf, seededRandom } from "../../corpus/support.js";

const ids = (letters: string) => Int32Array.from(letters, (letter) => letter.charCodeAt(0));
const random = seededRandom(7);
const long = Int32Array.from({ length: 300 }, () => Math.floor(random() ** 2 * 60));

describe("describeDiversity", () => {
  it("takes types over tokens", () => {
    expect(describeDiversity(ids("babababa"))).toMatchObject({ tokens: 8, types: 2, ttr: 0.25 });
    expect(describeDiversity(ids("babababa")).herdanC).toBeCloseTo(1 / 3, 12);
  });

  it("gives Yule's K as published with koRpus' example", () => {
    expect(describeDiversity(ids("abcddeefff")).yuleK).toBeCloseTo(1000, 9);
    expect(describeDiversity(ids("abcddeefffgggg")).yuleK).toBeCloseTo(1122.449, 3);
  });

  it("moves a window for mattr, as the slow formula does", () => {
    const slow = (window: number) => {
      const ratios = Array.from(
        { length: long.length - window + 1 },
        (_, i) => new Set(long.subarray(i, i + window)).size / window,
      );
      return ratios.reduce((sum, ratio) => sum + ratio) / ratios.length;
    };
    for (const window of [1, 2, 50, 300]) expect(describeDiversity(long, window).mattr).toBeCloseTo(slow(window), 12);
    expect(describeDiversity(long.subarray(0, 49)).mattr).toBeNull();
  });

  it("expects as many types in 42 tokens as random draws show", () => {
    let types = 0;
    for (let draw = 0; draw < 4000; draw++) {
      const left = long.slice();
      const seen = new Set<number>();
      for (let k = 0; k < 42; k++) {
        const at = k + Math.floor(random() * (left.length - k));
        seen.add(left[at]!);
        left[at] = left[k]!;
      }
      types += seen.size;
    }
    expect(Math.abs(describeDiversity(long).hdd! - types / 4000 / 42)).toBeLessThan(0.005);
  });

  it("counts the runs that stay above 0.72 for mtld, the last in part", () => {
    // Forwards: a b a | falls to 2/3; a b a again. Backwards alike: two runs of three tokens.
    expect(describeDiversity(ids("abaaba")).mtld).toBe(3);
    expect(describeDiversity(ids("abc")).mtld).toBe(3);
    expect(describeDiversity(ids("abcda")).mtld).toBeCloseTo(5 / ((1 - 0.8) / 0.28), 12);
  });
});

describe("measureDiversity", () => {
  it("gives a row for each document, acronyms folded", () => {
    const rows = measureDiversity(corpusOf("US to us.", "Tea and rice."));
    expect(rows.map(({ docId, types }) => [docId, types])).toEqual([
      ["d0", 2],
      ["d1", 3],
    ]);
    expect(Object.keys(rows[0]!)).toEqual(Object.keys(diversityColumns));
  });

  it("has none for an empty corpus", () => expect(measureDiversity(createCorpus([]))).toEqual([]));
});
