import { describe, expect, it } from "vitest";
import { inferDate } from "../../src/corpus/infer-date.js";
import { createCorpus } from "../../src/analyse/index.js";
import { article, prose } from "./support.js";

const inferred = (text: string) => createCorpus([article(text)], { inferDates: true }).documents[0]!;

const caption = "A ship with the letter “Z” on it lies beside a pier in the north, March 11, 2022.";

describe("inferDate", () => {
  it("takes the month of a picture and not its day", () => {
    expect(inferred(`${prose}\n\n${caption}\n\n${prose}`)).toMatchObject({
      published: "2022-03",
      publishedPrecision: "month",
      publishedEvidence: expect.stringContaining("March 11, 2022"),
    });
  });

  it("takes the month of the week before an event that begins next week", () => {
    // The Games began on Friday 4 February 2022; the week before is that of 24 to 30 January.
    expect(inferDate("", "The Beijing Winter Olympics will begin next week, he said.", [])?.iso).toBe("2022-01");
  });

  it("takes the month before an event that begins next month", () => {
    expect(inferDate("", "The Paris Olympics begin next month.", [])?.iso).toBe("2024-06");
  });

  it("adds an anniversary to its year", () => {
    expect(inferDate("", "This year is the 30th anniversary of the 1990 accord.", [])?.iso).toBe("2020");
  });

  it.each([
    "The Beijing Winter Olympics are over.",
    "They start next week.",
    "It was the 30th anniversary of the 1990 accord.",
  ])("infers nothing from %j", (text) => {
    expect(inferDate(text, text, [])).toBeNull();
  });

  it("takes the day of a post that the text quotes", () => {
    const text = "“Nine boats came in on Feb. 28, 2022,” said the harbour office in a tweet.";
    expect(inferDate(text, text, [])).toEqual({
      iso: "2022-02-28",
      evidence: 'date in a post that it quotes, "Feb. 28, 2022"',
    });
  });

  it("gives way to a date that the article states, and is asked for", () => {
    const text = `Harbour is open again\nMay 4, 2022\n\n${prose}\n\n${caption}\n\n${prose}`;
    expect(inferred(text).published).toBe("2022-05-04");
    expect(createCorpus([article(`${prose}\n\n${caption}\n\n${prose}`)]).documents[0]!.published).toBeNull();
  });
});
