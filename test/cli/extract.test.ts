import { describe, expect, it } from "vitest";
import { datelines, rowsOf } from "./run-cli.js";

interface Extracted {
  readonly id: unknown;
  readonly error?: string;
  readonly line?: number;
  readonly language: string | null;
  readonly tokens: number;
  readonly polarity: number | null;
  readonly sentences: { start: number; end: number }[];
  readonly mentions: { start: number; end: number; surface: string; actorId: string; type: string; kind: string }[];
  readonly quotations: { start: number; end: number; speakerStart: number; speakerEnd: number; speakerId: string; cue: string; kind: string }[];
  readonly targets?: { polarity: number | null }[];
}

async function extract(lines: readonly (object | string)[], ...options: string[]): Promise<Extracted[]> {
  const input = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  const run = await datelines(["extract", ...options], input);
  expect([run.code, run.stderr]).toEqual([0, ""]);
  return rowsOf(run) as unknown as Extracted[];
}

const characters = (text: string, { start, end }: { start: number; end: number }) => [...text].slice(start, end).join("");

describe("datelines extract", () => {
  it("answers in the order of its lines, with their ids", async () => {
    const ids = Array.from({ length: 200 }, (_, i) => (i % 3 === 0 ? i : `id-${i}`));
    const rows = await extract(ids.map((id, i) => ({ id, text: i % 2 ? "Russia voted." : "China met Japan. Nobody came." })));
    expect(rows.map(({ id }) => id)).toEqual(ids);
    expect(rows.map(({ sentences }) => sentences.length)).toEqual(ids.map((_, i) => (i % 2 ? 1 : 2)));
  });

  it("counts characters, also behind an emoji", async () => {
    const text = "😀 Russia wrote. “The 🇺🇦 harvest is late this year,” Wang Yi said. 👩‍🚀 China read it.";
    const [row] = await extract([{ id: 1, text }]);
    expect(row!.mentions.map((mention) => characters(text, mention))).toEqual(["Russia", "Wang Yi", "China"]);
    expect(row!.mentions.every((mention) => characters(text, mention) === mention.surface)).toBe(true);
    expect(row!.quotations.map((quotation) => characters(text, quotation))).toEqual(["The 🇺🇦 harvest is late this year,"]);
    expect(characters(text, { start: row!.quotations[0]!.speakerStart, end: row!.quotations[0]!.speakerEnd })).toBe("Wang Yi");
    expect(row!.sentences.map((sentence) => characters(text, sentence)).join(" ")).toBe(text);
  });

  it("keeps its offsets in the text that it was given, also where it reads over damage", async () => {
    const text = "  The\u00a0U.S.U.S. wrote.\r\n\r\nRussia &amp; China\u00a0read it.  ";
    const [row] = await extract([{ id: 1, text }]);
    expect(row!.mentions.map((mention) => characters(text, mention))).toEqual([expect.stringContaining("U.S."), "Russia", "China"]);
    expect(characters(text, row!.sentences.at(-1)!)).toBe("Russia &amp; China\u00a0read it.");
  });

  it("gives the fields of the contract", async () => {
    const [row] = await extract([{ id: "a", text: "“The harvest was a disaster,” Wang Yi said of Russia.", published: "2022-03-01" }]);
    expect(Object.keys(row!)).toEqual(expect.arrayContaining(["id", "language", "tokens", "polarity", "sentences", "mentions", "quotations"]));
    expect(Object.keys(row!.mentions[0]!)).toEqual(expect.arrayContaining(["start", "end", "surface", "actorId", "type", "kind"]));
    expect(row!.quotations[0]).toMatchObject({ speakerId: "wang-yi", cue: "said", kind: "direct" });
    expect(row!.tokens).toBe(10);
    expect(row!.polarity).toBeLessThan(0);
  });

  it("dates offices by the record", async () => {
    const rows = await extract(["2016-05-01", "2022-05-01"].map((published) => ({ id: published, text: "The US president spoke.", published })));
    expect(rows.map(({ mentions }) => mentions[1]!.actorId)).toEqual(["barack-obama", "joe-biden"]);
  });

  it("answers the targets that it was given, in their order", async () => {
    const text = "😀 A disaster for Russia. A good day for China. Nobody came to Japan.";
    const at = (name: string) => ({ start: [...text.slice(0, text.indexOf(name))].length, end: [...text.slice(0, text.indexOf(name))].length + name.length });
    const [row] = await extract([{ id: 1, text, targets: [at("China"), at("Japan"), at("Russia")] }, { id: 2, text }]);
    expect(row!.targets!.map(({ polarity }) => Math.sign(polarity!))).toEqual([1, 0, -1]);
    expect((await extract([{ id: 2, text }]))[0]!.targets).toBeUndefined();
  });

  it("puts an error in the place of a bad line and goes on", async () => {
    const good = { id: "good", text: "Russia voted." };
    const bad = ["{ no JSON", "[1]", "5", "null", "{}", '{"id":1,"text":7}', '{"id":1,"text":"x","targets":5}', '{"id":1,"text":"x","targets":[null]}'];
    const rows = await extract([good, ...bad, good]);
    expect(rows).toHaveLength(bad.length + 2);
    expect(rows.slice(1, -1).map(({ line }) => line)).toEqual(bad.map((_, i) => i + 2));
    expect(rows.slice(1, -1).every(({ error, id }) => typeof error === "string" && error.length > 5 && id === undefined)).toBe(true);
    expect(rows[0]).toEqual(rows.at(-1));
  });

  it("reads a number where a date or a title should stand", async () => {
    expect((await extract([{ id: 1, text: "Russia voted.", published: 2022, title: 5 }]))[0]!.mentions).toHaveLength(1);
  });

  it("does not take a line separator inside a text for the end of its line", async () => {
    const rows = await extract(['{"id":1,"text":"Russia\u2028and China\u2029and Japan voted."}']);
    expect(rows[0]!.mentions.map(({ actorId }) => actorId)).toEqual(["russia", "china", "japan"]);
  });

  it("reads behind a byte-order mark, over empty lines and Windows line ends, and without a last one", async () => {
    const rows = await extract(['\ufeff{"id":1,"text":"Russia voted."}\r', "", '{"id":2,"text":"China voted."}']);
    expect(rows.map(({ id }) => id)).toEqual([1, 2]);
  });

  it("reads a text that comes in pieces, cut inside a character", async () => {
    const text = "日本 😀 Russia. ".repeat(9000);
    const [row] = await extract([{ id: 1, text }]);
    expect(row!.mentions).toHaveLength(9000);
    expect(characters(text, row!.mentions.at(-1)!)).toBe("Russia");
  });

  it("gives nothing but its id for an empty text", async () => {
    expect(await extract([{ id: "none", text: "" }])).toEqual([{ id: "none", language: null, tokens: 0, polarity: null, sentences: [], mentions: [], quotations: [] }]);
  });

  it("gives nothing for no input", async () => {
    expect(await extract([])).toEqual([]);
  });

  it("reads a token of 10,000 characters", async () => {
    const text = `${"x".repeat(10_000)} Russia ${"“".repeat(10_000)} ${"#-'".repeat(3000)} China`;
    expect((await extract([{ id: 1, text }]))[0]!.mentions.map((mention) => characters(text, mention))).toEqual(["Russia", "China"]);
  });

  it("removes furniture only when it is asked to", async () => {
    const text = `${"Russia and China wrote to each other about the harvest of the coming year and its price. ".repeat(4).trim()}\n\nhttps://news.example.org/about`;
    const [plain] = await extract([{ id: 1, text }]);
    const [clean] = await extract([{ id: 1, text }], "--clean");
    expect([plain!.sentences.length, clean!.sentences.length]).toEqual([5, 4]);
  });
});
