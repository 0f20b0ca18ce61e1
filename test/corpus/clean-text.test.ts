import { type SourceDocument, cleanText } from "../../src/corpus/index.js";
import { readCorpus } from "../../src/analyse/index.js";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { growthOf, linear, repeated } from "../growth.js";
import { deepFreeze, documentOf, prose, rebuild } from "./support.js";

const fixtures = "test/fixtures/corpus/clean";
const removed = (document: SourceDocument) =>
  document.edits
    .filter(({ kind }) => kind === "furniture")
    .map(({ start, end, rule }) => [rule, document.article.source.slice(start, end)]);
const repairs = (document: SourceDocument) =>
  document.edits
    .filter(({ kind }) => kind === "repair")
    .map(({ start, end, rule, replacement }) => [rule, document.article.source.slice(start, end), replacement]);

describe("cleanText", () => {
  // A new case is two files: NAME.txt, .md or .html, and NAME.clean, the text that must be left.
  it.each(readdirSync(fixtures).filter((name) => !name.endsWith(".clean")))(
    "leaves of %s what its twin says",
    async (name) => {
      const { documents, problems } = await readCorpus(`${fixtures}/${name}`);
      expect(problems).toEqual([]);
      expect(documents[0]!.text).toBe(
        readFileSync(`${fixtures}/${name.replace(/\.\w+$/, ".clean")}`, "utf8").trimEnd(),
      );
    },
  );

  it.each(["data/dispatches", fixtures])(
    "rebuilds every file of %s from what was kept and what was removed",
    async (folder) => {
      const { documents } = await readCorpus(`${folder}/*.{txt,md,html,jsonl,csv}`);
      expect(new Set(documents.map(({ article }) => article.file)).size).toBe(
        readdirSync(folder).filter((name) => !name.endsWith(".clean")).length,
      );
      for (const document of documents) {
        const { source, text } = rebuild(document);
        expect(source).toBe(document.article.source);
        expect(text).toBe(document.text);
        if (document.article.line === null)
          expect(Buffer.from(source).equals(readFileSync(document.article.file))).toBe(true);
      }
    },
  );

  it.each(["data/dispatches", fixtures])("gives edits of %s in order and without overlap", async (folder) => {
    for (const { edits, article } of (await readCorpus(`${folder}/*.{txt,md,html,jsonl,csv}`)).documents) {
      edits.forEach((edit, i) => {
        expect(edit.start).toBeGreaterThanOrEqual(i === 0 ? 0 : edits[i - 1]!.end);
        expect(edit.end).toBeGreaterThan(edit.start);
      });
      expect(edits.at(-1)?.end ?? 0).toBeLessThanOrEqual(article.source.length);
    }
  });

  it.each(["data/dispatches", fixtures])(
    "leaves one empty line between paragraphs of %s and no other odd space",
    async (folder) => {
      for (const { text } of (await readCorpus(`${folder}/*.{txt,md,html,jsonl,csv}`)).documents)
        expect(text).not.toMatch(/\n{3}|[^\n]\n[^\n]|^\s|\s$|\u00a0|\u2009/);
    },
  );

  it("takes a short first line without a stop for the title", () => {
    const { title, text } = documentOf(`Ministers Meet in the U.S.\n\n${prose}\n\n${prose}`);
    expect([title, text]).toEqual(["Ministers Meet in the U.S.", `${prose}\n\n${prose}`]);
  });

  it("takes a title that stands before the address of a picture", () => {
    expect(
      documentOf(`Ministers Meet in the Capital\n\nhttp://images.example.com/a.png${prose}\n\n${prose}`).title,
    ).toBe("Ministers Meet in the Capital");
  });

  it("takes no title from a text that begins with a sentence", () => {
    expect(documentOf(`${prose}\n\n${prose}`).title).toBeNull();
  });

  it("takes no title from a sentence that is broken after its first line", () => {
    const { title, text } = documentOf(
      `Delegates met on Monday in\n\nthe capital, and they agreed to talk again.\n\n${prose}`,
    );
    expect(title).toBeNull();
    expect(text).toMatch(/^Delegates met on Monday in the capital, and/);
  });

  it("looks for no title in the text of a record", () => {
    expect(documentOf(`Ministers Meet\n\n${prose}\n\n${prose}`, "record").title).toBeNull();
  });

  it("takes the known title out of the text and leaves another first line", () => {
    expect(cleanText(`Talks  Begin\n\n${prose}`, { title: "Talks Begin" }).edits.map(({ kind }) => kind)).toContain(
      "metadata",
    );
    expect(cleanText(`Talks Begin\n\n${prose}`, { title: "Other" }).edits.map(({ kind }) => kind)).not.toContain(
      "metadata",
    );
  });

  it("removes a weather line at the head and leaves the same line among the prose", () => {
    expect(removed(documentOf(`31 C\n\n${prose}\n\n32 C\n\n${prose}`))).toEqual([["weather", "31 C"]]);
  });

  it("removes a page date at the head only", () => {
    expect(
      removed(documentOf(`Friday, March 1, 2024\n\n${prose}\n\nFriday, March 1, 2024\n\n${prose}`)).filter(
        ([rule]) => rule === "page-date",
      ),
    ).toHaveLength(1);
  });

  it("removes the address of a picture from the first word and leaves the word", () => {
    const document = documentOf(`http://images.example.com/no_image.png${prose}\n\n${prose}`);
    expect(removed(document)).toEqual([["glued-address", "http://images.example.com/no_image.png"]]);
    expect(document.text).toBe(`${prose}\n\n${prose}`);
  });

  it("removes everything in the tail after a heading of other stories", () => {
    expect(
      removed(documentOf(`${prose}\n\n${prose}\n\nCheck Also\n\nTen ships one should see\n\nLeave a Reply`)).map(
        ([rule]) => rule,
      ),
    ).toEqual(["other-stories", "after-other-stories", "comment-form"]);
  });

  it("takes no heading of other stories for the end while most of the prose is still to come", () => {
    expect(documentOf(`${prose}\n\nCheck Also\n\n${`${prose}\n\n`.repeat(6)}`).paragraphs).toHaveLength(7);
  });

  it("joins no short line to a paragraph that begins in lower case", () => {
    expect(
      documentOf(
        `${prose}\n\nEnd of talks\n\nthe ministers went home on Tuesday evening, and none of them said a word.\n` +
          `\n${prose}`,
      ).text,
    ).not.toContain("End of talks the");
  });

  it.each([
    "The ports will talk again in Lund next month about the rest of the fees that ships pay",
    "- the fees of small boats are frozen until the end of the next year",
    "Note: fees of last year include a gain of 2.5 million from the sale of a tug",
    "Nobody asked about the ice. The ports earned little from it. — Port desk",
  ])("keeps the last paragraph %j", (last) => {
    expect(documentOf(`${`${prose}\n\n`.repeat(4)}${last}`).text.endsWith(last.replace(/^- /, "- "))).toBe(true);
  });

  it("keeps paragraphs that end as those of other scripts do", () => {
    const hindi = "बंदरगाह के अधिकारियों ने सोमवार को कहा कि जहाजों का शुल्क अगले साल तक नहीं बढ़ेगा।";
    expect(documentOf(`${hindi}\n\n`.repeat(6)).paragraphs).toHaveLength(6);
  });

  it("leaves a photo credit's neighbours", () => {
    expect(documentOf(`${prose}\nPhoto: AFP\n${prose}`).text).toBe(`${prose}\n\n${prose}`);
  });

  it("joins a sentence broken by an empty line and says so", () => {
    const document = documentOf(`${prose}\n\nThey went on Tuesday to the\n\ncapital for talks.\n\n${prose}`);
    expect(document.text).toContain("\n\nThey went on Tuesday to the capital for talks.\n\n");
    expect(repairs(document)).toEqual([["broken-sentence", "\n\n", " "]]);
  });

  it("joins no two paragraphs of which the second begins with a capital", () => {
    expect(
      documentOf(
        `${prose}\n\nA list of words without a stop that is long enough to be prose\n\n` +
          `Capital letters begin this one, so it stays apart.\n\n${prose}`,
      ).text,
    ).not.toContain("prose Capital");
  });

  it("mends a doubled acronym", () => {
    expect(repairs(documentOf(`The U.S.U.S. side left. ${prose}`))).toEqual([["doubled-acronym", "U.S.U.S.", "U.S."]]);
  });

  it("keeps what a rule would remove when the rule is restored", () => {
    const source = `31 C\n\n${prose}\n\nPhoto: AFP\n\n${prose}`;
    expect(
      cleanText(source, { restore: ["weather"] })
        .edits.filter(({ kind }) => kind === "furniture")
        .map(({ rule }) => rule),
    ).toEqual(["photo-credit"]);
  });

  it("looks for no furniture when told so, and repairs all the same", () => {
    const { edits, title } = cleanText("Share\n\nThe U.S.U.S. left.", { furniture: false });
    expect(edits.map(({ kind }) => kind)).toEqual(["repair", "space"]);
    expect(title).toBeNull();
  });

  it("leaves its options as they were", () => {
    expect(() => cleanText(prose, deepFreeze({ furniture: true, restore: ["weather"], title: "T" }))).not.toThrow();
  });

  it.each([
    ["a space", " "],
    ["a no-break space and a space", "\u00a0 "],
    ["a line break and spaces", "  \n"],
    ["http://a", "http://a"],
    ["U.S.", "U.S."],
    ["&", "&"],
    ["Photo: ", "Photo: "],
  ])("takes time in proportion to a text of %s again and again", async (_, piece) => {
    const text = repeated(piece);
    expect(await growthOf((size) => `He came ${text(size)} and went.`, cleanText)).toBeLessThan(linear);
  });
});
