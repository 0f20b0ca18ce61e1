import { describe, expect, it } from "vitest";
import { createTokenBuffer, tokenise, Vocabulary } from "../../src/text/index.js";
import { prose, seededRandom } from "../corpus/support.js";
import { dispatches } from "../dispatches.js";
import { growthOf, linear, repeated } from "../growth.js";
import { fold, slowTokenise } from "./slow-tokenise.js";

/** Terms of a text, divided by spaces. */
function terms(text: string): string {
  const vocabulary = new Vocabulary();
  const { ids, length } = tokenise(text, vocabulary);
  return Array.from(ids.subarray(0, length), (id) => vocabulary.term(id)).join(" ");
}

interface Found {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}
function tokensOf(text: string, vocabulary = new Vocabulary()): Found[] {
  const { ids, starts, ends, length } = tokenise(text, vocabulary);
  return Array.from({ length }, (_, i) => ({ term: vocabulary.term(ids[i]!), start: starts[i]!, end: ends[i]! }));
}

function partsOf(text: string): string[] {
  const vocabulary = new Vocabulary();
  const { ids } = tokenise(text, vocabulary);
  return vocabulary
    .parts(ids[0]!)
    .map(({ id, offset, length }) => `${vocabulary.term(id)}:${text.slice(offset, offset + length)}`);
}

