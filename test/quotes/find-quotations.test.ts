import { describe, expect, it } from "vitest";
import { findMentions, MentionFinder, readRegister } from "../../src/actors/index.js";
import { findQuotations } from "../../src/quotes/find-quotations.js";
import { tokenise, Vocabulary } from "../../src/tokens/index.js";
import { corpusOf, dispatches, randomNumbers } from "../actors/one-article.js";

const vocabulary = new Vocabulary();
const finder = new MentionFinder(vocabulary, readRegister());

/** The quotations of a text: their parts, speaker, cue and kind. */
function quoted(source: string, published = "2022-03-01") {
  const { text, paragraphs, sentences } = corpusOf(source).documents[0]!;
  const mentions = finder.find(text, tokenise(text, vocabulary), sentences, published);
  return findQuotations(text, paragraphs, mentions).map(({ parts, kind, cue, speaker, actorId }) => ({
    parts: parts.map(({ start, end }) => text.slice(start, end)), kind, cue, actorId, speaker: speaker && text.slice(speaker.start, speaker.end),
  }));
}

describe("findQuotations: the words", () => {
  it("takes whole sentences as direct", () => {
    expect(quoted("“We will keep the bridge open,” Wang Yi said.")).toEqual([{ parts: ["We will keep the bridge open,"], kind: "direct", cue: "said", actorId: "wang-yi", speaker: "Wang Yi" }]);
  });

  it("takes a part of a sentence as mixed", () => {
    expect(quoted("Antony Blinken said the offer was “a door left open” for a while.")).toEqual([{ parts: ["a door left open"], kind: "mixed", cue: "said", actorId: "antony-blinken", speaker: "Antony Blinken" }]);
  });

  it("reads straight marks as it reads curly ones", () => {
    const curly = "“We counted every barge,” Zhao Lijian said.";
    expect(quoted(curly.replace(/[“”]/g, '"'))).toEqual(quoted(curly));
  });

  it("joins two sentences that an attribution parts", () => {
    expect(quoted("“We will keep the bridge open,” Wang Yi said. “The last lorry has not crossed.”").map(({ parts }) => parts)).toEqual([["We will keep the bridge open,", "The last lorry has not crossed."]]);
  });

  it("joins the halves of a sentence that an attribution parts", () => {
    const [only, ...more] = quoted("“We will keep the bridge open,” Wang Yi said, “until the last lorry has crossed.”");
    expect(more).toEqual([]);
    expect(only).toMatchObject({ parts: ["We will keep the bridge open,", "until the last lorry has crossed."], kind: "direct", actorId: "wang-yi" });
  });

  it("keeps a quotation of several sentences in one part", () => {
    expect(quoted("“The harvest is late. The rivers are low. Nobody is to blame,” Lavrov told reporters.").map(({ parts }) => parts)).toEqual([["The harvest is late. The rivers are low. Nobody is to blame,"]]);
  });

  it("gives a paragraph that goes on its own words and the speaker of the one before", () => {
    expect(quoted("“The harvest is late this year,” Lavrov said.\n\n“The rivers are low and the barges are stuck.”")).toEqual([
      { parts: ["The harvest is late this year,"], kind: "direct", cue: "said", actorId: "sergey-lavrov", speaker: "Lavrov" },
      { parts: ["The rivers are low and the barges are stuck."], kind: "direct", cue: null, actorId: "sergey-lavrov", speaker: "Lavrov" },
    ]);
  });

  it("does not take a name in marks, or a so-called one, as speech", () => {
    expect(quoted("The so-called “harvest week” begins on Monday.")).toEqual([]);
    expect(quoted("The “harvest week” begins on Monday.")).toEqual([]);
  });

  it("does not join what two different people say", () => {
    expect(quoted("“The bridge is open,” Wang Yi said. Lavrov said: “The road is closed to us.”").map(({ parts, actorId }) => [parts.length, actorId])).toEqual([[1, "wang-yi"], [1, "sergey-lavrov"]]);
  });

  it("gives nothing where nothing is marked", () => {
    expect(quoted("Wang Yi said that the bridge was open.")).toEqual([]);
  });
});

