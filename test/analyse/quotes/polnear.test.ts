// Held to marked data where it is at hand: PolNeAR, 504 US news articles in which each quoted segment has
// its speaker's span. For evaluation only; nothing of it is kept here, and the test is skipped without it.

import { createCorpus } from "../../../src/analyse/index.js";
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { speechOf } from "../support.js";

const file = "../shared/eval/quotes_polnear.jsonl.gz";

interface Marked {
  readonly text: string;
  readonly quotes: readonly {
    readonly start: number;
    readonly end: number;
    readonly source: readonly (readonly [number, number])[] | null;
  }[];
}

/**
 * Right, given and asked for, over every fourth article: a segment counts as right where the speaker's span overlaps
 * the marked one.
 */
function measure(): { precision: number; recall: number; unasked: number } {
  const rows = gunzipSync(readFileSync(file))
    .toString()
    .trim()
    .split("\n")
    .map((row) => JSON.parse(row) as Marked)
    .filter((_, i) => i % 4 === 1);
  const articles = rows.map(({ text }, i) => ({
    file: `${i}`,
    line: null,
    id: `${i}`,
    format: "record" as const,
    source: text,
    declared: {},
  }));
  const corpus = createCorpus(articles, { furniture: false });
  const found = speechOf(corpus);
  let right = 0,
    given = 0,
    asked = 0,
    silent = 0,
    unasked = 0;
  corpus.documents.forEach(({ docId, toSource, toSourceEnd }, d) => {
    const { text, quotes } = rows[Number(docId)]!;
    const units: number[] = [];
    for (let unit = 0; unit <= text.length; unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1) units.push(unit);
    const mine = found[d]!.flatMap(({ parts, speaker }) =>
      parts.map((part) => ({
        start: toSource(part.start),
        end: toSourceEnd(part.end),
        speaker: speaker && { start: toSource(speaker.start), end: toSourceEnd(speaker.end) },
      })),
    );
    for (const { start, end, source } of quotes) {
      const overlap = (span: { start: number; end: number }) =>
        Math.min(span.end, units[end]!) - Math.max(span.start, units[start]!);
      const best = mine.reduce<(typeof mine)[number] | null>(
        (last, span) => (overlap(span) > 0 && (!last || overlap(span) > overlap(last)) ? span : last),
        null,
      );
      if (source?.length) {
        asked++;
        if (best?.speaker) given++;
        if (
          best?.speaker &&
          source.some(
            ([from, to]) => Math.min(best.speaker!.end, units[to]!) > Math.max(best.speaker!.start, units[from]!),
          )
        )
          right++;
      } else {
        silent++;
        if (best?.speaker) unasked++;
      }
    }
  });
  return { precision: right / given, recall: right / asked, unasked: unasked / silent };
}

describe.skipIf(!existsSync(file))("findQuotations, held to PolNeAR", () => {
  let figures = { precision: 0, recall: 0, unasked: 1 };
  beforeAll(() => {
    figures = measure();
  });

  it("gives the right speaker nine times in ten", () => {
    expect(figures.precision).toBeGreaterThan(0.92);
  });

  it("gives a speaker to more than four of five that have one", () => {
    expect(figures.recall).toBeGreaterThan(0.83);
  });

  it("gives one to few of those that have none", () => {
    expect(figures.unasked).toBeLessThan(0.25);
  });
});
