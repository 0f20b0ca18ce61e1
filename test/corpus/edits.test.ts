import { describe, expect, it } from "vitest";
import { applyEdits, type Edit, type EditKind, liftEdits, settleEdits } from "../../src/corpus/edits.js";
import { deepFreeze } from "./support.js";

const edit = (start: number, end: number, replacement = "", kind: EditKind = "furniture", rule = "r"): Edit => ({
  start,
  end,
  replacement,
  kind,
  rule,
  reason: "because",
});

describe("settleEdits", () => {
  it("sorts by start", () => {
    expect(settleEdits([edit(5, 6), edit(1, 2)]).map(({ start }) => start)).toEqual([1, 5]);
  });

  it("drops an edit inside a longer one", () => {
    expect(settleEdits([edit(2, 3), edit(0, 9, "", "markup")])).toEqual([edit(0, 9, "", "markup")]);
  });

  it("cuts an edit that begins inside an earlier one", () => {
    expect(settleEdits([edit(0, 4), edit(2, 6)]).map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [4, 6],
    ]);
  });

  it("keeps the first of two with the same span", () => {
    expect(settleEdits([edit(0, 2, "a"), edit(0, 2, "b")])).toEqual([edit(0, 2, "a")]);
  });

  it("leaves its input as it was", () => {
    expect(() => settleEdits(deepFreeze([edit(5, 6), edit(1, 2)]))).not.toThrow();
  });
});

describe("applyEdits", () => {
  const source = "31 C\nThe U.S.U.S. left.";
  const edits = deepFreeze([edit(0, 5), edit(9, 17, "U.S.", "repair")]);

  it("removes and replaces", () => {
    expect(applyEdits(source, edits).text).toBe("The U.S. left.");
  });

  it("gives the source as it is where there are no edits", () => {
    expect(applyEdits(source, []).text).toBe(source);
  });

  it("finds the source of every kept character", () => {
    const { text, toSource } = applyEdits(source, edits);
    const kept = [0, 1, 2, 3, 8, 9, 10, 11, 12, 13];
    expect(kept.map((at) => source[toSource(at)])).toEqual(kept.map((at) => text[at]));
  });

  it("takes a position inside a replacement back to where the replaced span begins", () => {
    expect([4, 5, 6, 7].map(applyEdits(source, edits).toSource)).toEqual([9, 9, 9, 9]);
  });

  it("ends a span after a replacement where the replaced span ends", () => {
    const { toSourceEnd } = applyEdits(source, edits);
    expect(toSourceEnd("The U.S.".length)).toBe("31 C\nThe U.S.U.S.".length);
    expect(toSourceEnd("The U.S. left.".length)).toBe(source.length);
  });

  it("ends a span before what was removed after it", () => {
    const { toSource, toSourceEnd } = applyEdits("one XX two", [edit(3, 6)]);
    expect([toSource(3), toSourceEnd(3)]).toEqual([6, 3]);
  });

  it("answers 0 where nothing is left", () => {
    const { text, toSource, toSourceEnd } = applyEdits("gone", [edit(0, 4)]);
    expect([text, toSource(0), toSourceEnd(0)]).toEqual(["", 0, 0]);
  });
});

describe("liftEdits", () => {
  // "<p>Share</p><p>One</p><p>two.</p>" with its markup taken away reads "Share\n\nOne\n\ntwo."
  const source = "<p>Share</p><p>One</p><p>two.</p>";
  const markup = [
    edit(0, 3, "", "markup"),
    edit(8, 15, "\n\n", "markup"),
    edit(18, 25, "\n\n", "markup"),
    edit(29, 33, "", "markup"),
  ];
  const stage = applyEdits(source, markup);
  const after = (...above: Edit[]) => applyEdits(source, settleEdits(liftEdits(markup, stage, above))).text;

  it("starts from the text that the edits below leave", () => {
    expect(stage.text).toBe("Share\n\nOne\n\ntwo.");
    expect(after()).toBe(stage.text);
  });

  it("carries a removal over to the source", () => {
    expect(after(edit(0, 5), edit(5, 7, "", "space"))).toBe("One\n\ntwo.");
  });

  it("replaces what markup put in", () => {
    expect(after(edit(10, 12, " ", "repair"))).toBe("Share\n\nOne two.");
  });

  it("states a repair over markup as a repair, with the whole of the markup", () => {
    const repaired = settleEdits(liftEdits(markup, stage, [edit(10, 12, " ", "repair")])).find(
      ({ kind }) => kind === "repair",
    )!;
    expect(source.slice(repaired.start, repaired.end)).toBe("</p><p>");
  });

  it("goes round what was removed below, so that no removal loses its row", () => {
    // "aaXXbb" without XX; spaces above reach from a to b.
    const below = [edit(2, 4, "", "furniture", "below")];
    const lifted = settleEdits(liftEdits(below, applyEdits("aaXXbb", below), [edit(1, 3, "-", "space", "above")]));
    expect(lifted.map(({ start, end, rule, replacement }) => [start, end, rule, replacement])).toEqual([
      [1, 2, "above", "-"],
      [2, 4, "below", ""],
      [4, 5, "above", ""],
    ]);
  });
});
