import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findSentences, createTokenBuffer, tokenise, Vocabulary } from "../../src/text/index.js";
import { dispatches } from "../dispatches.js";
import { seededRandom } from "../corpus/support.js";
import { growthOf, linear, repeated } from "../growth.js";

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
  [
    "U.S. before Under Secretary",
    "He met U.S. Under Secretary Nuland.|Under pressure, he left the U.S.|Under pressure, she stayed.",
  ],
  ["D.C.", "He flew to Washington, D.C. on Monday.|He stayed."],
  ["sums of money", "It cost Rs. 40 crore, Tk. 9 and Re. 1.|He paid in Rs.|She left."],
  ["ranks and clergy", "Flt. Lt. Ode met Lt. Gen. (Retd.) Ray, Rt. Hon. Ann Dale and Bp. Cole.|They left."],
  ["offices", "Asst. Dist. Atty. Moe, Adv. Sen and Dipl.-Ing. Karl Ott signed.|They left."],
  ["shortened first names", "Wm. Dale wrote to Chas. Orr.|He left."],
  ["firms of other countries", "Delta Sdn. Bhd. and Foo S.p.A. won.|Bar Pvt. Ltd. lost.|It sued."],
  ["degrees", "She has an M.Sc. in law and a D.Phil. from Oxford.|He has none."],
  ["an ordinal with a stop before its month", "It opens on the 3rd. June in Rome.|He came 2nd.|She won."],
  [
    "an abbreviation before a noun that no name has",
    "It fell in the U.S.|Investors sold.|He left Zeta Co.|Police came.",
  ],
  ["an abbreviation before such a noun in a title", "The U.S. Officials Who Stayed Behind"],
  ["an abbreviation before a country that does something", "It left the E.U.|Norway has not joined."],
  ["an abbreviation before a body", "The U.S. Treasury has sold it.|It is glad."],
  ["marks of notes", "The dam broke.[3][4]|It was old.²|Few knew.7|The mayor left.*|She lied."],
  ["a number that is no note", "See Sept.3 The rest is in Art.5 The end"],
  ["a source behind its quotation", "“It was late [...]” (Ode 1999).|He left."],
  ["an exclamation in a quotation that its sentence goes on after", 'They cried "Oh! It fell!" and ran.|He left.'],
  ["the same in curly marks", "The song “Go! Go on! Go!” is old.|He left."],
  ["speech of several sentences", "He said: “Go!|It is late.”|And he left."],
  ["a channel whose letter has a mark", "It ran on E! Live and Yahoo! Mail.|He left."],
  ["an hour alone", "At 5 a.m. Mr. Ode left.|He came by 6 p.m.|Mr. Ray stayed."],
  ["N° with a stop", "It is N°. 417 of the list.|He left."],
  ["items behind bullets", "• 1. Open the port|• 2. Lower the flag"],
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
  ["straight quotation marks", 'He called it "fake news."|She left.'],
  ["a quotation that begins a sentence", "Xi spoke.|“We go.”|He left."],
  ["two quotations", 'They said "we go."|"No," he said.'],
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
  ["Sens. and other titles in the plural", "It was Sens. Hall and Ruiz, and Reps. Wu and Ode.|They agreed."],
  ["a title after a quotation mark", "“Mr. Ruiz came,” she said.|“Ms. Hall left.”"],
  ["a title before an initial and a colon", "He asked Gen. David H. Moss: “Who won?”"],
  ["a middle initial", "It went to George P. Ruiz.|He paid."],
  ["an initial that is an article", "The poet I. A. Marsh read.|Nobody came."],
  ["I at the end", "We will go, you and I.|Did you ask him?"],
  ["a numeral at the end", "It ended World War I.|Germany paid."],
  ["a letter after an apostrophe", "It was rated by Moody’s.|Merchant banks paid."],
  ["a letter after an ampersand", "It was sold by AT&T.|Others followed."],
  ["acronyms that are no abbreviations", "It was filed with the SEC.|Members paid.|It fell in IE.|Users left."],
  [
    "tokens that are abbreviations with a capital alone",
    "It is a work of art.|A man came.|They sat.|Nobody spoke.|See Art. 5 and Sec. 2.",
  ],
  ["No. before anything but figures", "He said: No.|I will not.|He lives at No. 10."],
  ["etc. before a capital and before none", "They sold arms, ships, etc.|Police came for guns, etc. and left."],
  ["p.m. before a name", "He left at 5 p.m.|Police came at 6 p.m. EST and 7 p.m. Friday."],
  ["a state before a name", "He was born in Salem, Mass. and died there.|He moved to Butte, Mont. Governor Hall paid."],
  ["vs. in lower case and v. in a case", "It is Hall v. Ruiz.|It was us vs. them."],
  ["a bracket after an abbreviation", "Acme Corp. (Japan) paid.|Hall Jr. (D-Ohio) left."],
  ["a bracket that closes after an abbreviation", "Hall (D-N.Y.) Ruiz and Acme (U.S.A.) Inc. paid.|It failed."],
  ["a sentence in brackets", "He left.|(It was late.)|Then she left."],
  ["nested brackets", "He left (it was late (or early [so he said].))|Then she left."],
  ["a bracket closed after a space", "It is here.|( See the map. )|They left."],
  ["a quotation mark closed after a space", '"We go. "|Then they left.'],
  ["quotation marks inside quotation marks", "“He said, ‘We go.’”|Then they left."],
  ["a question asked by a titled speaker", "“Why now?” Mr. Ruiz asked.|Nobody knew."],
  ["a question before a relative of its title", "Who Dares? is a play.|It closed."],
  ["a name with an exclamation mark", "He told Yahoo! News so.|Nobody asked."],
  ["marks set apart", "Is it so ? ? ?|Yes ! !|Good."],
  ["an ellipsis that begins a sentence", "They wait.|... Nobody came.|... They left."],
  ["an ellipsis sign that begins a sentence", "They wait.|… Nobody came."],
  ["three spaced stops before I", "The thing is . . . I forgot."],
  ["a face", "I hope so. :)|They left. ;-)|Then we slept."],
  ["lower case after a long token", "They left in haste.|nobody came."],
  ["lower case after an abbreviation", "The govt. fell and approx. five left.|Acme Corp. said so."],
  ["questions in lower case", "who won?|they did.|who lost?|we did"],
  ["a name that begins in lower case", "He sold it.|iPhones are out."],
  ["addresses", "See www.example.com/a.b?c=d. for more.|See http://example.com/Is.It and a.b@example.com for more."],
  ["an address after a stop", "They left.|https://example.com/a"],
  ["addresses in a row", "https://example.com/a|https://example.com/b|They left."],
  ["an address before a sentence", "Read it at https://example.com/a|They left.|Write to a@example.com on Monday."],
  ["a day after an address", "They met at www.example.com Friday."],
  ["decimals, versions and files", "Version 2.0.1 of node.js rose .5 to 3.5.|It fell."],
  ["German quotation marks", "Er sagte: „Wir gehen.“|Dann ging er."],
  ["French quotation marks", "« Nous partons. »|Il partit."],
  ["Spanish marks", "¿Quién ganó?|¡Nosotros!|Bien."],
  ["Greek and Armenian", "Έφυγαν.|Ήρθαν.|Նա եկավ։|Նա գնաց։"],
  ["Arabic and Urdu marks", "هل وصل؟|نعم.|وہ آیا۔|وہ گیا۔"],
  ["Devanagari", "वह आया।|वह गया।"],
  ["no stop at the end", "He came.|She left without a word"],
  ["Cyrillic", "Он приехал.|Она уехала."],
  ["Arabic", "قال الوزير إن المحادثات ستبدأ.|وأضاف أن الجانبين اتفقا."],
];

