import { describe, expect, it } from "vitest";
import {
  joined,
  recased,
  withSurnames,
  withWorldNames,
  withWorldOrganisations,
} from "../../src/training/augment-texts.js";
import type { TaggedText } from "../../src/training/read-tagged-texts.js";

const one: TaggedText = {
  set: "own",
  text: "So Helen Brandvold left Ghent.",
  names: [
    { start: 3, end: 18, type: 0 },
    { start: 24, end: 29, type: 2 },
  ],
};
const other: TaggedText = { set: "own", text: "It rained in Lyon.", names: [{ start: 13, end: 17, type: 2 }] };
const shown = ({ text, names }: TaggedText) => names.map(({ start, end, type }) => [text.slice(start, end), type]);

describe("withSurnames", () => {
  it("calls persons by their last name, and moves what follows", () => {
    const [made] = withSurnames([one]);
    expect(made!.text).toBe("So Brandvold left Ghent.");
    expect(shown(made!)).toEqual([
      ["Brandvold", 0],
      ["Ghent", 2],
    ]);
  });

  it("gives nothing for a text without a full name", () => {
    expect(withSurnames([other])).toEqual([]);
  });
});

describe("withWorldNames", () => {
  const twice: TaggedText = {
    set: "own",
    text: "Helen Brandvold left Ghent. Brandvold wrote to Ann.",
    names: [
      { start: 0, end: 15, type: 0 },
      { start: 21, end: 26, type: 2 },
      { start: 28, end: 37, type: 0 },
      { start: 47, end: 50, type: 0 },
    ],
  };

  it("gives a person another name, under which it stays, and leaves places and single names", () => {
    for (let seed = 1; seed <= 40; seed++) {
      const [[full, ...rest]] = withWorldNames([twice], seed).map(shown) as [[string, number][]];
      expect(rest.map(([, type]) => type)).toEqual([2, 0, 0]);
      expect([rest[0]![0], rest[2]![0]]).toEqual(["Ghent", "Ann"]);
      expect(full![0]).not.toBe("Helen Brandvold");
      expect(full![0]).toContain(rest[1]![0]);
    }
  });

  it("draws other names for another seed, and the same ones again", () => {
    expect(withWorldNames([twice], 3)).toEqual(withWorldNames([twice], 3));
    expect(new Set([1, 2, 3, 4].map((seed) => withWorldNames([twice], seed)[0]!.text)).size).toBe(4);
  });

  it("gives nothing for a text without a full name", () => {
    expect(withWorldNames([other], 1)).toEqual([]);
  });
});

describe("recased", () => {
  it("writes texts in capitals, with each token capitalised, in lower case by turns, names in their places", () => {
    const made = recased([one, one, one], 1);
    expect(made.map(({ text }) => text)).toEqual([
      "SO HELEN BRANDVOLD LEFT GHENT.",
      "So Helen Brandvold Left Ghent.",
      "so helen brandvold left ghent.",
    ]);
    expect(made.map(shown)).toEqual([
      [
        ["HELEN BRANDVOLD", 0],
        ["GHENT", 2],
      ],
      [
        ["Helen Brandvold", 0],
        ["Ghent", 2],
      ],
      [
        ["helen brandvold", 0],
        ["ghent", 2],
      ],
    ]);
  });

  it("takes one text in so many", () => {
    expect(recased([one, other, one, other, one], 2)).toHaveLength(3);
  });
});

describe("joined", () => {
  it("makes an article of neighbours, names in their places", () => {
    const [made, rest] = joined([one, other, one], 2);
    expect(made!.text).toBe(`${one.text}\n\n${other.text}`);
    expect(shown(made!)).toEqual([
      ["Helen Brandvold", 0],
      ["Ghent", 2],
      ["Lyon", 2],
    ]);
    expect(rest!.text).toBe(one.text);
  });
});

describe("withWorldOrganisations", () => {
  const text = "The Gravel Workers Union met. The GWU and Ferrodyne left Ghent; the GWU paid.";
  const named = (surface: string, type: number, from = 0) => {
    const start = text.indexOf(surface, from);
    return { start, end: start + surface.length, type };
  };
  const names = [
    named("Gravel Workers Union", 1),
    named("GWU", 1),
    named("Ferrodyne", 1),
    named("Ghent", 2),
    named("GWU", 1, text.indexOf("Ghent")),
  ];

  it("gives organisations other names, acronyms those of the new name, and leaves places", () => {
    for (let seed = 1; seed <= 40; seed++) {
      const [[full, acronym, single, place, again]] = withWorldOrganisations([{ set: "own", text, names }], seed).map(
        shown,
      ) as [[string, number][]];
      expect(full![0]).not.toBe("Gravel Workers Union");
      expect(again).toEqual(acronym);
      const initials = (full![0].match(/\b\p{Lu}/gu) ?? []).join("");
      if (initials.length > 1) expect(acronym![0]).toBe(initials);
      expect(single![0]).not.toContain(" ");
      expect(place![0]).toBe("Ghent");
    }
  });

  it("gives nothing for a text without an organisation", () => {
    expect(withWorldOrganisations([other], 1)).toEqual([]);
  });
});
