import { describe, expect, it } from "vitest";
import { QuotationFinder } from "../../../src/analyse/quotes/index.js";
import { tokenise, Vocabulary } from "../../../src/text/index.js";
import { corpusOf } from "../actors/one-article.js";
import { mentionsOf } from "../introduced.js";

const vocabulary = new Vocabulary();
const finder = new QuotationFinder(vocabulary);

/** Speakers of a text's quotations as "words → id". */
function speakers(source: string): string[] {
  const { text, paragraphs, sentences } = corpusOf(source).documents[0]!;
  const found = finder.find(text, tokenise(text, vocabulary), paragraphs, sentences, mentionsOf(text, sentences));
  return found.map(({ speaker, actorId }) => `${speaker && text.slice(speaker.start, speaker.end)} → ${actorId}`);
}

describe("a person whom the article alone introduces", () => {
  it("speaks by full name, by surname and by a pronoun", () => {
    expect(
      speakers(
        "“The bridge is open to all,” said Maria Ortega. Ortega said the road was closed. “It rained,” she added.",
      ),
    ).toEqual(["Maria Ortega → maria-ortega", "Ortega → maria-ortega", "she → maria-ortega"]);
  });

  it("speaks by a pronoun in the next paragraph and in indirect speech", () => {
    expect(
      speakers(
        "“The bridge is open to all,” Maria Ortega said.\n\n“The road is open too,” she said. She said it was late.",
      ),
    ).toEqual(["Maria Ortega → maria-ortega", "she → maria-ortega", "She → maria-ortega"]);
  });

  it("is told from another by the pronoun", () => {
    expect(
      speakers(
        "“The bridge is open,” Maria Ortega said. “It is not,” Tom Arden said. “We will see about that,” she replied.",
      )[2],
    ).toBe("she → maria-ortega");
    expect(speakers("“The bridge is open to all,” Maria Ortega said. “The road is open too,” he added.")[1]).toBe(
      "he → null",
    );
  });

  it("goes with every pronoun where the first name tells nothing", () => {
    for (const pronoun of ["he", "she"])
      expect(speakers(`“The bridge is open to all,” Quim Salter said. “So is the road,” ${pronoun} added.`)[1]).toBe(
        `${pronoun} → quim-salter`,
      );
  });

  it("keeps the gender of the first name where the surname alone spoke last", () => {
    expect(
      speakers("Maria Ortega came. “The bridge is open to all,” Ortega said. “The road is open too,” she said.")[1],
    ).toBe("she → maria-ortega");
    expect(
      speakers("Maria Ortega came. “The bridge is open to all,” Ortega said. “The road is open too,” he added.")[1],
    ).toBe("he → null");
  });

  it("is meant by a pronoun where the first was a subject", () => {
    expect(speakers("Maria Ortega came to the harbour on Friday. “The bridge is open to all,” she said.")).toEqual([
      "she → maria-ortega",
    ]);
  });

  it("is not whoever speaks for her, and her title leads back to her", () => {
    expect(speakers("“The bridge is open to all,” Maria Ortega’s brother said.")).toEqual([
      "Maria Ortega’s brother → null",
    ]);
    expect(
      speakers(
        "The economist Maria Ortega arrived. It rained.\n\nThe economist called it “a fairy tale for children.”",
      ),
    ).toEqual(["The economist → maria-ortega"]);
  });
});

describe("a body that the article alone introduces", () => {
  it("speaks by name, by a spokeswoman, by a statement and by its pronoun", () => {
    expect(
      ["the Harbour Board", "a spokeswoman for the Harbour Board", "a statement by the Harbour Board"].flatMap((name) =>
        speakers(`“We have read the note with care,” ${name} said.`),
      ),
    ).toEqual([
      "the Harbour Board → harbour-board",
      "a spokeswoman for the Harbour Board → harbour-board",
      "a statement by the Harbour Board → harbour-board",
    ]);
    expect(speakers("The Harbour Board closed the pier on Friday. “The ice is too thin for boats,” it said.")).toEqual([
      "it → harbour-board",
    ]);
  });
});
