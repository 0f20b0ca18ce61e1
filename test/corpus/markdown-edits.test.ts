import { describe, expect, it } from "vitest";
import { applyEdits, settleEdits } from "../../src/corpus/edits.js";
import { markdownEdits } from "../../src/corpus/markdown-edits.js";
import { growthOf, linear, repeated } from "../growth.js";

const plain = (source: string) => applyEdits(source, settleEdits(markdownEdits(source))).text;

describe("markdownEdits", () => {
  it.each([
    ["## Heading", "Heading"],
    ["> said", "said"],
    ["- one\n* two\n+ three\n2. four", "one\ntwo\nthree\nfour"],
    ["a **bold** and *thin* and __bold__ and _thin_ word", "a bold and thin and bold and thin word"],
    ["see [the fees](https://example.org/a_b) now", "see the fees now"],
    ["![pier](pier.png) text", " text"],
    ["---", ""],
    ["snake_case_name, 2*3*4, [1] and (2)", "snake_case_name, 2*3*4, [1] and (2)"],
    ["---\ntitle: T\n---\nText", "Text"],
    ['+++\ntitle = "T"\n+++\nText', "Text"],
    ["Talks\n=====\nText", "Talks\n\nText"],
    ["cost \\$5m \\[sic\\] and \\*no\\* more", "cost $5m [sic] and *no* more"],
    ["see [ice](/ice) and [a list](https://example.org/List_(2022)) now", "see ice and a list now"],
    ["~~old~~ <em>new</em><br/> words[^1]\n\n[^1]: A note.", "old new words\n\n"],
    ["[[Lund|the port]] and [[Ice]] ![[pier.png]]", "the port and Ice "],
    ["#Taiwan stays", "#Taiwan stays"],
  ])("reads %j as %j", (source, text) => {
    expect(plain(source)).toBe(text);
  });

  it("takes the front matter for metadata and never looks for marks inside it", () => {
    expect(markdownEdits('---\ntitle: "*T*"\n---\n*a*').map(({ kind }) => kind)).toEqual([
      "metadata",
      "markup",
      "markup",
    ]);
  });

  it.each([
    ["prose", "He met her on Monday. "],
    ["[a", "[a"],
    ["![a", "![a"],
    ["[a](", "[a]("],
    ["*", "* "],
    ["- ", "- - a"],
    ["_", "_a"],
  ])("takes time in proportion to a line of %s again and again", async (_, piece) => {
    expect(await growthOf(repeated(piece), markdownEdits)).toBeLessThan(linear);
  });
});
