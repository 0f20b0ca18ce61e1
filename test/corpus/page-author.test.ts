import { describe, expect, it } from "vitest";
import { bylineOf, tidyAuthor } from "../../src/corpus/page-author.js";

describe("tidyAuthor", () => {
  it.each([
    ["By Ann Lee", "Ann Lee"],
    ["BY ANN LEE", "ANN LEE"],
    ["Posted on March 3, 2022 by Ann Lee and Bo Ray", "Ann Lee, Bo Ray"],
    ["By Ann Lee, Bo Ray & Cy Doe", "Ann Lee, Bo Ray, Cy Doe"],
    ["Ann and Bo Lee", "Ann and Bo Lee"],
    ["Ann Lee, Senior Correspondent", "Ann Lee"],
    ["Ann Lee | The Port | March 3, 2022", "Ann Lee"],
    ["Ann Lee @annlee", "Ann Lee"],
    ["Von Ann Lee", "Ann Lee"],
    ["Por Ana León", "Ana León"],
    ["Written by: Ann Lee", "Ann Lee"],
    ["Ann Lee Updated 3 hours ago", "Ann Lee"],
    ["Mary-Ann O'Neil", "Mary-Ann O'Neil"],
    ["Af Ann Lee og Bo Ray", "Ann Lee, Bo Ray"],
    ["Von Ann Lee 07. Oktober 2021, 09:15 Uhr", "Ann Lee"],
    ["By Ann Lee in Lund and Bo Ray in New York", "Ann Lee, Bo Ray"],
    ["By Ann Lee, with Bo Ray and agencies", "Ann Lee, Bo Ray"],
    ["Ann Lee The Port Watch", "Ann Lee"],
    ["Ann Lee Twitter Facebook", "Ann Lee"],
    ["Ann Lee &amp;middot; 3 Comments", "Ann Lee"],
    ["Ann Lee 10:30", "Ann Lee"],
  ])("reads %j as %j", (byline, name) => {
    expect(tidyAuthor(byline, false)).toBe(name);
  });

  it.each([
    "",
    "By",
    "https://example.com/ann",
    "ann@example.com",
    "admin",
    "22 July 2019",
    "Posted on March 3, 2022",
    "Twitter Facebook",
  ])("takes no name out of %j", (byline) => {
    expect(tidyAuthor(byline, false)).toBeUndefined();
  });

  it("takes a name out of a line of facts only behind by", () => {
    expect(tidyAuthor("March 3, 2022 in Ships", true)).toBeUndefined();
    expect(tidyAuthor("March 3, 2022 by Ann Lee in Ships", true)).toMatch(/^Ann Lee/);
  });
});

describe("bylineOf", () => {
  it.each([
    [["By Ann Lee", "Port Watch"], "By Ann Lee"],
    [["By", "Ann Lee", "Lund"], "By Ann Lee"],
    [["Ann Lee", "and Bo Ray"], "Ann Lee and Bo Ray"],
    [["March 3, 2022", "by Ann Lee"], "March 3, 2022 by Ann Lee"],
  ])("reads the lines %j as %j", (lines, byline) => {
    expect(bylineOf(lines)).toBe(byline);
  });
});
