// Every chart that names actors marks those whom the register does not have, and says what the mark means.

import type { TopLevelSpec } from "vega-lite";
import { describe, expect, it } from "vitest";
import { bareName, labelActors, nameActor } from "../../src/charts/actor-names.js";
import {
  actorNetworkChart,
  coOccurrenceChart,
  mentionsOverTimeChart,
  polarityByActorChart,
  quotationsBySpeakerChart,
  toneByActorChart,
  toneByPairChart,
  toneOverTimeChart,
} from "../../src/charts/index.js";
import { measureText } from "../../src/charts/text-width.js";
import { fontSizes } from "../../src/charts/theme.js";
import { readNotes } from "./read-spec.js";
import * as sample from "./sample-rows.js";
import { findTextFaults } from "./scene-text.js";

/** The charts of eight actors; the register does not have the one of this id. */
const chartsWithout = (stranger: string): Readonly<Record<string, TopLevelSpec>> => {
  const mark = <Row>(rows: readonly Row[], idOf: (row: Row) => string | null) =>
    rows.map((row) => ({ ...row, known: idOf(row) !== stranger, targetKnown: idOf(row) !== stranger }));
  const markPairs = <Row extends { readonly source: string; readonly target: string }>(rows: readonly Row[]) =>
    rows.map((row) => ({ ...row, sourceKnown: row.source !== stranger, targetKnown: row.target !== stranger }));
  const pairs = markPairs(sample.coOccurrenceRows(8, 31));
  return {
    mentionsOverTimeChart: mentionsOverTimeChart(mark(sample.actorMonthRows(8, 31), (row) => row.actorId)),
    coOccurrenceChart: coOccurrenceChart(pairs),
    actorNetworkChart: actorNetworkChart(
      mark(sample.networkRows(8, 31), (row) => row.actorId),
      pairs,
    ),
    polarityByActorChart: polarityByActorChart(mark(sample.actorPolarityRows(8, 31), (row) => row.actorId)),
    quotationsBySpeakerChart: quotationsBySpeakerChart(mark(sample.speakerRows(8, 31), (row) => row.speakerId)),
    toneByActorChart: toneByActorChart(mark(sample.actorToneRows(8, 31), (row) => row.target)),
    toneByPairChart: toneByPairChart(markPairs(sample.pairToneRows(8, 31))),
    toneOverTimeChart: toneOverTimeChart(
      mark(sample.monthToneRows(8, 31), (row) => row.target),
      { top: 8 },
    ),
  };
};

const note = "* Introduced by an article, not in the register.";

describe.each(Object.entries(chartsWithout("ukraine")))("%s", (_, spec) => {
  it("marks who is not in the register, and nobody else", () => {
    const text = JSON.stringify(spec);
    expect(text).toContain('"Ukraine*"');
    expect(text.match(/"[^"*]+\*"/g)!.every((label) => label === '"Ukraine*"')).toBe(true);
    expect(readNotes(spec)).toContain(note);
  });
  it("says so in tooltips, in words", () => {
    expect(JSON.stringify(spec)).toContain("Ukraine (not in the register)");
  });
  it("has text that can be read", async () => {
    expect(await findTextFaults(spec)).toEqual([]);
  });
});

describe.each(Object.entries(chartsWithout("nobody")))("%s of known actors", (_, spec) => {
  it("has neither mark nor note", () => {
    expect(JSON.stringify(spec)).not.toContain('*"');
    expect(readNotes(spec)).not.toContain(note);
  });
});

describe("labelActors", () => {
  it("takes an actor as known unless told otherwise", () => {
    expect(labelActors([{ name: "China" }, { name: "Kim", known: true }, { name: "Kim", known: false }], 190)).toEqual([
      "China",
      "Kim",
      "Kim (2)*",
    ]);
  });
  it("keeps the mark of a name that is cut", () => {
    const [label] = labelActors([{ name: "Ministry of Foreign Affairs of the Republic", known: false }], 120);
    expect(label).toMatch(/…\*$/);
    expect(measureText(label!, fontSizes.label)).toBeLessThanOrEqual(120);
  });
});

describe("names", () => {
  it("are said in full, and found again in a label", () => {
    expect(nameActor({ name: "Jane Roe", known: false })).toBe("Jane Roe (not in the register)");
    expect(nameActor({ name: "Jane Roe" })).toBe("Jane Roe");
    expect(["Jane Roe*", "China"].map(bareName)).toEqual(["Jane Roe", "China"]);
  });
});
