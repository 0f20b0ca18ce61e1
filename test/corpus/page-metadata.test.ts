import { describe, expect, it } from "vitest";
import { createCorpus } from "../../src/corpus/index.js";

const prose = "<p>The minister spoke for an hour about the harbour, and the members of the council listened to him without a word.</p>".repeat(6);

/** The metadata of a page with these parts. */
function metadataOf({ head = "", body = "" }: { head?: string; body?: string }) {
  const source = `<!doctype html><html lang="en"><head>${head}</head><body>${body}<article>${prose}</article></body></html>`;
  const { documents } = createCorpus([{ file: "page.html", line: null, id: null, format: "html", source, declared: {} }]);
  const { title, author, published, publication, url } = documents[0]!;
  return { title, author, published, publication, url };
}
const linked = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe("readPageMetadata", () => {
  it("reads the article of JSON-LD, in a graph too", () => {
    const article = { "@type": "NewsArticle", headline: "Harbour opens", datePublished: "2022-03-14T10:00:00Z", author: [{ name: "Ann Lee" }, { name: "Bo Ray" }], publisher: { name: "The Port" } };
    expect(metadataOf({ head: linked({ "@graph": [{ "@type": "WebSite", name: "x" }, article] }) })).toMatchObject({ author: "Ann Lee, Bo Ray", published: "2022-03-14" });
  });

  it("passes over JSON-LD that is none", () => {
    expect(metadataOf({ head: '<script type="application/ld+json">{"@type": broken</script><meta name="author" content="Ann Lee">' }).author).toBe("Ann Lee");
  });

  it.each([
    ['<meta property="article:published_time" content="2022-03-14T23:00:00+00:00">', "2022-03-14"],
    ['<meta name="DC.date" content="2021-10-12">', "2021-10-12"],
    ['<meta itemprop="datePublished" content="2024-11-30">', "2024-11-30"],
  ])("dates a page by %s", (head, day) => {
    expect(metadataOf({ head }).published).toBe(day);
  });

  it("dates a page by its time element, and by what it says", () => {
    expect(metadataOf({ body: '<header><time datetime="2022-02-28">yesterday</time></header>' }).published).toBe("2022-02-28");
    expect(metadataOf({ body: '<p class="posted-on">Posted on February 28, 2022</p>' }).published).toBe("2022-02-28");
  });

  it("takes no date that is none", () => {
    expect(metadataOf({ head: '<meta name="date" content="soon">' }).published).toBeNull();
  });

  it.each([
    ['<span class="byline">By Ann Lee</span>', "Ann Lee"],
    ['<span class="byline">Posted on March 3, 2022 by Ann Lee</span>', "Ann Lee"],
    ['<a rel="author" href="/ann">Ann Lee</a>', "Ann Lee"],
    ['<span class="byline">By : Ann Lee - March 3, 2022</span>', "Ann Lee"],
  ])("reads the author out of %s", (body, author) => {
    expect(metadataOf({ body }).author).toBe(author);
  });

  it.each(['<span class="byline">Posted on</span>', '<span class="author">ann@example.com</span>', '<meta name="author" content="https://example.com/ann">'])("takes no author out of %s", (part) => {
    expect(metadataOf(part.startsWith("<meta") ? { head: part } : { body: part }).author).toBeNull();
  });

  it("takes the name of the site off the title", () => {
    expect(metadataOf({ head: "<title>Harbour opens to ships - The Port</title>", body: "<h1>Harbour opens to ships</h1>" }).title).toBe("Harbour opens to ships");
    expect(metadataOf({ head: '<title>Harbour opens to ships | The Port</title><meta property="og:site_name" content="The Port">' }).title).toBe("Harbour opens to ships");
  });

  it("reads the address that the page calls its own", () => {
    expect(metadataOf({ head: '<link rel="canonical" href="https://example.com/2022/03/14/harbour">' })).toMatchObject({ url: "https://example.com/2022/03/14/harbour", published: "2022-03-14" });
  });
});
