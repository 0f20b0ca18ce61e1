import { describe, expect, it } from "vitest";
import { documentOf, rebuild } from "./support.js";

const paragraphs = (source: string) => documentOf(source).text.split("\n\n");

const long = [
  "The harbour master told the committee that the pier would have to close before the winter, because the",
  "piles had rotted below the water line. Two engineers who looked at it in March had said the same, and",
  "Ms. Arden added that no money was left for it.",
];

describe("wrapped lines", () => {
  it("are joined at any width", () => {
    const words = long.join(" ").split(" ");
    for (const width of [38, 52, 70, 95, 120]) {
      const lines = [""];
      for (const word of words) {
        const last = lines.at(-1)!;
        if (last !== "" && last.length + 1 + word.length > width) lines.push(word);
        else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
      }
      expect(paragraphs(lines.join("\n"))).toEqual([words.join(" ")]);
    }
  });

  it("are joined in a short text whose lines go on with names", () => {
    expect(
      paragraphs(
        "The bank said it would sell its branches in Lower Saxony to\nNordbank of Kiel and move its seat to\nBremen in May.",
      ),
    ).toEqual([
      "The bank said it would sell its branches in Lower Saxony to Nordbank of Kiel and move its seat to Bremen in May.",
    ]);
  });

  it("begin a paragraph where they are indented", () => {
    expect(
      paragraphs(
        "The mill said it would cut\none shift in four from the first week of June and would\npay those who leave.\n" +
          "    The union said that it had not been asked and that the\nMinistry of Labour should look into it, and soon.",
      ),
    ).toEqual([
      "The mill said it would cut one shift in four from the first week of June and would pay those who leave.",
      "The union said that it had not been asked and that the Ministry of Labour should look into it, and soon.",
    ]);
  });

  it("begin a paragraph where a sentence ends early in its line", () => {
    expect(paragraphs(`${long.join("\n")}\n${long.join("\n")}`)).toHaveLength(2);
  });

  it("leave a line alone that stands above them as a title", () => {
    const { text, title } = documentOf(`Pier to close before winter\n${long.join("\n")}`);
    expect([title, text]).toEqual(["Pier to close before winter", long.join(" ")]);
  });

  it("lose the hyphens that divide words, and keep those that belong to them", () => {
    const source =
      "The minister spoke for the govern-\nment of the south and of the German-\nspeaking towns, whose well-\nknown " +
      "leader had come by the night train on Wednes-\nday with the COVID-\n19 papers and left.";
    const document = documentOf(source);
    expect(document.text).toBe(
      "The minister spoke for the government of the south and of the German-speaking towns, whose well-known " +
        "leader had come by the night train on Wednesday with the COVID-19 papers and left.",
    );
    expect(rebuild(document).source).toBe(source);
  });

  it("keep a hyphen that the text has elsewhere", () => {
    const source =
      "The co-op opened its doors in the spring, and everyone who works in the co-\nop owns a part of it, as the law " +
      "\nasks and as the town\nwanted from the start.";
    expect(documentOf(source).text).toContain("works in the co-op owns");
  });

  it("are told from paragraphs of one line, and from lists", () => {
    const lines = [
      "Pier closes before the winter",
      "Bank sells its branches in the north",
      "Mill cuts one shift in four",
      "Union asks for a new hearing",
    ];
    expect(paragraphs(lines.join("\n"))).toHaveLength(3);
    const sentences = [
      "The pier closes.",
      "The bank sells its branches in the north to a rival.",
      "The mill cuts one shift.",
    ];
    expect(paragraphs(sentences.join("\n"))).toEqual(sentences);
  });

  it("of Chinese are joined without a space", () => {
    const line = "市议会星期二决定将渡轮再保留一年尽管使用的人比以前少了许多但是";
    expect(documentOf(`${line}\n${line}\n${line}\n${line}完。`).text).toBe(`${line.repeat(4)}完。`);
  });
});
