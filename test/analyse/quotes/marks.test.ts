import { describe, expect, it } from "vitest";
import { markedSpans } from "../../../src/analyse/quotes/marks.js";

const marked = (text: string) =>
  markedSpans(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe("markedSpans", () => {
  it("reads curly, straight, angle, low and doubled single marks", () => {
    expect(["“one”", '"one"', "«one»", "„one“", '``one"', "``one''", "''one''"].map((text) => marked(text))).toEqual(
      Array.from({ length: 7 }, () => ["one"]),
    );
  });

  it("leaves out white space inside the marks", () => {
    expect(marked("« one »")).toEqual(["one"]);
  });

  it("reads a closing mark where an opening one is printed, and the other way round", () => {
    expect(marked("“one“ and ”two”")).toEqual(["one", "two"]);
  });

  it("keeps marks inside marks in the outer ones", () => {
    expect(marked('"one "two" three" four')).toEqual(['one "two" three']);
  });

  it("goes on with what is closed inside a mark that is not", () => {
    expect(marked("“one “two” three")).toEqual(["two"]);
  });

  it("reads single marks only where there are no double ones", () => {
    expect(marked("‘one’ and ‘two’")).toEqual(["one", "two"]);
    expect(marked("“one” and ‘two’")).toEqual(["one"]);
  });

  it("does not take an apostrophe for a mark", () => {
    expect(marked("It's the boys' own idea, don't ask, rock 'n' roll of the '90s")).toEqual([]);
    expect(marked("'It's the boys' own idea,' he said")).toEqual(["It's the boys' own idea,"]);
  });

  it("does not take inches or the value of an attribute for speech", () => {
    expect(marked('a 10" pipe and a 12" pipe')).toEqual([]);
    expect(marked('<a href="one" id="two">')).toEqual([]);
  });

  it("says of a mark that runs to the end that it is not closed", () => {
    expect(markedSpans("“one two three four five", { start: 0, end: 24 })).toEqual([
      { start: 1, end: 24, opens: 0, closes: 24, closed: false },
    ]);
  });

  it("stays inside the paragraph that it is given", () => {
    expect(markedSpans("“one” “two” “three”", { start: 6, end: 11 })).toMatchObject([{ start: 7, end: 10 }]);
  });
});
