import { readCorpus } from "../../src/analyse/index.js";
import { describe, expect, it } from "vitest";
import { markSource } from "../../src/cli/marked-source.js";

import { documentOf, prose } from "../corpus/support.js";

const plain = { colour: false };
const shown = (source: string, format: "scrape" | "html" | "markdown" | "record" = "scrape", options = plain) =>
  markSource(documentOf(source, format), options);
const uncoloured = (lines: readonly string[]) => lines.join("\n").replace(/\u001b\[\d+m/g, "");

describe("markSource", () => {
  it("marks what was removed, taken as metadata and repaired, each with its rule, behind the number of its line", () => {
    expect(shown(`31 C\n\nTalks begin\n\n${prose}\n\nThe U.S.U.S. side${"\u00a0"}left. ${prose}\n\nShare`)).toEqual([
      "1 │ [-31 C-]{weather}",
      "  │",
      "3 │ [=Talks begin=]{title}",
      "  │",
      `5 │ ${prose}`,
      "  │",
      `7 │ The [~U.S.U.S.→U.S.~]{doubled-acronym} side[~⍽→␣~]{odd-space}left. ${prose}`,
      "  │",
      "9 │ [-Share-]{sharing}",
    ]);
  });

  it("shows a sentence that was joined over a break", () => {
    expect(shown(`The minister met his counterpart and agreed on\n\nthe terms of a truce. ${prose}`)[0]).toMatch(
      /agreed on\[~⏎⏎→␣~\]\{broken-sentence\}the terms/,
    );
  });

  it("uses colours and strokes in place of brackets for a terminal, and ends each", () => {
    const lines = shown(`31 C\n\n${prose}`, "scrape", { colour: true });
    expect(lines[0]).toMatch(/\u001b\[9m31 C\u001b\[29m/);
    expect(uncoloured(lines)).toContain("31 C {weather}");
    expect(lines.join("")).not.toMatch(/\[-|-\]/);
  });

  it("folds a long stretch of furniture, and shows it when asked", () => {
    const tail = Array.from({ length: 30 }, (_, i) => `Other story number ${i} of this page`).join("\n");
    const source = `${prose}\n\n${prose}\n\n${prose}\n\nLeave a Reply\n${tail}`;
    const folded = shown(source);
    expect(folded.at(-1)).toBe(" 7 │ … 31 lines of furniture (after-comment-form 30, comment-form) …");
    expect(folded.join("\n")).not.toContain("number 7");
    const whole = shown(source, "scrape", { ...plain, all: true } as typeof plain);
    expect(whole).toHaveLength(6 + 31);
    expect(whole.at(-1)).toBe("37 │ [-Other story number 29 of this page-]{after-comment-form}");
  });

  it("shows a page without its tags, what is beside the article piece by piece", () => {
    const lines = shown(
      `<html><body><nav><a>Home</a> <a>News</a></nav><article><h1>T</h1><p>${prose}</p>\n<p>He &amp; she left. ${prose}</p></article></body></html>`,
      "html",
    );
    expect(lines.join("\n")).not.toMatch(/<\/?\w+>/);
    expect(lines).toContain("1 │ [-Home-]{navigation}");
    expect(lines.join("\n")).toContain("He & she left.");
  });

  it("lets no control character of an article through", () => {
    expect(shown(`${prose}\u001b[2J\n\n\u009b1mShare\u202e ${prose}`).join("\n")).not.toMatch(/[\u001b\u009b\u202e]/);
    expect(shown(`${prose}\u001b]0;title\u0007`, "scrape", { colour: true }).join("\n")).not.toMatch(/\u001b\]|\u0007/);
  });

  it("shows every token of every dispatch, but for the tags of pages", async () => {
    for (const document of (await readCorpus("data/dispatches")).documents) {
      if (document.article.format === "html") continue;
      const tokens = (text: string) => text.match(/\p{L}+/gu) ?? [];
      const found = new Map<string, number>();
      for (const token of tokens(markSource(document, { ...plain, all: true }).join("\n")))
        found.set(token, (found.get(token) ?? 0) + 1);
      const {
        article: { source },
        edits,
      } = document;
      const cuts = [0, ...edits.flatMap(({ start, end }) => [start, end]), source.length];
      const missing = cuts
        .slice(1)
        .flatMap((cut, i) => tokens(source.slice(cuts[i], cut)))
        .filter((token) => {
          const left = found.get(token) ?? 0;
          found.set(token, left - 1);
          return left <= 0;
        });
      expect(missing, document.docId).toEqual([]);
    }
  });
});
