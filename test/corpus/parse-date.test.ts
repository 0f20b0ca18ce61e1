import { describe, expect, it } from "vitest";
import { findDates, parseDate } from "../../src/corpus/parse-date.js";

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
    "",
  ])("does not guess at %j", (value) => {
    expect(parseDate(value)).toBeNull();
  });
});

describe("findDates", () => {
  it("finds American and British dates in the order of the text", () => {
    expect(findDates("On 3 April 2022, after Feb. 28, 2022, and on May 32, 2022, they met.")).toEqual([
      { iso: "2022-04-03", surface: "3 April 2022" },
      { iso: "2022-02-28", surface: "Feb. 28, 2022" },
    ]);
  });

  it("passes over days without a year", () => {
    expect(findDates("on Monday, March 1 and 2, and on Feb. 26")).toEqual([]);
  });
});
