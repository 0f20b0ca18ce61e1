import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findSentences, readCorpus } from "../../src/corpus/index.js";
import { seededRandom } from "./support.js";

const split = (text: string) => findSentences(text).map(({ start, end }) => text.slice(start, end));

/** Sentences are divided by | here and by a space in the text. */
const cases: readonly (readonly [string, string])[] = [
  ["a stop", "He met officials.|They agreed."],
  ["U.S. before a noun", "He met U.S. officials.|They agreed."],
  ["U.S. at the end", "He lives in the U.S.|The law passed."],
  ["U.N. in a name", "It went to the U.N. Security Council.|It failed."],
  ["U.S.-led", "The U.S.-led talks ended.|Nobody left."],
  ["U.S. before a name", "The U.S. Navy sailed.|China protested."],
  ["U.S. at the end of a quotation", "He praised “the U.S.”|Blinken left."],
  ["U.S. before Under Secretary", "He met U.S. Under Secretary Nuland.|Under pressure, he left the U.S.|Under pressure, she stayed."],
  ["D.C.", "He flew to Washington, D.C. on Monday.|He stayed."],
  ["a month before a day", "On Feb. 26 the ship sailed.|It returned on Mar. 3."],
  ["a month at the end", "It ended in Jan.|He left."],
  ["an initial", "J. Edgar Hoover came.|He left."],
  ["initials", "J. R. R. Tolkien wrote.|George W. Bush read."],
  ["titles", "Mr. Xi met Dr. Jones and Gen. Austin.|Sen. Cruz stayed."],
  ["p.m.", "He came at 5 p.m. on Friday.|He left at 6 p.m.|She stayed."],
  ["No. before a number", "It was Premier No. 12 then.|The answer is no.|They left."],
  ["Inc.", "Acme Inc. sold it.|The firm failed."],
  ["vs.", "It was Biden vs. Trump.|Many voted."],
  ["decimals", "It rose 3.5 percent.|It fell 0.2."],
  ["a year at the end", "It began in 2022.|The war goes on."],
  ["list items", "1. First item.|2. Second item."],
  ["list items without a stop", "1.) Open the port|2.) Lower the flag|3.) Leave"],
  ["list items by letters", "a. Open the port|b. Lower the flag"],
  ["a number at the head that is no list", "12 ships left in 2021.|13 Came back."],
  ["an ellipsis of spaced stops", "They wait . . . and see.|He left."],
  ["a spaced ellipsis before a capital", "They wait . . .|Nobody came."],
  ["a quotation that ends inside", "He called it “fake news.”|She left."],
  ["straight quotation marks", "He called it \"fake news.\"|She left."],
  ["a quotation that begins a sentence", "Xi spoke.|“We go.”|He left."],
  ["two quotations", "They said \"we go.\"|\"No,\" he said."],
  ["a question put to a speaker", "“Why?” Lavrov asked.|“No reason.”"],
  ["an exclamation before he said", "“Stop!” he said.|Nobody did."],
  ["a question that ends a quotation", "He asked, “Why?”|Then he left."],
  ["a quotation of two sentences", "“It is over.|We won.”|He smiled."],
  ["brackets", "He left (it was late.)|Then she left."],
  ["an ellipsis inside", "China will … play a role.|He left."],
  ["an ellipsis of stops inside", "They wait ... and see.|He left."],
  ["an ellipsis at the end", "They wait…|He left."],
  ["?! together", "What?!|No."],
  ["an address", "Visit example.com for more.|Then go."],
  ["no stop at the end", "He came.|She left without a word"],
  ["Cyrillic", "Он приехал.|Она уехала."],
  ["Arabic", "قال الوزير إن المحادثات ستبدأ.|وأضاف أن الجانبين اتفقا."],
];

describe("findSentences", () => {
  it.each(cases)("reads %s", (_, text) => {
    expect(split(text.replaceAll("|", " "))).toEqual(text.split("|"));
  });

  it("ends a Chinese sentence without a space", () => {
    expect(split("中國反對。台北抗議。")).toEqual(["中國反對。", "台北抗議。"]);
  });

  it.each([["nothing", ""], ["white space", " \n\t\u00a0 "]])("finds none in %s", (_, text) => {
    expect(findSentences(text)).toEqual([]);
  });

  it("gives the example of its documentation", () => {
    expect(findSentences("He met U.S. officials. They agreed.")).toEqual([{ start: 0, end: 22 }, { start: 23, end: 35 }]);
  });

  it("looks between from and to alone", () => {
    const text = "One. Two. Three.";
    expect(findSentences(text, 5, 9)).toEqual([{ start: 5, end: 9 }]);
  });

  it("reads on when a quotation mark has no partner", () => {
    expect(split("He said \"we will go. They left on Monday. “No. They stayed.")).toHaveLength(4);
  });

  it("partitions any text but for white space", () => {
    const random = seededRandom(7);
    const pieces = ["U.S.", "He", "left", ".", "!", "?", "…", "...", " ", "  ", "\n", "“", "”", "\"", "'", "(", ")", "Mr.", "3.5", "a", "劉", "。", "Feb.", "J.", "😀", "№", "’", "[1]"];
    for (let run = 0; run < 2000; run++) {
      const text = Array.from({ length: 1 + Math.floor(random() * 20) }, () => pieces[Math.floor(random() * pieces.length)]).join(random() < 0.5 ? " " : "");
      let at = 0;
      for (const { start, end } of findSentences(text)) {
        expect(text.slice(at, start).trim(), text).toBe("");
        expect(text.slice(start, end), text).toMatch(/^\S(?:[^]*\S)?$/);
        at = end;
      }
      expect(text.slice(at).trim(), text).toBe("");
    }
  });

  it("partitions every paragraph of the dispatches", async () => {
    const { documents } = await readCorpus("data/dispatches");
    expect(documents.length).toBeGreaterThanOrEqual(readdirSync("data/dispatches").length);
    for (const { text, paragraphs, sentences } of documents) {
      paragraphs.forEach((paragraph, index) => {
        let at = paragraph.start;
        for (const { start, end } of sentences.filter((sentence) => sentence.paragraph === index)) {
          expect(text.slice(at, start).trim()).toBe("");
          at = end;
        }
        expect(at).toBe(paragraph.end);
      });
    }
  });

  it.each([[". "], [".\"\"\"\""], ["U.S. "], ["a."], ["“"], ["A. B. "]])("takes time in proportion to a text of %j again and again", (piece) => {
    const before = performance.now();
    findSentences(piece.repeat(300_000 / piece.length));
    expect(performance.now() - before).toBeLessThan(1500);
  });
});
