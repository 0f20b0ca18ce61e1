import { describe, expect, it } from "vitest";
import { readAs, told } from "./support.js";

const first = "The mill closed on Monday.";
const second = "Its owner gave no reason.";

/** What is read of one JSON value. */
async function read(value: unknown) {
  const reading = await readAs("a.json", JSON.stringify(value));
  return { ...reading, rows: reading.articles.map(({ source, declared }) => ({ source, ...declared })) };
}

describe("recordArticle", () => {
  it.each<[string, unknown, object]>([
    [
      "news-please",
      { maintext: first, title: "T", authors: ["A. Roe"], date_publish: "2021-05-01", source_domain: "a.example" },
      { title: "T", author: "A. Roe", published: "2021-05-01", publication: "a.example" },
    ],
    [
      "newspaper3k",
      { text: first, authors: ["A. Roe", "B. Doe"], publish_date: "2021-05-01", source_url: "https://a.example/1" },
      { author: "A. Roe, B. Doe", published: "2021-05-01", url: "https://a.example/1" },
    ],
    [
      "fundus",
      {
        title: "T",
        authors: ["A. Roe"],
        publishing_date: "2021-05-01 08:00:00",
        body: { summary: [], sections: [{ headline: [], paragraphs: [first] }] },
      },
      { title: "T", author: "A. Roe", published: "2021-05-01 08:00:00" },
    ],
    [
      "CC-News",
      { plain_text: first, published_date: "2021-05-01", sitename: "The Mail", requested_url: "https://a.example/1" },
      { published: "2021-05-01", publication: "The Mail", url: "https://a.example/1" },
    ],
    [
      "RealNews",
      { text: first, summary: "S", authors: [], publish_date: "05-21-2021", domain: "a.example", url: "a.example/1" },
      { published: "05-21-2021", publication: "a.example", url: "a.example/1" },
    ],
    [
      "All the News",
      { article: first, year: 2021, month: 5, day: 1, publication: "The Mail", section: null },
      { published: "2021-05-01", publication: "The Mail" },
    ],
    [
      "the Guardian",
      {
        response: {
          results: [
            {
              id: "a/1",
              webTitle: "T",
              webPublicationDate: "2021-05-01T08:00:00Z",
              webUrl: "https://a.example/1",
              fields: { byline: "A. Roe", bodyText: first, publication: "The Mail" },
            },
          ],
        },
      },
      {
        title: "T",
        published: "2021-05-01T08:00:00Z",
        url: "https://a.example/1",
        author: "A. Roe",
        publication: "The Mail",
      },
    ],
    [
      "Event Registry",
      {
        articles: {
          results: [
            {
              uri: "1",
              lang: "eng",
              dateTimePub: "2021-05-01T08:00:00Z",
              url: "https://a.example/1",
              body: first,
              source: { uri: "a.example", title: "The Mail" },
              authors: [{ uri: "roe", name: "A. Roe" }],
            },
          ],
        },
      },
      {
        published: "2021-05-01T08:00:00Z",
        publication: "The Mail",
        author: "A. Roe",
        url: "https://a.example/1",
        language: "eng",
      },
    ],
    [
      "Webz",
      {
        posts: [{ thread: { site: "a.example", title: "T" }, text: first, published: "2021-05-01", author: "A. Roe" }],
      },
      { title: "T", published: "2021-05-01", publication: "a.example", author: "A. Roe" },
    ],
    [
      "the Washington Post collection",
      {
        contents: [
          { type: "kicker", content: "Local" },
          { type: "sanitized_html", content: first },
        ],
        published_date: 1619856000000,
        author: "A. Roe",
        article_url: "https://a.example/1",
      },
      { published: "2021-05-01T08:00:00.000Z", author: "A. Roe", url: "https://a.example/1" },
    ],
    [
      "trafilatura",
      { text: first, source: "https://a.example/1", "source-hostname": "The Mail", date: "2021-05-01" },
      { published: "2021-05-01", publication: "The Mail", url: "https://a.example/1" },
    ],
    [
      "a German export",
      { Volltext: first, Überschrift: "T", Erscheinungsdatum: "01.05.2021", Zeitung: "Die Post", Verfasser: "A. Roe" },
      { title: "T", published: "01.05.2021", publication: "Die Post", author: "A. Roe" },
    ],
    [
      "a French export",
      {
        "Texte complet": first,
        Titre: "T",
        "Date de publication": "01/05/2021",
        Journal: "Le Courrier",
        Auteur: "A. Roe",
      },
      { title: "T", published: "01/05/2021", publication: "Le Courrier", author: "A. Roe" },
    ],
    [
      "a Spanish export",
      { Texto: first, Título: "T", Fecha: "01/05/2021", Diario: "El Correo", Autor: "A. Roe" },
      { title: "T", published: "01/05/2021", publication: "El Correo", author: "A. Roe" },
    ],
  ])("reads the fields of %s", async (_, value, declared) => {
    const { rows, problems } = await read(value);
    expect([rows, problems]).toEqual([[{ source: first, ...declared }], []]);
  });

  it("keeps the paragraphs of a list apart, also of one that Python or R printed", async () => {
    const texts = [
      [first, second],
      `['${first}', "${second}"]`,
      `c("${first}", "${second}")`,
      { paragraphs: [first, second] },
    ];
    const { rows } = await read(texts.map((text) => ({ text })));
    expect(rows.map(({ source }) => source)).toEqual(texts.map(() => `${first}\n\n${second}`));
  });

  it("reads the objects that Python printed into a cell", async () => {
    const source = "{'id': None, 'name': \"The Mail\"}";
    const { rows } = await read({ text: first, source, authors: "[{'name': 'A. O\\'Roe'}, {'name': 'B. Doe'}]" });
    expect(rows[0]).toMatchObject({ publication: "The Mail", author: "A. O'Roe, B. Doe" });
  });

  it("leaves a text in brackets as it is where it is no list", async () => {
    const { rows } = await read([{ text: "[Sic] “We go” [applause]" }, { text: '("We go", he said)' }]);
    expect(rows.map(({ source }) => source)).toEqual(["[Sic] “We go” [applause]", '("We go", he said)']);
  });

  it("takes what programs write for nothing for nothing", async () => {
    const { rows, problems } = await read([
      { text: first, author: "NaN", title: "None", date: "NaT", source: "n/a", url: "null", language: "" },
      { text: "nan", title: "T" },
    ]);
    expect(rows).toEqual([{ source: first }]);
    expect(problems).toHaveLength(1);
  });

  it("decodes entities and leaves out tags in what a record declares", async () => {
    const { rows } = await read({ text: first, title: "<b>Salt</b> &amp;amp; sand", author: "By A. O&#39;Roe" });
    expect(rows[0]).toMatchObject({ title: "Salt & sand", author: "A. O'Roe" });
  });

  it("takes no number for an author", async () => {
    expect((await read({ text: first, author: 12 })).rows).toEqual([{ source: first }]);
  });

  it("says that a text is cut off, and leaves out the mark of the cut", async () => {
    const reading = await read([{ content: `${first} ${second}… [+2134 chars]` }, { content: `${first} Its ow...` }]);
    expect(reading.rows.map(({ source }) => source)).toEqual([`${first} ${second}…`, `${first} Its ow...`]);
    expect(told(reading)).toEqual([
      '1 has a text that is cut off ("[+2134 chars]"); what there is of it was read',
      '1 has a text that ends in "…": it may be cut off',
    ]);
  });

  it("reads a lead where there is no text, and says so once", async () => {
    const docs = [1, 2].map((n) => ({
      lead_paragraph: first,
      headline: { main: `T${n}` },
      byline: { original: "By A. Roe" },
      pub_date: "2021-05-01",
    }));
    const reading = await read({ response: { docs } });
    expect(reading.rows[1]).toEqual({ source: first, title: "T2", author: "A. Roe", published: "2021-05-01" });
    expect(told(reading)).toEqual(['1 has no text but "leadparagraph", a part or summary of it, which was read']);
  });

  it("reads records under their ids, and columns as pandas writes them", async () => {
    expect((await read({ a: { text: first }, b: { text: second } })).rows).toHaveLength(2);
    expect((await read({ title: { "0": "T", "1": "U" }, text: { "0": first, "1": second } })).rows).toEqual([
      { source: first, title: "T" },
      { source: second, title: "U" },
    ]);
  });
});
