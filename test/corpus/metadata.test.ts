import { describe, expect, it } from "vitest";
import { documentOf, prose } from "./support.js";

describe("readMetadata", () => {
  it("puts what the record declares before what the text says", () => {
    const { published, publishedPrecision, publishedEvidence, title, author, publication } = documentOf(
      `${prose} It was March 1, 2022.`,
      "record",
      { published: "2021-05-06", title: " A  title ", author: "Ann", publication: "Wire" },
    );
    expect({ published, publishedPrecision, publishedEvidence, title, author, publication }).toEqual({
      published: "2021-05-06",
      publishedPrecision: "day",
      publishedEvidence: 'declared as "2021-05-06"',
      title: "A title",
      author: "Ann",
      publication: "Wire",
    });
  });

  it("reads the date in the path of an address", () => {
    expect(documentOf(prose, "record", { url: "https://example.org/2021/10/11/talks" })).toMatchObject({
      published: "2021-10-11",
      publishedEvidence: 'path of the address, "/2021/10/11"',
    });
  });

  it("does not take a number in an address for a date", () => {
    expect(documentOf(prose, "record", { url: "https://example.org/2021/99/11/talks-1638170" }).published).toBeNull();
  });

  it("guesses at no date in the text", () => {
    expect(documentOf(`${prose} It was decided on Feb. 28, 2022, after Jan. 3, 2022.`)).toMatchObject({
      published: null,
      publishedPrecision: null,
      publishedEvidence: null,
    });
  });

  it("never takes the date on which a page was rendered", () => {
    expect(documentOf(`Friday, March 1, 2024\n\n${prose}\n\n${prose}`).published).toBeNull();
  });

  it("never takes the day of a photo's caption", () => {
    expect(
      documentOf(
        `${prose}\n\nA ship with the letter “Z” on it lies beside a pier in the north, March 11, 2022.\n\n${prose}`,
      ).publishedPrecision,
    ).not.toBe("day");
  });

  it.each([
    ["2022", "year"],
    ["March 2022", "month"],
    ["2022-03-01T10:00:00Z", "day"],
  ] as const)("says how precise %s is", (published, precision) => {
    expect(documentOf(prose, "record", { published }).publishedPrecision).toBe(precision);
  });

  it("says nothing of a date that could be two", () => {
    expect(documentOf(prose, "record", { published: "03/04/2022" }).published).toBeNull();
  });

  it("finds author and publication in lines that were removed", () => {
    expect(
      documentOf(`${prose}\n\n${prose}\n\nAuthor desk@example.com (Ann Writer)\nSource : Example Wire`),
    ).toMatchObject({ author: "Ann Writer", publication: "Example Wire" });
  });

  it("finds the publication in the box about the site", () => {
    expect(documentOf(`${prose}\n\n${prose}\n\nAbout Daily Example`).publication).toBe("Daily Example");
  });

  it("names the publication after the address", () => {
    expect(documentOf(`${prose}\n\n${prose}\n\nSource:\n\n$https://www.newsweek.com/a-b-1?c=d$`)).toMatchObject({
      publication: "Newsweek",
      url: "https://www.newsweek.com/a-b-1?c=d",
    });
  });

  it("is content with an address that is none", () => {
    expect(documentOf(prose, "record", { url: "not an address" })).toMatchObject({
      url: "not an address",
      publication: null,
    });
  });

  it.each([
    ["English", prose, "en"],
    ["Russian", "Министр сообщил в понедельник, что переговоры начнутся завтра.", "ru"],
    ["German", "Der Minister sagte am Montag, dass die Gespräche in der Hauptstadt beginnen.", "de"],
    ["Arabic", "قال الوزير إن المحادثات ستبدأ يوم الاثنين.", "ar"],
  ])("tells English from another language: %s", (_, text, language) => {
    expect(documentOf(text).language).toBe(language);
  });

  it("takes the declared language by its two letters", () => {
    expect(documentOf(prose, "record", { language: "EN-us" })).toMatchObject({
      language: "en",
      languageEvidence: 'declared as "EN-us"',
    });
  });

  it("believes the text where it plainly is in another language than declared, and says so", () => {
    const { language, languageEvidence } = documentOf(
      "Der Minister sagte am Montag, dass die Gespräche in der Hauptstadt beginnen.",
      "record",
      { language: "en" },
    );
    expect(language).toBe("de");
    expect(languageEvidence).toMatch(/; declared as "en", which the text contradicts$/);
  });

  it("believes what is declared of a text too short to tell", () => {
    expect(documentOf("Berlin schweigt.", "record", { language: "German" })).toMatchObject({
      language: "de",
      languageEvidence: 'declared as "German"',
    });
  });

  it("takes a declared language that is none for not declared", () => {
    expect(documentOf(prose, "record", { language: "unknown" }).language).toBe("en");
  });
});
