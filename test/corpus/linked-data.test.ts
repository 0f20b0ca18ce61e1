import { describe, expect, it } from "vitest";
import { readLinkedData } from "../../src/corpus/linked-data.js";

const read = (...things: unknown[]) => readLinkedData(things.map((thing) => JSON.stringify(thing)));
const article = { "@type": "NewsArticle", headline: "Harbour opens", datePublished: "2022-03-14" };

describe("readLinkedData", () => {
  it("finds the article in a list, in a graph and in another thing", () => {
    for (const thing of [
      [{ "@type": "WebSite" }, article],
      { "@graph": [article] },
      { "@type": "WebPage", mainEntity: article },
    ])
      expect(read(thing)).toMatchObject({ title: "Harbour opens", published: "2022-03-14" });
  });

  it("follows an author that is only referred to", () => {
    expect(
      read({
        "@graph": [
          { ...article, author: { "@id": "#ann" } },
          { "@type": "Person", "@id": "#ann", name: "Ann Lee" },
        ],
      }).authors,
    ).toEqual(["Ann Lee"]);
  });

  it("gives every author", () => {
    expect(read({ ...article, author: [{ name: "Ann Lee" }, "Bo Ray"] }).authors).toEqual(["Ann Lee", "Bo Ray"]);
  });

  it("decodes entities", () => {
    expect(read({ ...article, headline: "Fish &amp; ships &#8212; a &#x201c;list&#x201d;" }).title).toBe(
      "Fish & ships — a “list”",
    );
  });

  it("gives the article's text and the date of the page", () => {
    expect(read({ ...article, articleBody: "They met." }).body).toBe("They met.");
    expect(read({ "@type": "AboutPage", datePublished: "2018-06-07" })).toMatchObject({
      published: undefined,
      pagePublished: "2018-06-07",
    });
  });

  it("reads a script with line breaks inside its strings and passes over what is no JSON", () => {
    expect(readLinkedData(["{ broken", '{"@type": "Article", "headline": "One\ntwo"}']).title).toBe("One two");
  });

  it("reads of several articles the one that the page is called by", () => {
    const things = ["Ice on the bay", "Talks begin in Lund"].map((headline, i) =>
      JSON.stringify({ "@type": "Article", headline, datePublished: `2022-03-0${i + 1}` }),
    );
    expect(readLinkedData(things, ["Talks begin in Lund - Port Watch"]).published).toBe("2022-03-02");
    expect(readLinkedData(things).published).toBe("2022-03-01");
  });

  it("gives nothing where there is nothing", () => {
    expect(readLinkedData([])).toEqual({
      title: undefined,
      authors: [],
      published: undefined,
      publisher: undefined,
      body: undefined,
      pagePublished: undefined,
    });
    expect(read(null, 3, "x", [[[[[[[[article]]]]]]]]).title).toBeUndefined();
  });
});
