import { createCorpus, filterCorpus } from "../../src/analyse/index.js";
import { listDocuments } from "../../src/measure/documents/index.js";
import { describe, expect, it } from "vitest";
import { findDuplicates } from "../../src/corpus/index.js";
import { article, deepFreeze } from "./support.js";

const story =
  "Envoys of three countries met in the port of Lindau on Tuesday to talk about fishing rights in the northern " +
  "bay. They agreed on a map that draws new lines round the islands. " +
  "Fishermen of the bay had waited four years for it, and their union called the map a good beginning. " +
  "The minister of Norland, Ada Brekke, said that nobody had got all he wanted. " +
  "A second round, about the size of the nets, is to follow in October in Karstad. " +
  "Until then boats of all three may fish outside the lines that were drawn.";
const sentences = story.split(/(?<=\.) /);
const unlike =
  "Rain closed the mountain pass near Hallen for the third day, and lorries waited on both sides. " +
  "The road office hopes to open one lane on Friday if the slope holds. " +
  "Hotels in the valley gave drivers a bed, and a baker from Oster brought bread to the queue every morning.";
type Given = string | readonly [text: string, published: string];
const documents = (...texts: readonly Given[]) =>
  texts.map((given, i) =>
    typeof given === "string"
      ? { docId: `d${i}`, text: given, published: null }
      : { docId: `d${i}`, text: given[0], published: given[1] },
  );
const originals = (...texts: readonly Given[]) =>
  findDuplicates(documents(...texts)).map((mark) => mark?.duplicateOf ?? null);

describe("findDuplicates", () => {
  it("marks a reprint, with the share that the original holds", () => {
    expect(findDuplicates(documents(story, unlike, story))).toEqual([
      null,
      null,
      { duplicateOf: "d0", duplicateSimilarity: 1 },
    ]);
  });

  it("marks no text that shares a subject alone", () => {
    expect(
      originals(
        story,
        unlike,
        "Fishing rights in the northern bay are an old quarrel. " +
          "Norland and its neighbours have argued over the islands since the war, and no map has held for long. " +
          "Another attempt began this week.",
      ),
    ).toEqual([null, null, null]);
  });

  it("takes the earliest for the original: by date, then order, no date last", () => {
    expect(originals(story, [story, "2022-03-02"], [story, "2022-03-01"])).toEqual(["d2", "d2", null]);
    expect(originals([story, "2022-03"], [story, "2022-03"])).toEqual([null, "d0"]);
  });

  it("finds a copy with a sentence taken out, put in, or edited", () => {
    const cut = sentences.filter((_, i) => i !== 2).join(" ");
    const added = `Fishing Deal\n\nBy a reporter\n\n${story} Share this story.`;
    const edited = story
      .replace("Tuesday", "Tuesday morning")
      .replace("a good beginning", "a fair start")
      .replace("four years", "years");
    expect(originals(story, cut, added, edited)).toEqual([null, "d0", "d0", "d0"]);
  });

  it(
    "marks the short version inside a long one, even where the short one came first, " +
      "so that no text is lost with it",
    () => {
      const long = `${story} ${unlike}`;
      expect(originals([story, "2022-01-01"], [long, "2022-01-02"])).toEqual(["d1", null]);
      expect(originals([long, "2022-01-01"], [story, "2022-01-02"])).toEqual([null, "d0"]);
    },
  );

  it("leaves what only a copy holds: its original may hold little of it", () => {
    const half = sentences.slice(0, 3).join(" ");
    const found = findDuplicates(
      documents([story, "2022-01-01"], [half, "2022-01-02"], [`${half} ${unlike}`, "2022-01-03"]),
    );
    expect(found.map((mark) => mark?.duplicateOf ?? null)).toEqual([null, "d0", null]);
  });

  it("points to a document that is no copy itself, in a group of any size", () => {
    const found = findDuplicates(
      documents(...Array.from({ length: 40 }, (_, i) => (i === 20 ? unlike : `${story} Edition ${i}.`))),
    );
    expect(found.filter(Boolean)).toHaveLength(38);
    expect(new Set(found.flatMap((mark) => (mark ? [mark.duplicateOf] : [])))).toEqual(new Set(["d0"]));
  });

  it("finds copies in scripts without spaces", () => {
    const chinese =
      "部长星期一表示，会谈将在首都开始。双方同意就渔业问题继续谈判，并将在十月举行第二轮会谈。渔民工会称这是一个良好的开端。";
    expect(originals(chinese, chinese.replace("星期一", "周一"))).toEqual([null, "d0"]);
  });

  it("says nothing of texts of a few words, or of none", () => {
    expect(originals("No comment today.", "No comment today.", "", "")).toEqual([null, null, null, null]);
  });

  it("asks as much likeness as it is told", () => {
    const half = `${sentences.slice(0, 3).join(" ")} ${unlike}`;
    expect(findDuplicates(documents(story, half), { similarity: 0.4 }).some(Boolean)).toBe(true);
    expect(findDuplicates(documents(story, half)).some(Boolean)).toBe(false);
  });

  it.each([0, -1, 1.5, NaN])("throws at a similarity of %s", (similarity) => {
    expect(() => findDuplicates([], { similarity })).toThrow(
      "findDuplicates requires a similarity above 0 and up to 1",
    );
  });
});

describe("createCorpus with near-copies", () => {
  const articles = deepFreeze([
    article(story, "record", { published: "2022-03-02" }, { id: "late", line: 1 }),
    article(unlike, "record", {}, { id: "other", line: 2 }),
    article(`${story} It rained.`, "record", { published: "2022-03-01" }, { id: "early", line: 3 }),
  ]);

  it("keeps and marks them, and says so in the rows", () => {
    const corpus = createCorpus(articles);
    expect(listDocuments(corpus).map(({ docId, duplicateOf }) => [docId, duplicateOf])).toEqual([
      ["late", "early"],
      ["other", null],
      ["early", null],
    ]);
    expect(corpus.documents[0]!.duplicateSimilarity).toBe(1);
    expect(corpus.problems).toEqual([]);
  });

  it("drops them when told so, and lists each", () => {
    const corpus = createCorpus(articles, { duplicates: "drop" });
    expect(corpus.documents.map(({ docId }) => docId)).toEqual(["other", "early"]);
    expect(corpus.problems).toEqual([
      {
        file: "made/by-hand.txt",
        line: 1,
        problem: 'is a near-copy of "early", which has 100 % of its tokens, and was left out',
      },
    ]);
  });

  it("marks what it is told to", () => {
    expect(createCorpus(articles, { duplicateSimilarity: 1 }).documents.map(({ duplicateOf }) => duplicateOf)).toEqual([
      "early",
      null,
      null,
    ]);
    expect(() => createCorpus(articles, { duplicates: "hide" as "drop" })).toThrow(
      'createCorpus requires duplicates to be "keep" or "drop" (got "hide")',
    );
  });

  it("can leave them out of counts afterwards", () => {
    const corpus = filterCorpus(createCorpus(articles), ({ duplicateOf }) => duplicateOf === null);
    expect(corpus.documents.map(({ docId }) => docId)).toEqual(["other", "early"]);
  });
});
