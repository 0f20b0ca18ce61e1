import { createCorpus } from "../../src/analyse/index.js";
import { describe, expect, it } from "vitest";

const prose = (
  "<p>The minister spoke for an hour about the harbour, and the members of the council listened to him without " +
  "a word.</p>"
).repeat(6);

/** The metadata of a page with these parts. */
function metadataOf({ head = "", body = "", lang = "en" }: { head?: string; body?: string; lang?: string }) {
  const source =
    `<!doctype html><html lang="${lang}"><head>${head}</head>` +
    `<body>${body}<article>${prose}</article></body></html>`;
  const { documents } = createCorpus([
    { file: "page.html", line: null, id: null, format: "html", source, declared: {} },
  ]);
  const { title, author, published, publishedEvidence, publication, url } = documents[0]!;
  return { title, author, published, publishedEvidence, publication, url };
}
const linked = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe("readPageMetadata", () => {
  it("reads the article of JSON-LD, in a graph too", () => {
    const article = {
      "@type": "NewsArticle",
      headline: "Harbour opens",
      datePublished: "2022-03-14T10:00:00Z",
      author: [{ name: "Ann Lee" }, { name: "Bo Ray" }],
      publisher: { name: "The Port" },
    };
    expect(metadataOf({ head: linked({ "@graph": [{ "@type": "WebSite", name: "x" }, article] }) })).toMatchObject({
      author: "Ann Lee, Bo Ray",
      published: "2022-03-14",
    });
  });

  it("passes over JSON-LD that is none", () => {
    expect(
      metadataOf({
        head: '<script type="application/ld+json">{"@type": broken</script><meta name="author" content="Ann Lee">',
      }).author,
    ).toBe("Ann Lee");
  });

  it.each([
    ['<meta property="article:published_time" content="2022-03-14T23:00:00+00:00">', "2022-03-14"],
    ['<meta name="DC.date" content="2021-10-12">', "2021-10-12"],
    ['<meta itemprop="datePublished" content="2024-11-30">', "2024-11-30"],
  ])("dates a page by %s", (head, day) => {
    expect(metadataOf({ head }).published).toBe(day);
  });

  it("dates a page by its time element, and by what it says", () => {
    expect(metadataOf({ body: '<header><time datetime="2022-02-28">yesterday</time></header>' }).published).toBe(
      "2022-02-28",
    );
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

  it.each([
    '<span class="byline">Posted on</span>',
    '<span class="author">ann@example.com</span>',
    '<meta name="author" content="https://example.com/ann">',
  ])("takes no author out of %s", (part) => {
    expect(metadataOf(part.startsWith("<meta") ? { head: part } : { body: part }).author).toBeNull();
  });

  it("takes the name of the site off the title", () => {
    expect(
      metadataOf({ head: "<title>Harbour opens to ships - The Port</title>", body: "<h1>Harbour opens to ships</h1>" })
        .title,
    ).toBe("Harbour opens to ships");
    expect(
      metadataOf({
        head: '<title>Harbour opens to ships | The Port</title><meta property="og:site_name" content="The Port">',
      }).title,
    ).toBe("Harbour opens to ships");
  });

  it("reads the address that the page calls its own", () => {
    expect(metadataOf({ head: '<link rel="canonical" href="https://example.com/2022/03/14/harbour">' })).toMatchObject({
      url: "https://example.com/2022/03/14/harbour",
      published: "2022-03-14",
    });
  });

  it("says which mark gave the date", () => {
    expect(
      metadataOf({ head: linked({ "@type": "NewsArticle", datePublished: "2022-03-14" }) }).publishedEvidence,
    ).toBe('declared as "2022-03-14" by JSON-LD datePublished');
    expect(metadataOf({ head: '<meta name="pubdate" content="2022-03-14">' }).publishedEvidence).toBe(
      'declared as "2022-03-14" by <meta> pubdate',
    );
    expect(metadataOf({ body: '<time datetime="2022-03-14">then</time>' }).publishedEvidence).toBe(
      'declared as "2022-03-14" by a <time> element',
    );
  });

  it("believes an article before its page, and its page before nothing", () => {
    const page = { "@type": "WebPage", datePublished: "2020-01-01" };
    expect(
      metadataOf({ head: linked([page, { "@type": "Article", headline: "x", datePublished: "2022-03-14" }]) })
        .published,
    ).toBe("2022-03-14");
    expect(metadataOf({ head: linked(page) }).published).toBe("2020-01-01");
  });

  it("takes no date of a change, of a comment, of another story or of the copyright", () => {
    const body =
      '<time class="updated" datetime="2023-01-01">x</time><p class="date">Updated January 2, 2023</p>' +
      '<div id="comments"><time datetime="2023-01-03">x</time></div>' +
      '<div class="related"><time datetime="2023-01-04">x</time></div><p class="copyright-date">January 5, 2023</p>';
    expect(metadataOf({ body }).published).toBeNull();
  });

  it.each([
    ["de", "31.1.2022", "2022-01-31"],
    ["en-GB", "02/10/2020", "2020-10-02"],
    ["en-US", "02/10/2020", "2020-02-10"],
    ["", "25/10/2020", "2020-10-25"],
    ["", "02/10/2020", null],
  ])("reads on a page in %j the date %j", (lang, date, iso) => {
    expect(metadataOf({ lang, body: `<span class="date">${date}</span>` }).published).toBe(iso);
  });

  it("looks past an author that is the site itself", () => {
    const head = '<meta property="og:site_name" content="The Port"><meta name="author" content="The Port">';
    expect(metadataOf({ head, body: '<p class="byline">By Ann Lee</p>' }).author).toBe("Ann Lee");
    expect(metadataOf({ head }).author).toBe("The Port");
  });

  it("gives all authors that stand beside each other, and none of a comment", () => {
    expect(
      metadataOf({
        body:
          '<a rel="author" href="/a">Ann Lee</a> <a rel="author" href="/b">Bo Ray</a><div id="comments">' +
          '<a rel="author" href="/c">Cy Doe</a></div>',
      }).author,
    ).toBe("Ann Lee, Bo Ray");
  });

  it("knows an author by the address of a profile", () => {
    expect(metadataOf({ body: '<p><a href="https://example.com/staff/ann-lee/">Ann Lee</a></p>' }).author).toBe(
      "Ann Lee",
    );
  });

  it("calls the page by the heading that is like its name, not by the site's", () => {
    expect(
      metadataOf({
        head: '<meta property="og:title" content="Harbour opens to ships">',
        body: "<h1>The Port</h1><h1>Harbour opens to large ships</h1>",
      }).title,
    ).toBe("Harbour opens to large ships");
  });

  it("takes a kicker off the heading where the page is called by the rest", () => {
    expect(
      metadataOf({
        head: '<meta property="og:title" content="Harbour opens to ships">',
        body: "<h1>Local news | Harbour opens to ships</h1>",
      }).title,
    ).toBe("Harbour opens to ships");
  });

  it("takes what the page is called where a heading names a section", () => {
    expect(
      metadataOf({ head: "<title>Harbour opens to ships in the north | The Port</title>", body: "<h1>News</h1>" })
        .title,
    ).toBe("Harbour opens to ships in the north");
  });

  it("takes tags and twice encoded entities out of a title", () => {
    expect(
      metadataOf({
        head: '<meta property="og:title" content="Fish &amp;amp; ships &lt;em&gt;rise&lt;/em&gt;">',
        body: "",
      }).title,
    ).toBe("Fish & ships rise");
  });

  it("takes the site from the end of the window's title where the line of rights confirms it", () => {
    const head = "<title>Harbour opens to ships - Port Watch</title>";
    expect(metadataOf({ head, body: "<footer>© 2022 Port Watch</footer>" }).publication).toBe("Port Watch");
    expect(metadataOf({ head, body: "<p>Text</p>" }).publication).toBeNull();
  });
});