describe("tokenise", () => {
  it.each([
    ["Türkiye", "türkiye"],
    ["U.S.-led talks", "u.s.-led talks"],
    ["the U.S. Navy left the U.S.", "the U.S. navy left the U.S."],
    ["the U.S., however", "the U.S. however"],
    ["don't don’t donʼt", "don't don't don't"],
    ["who’ve O'Brien", "who've o'brien"],
    ["'tis rock 'n' roll", "tis rock n roll"],
    ["1,000 men and 3.5 percent, 10,000,000.5", "1,000 men and 3.5 percent 10,000,000.5"],
    ["In 2022, 3. Then", "in 2022 3 then"],
    ["S-400 F-16s 7th 24/7", "s-400 f-16s 7th 24 7"],
    ["@StateDept #Taiwan’s #Taiwan", "@statedept #taiwan #taiwan"],
    ["desk@example.com", "desk example com"],
    ["# 1 #1 @ @@", "1 1"],
    ["Liu Pengyu (劉鵬宇)", "liu pengyu 劉鵬宇"],
    ["US vs us, Us", "US vs us us"],
    ["NATO Nato", "NATO nato"],
    ["Russia's Russia’s states' its", "russia russia states its"],
    ["NATO's IT'S", "NATO IT"],
    ["R&D AT&T a & b", "R&D AT&T a b"],
    ["a - b, a-, -a, a--b, a–b", "a b a a a b a b"],
    ["Nur‑Sultan Nur‐Sultan", "nur-sultan nur-sultan"],
    ["US$387", "US 387"],
    ["e.g. this, p.m.", "e.g. this p.m."],
    ["J. Edgar", "j edgar"],
    ["ABCDEF ABCDEFG", "ABCDEF abcdefg"],
    ["e\u0301tat nai\u0308ve cafe\u0301", "état naïve café"],
    ["CAFE\u0301 A\u0301B e\u0301-U.S. l’E\u0301tat #e\u0301te\u0301 e\u0301’s", "CAFÉ ÁB é-u.s. l'état #été é"],
    ["I\u0307stanbul ко\u0301фе и\u0306", "istanbul ко\u0301фе й"],
    ["\u1112\u1161\u11ab ハ\u3099", "한 バ"],
    ["\u0301 \u0301a \ufe0f ☕\ufe0f 1\ufe0f\u20e3", "a 1"],
    ["co\u00adop\u00aderate \u00adco\u00ad op", "cooperate co op"],
    ["a\u2060b \ufeffa\ufeffb a\u200bb", "ab ab a b"],
    ["ש\u200fל \u200fשל\u200f", "של של"],
    ["می\u200cشود \u200cشود", "می\u200cشود شود"],
    ["क्\u200dष हिन्दी भाषा", "क्\u200dष हिन्दी भाषा"],
    ["ภาษาไทย ก็", "ภาษาไทย ก็"],
    ["👨\u200d👩\u200d👧 🇺🇸 👍🏽", ""],
    ["١٬٠٠٠ ١٫٥ १,००० １，０００", "١,٠٠٠ ١.٥ १,००० １ ０００"],
    ["#Müller #劉 #हिन्दी @émile", "#müller #劉 #हिन्दी @émile"],
    ["мир МОСКВА", "мир МОСКВА"],
    ["مرحبا بكم", "مرحبا بكم"],
    ["𝒜bc 😀 hi😀bye", "𝒜bc hi bye"],
    ["snake_case", "snake_case"],
    ["\ud83d \udc00a A\ud83d", "a a"],
    ["… — “” !?", ""],
    ["", ""],
  ])("reads %j as %j", (text, expected) => {
    expect(terms(text)).toBe(expected);
  });

  it("numbers the same type the same wherever it stands", () => {
    const { ids } = tokenise("China, china’s CHINESE china", new Vocabulary());
    expect([ids[1], ids[3]]).toEqual([ids[0], ids[0]]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it("keeps the ids of an earlier text", () => {
    const vocabulary = new Vocabulary();
    const first = tokenise("China and Russia", vocabulary).ids.slice(0, 3);
    expect(tokenise("Russia and China", vocabulary).ids.slice(0, 3)).toEqual(first.reverse());
  });

  it("leads from an acronym to the same letters in lower case", () => {
    const vocabulary = new Vocabulary();
    const { ids } = tokenise("US us China", vocabulary);
    expect(vocabulary.folded(ids[0]!)).toBe(ids[1]);
    expect(vocabulary.folded(ids[2]!)).toBe(ids[2]);
  });

  it.each([
    ["U.S.-led", ["U.S.:U.S.", "led:led"]],
    ["US-China", ["US:US", "china:China"]],
    ["Suk-yeol", ["suk:Suk", "yeol:yeol"]],
    ["#Taiwan", ["taiwan:Taiwan"]],
    ["@StateDept", ["statedept:StateDept"]],
    ["1,000-man", ["1,000:1,000", "man:man"]],
    ["half-a-year", ["half:half", "a:a", "year:year"]],
    ["Taiwan", []],
    ["U.S.", []],
  ])("knows the pieces of %s", (text, pieces) => {
    expect(partsOf(text)).toEqual(pieces);
  });

  it("leaves a possessive out of the token and out of the count", () => {
    expect(tokensOf("Beijing’s view")).toEqual([
      { term: "beijing", start: 0, end: 7 },
      { term: "view", start: 10, end: 14 },
    ]);
  });

  it("leaves the possessive of an acronym out too", () => {
    expect(tokensOf("the U.S.’s view").map(({ term }) => term)).toEqual(["the", "U.S.", "view"]);
  });

  it("folds a letter whose lower case is two characters to the first of them", () => {
    expect(tokensOf("İstanbul").map(({ term }) => term)).toEqual(["istanbul"]);
  });

  it("gives the place of accents set apart and of soft hyphens as they stand in the text", () => {
    expect(tokensOf("Cafe\u0301 co\u00adop.")).toEqual([
      { term: "café", start: 0, end: 5 },
      { term: "coop", start: 6, end: 11 },
    ]);
  });

  it("numbers the same type the same in either spelling", () => {
    const { ids, length } = tokenise("Türkiye Tu\u0308rkiye Tür\u00adkiye", new Vocabulary());
    expect(new Set(ids.subarray(0, length)).size).toBe(1);
  });

  it("knows the pieces of a compound with accents set apart", () => {
    expect(partsOf("e\u0301te\u0301-US")).toEqual(["été:e\u0301te\u0301", "US:US"]);
  });

  it("keeps the capitals of an acronym with an ampersand among the pieces of a compound", () => {
    expect(partsOf("R&D-led")).toEqual(["R&D:R&D", "led:led"]);
  });

  it("fills the buffer it is given and gives it back", () => {
    const buffer = createTokenBuffer(2);
    const found = tokenise("one two three four five", new Vocabulary(), buffer);
    expect(found).toBe(buffer);
    expect(Array.from(found.starts.subarray(0, found.length))).toEqual([0, 4, 8, 14, 19]);
  });

  it("takes a compound apart though a list of words, or a bundle, had added its type before", () => {
    const vocabulary = new Vocabulary();
    const id = vocabulary.add("nur-sultan");
    tokenise("Talks in Nur-Sultan", vocabulary);
    expect(vocabulary.parts(id).map((part) => vocabulary.term(part.id))).toEqual(["nur", "sultan"]);
  });

  it("forgets an earlier text when a buffer is filled again", () => {
    const buffer = createTokenBuffer();
    const vocabulary = new Vocabulary();
    tokenise("one two three", vocabulary, buffer);
    expect(tokenise("four", vocabulary, buffer).length).toBe(1);
    expect(tokenise("", vocabulary, buffer).length).toBe(0);
  });

  it("reads a text longer than any before it", () => {
    const vocabulary = new Vocabulary();
    tokenise("short", vocabulary);
    const text = `${prose} `.repeat(20_000);
    expect(tokenise(text, vocabulary).length).toBe(20_000 * slowTokenise(prose).length);
  });

  it("agrees with the slow formula on every dispatch, the source marks included", async () => {
    const vocabulary = new Vocabulary();
    for (const { text, article, docId } of (await dispatches()).documents) {
      for (const given of [text, article.source])
        expect(
          tokensOf(given, vocabulary).map(({ term, start, end }) => [term.toLowerCase(), start, end]),
          docId,
        ).toEqual(slowTokenise(given).map(({ folded, start, end }) => [folded, start, end]));
    }
  });

  it("gives tokens in order, whose characters fold to their terms, and passes over no letter", () => {
    const random = seededRandom(11);
    const vocabulary = new Vocabulary();
    const pieces = [
      "US",
      "us",
      "U.S.",
      "China",
      "’s",
      "'",
      "’",
      "-",
      ".",
      ",",
      "&",
      "@",
      "#",
      " ",
      "  ",
      "\n",
      "1",
      "000",
      "劉",
      "é",
      "e\u0301",
      "\u0301",
      "\u00ad",
      "\u200c",
      "\u200d",
      "हि",
      "😀",
      "𝒜",
      "\ud83d",
      "_",
      "“",
      "a",
      "B",
      "МИР",
      "ß",
      "ﬁ",
      "half",
      "–",
    ];
    for (let run = 0; run < 3000; run++) {
      const text = Array.from(
        { length: 1 + Math.floor(random() * 12) },
        () => pieces[Math.floor(random() * pieces.length)],
      ).join("");
      let at = 0;
      for (const { term, start, end } of tokensOf(text, vocabulary)) {
        expect(start, text).toBeGreaterThanOrEqual(at);
        expect(end, text).toBeGreaterThan(start);
        expect(fold(term), text).toBe(fold(text.slice(start, end)));
        expect(text.slice(at, start).replace(/['’][sS]/g, ""), text).not.toMatch(/[\p{L}\p{N}]/u);
        at = end;
      }
      expect(text.slice(at).replace(/['’][sS]/g, ""), text).not.toMatch(/[\p{L}\p{N}]/u);
    }
  });

  it("finds in a text what it finds in its sentences", async () => {
    const vocabulary = new Vocabulary();
    for (const { text, sentences } of (await dispatches()).documents) {
      const bySentence = sentences.flatMap(({ start, end }) =>
        tokensOf(text.slice(start, end), vocabulary).map((token) => ({
          ...token,
          start: token.start + start,
          end: token.end + start,
        })),
      );
      expect(bySentence).toEqual(tokensOf(text, vocabulary));
    }
  });

  it.each([
    ["letters", "a"],
    ["acronyms", "U."],
    ["hyphens", "a-"],
    ["apostrophes", "a'"],
    ["digits", "1,"],
    ["marks", "#@"],
    ["astral letters", "𝒜"],
    ["accents", "e\u0301"],
    ["soft hyphens", "a\u00ad"],
    ["joiners", "\u200d"],
  ])("takes time in proportion to %s without a space", async (_, piece) => {
    expect(await growthOf(repeated(piece), (text) => tokenise(text, new Vocabulary()))).toBeLessThan(linear);
  });
});
