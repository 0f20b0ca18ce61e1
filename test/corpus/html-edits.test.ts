import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../src/corpus/edits.js";
import { htmlEdits } from "../../src/corpus/html-edits.js";
import { documentOf, prose } from "./support.js";

const page = (body: string, head = "") =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;
const article = (...paragraphs: string[]) =>
  `<article>${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}</article>`;
const textOf = (source: string) => applyEdits(source, htmlEdits(source).edits).text;

describe("htmlEdits", () => {
  it("keeps the article's paragraphs, with an empty line between them", () => {
    expect(
      textOf(page(`<nav><a href="/">Home</a></nav>${article(prose, `${prose} More.`)}<footer>Imprint</footer>`)),
    ).toBe(`${prose}\n\n${prose} More.`);
  });

  it("puts what stands outside the article in the ledger", () => {
    const source = page(`<nav><a href="/">Home</a></nav>${article(prose, prose)}<footer>Imprint</footer>`);
    const outside = htmlEdits(source).edits.filter(({ kind }) => kind === "furniture");
    expect(outside.map(({ start, end, rule }) => [rule, source.slice(start, end)])).toEqual([
      ["navigation", "Home"],
      ["page-footer", "Imprint"],
    ]);
  });

  it("puts the caption of a picture inside the article in the ledger too", () => {
    const source = page(
      `<article><p>${prose}</p><figure><img src="a.png"><figcaption>A ship in the harbour.</figcaption></figure>` +
        `<p>${prose}</p></article>`,
    );
    expect(textOf(source)).toBe(`${prose}\n\n${prose}`);
    expect(
      htmlEdits(source)
        .edits.filter(({ kind }) => kind === "furniture")
        .map(({ rule, start, end }) => [rule, source.slice(start, end)]),
    ).toEqual([["caption", "A ship in the harbour."]]);
  });

  it("takes the text from JSON-LD where the page shows nothing, each character in its place", () => {
    const first = `${prose} \u201cIt was late,\u201d he added.`;
    const body = `<p>${first}</p><p>${prose} &amp; more.</p>`;
    const linked = JSON.stringify({ "@type": "Article", headline: "Talks begin in Lund", articleBody: body });
    const source = page(
      '<nav><a href="/">Home</a></nav><div id="app"></div>',
      `<script type="application/ld+json">${linked.replaceAll("\u201c", "\\u201c")}</script>`,
    );
    expect(textOf(source).trim()).toBe(`${first}\n\n\n\n${prose} & more.`);
    const shown = page(article(prose, prose), `<script type="application/ld+json">${linked}</script>`);
    expect(textOf(shown)).toBe(`${prose}\n\n${prose}`);
  });

  it("joins a word that may be broken", () => {
    expect(textOf(page(article(`${prose} The broad&shy;caster of Lu\u00adnd.`)))).toBe(
      `${prose} The broadcaster of Lund.`,
    );
  });

  it("decodes entities", () => {
    expect(textOf(page(article(`&ldquo;${prose}&rdquo; R&amp;D &#8212; &#x2014; &mdash;`, prose)))).toMatch(
      /^“The minister [^]* R&D — — —\n\n/,
    );
  });

  it("makes one space of a line break in the markup", () => {
    expect(textOf(page(article(`One\n    two. ${prose}`, prose)))).toMatch(/^One two\. /);
  });

  it("keeps inline marks from breaking a word or a paragraph", () => {
    expect(textOf(page(article(`The <b>min</b>ister <a href="/x">left</a>. ${prose}`, prose)))).toMatch(
      /^The minister left\. /,
    );
  });

  it("never reads a script, a style or a comment as text", () => {
    const text = textOf(
      page(
        `<script>var x = "<p>${prose}</p>";</script>` +
          `<style>p { color: red }</style>${article(prose, `<!-- hidden -->${prose}`)}`,
      ),
    );
    expect(text).toBe(`${prose}\n\n${prose}`);
  });

  it("reads title, date, site, author, language and address off the page", () => {
    const head =
      '<title>Talks begin | Example</title><meta property="og:title" content="Talks begin">' +
      '<meta property="og:site_name" content="Example Times">' +
      '<meta name="author" content="Ann Writer"><meta property="article:published_time" ' +
      'content="2024-12-03T16:12:00Z"><link rel="canonical" href="https://example.org/talks">';
    expect(htmlEdits(page(article(prose, prose), head)).declared).toEqual({
      title: "Talks begin",
      author: "Ann Writer",
      publication: "Example Times",
      published: "2024-12-03T16:12:00Z",
      publishedSource: "<meta> article:published_time",
      language: "en-GB",
      url: "https://example.org/talks",
    });
  });

  it("reads the date in JSON-LD", () => {
    const source = readFileSync("data/dispatches/2022-01-27-nuland-warns-china.html", "utf8");
    expect(htmlEdits(source).declared).toMatchObject({
      published: "2022-01-27T21:40:00Z",
      publication: "Daily Example",
      author: "Datelines desk",
    });
  });

  it("gives a script in a title as the characters it is written with", () => {
    expect(
      htmlEdits(page(article(prose, prose), "<title>&lt;script&gt;alert(1)&lt;/script&gt; news today</title>")).declared
        .title,
    ).toBe("<script>alert(1)</script> news today");
  });

  it("keeps all of a file that holds no tags", () => {
    expect(textOf(prose)).toBe(prose);
  });

  it("keeps the one line of a page", () => {
    expect(textOf("<p>One.</p>")).toBe("One.");
  });

  it.each(["", "<", "<p", "<html>", "<!doctype html>", "<p></p>", "<div><div><div>", "</p></p>"])(
    "reads %j as a page without text",
    (source) => {
      expect(
        textOf(source)
          .trim()
          .replace(/^<$|^<p$/, ""),
      ).toBe("");
    },
  );

  it("reads 500 paragraphs that are opened and never closed", () => {
    expect(textOf(`${"<p>".repeat(500)}${prose}`)).toBe(prose);
  });

  it("keeps the space that stands alone between inline marks", () => {
    expect(textOf(page(article(`The <b>harbour</b> <i>master</i> left. ${prose}`, prose)))).toMatch(
      /^The harbour master left\. /,
    );
  });

  it("takes what stands between spaces into the ledger, not the spaces", () => {
    const source = page(`<nav>  Home\n </nav>${article(prose, prose)}`);
    expect(
      htmlEdits(source)
        .edits.filter(({ kind }) => kind === "furniture")
        .map(({ start, end }) => source.slice(start, end)),
    ).toEqual(["Home"]);
  });

  it("keeps headings between the paragraphs, as lines of their own", () => {
    expect(textOf(page(`<article><p>${prose}</p><h2>What comes next</h2><p>${prose}</p></article>`))).toBe(
      `${prose}\n\nWhat comes next\n\n${prose}`,
    );
  });

  it("leaves in the text what a rule named in restore would remove", () => {
    const source = page(
      `<article><p>${prose}</p><div class="related">Also in the harbour.</div><p>${prose}</p></article>`,
    );
    expect(applyEdits(source, htmlEdits(source, ["related"]).edits).text).toBe(
      `${prose}\n\nAlso in the harbour.\n\n${prose}`,
    );
  });

  it.each([
    ["10,000 nested elements", `${"<div class='author related'>".repeat(10_000)}<p>${prose}</p>`],
    ["100,000 entities in a row", `<p>${"&amp;".repeat(100_000)} ${prose}</p>`],
  ])("reads %s", (_, source) => {
    expect(textOf(source)).toContain(prose);
  });

  it("rejoins a sentence that the markup broke", () => {
    const document = documentOf(
      page(article(prose, "They agreed on Monday evening to meet", "again in the capital, she said.", prose)),
      "html",
      { title: "T" },
    );
    expect(document.text).toContain("They agreed on Monday evening to meet again in the capital, she said.");
    expect(
      document.edits
        .filter(({ kind }) => kind === "repair")
        .map(({ rule, start, end }) => [rule, document.article.source.slice(start, end)]),
    ).toEqual([["broken-sentence", "</p>\n<p>"]]);
  });

  it("keeps every removal in the ledger when the spaces round it are removed too", () => {
    const document = documentOf(readFileSync("data/dispatches/2024-12-03-yoon-martial-law.html", "utf8"), "html");
    const removed = document.edits
      .filter(({ kind }) => kind !== "markup" && kind !== "space")
      .map(({ start, end }) => document.article.source.slice(start, end));
    expect(removed).toEqual(
      expect.arrayContaining([
        "We value your privacy.",
        "Agree",
        "Friday, March 14, 2025",
        "Yoon Declares Martial Law in South Korea",
        "By Datelines desk",
        "Photo: Example Times",
        "Most Popular",
        "Leave a Reply",
      ]),
    );
  });
});
