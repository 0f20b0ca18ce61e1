import { describe, expect, it } from "vitest";
import { findDates, parseDate, parseDeclaredDate, readFigures } from "../../src/corpus/parse-date.js";

describe("parseDate", () => {
  it.each([
    ["2022-02-28", "2022-02-28"],
    ["2022-2-3", "2022-02-03"],
    ["2022-03-01T23:59:00-05:00", "2022-03-01"],
    ["2022-03-01 10:00", "2022-03-01"],
    ["20220301", "2022-03-01"],
    ["20220301T101010Z", "2022-03-01"],
    ["2022/03/01", "2022-03-01"],
    ["March 1, 2022", "2022-03-01"],
    ["Sept. 5, 2021", "2021-09-05"],
    ["1 March 2022", "2022-03-01"],
    ["1st of March 2022", "2022-03-01"],
    ["Mon, 14 Mar 2022 10:00:00 +0000", "2022-03-14"],
    ["  2022-02-28\n", "2022-02-28"],
    ["2024-02-29", "2024-02-29"],
    ["March 2022", "2022-03"],
    ["Mar. 2022", "2022-03"],
    ["2022-03", "2022-03"],
    ["2022", "2022"],
    ["10/25/2019", "2019-10-25"],
    ["25.10.2019", "2019-10-25"],
    ["25. 10. 2019", "2019-10-25"],
    ["25-10-2019 08:15", "2019-10-25"],
    ["08:15 25/10/2019", "2019-10-25"],
    ["10/25/2019 8:15 AM", "2019-10-25"],
    ["25/10/19", "2019-10-25"],
    ["19-12-31", "2019-12-31"],
    ["94-10-25", "1994-10-25"],
    ["25-Oct-94", "1994-10-25"],
    ["Oct 25, '19", "2019-10-25"],
    ["25-OCT-1994 10:11:12.13", "1994-10-25"],
    ["25OCT2019:08:15:00", "2019-10-25"],
    ["25/Oct/2019:08:15:00 +0000", "2019-10-25"],
    ["Fri Oct 25 08:15:00 2019", "2019-10-25"],
    ["Fri Oct 25 08:15:00 +0200 2019", "2019-10-25"],
    ["Fri Oct 25 2019 08:15:00 GMT+0200 (Central European Summer Time)", "2019-10-25"],
    ["OCTOBER 25, 2019", "2019-10-25"],
    ["2019/10/25 08:15:00", "2019-10-25"],
    ["20191025T081500+0200", "2019-10-25"],
    ["20191025081500", "2019-10-25"],
    ["2019-10-25+02:00", "2019-10-25"],
    ["2019-10-25Z", "2019-10-25"],
    ["2019-Oct-25", "2019-10-25"],
    ["vendredi 25 octobre 2019 à 8h15", "2019-10-25"],
    ["1er février 2019", "2019-02-01"],
    ["Freitag, 25. März 2019, 08:15 Uhr", "2019-03-25"],
    ["25 de octubre de 2019", "2019-10-25"],
    ["1º de maio de 2019", "2019-05-01"],
    ["25 октября 2019 г.", "2019-10-25"],
    ["25 października 2019", "2019-10-25"],
    ["25 Ekim 2019 Cuma", "2019-10-25"],
    ["2019. október 25.", "2019-10-25"],
    ["2019年10月25日", "2019-10-25"],
    ["2019년 10월 25일", "2019-10-25"],
    ["2019. 10. 25.", "2019-10-25"],
    ["25 tháng 10 năm 2019", "2019-10-25"],
    ["٢٥ أكتوبر ٢٠١٩", "2019-10-25"],
    ["25 تشرين الأول 2019", "2019-10-25"],
    ["२५ अक्टूबर २०१९", "2019-10-25"],
    ["octobre 2019", "2019-10"],
    ["10/2019", "2019-10"],
  ])("reads %j as %s", (value, iso) => {
    expect(parseDate(value)).toBe(iso);
  });

  it.each([
    "03/04/2022",
    "2022-02-30",
    "Feb 29, 2023",
    "2022-13",
    "2022-00-10",
    "March 32, 2022",
    "12345",
    "1646092800",
    "yesterday",
    "Spring 2019",
    "2019-2020",
    "45/45/2019",
    "19-10-25",
    "5 listopada 2019",
    "",
  ])("does not guess at %j", (value) => {
    expect(parseDate(value)).toBeNull();
  });
});

describe("parseDate with hints", () => {
  it.each([
    ["en-GB", "2022-04-03"],
    ["en_US", "2022-03-04"],
    ["de", "2022-04-03"],
    ["en", null],
    ["zh", null],
  ])("reads 03/04/2022 by the language %s", (language, iso) => {
    expect(parseDate("03/04/2022", { language })).toBe(iso);
  });

  it("puts the order of the column before the language", () => {
    const orders = new Map([["/4", "month-first"]] as const);
    expect(parseDate("03/04/2022", { language: "de", orders })).toBe("2022-03-04");
  });

  it("knows a month that two languages share by the language", () => {
    expect(parseDate("5 listopada 2019", { language: "pl" })).toBe("2019-11-05");
    expect(parseDate("5 listopada 2019", { language: "hr" })).toBe("2019-10-05");
  });
});

describe("readFigures", () => {
  it("gives all that a date can be", () => {
    expect([...readFigures("05-06-07")!.readings.values()]).toEqual(["2007-06-05", "2007-05-06", "2005-06-07"]);
  });

  it("is null for what is no date in figures", () => {
    expect(readFigures("5 June 2007")).toBeNull();
  });
});

describe("parseDeclaredDate", () => {
  it.each([
    ["43763", "2019-10-25"],
    ["43763.34", "2019-10-25"],
    ["1571991300", "2019-10-25"],
    ["1571991300000", "2019-10-25"],
    ["12345", null],
  ])("reads %s as %s", (value, iso) => {
    expect(parseDeclaredDate(value)).toBe(iso);
  });
});

describe("findDates", () => {
  it("finds American and British dates in the order of the text", () => {
    expect(findDates("On 3 April 2022, after Feb. 28, 2022, and on May 32, 2022, they met.")).toEqual([
      { iso: "2022-04-03", surface: "3 April 2022", index: 3 },
      { iso: "2022-02-28", surface: "Feb. 28, 2022", index: 23 },
    ]);
  });

  it("passes over days without a year", () => {
    expect(findDates("on Monday, March 1 and 2, and on Feb. 26")).toEqual([]);
  });
});