describe("findQuotations: the speaker", () => {
  it.each([
    ["“The harvest will not wait for us,” said Sergey Lavrov.", "sergey-lavrov", "said"],
    ["Wang Yi warned: “The harvest will not wait for us.”", "wang-yi", "warned"],
    ["“Is the bridge open to everyone today?” Blinken asked Wang Yi.", "antony-blinken", "asked"],
    ["According to Jake Sullivan, the plan was “half a plan.”", "jake-sullivan", "According to"],
    ["The plan was “half a plan,” according to Jake Sullivan.", "jake-sullivan", "according to"],
    ["“We have read the note with care,” Russia’s foreign ministry said.", "russia-foreign-ministry", "said"],
    ["“Nobody crossed the line on Sunday,” said Taiwan’s Ministry of National Defense.", "taiwan-ministry-of-national-defense", "said"],
    ["Biden told Xi that “the lines must stay open.”", "joe-biden", "told"],
    ["The US sent word that Biden was away. “The lines must stay open,” Sullivan’s chief, Joe Biden, said.", "joe-biden", "said"],
  ])("%s", (text, actorId, cue) => {
    expect(quoted(text)).toMatchObject([{ actorId, cue }]);
  });

  it("goes back from a pronoun to the last speaker", () => {
    const rows = quoted("“The bridge is open to all,” Wang Yi said.\n\n“The road is open too,” he added.");
    expect(rows[1]).toMatchObject({ actorId: "wang-yi", speaker: "he", cue: "added" });
  });

  it("does not take who is named inside the marks for the speaker", () => {
    expect(quoted("“China and Russia keep their word to Ukraine,” a farmer said.")).toMatchObject([{ actorId: null, cue: "said" }]);
  });

  it("does not take a place for a speaker", () => {
    expect(quoted("In the Taiwan Strait, a sailor said: “The water is calm this morning.”")).toMatchObject([{ actorId: null }]);
  });

  it("takes no cue from inside the marks", () => {
    expect(quoted("“Nobody said that the road was closed.”\n\nWang Yi left.")).toMatchObject([{ cue: null, actorId: null }]);
  });
});

describe("findQuotations: bad marks", () => {
  it("closes an odd mark at the end of its paragraph", () => {
    const [only, ...more] = quoted("“We counted every barge on the river that day.\n\nNobody came.");
    expect([only!.parts, more]).toEqual([["We counted every barge on the river that day."], []]);
  });

  it("takes no quotation from a closing mark alone, or from empty marks", () => {
    expect(quoted("We counted every barge,” Wang Yi said.")).toEqual([]);
    expect(quoted("Wang Yi said “” and left.")).toEqual([]);
  });

  it("never throws, and keeps its parts in the text and in order, over 1,000 mutilated texts", async () => {
    const corpus = await dispatches();
    const random = randomNumbers(7);
    const marks = ["“", "”", '"', "‘", "’", "\n\n", ". ", ", ", "😀", " said ", ""];
    for (let n = 0; n < 1000; n++) {
      const d = Math.floor(random() * corpus.documents.length);
      const { text } = corpus.documents[d]!;
      const characters = Array.from(text.slice(0, 700));
      for (let k = 0; k < 8; k++) characters[Math.floor(random() * characters.length)] = marks[Math.floor(random() * marks.length)]!;
      const mutilated = characters.join("");
      const paragraphs = [...mutilated.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
      const mentions = findMentions(corpus)[d]!.filter(({ end }) => end <= mutilated.length);
      const quotations = findQuotations(mutilated, paragraphs, mentions);
      const flat = quotations.flatMap(({ parts }) => parts);
      expect(flat.every(({ start, end }, i) => start < end && end <= mutilated.length && (i === 0 || start >= flat[i - 1]!.end))).toBe(true);
      expect(flat.every(({ start, end }) => paragraphs.some((span) => span.start <= start && end <= span.end))).toBe(true);
    }
  });
});
