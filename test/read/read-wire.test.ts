import { describe, expect, it } from "vitest";
import { readAs, told } from "./support.js";

const one = "The mill closed on Monday.";
const two = "Its owner gave no reason.";
const body = `<p>${one}</p><p>${two}</p>`;

/** What is read of a file: text, title, date, publication, author. */
async function read(name: string, content: string) {
  const reading = await readAs(name, content);
  return {
    ...reading,
    rows: reading.articles.map(({ source, declared: { title, published, publication, author } }) => [
      source,
      title,
      published,
      publication,
      author,
    ]),
  };
}

describe("readWire", () => {
  it.each<[string, string, string, (string | undefined)[]]>([
    [
      "NITF",
      "a.xml",
      `<?xml version="1.0"?><nitf><head><title>Other</title><docdata><doc-id id-string="7"/></docdata>` +
        `<pubdata date.publication="20070131T000000" name="The Mail"/></head><body><body.head><hedline><hl1>Title</hl1>` +
        `</hedline><byline class="print_byline">By A. Roe</byline></body.head><body.content>` +
        `<block class="lead_paragraph"><p>${one}</p></block><block class="full_text">${body}</block>` +
        `</body.content></body></nitf>`,
      [body, "Title", "20070131T000000", "The Mail", "A. Roe"],
    ],
    [
      "NewsML-G2",
      "a.xml",
      `<newsMessage><itemSet><newsItem guid="g7" xml:lang="en"><itemMeta><provider literal="The Mail"/>` +
        `<versionCreated>2015-05-02T00:00:00Z</versionCreated><firstCreated>2015-05-01T00:00:00Z</firstCreated>` +
        `</itemMeta><contentMeta><by>A. Roe</by><headline>Title</headline></contentMeta><contentSet><inlineXML>` +
        `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Other</title></head><body>${body}</body></html>` +
        `</inlineXML></contentSet></newsItem></itemSet></newsMessage>`,
      [body, "Title", "2015-05-01T00:00:00Z", "The Mail", "A. Roe"],
    ],
    [
      "NewsML 1",
      "a.xml",
      `<NewsML><NewsItem><NewsManagement><FirstCreated>20150501T080000Z</FirstCreated></NewsManagement><NewsComponent>` +
        `<NewsLines><HeadLine>Title</HeadLine><ByLine>A. Roe</ByLine></NewsLines><ContentItem><DataContent>${body}` +
        `</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`,
      [body, "Title", "20150501T080000Z", undefined, "A. Roe"],
    ],
    [
      "RCV1",
      "a.xml",
      `<newsitem itemid="7" date="1996-08-20" xml:lang="en"><title>Other</title><headline>Title</headline>` +
        `<byline>A. Roe</byline><text>${body}</text><copyright>(c)</copyright></newsitem>`,
      [body, "Title", "1996-08-20", undefined, "A. Roe"],
    ],
    [
      "TEI",
      "a.xml",
      `<TEI><teiHeader><titleStmt><title>Title</title><author>A. Roe</author></titleStmt><publicationStmt>` +
        `<publisher>The Mail</publisher><date when="2015-05-01">May</date></publicationStmt></teiHeader>` +
        `<text><body>${body}</body></text></TEI>`,
      [body, "Title", "2015-05-01", "The Mail", "A. Roe"],
    ],
    [
      "elements named as columns",
      "a.xml",
      `<articles><article><headline>Title</headline><date>2015-05-01</date><source>The Mail</source>` +
        `<author>A. Roe</author><content>${one}</content></article></articles>`,
      [one, "Title", "2015-05-01", "The Mail", "A. Roe"],
    ],
  ])("reads %s", async (_, name, content, row) => {
    const { rows, problems } = await read(name, content);
    expect([rows, problems]).toEqual([[row], []]);
  });

  it("reads the SGML of Reuters, an article each, and says which have no text", async () => {
    const article = (id: number, text: string) =>
      `<REUTERS TOPICS="YES" NEWID="${id}">\n<DATE>26-FEB-1987 15:01:01.79</DATE>\n<TOPICS><D>wool</D></TOPICS>\n` +
      `<TEXT>&#2;\n<TITLE>MILL &lt;MLL> CLOSES</TITLE>\n<DATELINE>    HARWICK, Feb 26 - </DATELINE>${text}</TEXT>\n</REUTERS>\n`;
    const reading = await read(
      "a.sgm",
      `<!DOCTYPE lewis SYSTEM "lewis.dtd">\n${article(7, `<BODY>${one}\n    ${two}\n&#3;</BODY>`)}${article(8, "")}`,
    );
    expect(reading.rows).toEqual([
      [`${one}\n    ${two}\n`, "MILL <MLL> CLOSES", "26-FEB-1987 15:01:01.79", undefined, undefined],
    ]);
    expect(reading.articles[0]).toMatchObject({ id: "7", line: 2 });
    expect(told(reading)).toEqual([expect.stringMatching(/^\d+ has no text/)]);
  });

  it("reads the SGML of TREC", async () => {
    const content = [1, 2]
      .map(
        (n) =>
          `<DOC>\n<DOCNO> AP-${n} </DOCNO>\n<HEAD>Title ${n}</HEAD>\n<BYLINE>By A. ROE</BYLINE>\n<TEXT>\n${one}\n</TEXT>\n</DOC>\n`,
      )
      .join("");
    const { articles } = await read("a.sgml", content);
    expect(articles.map(({ id, declared }) => [id, declared.title, declared.author])).toEqual([
      ["AP-1", "Title 1", "A. ROE"],
      ["AP-2", "Title 2", "A. ROE"],
    ]);
  });

  it("reads what there is of a file that breaks off", async () => {
    const reading = await read("a.xml", `<nitf><body><body.head><hl1>Title</hl1></body.head><body.content><p>${one}`);
    expect(reading.rows[0]!.slice(0, 2)).toEqual([`<p>${one}`, "Title"]);
    expect(told(reading)).toEqual(["null breaks off in this article; what there is of it was read"]);
  });
});
