import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readAs, told, xlsxOf } from "./support.js";

describe("parseXlsx", () => {
  it("reads the rows of a sheet, with their dates", async () => {
    const { articles, problems } = await readAs(
      "a.xlsx",
      xlsxOf([
        ["Title", "Date", "Text", "Newspaper"],
        ["T & U", 42125, "One.\n\nTwo.", "The Mail"],
        ["V", "", "Three.", ""],
      ]),
    );
    expect(articles.map(({ line, source, declared }) => [line, source, declared])).toEqual([
      [2, "One.\n\nTwo.", { title: "T & U", published: "2015-05-01", publication: "The Mail" }],
      [3, "Three.", { title: "V" }],
    ]);
    expect(problems).toEqual([]);
  });

  it("finds the header below other rows, and lists a row without text", async () => {
    const reading = await readAs(
      "a.xlsx",
      xlsxOf([["Search: mill"], [], ["Title", "Full Text"], ["T", "One."], ["U", ""]]),
    );
    expect(reading.articles.map(({ source }) => source)).toEqual(["One."]);
    expect(told(reading)).toEqual(["1 has lines above its header (line 3), which were left out", "5 has no text"]);
  });

  it("says what is no workbook, and which columns there are", async () => {
    const workbook = xlsxOf([
      ["Title", "Text"],
      ["T", "One."],
    ]);
    expect(told(await readAs("a.xlsx", workbook.slice(0, 300)))[0]).toMatch(/is not a complete Excel file/);
    expect(told(await readAs("a.xlsx", ""))).toEqual(["null is empty"]);
    expect(told(await readAs("a.xlsx", zipSync({ "xl/x.xml": strToU8("") })))).toEqual([
      "null is not an Excel file: it has no sheet",
    ]);
    expect(
      told(
        await readAs(
          "a.xlsx",
          xlsxOf([
            ["A", "B"],
            ["1", "2"],
          ]),
        ),
      )[0],
    ).toMatch(/has no column with text/);
  });

  it("knows a workbook that is called something else", async () => {
    const reading = await readAs(
      "a.csv",
      xlsxOf([
        ["Title", "Text"],
        ["T", "One."],
      ]),
    );
    expect(reading.articles).toMatchObject([{ source: "One." }]);
    expect(told(reading)[0]).toMatch(/holds an Excel file/);
  });
});
