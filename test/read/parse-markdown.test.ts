import { describe, expect, it } from "vitest";
import { bare, readAs, told } from "./support.js";

const articleOf = async (source: string) => bare((await readAs("a.md", source)).articles[0]!);

describe("parseMarkdown", () => {
  it("reads the front matter and keeps the whole file as the source", async () => {
    const source = '---\ntitle: "Talks: a start"\npublished: 2022-02-28\nsource: A wire\n---\n\nText.\n';
    expect(await articleOf(source)).toEqual({
      line: null,
      id: null,
      format: "markdown",
      source,
      declared: { title: "Talks: a start", published: "2022-02-28", publication: "A wire" },
    });
  });

  it("reads dates and numbers as they are written", async () => {
    expect((await articleOf("---\ntitle: 1984\ndate: 2022-02-28T10:00:00Z\n---\nText.")).declared).toEqual({
      title: "1984",
      published: "2022-02-28T10:00:00Z",
    });
  });

  it("takes the first heading for the title where there is no front matter", async () => {
    expect((await articleOf("# Talks\n\nText.")).declared).toEqual({ title: "Talks" });
  });

  it("reads a front matter of TOML up to its first table", async () => {
    const toml =
      '+++\ntitle = "Talks"\ndate = 2022-03-01T10:00:00Z\nauthors = ["Ann Lee", "Bo Ray"]\n[extra]\ntitle = "x"\n+++\nA.';
    expect((await articleOf(toml)).declared).toEqual({
      title: "Talks",
      published: "2022-03-01T10:00:00Z",
      author: "Ann Lee, Bo Ray",
    });
  });

  it("reads the clippings of note-taking programs", async () => {
    const clip =
      '---\ntitle: Talks\nsource: "https://example.org/a"\nauthor:\n  - "[[Ann Lee]]"\n  - "[[bo|Bo Ray]]"\n---\nA.';
    expect((await articleOf(clip)).declared).toEqual({
      title: "Talks",
      url: "https://example.org/a",
      author: "Ann Lee, Bo Ray",
    });
  });

  it("takes an underlined first line for the title", async () => {
    expect((await articleOf("Talks\n=====\n\nText.")).declared).toEqual({ title: "Talks" });
  });

  it("reads lines that end as Windows ends them", async () => {
    expect((await articleOf("---\r\ntitle: Talks\r\n---\r\nText.\r\n")).declared).toEqual({ title: "Talks" });
  });

  it("keeps the text when the front matter is not YAML, and says so", async () => {
    const reading = await readAs("a.md", '---\ntitle: "open\n  x: [\n---\nText.');
    expect(reading.articles).toHaveLength(1);
    expect(told(reading)).toEqual([expect.stringMatching(/^1 has front matter that is not valid YAML: /)]);
  });

  it("gives up a front matter whose aliases multiply", async () => {
    const bomb = Array.from(
      { length: 9 },
      (_, i) =>
        `a${i}: &a${i} [${
          i === 0
            ? '"x"'
            : Array(9)
                .fill(`*a${i - 1}`)
                .join(",")
        }]`,
    ).join("\n");
    const reading = await readAs("a.md", `---\n${bomb}\n---\nText.`);
    expect(reading.articles).toHaveLength(1);
    expect(told(reading)).toEqual([expect.stringMatching(/not valid YAML: Excessive alias count/)]);
  });
});
