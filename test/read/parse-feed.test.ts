import { describe, expect, it } from "vitest";
import { bare, readAs, rssOf, sources, told } from "./support.js";

const read = (text: string) => readAs("a.xml", text);

describe("parseFeed", () => {
  it("reads the items of RSS with the fullest text that they give", async () => {
    const { articles, problems } = await read(
      rssOf(`<item><title>Talks &amp; more</title><link>https://wire.example/a</link><guid isPermaLink="false">a1</guid>
<pubDate>Mon, 28 Feb 2022 12:00:00 GMT</pubDate><dc:creator>A. Writer</dc:creator><description>A teaser.</description>
<content:encoded><![CDATA[<p>One &amp; two.</p><p>Three.</p>]]></content:encoded></item>
<item><title>Plain</title><link>https://wire.example/b</link><description>Four &lt; five.</description></item>`),
    );
    expect(articles.map(bare)).toEqual([
      {
        line: 4,
        id: "a1",
        format: "html",
        source: "<p>One &amp; two.</p><p>Three.</p>",
        declared: {
          publication: "The Wire",
          language: "en-gb",
          title: "Talks & more",
          published: "Mon, 28 Feb 2022 12:00:00 GMT",
          author: "A. Writer",
          url: "https://wire.example/a",
        },
      },
      {
        line: 7,
        id: null,
        format: "record",
        source: "Four < five.",
        declared: { publication: "The Wire", language: "en-gb", title: "Plain", url: "https://wire.example/b" },
      },
    ]);
    expect(problems).toEqual([]);
  });

  it("reads the entries of Atom: escaped, as XHTML, as text", async () => {
    const { articles } = await readAs(
      "a.atom",
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Blatt</title>
<entry><id>1</id><title>A</title><link rel="self" href="s"/><link href="https://wire.example/1"/>
<published>2022-02-28T10:00:00Z</published><updated>2022-03-05T10:00:00Z</updated>
<author><name>B. Writer</name><email>b@wire.example</email></author>
<content type="html">&lt;p&gt;One.&lt;/p&gt;</content></entry>
<entry><id>2</id><title>B</title>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Two, <b>bold</b>.</p></div></content></entry>
<entry><id>3</id><title>C</title><summary>Three.</summary></entry></feed>`,
    );
    expect(articles.map(({ id, format, source }) => `${id} ${format} ${source}`)).toEqual([
      "1 html <p>One.</p>",
      '2 html <div xmlns="http://www.w3.org/1999/xhtml"><p>Two, <b>bold</b>.</p></div>',
      "3 record Three.",
    ]);
    expect(articles[0]!.declared).toEqual({
      publication: "Blatt",
      language: "de",
      title: "A",
      published: "2022-02-28T10:00:00Z",
      author: "B. Writer",
      url: "https://wire.example/1",
    });
  });

  it("reads the items of RDF, which stand beside their channel", async () => {
    expect(
      sources(
        await readAs(
          "a.rss",
          '<rdf:RDF xmlns:rdf="r"><channel><title>T</title></channel><item><title>A</title>' +
            "<description>One.</description></item></rdf:RDF>",
        ),
      ),
    ).toEqual(["One."]);
  });

  it("lists an item without text", async () => {
    const reading = await read(
      rssOf("<item><title>A</title></item>\n<item><title>B</title><description>Two.</description></item>"),
    );
    expect(sources(reading)).toEqual(["Two."]);
    expect(told(reading)).toEqual(["4 has no text: the item has no content, description or summary"]);
  });

  it("keeps what is there of a feed that breaks off", async () => {
    const reading = await read(
      rssOf(
        "<item><title>A</title><description>One.</description></item>\n<item><title>B</title><description>Two and",
      ).split(" and")[0]!,
    );
    expect(sources(reading)).toEqual(["One.", "Two"]);
    expect(told(reading)).toEqual(["5 breaks off in this item; what there is of it was read"]);
  });

  it("keeps the items round one that is never closed", async () => {
    const item = (text: string) => `<item><title>T</title><description>${text}</description></item>`;
    const reading = await read(
      rssOf([item("One."), item("Two.").replace("</item>", ""), item("Three."), item("Four.")].join("\n")),
    );
    expect(sources(reading)).toEqual(["One.", "Two.", "Three.", "Four."]);
  });

  it("lets entities neither swell nor open files", async () => {
    const laughs = Array.from(
      { length: 20 },
      (_, i) => `<!ENTITY l${i} "${i === 0 ? "ha" : `&l${i - 1};`.repeat(10)}">`,
    ).join("");
    const feed = rssOf("<item><title>&f;</title><description>&l19; and &f; end.</description></item>").replace(
      "<rss",
      `<!DOCTYPE rss [${laughs}<!ENTITY f SYSTEM "file:///etc/passwd">]>\n<rss`,
    );
    const { articles } = await read(feed);
    expect(articles.map(({ source, declared }) => [source, declared.title])).toEqual([["&l19; and &f; end.", "&f;"]]);
  });

  it("keeps a script in a title as text", async () => {
    expect(
      (
        await read(
          rssOf("<item><title>&lt;script&gt;alert(1)&lt;/script&gt;</title><description>One.</description></item>"),
        )
      ).articles[0]!.declared.title,
    ).toBe("<script>alert(1)</script>");
  });

  it("reads elements that nest very deep", async () => {
    expect(
      sources(
        await read(
          rssOf(
            `<item><title>A</title><description>${"<b>".repeat(50_000)}One.${"</b>".repeat(50_000)}</description>` +
              "</item>",
          ),
        ),
      )[0],
    ).toMatch(/^<b><b>/);
  });

  it("takes the letters that the feed names", async () => {
    const bytes = Buffer.from(
      rssOf("<item><description>Caf\u00e9.</description></item>")
        .replace("UTF-8", "iso-8859-2")
        .replace("\u00e9", "\u00b3"),
      "latin1",
    );
    expect(sources(await readAs("a.rss", bytes))).toEqual(["Cafł."]);
  });

  it("says when a feed has no items", async () => {
    expect(told(await read(rssOf("")))).toEqual([
      "null is a feed without items, or breaks off before the first of them",
    ]);
  });

  it("says when XML is no feed", async () => {
    expect(told(await read("<sitemap><loc>https://wire.example/1</loc></sitemap>"))).toEqual([
      "null is XML but not a feed (RSS or Atom), nor NITF, NewsML, TEI or SGML of a wire: it has no text to read",
    ]);
    expect(told(await read("not XML"))).toEqual([
      "null is XML but not a feed (RSS or Atom), nor NITF, NewsML, TEI or SGML of a wire: it has no text to read",
    ]);
  });

  it("decodes titles that were encoded twice, and takes their tags out", async () => {
    const { articles } = await read(
      rssOf(
        "<item><title>K&amp;amp;R, the mill&amp;#8217;s &lt;i>owner&lt;/i></title><description>One.</description></item>",
      ),
    );
    expect(articles[0]!.declared.title).toBe("K&R, the mill’s owner");
  });

  it("reads the name beside an address as the author, and each of several", async () => {
    const item = (inner: string) => `<item>${inner}<description>One.</description></item>`;
    const { articles } = await read(
      rssOf(
        item("<author>roe@wire.example (A. Roe)</author>") +
          item("<dc:creator>A. Roe</dc:creator><dc:creator>B. Doe</dc:creator>"),
      ),
    );
    expect(articles.map(({ declared }) => declared.author)).toEqual(["A. Roe", "A. Roe, B. Doe"]);
  });

  it("leaves out the link to the rest of a text, and says once that texts are cut off", async () => {
    const item = (text: string) => `<item><description><![CDATA[${text}]]></description></item>`;
    const reading = await read(
      rssOf(
        item('One. <a href="/1">Continue reading…</a>') +
          item('<p>Two. [&#8230;]</p><p><a href="/2">Read more</a></p>'),
      ),
    );
    expect(sources(reading)).toEqual(["One.", "<p>Two. [&#8230;]</p>"]);
    expect(told(reading)).toEqual([
      '4 has a text that is cut off ("Continue reading…"); what there is of it was read (and perhaps more items)',
    ]);
  });
});
