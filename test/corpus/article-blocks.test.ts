import { describe, expect, it } from "vitest";
import { articlePieces } from "../../src/corpus/article-blocks.js";
import { parsePage } from "../../src/corpus/page-tree.js";
import { prose } from "./support.js";

/** What is kept of a page, a line a block, and what is removed with its rule. */
function read(source: string, body?: string, title?: string) {
  const page = parsePage(source);
  const why = articlePieces(page, body, title);
  const kept = page.blocks.filter(({ firstPiece }) => why[firstPiece] === null).map(({ text }) => text);
  const removed = page.pieces.flatMap(({ value }, p) => (why[p] ? [[why[p].rule, value.trim()]] : []));
  return { kept, removed };
}
const text = Array.from({ length: 6 }, (_, i) => `${prose} That was item ${i} of the day.`);
const paragraphs = text.map((line) => `<p>${line}</p>`).join("\n");

describe("articlePieces", () => {
  it("keeps the element that holds the prose", () => {
    expect(
      read(
        `<div class="x"><a href="/">Home</a></div><div class="y">${paragraphs}</div>` +
          `<div class="z">Imprint of the site</div>`,
      ).kept,
    ).toEqual(text);
  });

  it("keeps paragraphs that stand each in an element of its own", () => {
    expect(
      read(
        `<div>${text.map((line) => `<div class="part"><p>${line}</p></div>`).join("")}</div><div>` +
          `<a href="/">Home</a></div>`,
      ).kept,
    ).toEqual(text);
  });

  it("keeps an article of short lines without full stops", () => {
    const lines = [
      "Round one in March in the north",
      "Round two in April in the south",
      "Round three in May in the east",
    ];
    const body = lines.map((line) => `<p>${line}</p>`).join("");
    const source = `<ul><li><a href="/">Home</a></li></ul><div class="article-body">${body}</div>`;
    expect(read(source).kept).toEqual(lines);
  });

  it.each([
    ["comments", `<div id="comments"><p>${prose}</p></div>`],
    ["related", `<div class="related-stories"><p>${prose}</p></div>`],
    ["newsletter", `<div class="newsletter"><p>${prose}</p></div>`],
    ["author-box", `<div class="author-bio"><p>${prose}</p></div>`],
    ["caption", `<figure><figcaption>${prose}</figcaption></figure>`],
    ["hidden", `<div style="display:none">${prose}</div>`],
  ])("removes %s inside the article", (rule, part) => {
    const { kept, removed } = read(`<article>${paragraphs}${part}</article>`);
    expect(kept).toEqual(text);
    expect(removed).toEqual([[rule, prose]]);
  });

  it("does not believe a name under which most of the prose stands", () => {
    expect(read(`<div class="related-x sidebar">${paragraphs}</div>`).kept).toEqual(text);
    expect(read(`<div class="comments-open modal"><h1>Title of it</h1>${paragraphs}</div>`).kept).toContain(text[0]);
  });

  it("believes a footer longer than a short article", () => {
    const article = `${prose} ${prose} ${prose}`;
    expect(
      read(
        `<div class="a"><h1>Talks begin</h1><p>${article}</p></div><div class="footer"><p>${prose.repeat(4)}</p></div>`,
      ).kept,
    ).toEqual(["Talks begin", article]);
  });

  it("leaves a line whole in which one word has a name", () => {
    expect(
      read(`<article>${paragraphs}<p>On <span class="date">Monday</span> they left the harbour.</p></article>`).kept.at(
        -1,
      ),
    ).toBe("On Monday they left the harbour.");
  });

  it("takes hidden words out of a line", () => {
    expect(
      read(`<article>${paragraphs}<p>They left.<span class="sr-only">Opens in a new window</span></p></article>`)
        .removed,
    ).toEqual([["hidden", "Opens in a new window"]]);
  });

  it("passes over teasers that read like prose: alike, each beginning with a link", () => {
    const teaser = (n: number) =>
      `<li class="item"><h3><a href="/${n}">Another story of the harbour ${n}</a></h3><p>${prose} ${prose}</p></li>`;
    expect(
      read(`<div class="a">${paragraphs}</div><ul>${[1, 2, 3, 4, 5, 6, 7, 8].map(teaser).join("")}</ul>`).kept,
    ).toEqual(text);
  });

  it("keeps an article that is made of such items", () => {
    const item = (n: number) =>
      `<div class="item"><h3><a href="/${n}">A thing to buy, number ${n}</a></h3><p>${prose} ${n}.</p></div>`;
    expect(
      read(`<div>${[1, 2, 3, 4].map(item).join("")}</div>`).kept.filter((line) => line.startsWith(prose)),
    ).toHaveLength(4);
  });

  it("removes a link that stands alone and keeps one inside a sentence or a heading", () => {
    const { kept, removed } = read(
      `<article>${paragraphs}<p><a href="/x">Ten ships one must see</a></p><h2>` +
        `<a href="/y">The second part</a></h2><p>They <a href="/z">left</a> the harbour.</p></article>`,
    );
    expect(removed).toEqual([["links", "Ten ships one must see"]]);
    expect(kept.slice(-2)).toEqual(["The second part", "They left the harbour."]);
  });

  it("removes a list of links with the heading over it", () => {
    const list =
      "<h3>Around the harbour</h3><ul><li>See <a href='/1'>the ships of the north</a></li><li>" +
      "<a href='/2'>The ships of the south</a> too</li></ul>";
    const { kept, removed } = read(`<article>${paragraphs}${list}</article>`);
    expect(kept).toEqual(text);
    expect(removed[0]).toEqual(["related", "Around the harbour"]);
  });

  it.each(["Read more: <a href='/x'>The ships of the north</a>", "RELATED: <a href='/x'>Ships</a>", "More on ships"])(
    "removes the pointer %j",
    (line) => {
      expect(read(`<article>${paragraphs}<p>${line}</p></article>`).kept).toEqual(text);
    },
  );

  it("keeps a sentence that begins as a pointer does", () => {
    expect(
      read(
        `<article>${paragraphs}<p>More from the north than from the south came to the harbour to look at the ` +
          "ships.</p></article>",
      ).kept,
    ).toHaveLength(7);
  });

  it("begins with prose that stands between the title and the rest", () => {
    const lead = `${prose} It was late.`;
    expect(
      read(
        `<div><h1>Talks begin</h1><div class="intro"><p>${lead}</p></div><div class="u"><div class="v">` +
          `<div class="article-text">${paragraphs}</div></div></div></div>`,
      ).kept,
    ).toEqual([lead, ...text]);
  });

  it("takes the text that JSON-LD gives as a second opinion", () => {
    const source = `<div>${paragraphs}<div class="related"><p>${prose} It was late.</p></div></div>`;
    expect(read(source).kept).toEqual(text);
    expect(read(source, [...text, prose, "It was late."].join(" ")).kept).toEqual([...text, `${prose} It was late.`]);
  });

  it.each(["poll", "discussion", "latest", "paywall", "teaser-content", "article-widget-text", "excerpt", "player"])(
    "keeps prose of which only the ambiguous name %s speaks against it",
    (name) => {
      const part = `${prose} It was late.`;
      expect(read(`<article>${paragraphs}<div class="${name}"><p>${part}</p></div></article>`).kept).toContain(part);
      expect(read(`<article>${paragraphs}<p class="text ${name}">${part}</p></article>`).kept).toContain(part);
    },
  );

  it("removes a part of an ambiguous name that asks something of readers, or holds links", () => {
    const ask = "You have read two stories of three. Subscribe today and read as many as you like.";
    const links = '<a href="/a">Fees rise in all ports</a> <a href="/b">Ice on the bay</a>';
    expect(
      read(`<article>${paragraphs}<div class="paywall"><p>${ask}</p></div><div class="latest">${links}</div></article>`)
        .kept,
    ).toEqual(text);
  });

  it("keeps paragraphs that are hidden from screen readers only", () => {
    const paid = `${prose} It was late.`;
    expect(read(`<article>${paragraphs}<p aria-hidden="true">${paid}</p></article>`).kept).toEqual([...text, paid]);
  });

  it("keeps the lead in the head of an article, and not its standfirst", () => {
    const lead = `${prose} It was late.`;
    const head = `<header><h1>Talks begin</h1><p>${lead}</p></header>`;
    expect(read(`<article>${head}<div>${paragraphs}</div></article>`).kept).toContain(lead);
    const about = `<meta name="description" content="${lead}">`;
    expect(read(`${about}<article>${head}<div>${paragraphs}</div></article>`).kept).not.toContain(lead);
  });

  it("keeps a linked sentence between paragraphs as one of them", () => {
    const linked =
      "The pilots had asked for a second boat in spring, and the harbour master had refused to pay for it.";
    expect(read(`<div>${paragraphs}<p><a href="/a">${linked}</a></p>${paragraphs}</div>`).kept).toContain(linked);
    expect(read(`<div>${paragraphs}<p><a href="/a">${linked}</a></p></div>`).kept).not.toContain(linked);
  });

  it("takes a button out of a line and leaves the line whole", () => {
    const kept = read(`<div>${paragraphs}<p>The ship <b>Borea</b><button>+ Follow</button>, of Lund, sank.</p></div>`);
    expect(kept.removed).toEqual([["controls", "+ Follow"]]);
  });

  it("removes marks of footnotes and leaves powers", () => {
    const { removed } = read(
      `<div>${paragraphs}<p>Nobody was hurt.<sup>2</sup> The bay has 40 km<sup>2</sup> of ice<sup>[3]</sup> now.</p></div>`,
    );
    expect(removed).toEqual([
      ["footnote-mark", "2"],
      ["footnote-mark", "[3]"],
    ]);
  });

  it("removes the next article of an endless page, however long it is", () => {
    const next = text.map((line) => `<p>Elsewhere: ${line} ${line}</p>`).join("");
    const source =
      `<main><article><h1>Talks begin in Lund</h1>${paragraphs}</article>` +
      `<div><article><h1>Ice on the bay</h1>${next}</article></div></main>`;
    expect(read(source, undefined, "Talks begin in Lund").kept).toEqual(["Talks begin in Lund", ...text]);
  });

  it("keeps the parts of one article that have headings of the first rank", () => {
    const source = `<div><h1>Talks begin in Lund</h1>${paragraphs}<div><h1>What next</h1>${paragraphs}</div></div>`;
    expect(read(source, undefined, "Talks begin in Lund").kept).toContain("What next");
  });

  it("keeps everything where nothing reads like an article", () => {
    expect(read("<a href='/'>Home</a>").kept).toEqual(["Home"]);
  });
});