describe("findSentences", () => {
  it("cuts behind a number and before a title where the space is missing", () => {
    expect(split("It sold 2,000.That was on Friday.Dr. Ode left.")).toEqual([
      "It sold 2,000.",
      "That was on Friday.",
      "Dr. Ode left.",
    ]);
  });

  it.each(cases)("reads %s", (_, text) => {
    expect(split(text.replaceAll("|", " "))).toEqual(text.split("|"));
  });

  it.each([
    ["full stops", "中國反對。|台北抗議。"],
    ["full-width marks", "他來嗎？|不！！|他走了｡"],
    ["a closed quotation", "「我們反對。」|他走了。"],
    ["a quotation that is told on in Japanese", "「反対する。」と彼は言った。|彼は去った。"],
    ["an Arabic question mark", "هل وصل؟|نعم"],
    ["a stop and an opener", "It is of high quality.|You will see that.|In spite of it they left."],
  ])("ends a sentence without a space after it: %s", (_, text) => {
    expect(split(text.replaceAll("|", ""))).toEqual(text.split("|"));
  });

  it.each(["amazon.com", "e.g.The", "Node.The", "www.quality.You", "a.The", "quality.Yours"])(
    "cuts no sentence inside %s",
    (text) => {
      expect(split(`See ${text} now`)).toEqual([`See ${text} now`]);
    },
  );

  it.each([
    ["nothing", ""],
    ["white space", " \n\t\u00a0 "],
  ])("finds none in %s", (_, text) => {
    expect(findSentences(text)).toEqual([]);
  });

  it("gives the example of its documentation", () => {
    expect(findSentences("He met U.S. officials. They agreed.")).toEqual([
      { start: 0, end: 22 },
      { start: 23, end: 35 },
    ]);
  });

  it("looks between from and to alone", () => {
    const text = "One. Two. Three.";
    expect(findSentences(text, 5, 9)).toEqual([{ start: 5, end: 9 }]);
  });

  it("reads on when a quotation mark has no partner", () => {
    expect(split('He said "we will go. They left on Monday. “No. They stayed.')).toHaveLength(4);
  });

  it("partitions any text but for white space", () => {
    const random = seededRandom(7);
    const pieces = [
      "U.S.",
      "He",
      "left",
      ".",
      "!",
      "?",
      "…",
      "...",
      " ",
      "  ",
      "\n",
      "“",
      "”",
      '"',
      "'",
      "(",
      ")",
      "Mr.",
      "3.5",
      "a",
      "劉",
      "。",
      "Feb.",
      "J.",
      "😀",
      "№",
      "’",
      "[1]",
    ];
    for (let run = 0; run < 2000; run++) {
      const text = Array.from(
        { length: 1 + Math.floor(random() * 20) },
        () => pieces[Math.floor(random() * pieces.length)],
      ).join(random() < 0.5 ? " " : "");
      let at = 0;
      for (const { start, end } of findSentences(text)) {
        expect(text.slice(at, start).trim(), text).toBe("");
        expect(text.slice(start, end), text).toMatch(/^\S(?:[^]*\S)?$/);
        at = end;
      }
      expect(text.slice(at).trim(), text).toBe("");
    }
  });

  it("cuts no token, number or address", () => {
    const random = seededRandom(13);
    const vocabulary = new Vocabulary();
    const buffer = createTokenBuffer();
    const pieces = [
      "U.S.",
      "U.S.-led",
      "He",
      "left",
      ".",
      "?",
      "!",
      "…",
      "。",
      " ",
      " ",
      "\u00a0",
      "\u3000",
      "“",
      "”",
      '"',
      "'",
      "(",
      ")",
      "3.5",
      "1,000",
      "a.m.",
      "https://example.com/a.b?c=D.",
      "a.b@example.com",
      "#Tag",
      "@name.",
      "e\u0301",
      "\u0301",
      "劉",
      "ก็",
      "हिन्दी",
      "😀",
      "\u200d",
      "\ud83d",
      "\udc00",
      "The",
      "quality.",
    ];
    for (let run = 0; run < 3000; run++) {
      const text = Array.from(
        { length: 1 + Math.floor(random() * 15) },
        () => pieces[Math.floor(random() * pieces.length)],
      ).join("");
      const cuts = findSentences(text)
        .slice(0, -1)
        .map(({ end }) => end);
      const { starts, ends, length } = tokenise(text, vocabulary, buffer);
      for (let i = 0; i < length; i++)
        expect(
          cuts.filter((cut) => cut > starts[i]! && cut < ends[i]!),
          text,
        ).toEqual([]);
      for (const { index, 0: address } of text.matchAll(/https:[!-~]*[a-z]|[a-z.]+@[a-z.]*[a-z]|\d\.\d/gi)) {
        expect(
          cuts.filter((cut) => cut > index && cut < index + address.length && !/[.?!]$/.test(text.slice(index, cut))),
          text,
        ).toEqual([]);
      }
    }
  });

  it("reads any string of code units, halves of characters too", () => {
    const random = seededRandom(17);
    for (let run = 0; run < 2000; run++) {
      const text = String.fromCharCode(
        ...Array.from({ length: 40 }, () =>
          random() < 0.5 ? Math.floor(random() * 65_536) : 32 + Math.floor(random() * 32),
        ),
      );
      const spans = findSentences(text);
      expect(
        spans
          .map(({ start, end }) => text.slice(start, end))
          .join("")
          .replace(/\s/g, ""),
      ).toBe(text.replace(/\s/g, ""));
    }
  });

  it("takes bounds that lie outside the text for its ends", () => {
    expect(findSentences("One. Two.", -5, 99)).toEqual([
      { start: 0, end: 4 },
      { start: 5, end: 9 },
    ]);
  });

  it("finds the same in a text as in its paragraphs, one after another or not", () => {
    const text = "He left? She stayed.\nNobody came! They waited.";
    const second = findSentences(text, 21);
    expect(findSentences(text, 0, 20)).toEqual([
      { start: 0, end: 8 },
      { start: 9, end: 20 },
    ]);
    expect(findSentences(text, 21)).toEqual(second);
  });

  it("partitions every paragraph of the dispatches", async () => {
    const { documents } = await dispatches();
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

  const pathological = [
    ". ",
    ".",
    '.""""',
    '"',
    '. "',
    "(",
    ". (",
    ".)",
    "U.S. ",
    "a.",
    "a. ",
    "“",
    "A. B. C. ",
    "? ",
    "... ",
    ". ...",
    "a",
    "a@b.",
    "www.a",
    "http://a.b ",
    ": ",
    "Image: ",
    "\u00a0",
    ".\u00a0",
    "。",
    "Moody's. A ",
    "1. A ",
    ". ' ",
    "e.g. ",
  ];
  it.each(pathological.map((piece) => [piece]))(
    "takes time in proportion to %j without a paragraph break",
    async (piece) => {
      expect(await growthOf(repeated(piece), findSentences)).toBeLessThan(linear);
    },
  );
});
