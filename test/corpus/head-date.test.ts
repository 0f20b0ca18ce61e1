import { describe, expect, it } from "vitest";
import { documentOf, prose } from "./support.js";

const title = "Harbour gets a third crane";
const headed = (...head: readonly string[]) => documentOf(`${head.join("\n")}\n\n${prose}\n\n${prose}`);

describe("headDate", () => {
  it.each([
    ["alone under the title", [title, "May 4, 2019"]],
    ["under the title and the publication", [title, "The Morning Post", "4 May 2019"]],
    ["with a day and a time", [title, "Saturday 4 May 2019 10.30 GMT"]],
    ["as ISO 8601", [title, "2019-05-04T10:30:00Z"]],
    ["in another language", [title, "Samstag, 4. Mai 2019"]],
    ["in a byline", [title, "By Eva Holm, May 4, 2019"]],
    ["before a byline", [title, "May 4, 2019 by Eva Holm"]],
    ["under a byline", [title, "By Eva Holm", "May 4, 2019"]],
    ["behind the publication", [title, "The Morning Post, 4 May 2019, p. 3"]],
    ["behind “Published”", [title, "Published: 4 May 2019, 10:30 GMT"]],
    ["behind “Publié”", [title, "Publié le 4 mai 2019 à 10h30"]],
    ["behind “Published” and not behind “Updated”", [title, "Updated May 6, 2019 | Published May 4, 2019"]],
    ["behind “Date:” before the title", ["Date: 4 May 2019", title]],
  ])("finds a date %s", (_, head) => {
    expect(headed(...head).published).toBe("2019-05-04");
  });

  it.each([
    `LONDON, May 4, 2019 (Wire) — ${prose}`,
    `PORT LOUIS, Mauritius, May 4, 2019 /Newswire/ -- ${prose}`,
    `PARIS (May 4, 2019) - ${prose}`,
    `May 4, 2019 ${prose}`,
  ])("finds the date of the dateline %#", (text) => {
    expect(documentOf(text, "record")).toMatchObject({
      published: "2019-05-04",
      publishedEvidence: 'the dateline, "May 4, 2019"',
    });
  });

  it("finds it in a last line that says where the article was published", () => {
    expect(documentOf(`${prose}\n\n${prose}\n\nPublished in The Post, May 4th, 2019`).published).toBe("2019-05-04");
  });

  it.each([
    ["before the title", ["Saturday, May 4, 2019", title]],
    [
      "between the name of the page and the title",
      ["The Morning Post", "May 4, 2019", "Harbour gets a third big crane"],
    ],
    ["in a title", ["The pact of May 4, 2019"]],
    ["in a heading", [title, "The pact of May 4, 2019"]],
  ])("takes no date %s", (_, head) => {
    expect(headed(...head).publishedEvidence ?? "").not.toMatch(/line|dateline/);
  });

  it("says which part of the article states the date", () => {
    expect(headed(title, "May 4, 2019").publishedEvidence).toBe('the line under the title, "May 4, 2019"');
  });
});
