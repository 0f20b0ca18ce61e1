import { describe, expect, it } from "vitest";
import { tokenise, Vocabulary } from "../../../src/text/index.js";
import { markNames } from "../../../src/analyse/tone/mark-names.js";
import { UnitReader } from "../../../src/analyse/tone/read-units.js";
import { nameUnit, targetUnit } from "../../../src/analyse/tone/units.js";

const vocabulary = new Vocabulary();
const reader = new UnitReader(vocabulary);

/** The units of a text: # is a name, @ the target; what a negation turns stands after a !. */
function read(text: string, marks: Readonly<Record<string, number>> = {}): string {
  const tokens = tokenise(text, vocabulary);
  const names = new Uint8Array(tokens.length);
  for (const [name, value] of Object.entries(marks))
    markNames(tokens, [{ start: text.indexOf(name), end: text.indexOf(name) + name.length }], names, value);
  const units = reader.read(text, tokens, 0, tokens.length, names);
  return Array.from(
    units.ids.subarray(0, units.length),
    (id, k) =>
      `${units.turned[k] === 1 ? "!" : ""}${id === targetUnit ? "@" : id === nameUnit ? "#" : vocabulary.term(id)}`,
  ).join(" ");
}

describe("UnitReader", () => {
  it("takes a name as one unit, whatever its length, and no article", () => {
    expect(read("the envoy of the United Arab Emirates left", { "United Arab Emirates": 1 })).toBe("envoy of # left");
    expect(read("the envoy of Oman left", { Oman: 1 })).toBe("envoy of # left");
  });

  it("takes capitals inside a sentence for names too", () => {
    expect(read("a speech by Hope Hicks was heard there")).toBe("speech by # was heard there");
    expect(read("Hope Hicks was heard there too")).toBe("# was heard there too");
  });

  it("takes “of” between names for a part of one", () => {
    expect(read("ships cross the Gulf of Mexico today")).toBe("ships cross # today");
    expect(read("ships of Mexico cross it today", { Mexico: 1 })).toBe("ships of # cross it today");
  });

  it("hears nothing in offices and bodies of state", () => {
    expect(read("the supreme leader and his defense minister spoke")).toBe("# and his # spoke");
    expect(read("Kenya's foreign minister spoke", { Kenya: 1 })).toBe(
      read("Kenya's foreign minister spoke", { "Kenya's foreign minister": 1 }),
    );
  });

  it("does not take the capitals of a headline for names", () => {
    expect(read("Peace Talks Collapse As Angry Envoys Leave")).toBe("peace talks collapse as angry envoys leave");
  });

  it("keeps the first word of a sentence, and I", () => {
    expect(read("Peace came when I left")).toBe("peace came when i left");
  });

  it("marks the span that is asked about", () => {
    expect(read("they praised Oman and Kenya", { Oman: 2, Kenya: 1 })).toBe("they praised @ and #");
  });

  it("turns at most four units after a negation, within its clause", () => {
    expect(read("it is not one two three four five")).toBe("it is not !one !two !three !four five");
    expect(read("it is not one, two three")).toBe("it is not !one two three");
  });
});

describe("markNames", () => {
  it("marks the tokens that a span touches, overlapping spans too", () => {
    const tokens = tokenise("one two three four", vocabulary);
    expect([
      ...markNames(tokens, [
        { start: 4, end: 13 },
        { start: 8, end: 13 },
      ]),
    ]).toEqual([0, 1, 1, 0]);
  });
});
