import { createCorpus } from "../../src/analyse/index.js";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { docxOf, docxWith, folderOf, readAs, sources, told } from "./support.js";

import { prose } from "../corpus/support.js";
import { readArticles } from "../../src/read/index.js";

const read = (content: Uint8Array) => readAs("a.docx", content);

describe("parseDocx", () => {
  it("reads the paragraphs of a document as one article", async () => {
    const { articles, problems } = await read(docxOf(["Talks", "One & two.\nThree.", "", "Four."]));
    expect(articles).toMatchObject([{ line: null, format: "scrape", source: "Talks\n\nOne & two.\nThree.\n\nFour." }]);
    expect(problems).toEqual([]);
  });

  it("leaves out what was deleted, codes of fields, and the second version of a drawing", async () => {
    const reading = await read(
      docxWith(
        "<w:p><w:r><w:t>Kept</w:t></w:r><w:del><w:r><w:delText>gone</w:delText><w:t>gone</w:t></w:r></w:del><w:r>" +
          "<w:instrText>HYPERLINK</w:instrText></w:r><mc:Fallback><w:r><w:t>twice</w:t></w:r></mc:Fallback><w:r>" +
          "<w:tab/><w:t>too.</w:t></w:r></w:p>",
      ),
    );
    expect(sources(reading)).toEqual(["Kept\ttoo."]);
  });

  it("cuts an export of a news database into its articles", async () => {
    const article = (n: number) => [
      `Title ${n}`,
      "The Wire",
      "February 28, 2022 Monday",
      "Length: 20 words",
      "Body",
      prose,
      "Load-Date: March 1, 2022",
      "End of Document",
    ];
    const { documents } = createCorpus(
      await readArticles(folderOf({ "export.docx": docxOf([...article(1), ...article(2)]) })),
    );
    expect(
      documents.map(({ docId, title, publication, published, sentences }) => [
        docId,
        title,
        publication,
        published,
        sentences.length,
      ]),
    ).toEqual([
      ["export-1", "Title 1", "The Wire", "2022-02-28", 2],
      ["export-9", "Title 2", "The Wire", "2022-02-28", 2],
    ]);
  });

  it.each([
    [
      "cut off",
      (bytes: Uint8Array) => bytes.subarray(0, bytes.length >> 1),
      /^null is not a complete Word file: it breaks off or is damaged/,
    ],
    ["no archive", () => strToU8("One.\n"), /^null is not a complete Word file/],
    [
      "an archive of other things",
      () => zipSync({ "a.txt": strToU8("One.") }),
      /^null is not a Word file: it has no word\/document\.xml/,
    ],
    ["of before 2007", () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3), /^null is a Word file from before 2007/],
    ["without a paragraph", () => docxOf([]), /^null is empty/],
  ])("says that a file is %s", async (_, change, problem) => {
    const reading = await read(change(docxOf(["One."])));
    expect([reading.articles, told(reading)]).toEqual([[], [expect.stringMatching(problem)]]);
  });

  it("keeps what came before the cut of a document inside a whole archive", async () => {
    const reading = await read(docxWith("<w:p><w:r><w:t>One.</w:t></w:r></w:p><w:p><w:r><w:t>Tw", ""));
    expect(sources(reading)[0]).toMatch(/^One\./);
    expect(told(reading)).toEqual([
      "null is not a complete Word file: its document breaks off; what came before was read",
    ]);
  });

  it("does not unpack a document that says it is too large, whatever it holds", async () => {
    const bytes = Buffer.from(docxOf(["One."]));
    const directory = bytes.indexOf(Buffer.from("PK\u0001\u0002"), bytes.indexOf(Buffer.from("PK\u0001\u0002")) + 1);
    bytes.writeUInt32LE(900_000_000, directory + 24);
    expect(told(await read(bytes))).toEqual(["null holds a document of 900 MB, above the limit of 268 MB"]);
  });

  it("does not open entities", async () => {
    expect(sources(await read(docxWith("<w:p><w:r><w:t>&f; One.</w:t></w:r></w:p>")))).toEqual(["&f; One."]);
  });
});
