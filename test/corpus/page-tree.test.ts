import { describe, expect, it } from "vitest";
import { parsePage, shortText } from "../../src/corpus/page-tree.js";

const blocksOf = (source: string) => parsePage(source).blocks.map(({ text }) => text);

describe("parsePage", () => {
  it("cuts the text into blocks at elements that break lines", () => {
    expect(blocksOf("<h1>Title</h1><p>One <b>two</b></p>three<br>four<ul><li>five<li>six</ul>")).toEqual([
      "Title",
      "One two",
      "three",
      "four",
      "five",
      "six",
    ]);
  });

  it("gives each piece the place where it stands in the source", () => {
    const source = "<p>One &amp; <i>two</i></p>";
    expect(parsePage(source).pieces.map(({ start, end, value }) => [source.slice(start, end), value])).toEqual([
      ["One &amp; ", "One & "],
      ["two", "two"],
    ]);
  });

  it("tells pieces with white space of its own between them", () => {
    expect(parsePage("<p><b>a</b> <i>b</i><u>c</u></p>").pieces.map(({ isSpaced }) => isSpaced)).toEqual([
      false,
      true,
      false,
    ]);
    expect(blocksOf("<p><b>a</b> <i>b</i><u>c</u></p>")).toEqual(["a bc"]);
  });

  it.each(["script", "style", "noscript", "template", "iframe", "svg"])("sees no text in <%s>", (tag) => {
    expect(blocksOf(`<p>One</p><${tag}>two</${tag}>`)).toEqual(["One"]);
  });

  it("counts what stands in links", () => {
    expect(parsePage("<p>See <a href=x>the <b>other</b></a> page</p>").blocks[0]!.linked).toBe("the other".length);
  });

  it("gives names in lower case with hyphens, and leaves out those of tags and layouts", () => {
    expect(
      parsePage('<div class="storyBody Lead_Text tag-comments col-with-sidebar" id="Main">x</div>')
        .elements.at(-1)!
        .names.split(/\s+/)
        .filter(Boolean),
    ).toEqual(["story-body", "lead-text", "main"]);
  });

  it("reads the title of the window and the JSON-LD, as no text", () => {
    const page = parsePage('<title>A\n title</title><script type="application/ld+json">{"a":1}</script><p>x</p>');
    expect([page.title, page.linkedData, page.blocks.length]).toEqual(["A title", ['{"a":1}'], 1]);
  });

  it("knows where elements end", () => {
    const { elements } = parsePage("<div><p>a</p><p>b</p></div><p>c</p>");
    const div = elements.findIndex(({ tag }) => tag === "div");
    expect(elements.slice(div + 1, elements[div]!.endElement).map(({ tag }) => tag)).toEqual(["p", "p"]);
  });

  it("reads 20,000 nested elements", () => {
    expect(blocksOf(`${"<div>".repeat(20_000)}deep`)).toEqual(["deep"]);
  });
});

describe("shortText", () => {
  it("sets blocks apart by a space", () => {
    const page = parsePage("<div><p>One</p><p>two</p></div>");
    expect(shortText(page, page.elements.find(({ tag }) => tag === "div")!)).toBe("One two");
  });

  it("gives none for an element of many pieces", () => {
    const page = parsePage(`<div>${"<p>x</p>".repeat(41)}</div>`);
    expect(shortText(page, page.elements.find(({ tag }) => tag === "div")!)).toBe("");
  });
});
