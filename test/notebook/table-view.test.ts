import { describe, expect, it } from "vitest";
import { tableHtml, tableText, viewTable } from "../../src/notebook/table-view.js";

describe("rows of evidence", () => {
  const rows = [
    {
      docId: "a",
      text: "Peace & <war> in one sentence.",
      hits: [
        { start: 8, end: 13 },
        { start: 0, end: 5 },
        { start: 9, end: 10 },
      ],
    },
  ];

  it("show their hits marked in the text, and no column of places", () => {
    const view = viewTable(rows)!;
    expect(view.columns).toEqual(["docId", "text"]);
    expect(tableHtml(view)).toContain("<mark>Peace</mark> &amp; <mark>&lt;war&gt;</mark> in one sentence.");
    expect(tableText(view)).toContain("[Peace] & [<war>] in one sentence.");
  });

  it("begin near the first hit where it stands far off", () => {
    const far = [{ text: `${"and on ".repeat(20)}peace came.`, hits: [{ start: 140, end: 145 }] }];
    expect(tableText(viewTable(far)!)).toMatch(/…[\w ]{20}\[peace\] came\./);
  });
});
