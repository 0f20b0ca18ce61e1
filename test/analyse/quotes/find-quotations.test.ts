import { describe, expect, it } from "vitest";
import { constructions, terms } from "./constructions.js";
import { quoted } from "./quoted.js";

describe("QuotationFinder: constructions", () => {
  it("are at least sixty, each named once", () => {
    expect(constructions.length).toBeGreaterThanOrEqual(60);
    expect(new Set(constructions.map(({ name }) => name)).size).toBe(constructions.length);
  });

  it.each(constructions)("$name: $text", ({ text, said, speaker, kind, ...more }) => {
    const found = quoted(text);
    expect(found).toHaveLength(1);
    const wanted = Object.fromEntries(
      Object.entries({ said, speaker, kind, ...more }).filter(([key]) => key !== "name"),
    );
    expect(found[0]).toMatchObject(wanted);
  });

  it.each(terms)("takes no speech from %s: %s", (_, text) => {
    expect(quoted(text)).toEqual([]);
  });
});

describe("QuotationFinder: paragraphs", () => {
  it("gives a paragraph that the mark before it does not close to the same speaker", () => {
    expect(
      quoted(
        "“The harvest is late this year,” Lavrov said. “The rivers are low.\n\n" +
          "“The barges are stuck, and nobody comes.”",
      ).map(({ said, speakerId }) => [said, speakerId]),
    ).toEqual([
      ["The harvest is late this year, | The rivers are low.", "sergey-lavrov"],
      ["The barges are stuck, and nobody comes.", "sergey-lavrov"],
    ]);
  });

  it("gives a marked paragraph behind one that ends with speech to its speaker", () => {
    expect(
      quoted("“The harvest is late this year,” Lavrov said.\n\n“The rivers are low and the barges are stuck.”")[1],
    ).toMatchObject({ speaker: "Lavrov", speakerId: "sergey-lavrov", cue: null });
    expect(
      quoted(
        "Lavrov told reporters: “The harvest is late this year.”\n\n“The rivers are low and the barges are stuck.”",
      )[1],
    ).toMatchObject({ speakerId: "sergey-lavrov", cue: null });
  });

  it("gives a marked sentence without a cue to the last speaker of its paragraph", () => {
    const [first, second, ...more] = quoted(
      "Arden told the council the ice was thin. “It broke twice in March,” he said. Nobody laughed, and the chair " +
        "nodded for a long time before he went on with the list of boats and owners that had been asked about. " +
        "“It will break again in April.”",
    );
    expect([first!.kind, second!.speaker]).toEqual(["indirect", "he"]);
    expect(more).toMatchObject([{ said: "It will break again in April.", cue: null }]);
  });

  it("reads a name behind a dash as the speaker of what stands above it", () => {
    expect(quoted("“The ice will hold until the end of April.”\n\n— Sergey Lavrov")).toMatchObject([
      { speaker: "Sergey Lavrov", speakerId: "sergey-lavrov" },
    ]);
  });

  it("does not join what two different people say", () => {
    expect(
      quoted("“The bridge is open,” Wang Yi said. Lavrov said: “The road is closed to us.”").map(
        ({ said, speakerId }) => [said, speakerId],
      ),
    ).toEqual([
      ["The bridge is open,", "wang-yi"],
      ["The road is closed to us.", "sergey-lavrov"],
    ]);
  });
});

describe("QuotationFinder: what is no attribution", () => {
  it("does not take who is named inside the marks for the speaker", () => {
    expect(quoted("“China and Russia keep their word to Ukraine,” a farmer said.")).toMatchObject([
      { speaker: "a farmer", speakerId: null, cue: "said" },
    ]);
  });

  it("does not take a place for a speaker", () => {
    expect(quoted("In the Taiwan Strait, a sailor said: “The water is calm this morning.”")).toMatchObject([
      { speaker: "a sailor", speakerId: null },
    ]);
  });

  it("takes no cue from inside the marks", () => {
    expect(quoted("“Nobody said that the road was closed.”\n\nWang Yi left.")).toMatchObject([
      { cue: null, speaker: null, speakerId: null },
    ]);
  });

  it("does not take a noun for a verb of saying", () => {
    expect(quoted("The attack on the “white road” raised questions.")).toEqual([]);
  });

  it("does not take a nationality before a noun for a speaker", () => {
    expect(quoted("China denounced American reports that it had been asked for help.")).toEqual([]);
    expect(quoted("The Chinese say that the bridge is open.").map(({ speaker }) => speaker)).toEqual(["The Chinese"]);
  });

  it("keeps marked speech that nobody is named for", () => {
    expect(quoted("“Nobody is to leave the harbour before dawn.”")).toMatchObject([
      { kind: "direct", speaker: null, rule: null },
    ]);
  });

  it("takes an object for no clause: a statement is made, not reported", () => {
    expect(quoted("Russia stated its position on the harbour.")).toEqual([]);
  });

  it("reports neither what the author thinks nor what is not said", () => {
    expect(quoted("I believe the ice will hold until April. Lavrov did not say that the bridge was open.")).toEqual([]);
  });

  it("ends what one says where another's turn begins", () => {
    expect(
      quoted("Lavrov said the bridge was open, but Wang Yi said that it was closed.").map(({ said, speakerId }) => [
        said,
        speakerId,
      ]),
    ).toEqual([
      ["the bridge was open", "sergey-lavrov"],
      ["it was closed", "wang-yi"],
    ]);
  });

  it("gives a clause with a marked part as that part alone", () => {
    expect(quoted("Lavrov said that the plan was “a fairy tale” for children.")).toMatchObject([
      { said: "a fairy tale", kind: "mixed" },
    ]);
  });
});

describe("QuotationFinder: bad marks", () => {
  it("closes an odd mark at the end of its paragraph", () => {
    expect(quoted("“We counted every barge on the river that day.\n\nNobody came.").map(({ said }) => said)).toEqual([
      "We counted every barge on the river that day.",
    ]);
  });

  it("takes no quotation from a closing mark alone, or from empty marks", () => {
    expect(quoted("We counted every barge,” Wang Yi wrote.").filter(({ kind }) => kind !== "indirect")).toEqual([]);
    expect(quoted("Wang Yi said “” and left.")).toEqual([]);
  });

  it("reads on behind a mark that is opened twice", () => {
    expect(quoted("“The ice “The ice is thin here,” Arden said.").at(-1)).toMatchObject({
      said: "The ice is thin here,",
      speaker: "Arden",
    });
  });
});
