import { beforeAll, describe, expect, it } from "vitest";
import { datelines, rowsOf } from "./run-cli.js";

interface Extracted {
  readonly id: unknown;
  readonly error?: string;
  readonly line?: number;
  readonly language: string | null;
  readonly tokens: number;
  readonly polarity: number | null;
  readonly sentences: { start: number; end: number }[];
  readonly mentions: {
    start: number;
    end: number;
    surface: string;
    actorId: string;
    type: string;
    kind: string;
    rule: string;
    confidence?: number;
  }[];
  readonly quotations: {
    start: number;
    end: number;
    speakerStart: number;
    speakerEnd: number;
    speakerId: string;
    cue: string;
    kind: string;
  }[];
  readonly targets?: { polarity: number | null }[];
}

async function extract(lines: readonly (object | string)[], ...options: string[]): Promise<Extracted[]> {
  const input = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  const run = await datelines(["extract", ...options], input);
  expect([run.code, run.stderr]).toEqual([0, ""]);
  return rowsOf(run) as unknown as Extracted[];
}

const characters = (text: string, { start, end }: { start: number; end: number }) =>
  [...text].slice(start, end).join("");

const emoji = "😀 Russia wrote. “The 🇺🇦 harvest is late this year,” Wang Yi said. 👩‍🚀 China read it.";
const damaged = "  The\u00a0U.S.U.S. wrote.\r\n\r\nRussia &amp; China\u00a0read it.  ";
const judged = "😀 A disaster for Russia. A good day for China. Nobody came to Japan.";
const long = `${"x".repeat(10_000)} Russia ${"“".repeat(10_000)} ${"#-'".repeat(3000)} China`;
const harvest = "Russia and China wrote to each other about the harvest of the coming year and its price.";
const furnished = `${new Array(4).fill(harvest).join(" ")}\n\nhttps://news.example.org/about`;
const inPieces = "日本 😀 Russia. ".repeat(9000);
const placeOf = (name: string) => {
  const start = Array.from(judged.slice(0, judged.indexOf(name))).length;
  return { start, end: start + name.length };
};
const unknown =
  "😀 Helen Brandvold of the Krell Harbour Authority wrote to Russia. Ms. Brandvold said that Russian towns froze.";
const bad = [
  "{ no JSON",
  "[1]",
  "5",
  "null",
  "{}",
  '{"id":1,"text":7}',
  '{"id":1,"text":"x","targets":5}',
  '{"id":1,"text":"x","targets":[null]}',
];
const many = Array.from({ length: 200 }, (_, i) => ({
  id: i % 3 === 0 ? i : `id-${i}`,
  text: i % 2 ? "Russia voted." : "China met Japan. Nobody came.",
}));

/** Every case is a line of one run. */
const cases: readonly (object | string)[] = [
  ...many,
  { id: "emoji", text: emoji },
  { id: "damaged", text: damaged },
  { id: "fields", text: "“The harvest was a disaster,” Wang Yi said of Russia.", published: "2022-03-01" },
  { id: "2016", text: "The US president spoke.", published: "2016-05-01" },
  { id: "2022", text: "The US president spoke.", published: "2022-05-01" },
  { id: "targets", text: judged, targets: [placeOf("China"), placeOf("Japan"), placeOf("Russia")] },
  { id: "no targets", text: judged },
  { id: "numbers", text: "Russia voted.", published: 2022, title: 5 },
  '{"id":"separators","text":"Russia\u2028and China\u2029and Japan voted."}',
  { id: "empty", text: "" },
  { id: "long", text: long },
  { id: "furnished", text: furnished },
  { id: "in pieces", text: inPieces },
  { id: "unknown", text: unknown },
  ...bad,
  { id: "last", text: "Russia voted." },
];
let rows: Extracted[] = [];
const row = (id: string) => rows.find((found) => found.id === id)!;

beforeAll(async () => {
  rows = await extract(cases);
});

const german =
  "Der Minister sagte am Montag, dass die Gespräche mit China in der Hauptstadt beginnen. „Wir sind bereit“, " +
  "sagte Wang Yi.";

describe("datelines extract of other languages", () => {
  it("answers with sentences and tokens, and leaves out what is made for English", async () => {
    const row = rowsOf(await datelines(["extract"], JSON.stringify({ id: "de", text: german })))[0]!;
    expect(row).toMatchObject({ id: "de", language: "de", polarity: null, mentions: [], quotations: [] });
    expect((row["sentences"] as unknown[]).length).toBe(2);
    expect(row["tokens"]).toBeGreaterThan(15);
  });

  it("leaves nothing out of a few words that may be anything", async () => {
    const row = rowsOf(await datelines(["extract"], JSON.stringify({ text: "Putin, Wang Yi, Berlin" })))[0]!;
    expect((row["mentions"] as unknown[]).length).toBeGreaterThan(1);
  });
});

describe("datelines extract", () => {
  it("answers each line in its order, with its id", () => {
    expect(rows).toHaveLength(cases.length);
    expect(rows.slice(0, many.length).map(({ id }) => id)).toEqual(many.map(({ id }) => id));
    expect(rows.slice(0, many.length).map(({ sentences }) => sentences.length)).toEqual(
      many.map((_, i) => (i % 2 ? 1 : 2)),
    );
  });

  it("counts characters, also behind an emoji", () => {
    const { mentions, quotations, sentences } = row("emoji");
    expect(mentions.map((mention) => characters(emoji, mention))).toEqual(["Russia", "Wang Yi", "China"]);
    expect(mentions.every((mention) => characters(emoji, mention) === mention.surface)).toBe(true);
    expect(quotations.map((quotation) => characters(emoji, quotation))).toEqual(["The 🇺🇦 harvest is late this year,"]);
    expect(characters(emoji, { start: quotations[0]!.speakerStart, end: quotations[0]!.speakerEnd })).toBe("Wang Yi");
    expect(sentences.map((sentence) => characters(emoji, sentence)).join(" ")).toBe(emoji);
  });

  it("keeps its offsets in the text that it was given, also where it reads over damage", () => {
    const { mentions, sentences } = row("damaged");
    expect(mentions.map((mention) => characters(damaged, mention))).toEqual(["U.S.U.S.", "Russia", "China"]);
    expect(sentences.map((sentence) => characters(damaged, sentence))).toEqual([
      "The\u00a0U.S.U.S. wrote.",
      "Russia &amp; China\u00a0read it.",
    ]);
  });

  it("gives the fields of the contract", () => {
    const fields = row("fields");
    expect(Object.keys(fields)).toEqual(
      expect.arrayContaining(["id", "language", "tokens", "polarity", "sentences", "mentions", "quotations"]),
    );
    expect(Object.keys(fields.mentions[0]!)).toEqual(
      expect.arrayContaining(["start", "end", "surface", "actorId", "type", "kind"]),
    );
    expect(fields.quotations[0]).toMatchObject({ speakerId: "wang-yi", cue: "said", kind: "direct" });
    expect(fields.tokens).toBe(10);
    expect(fields.polarity).toBeLessThan(0);
  });

  it("names also whom the register does not have, with an id, a rule and a confidence", () => {
    const { mentions } = row("unknown");
    expect(mentions.map((mention) => [characters(unknown, mention), mention.actorId, mention.type])).toEqual([
      ["Helen Brandvold", "helen-brandvold", "person"],
      ["Krell Harbour Authority", "krell-harbour-authority", "organisation"],
      ["Russia", "russia", "country"],
      ["Brandvold", "helen-brandvold", "person"],
      ["Russian", "russia", "country"],
    ]);
    expect(mentions[0]).toMatchObject({
      surface: "Helen Brandvold",
      kind: "name",
      rule: "name that the article gives",
      known: false,
    });
    expect(mentions.every(({ rule }) => typeof rule === "string")).toBe(true);
    expect(mentions[0]!.confidence).toBeGreaterThan(0.5);
  });

  it("keeps to the register when it is asked to", async () => {
    const [kept] = await extract([{ id: "unknown", text: unknown }], "--known-only");
    expect(kept!.mentions.map(({ actorId }) => actorId)).toEqual(["russia", "russia"]);
  });

  it("dates offices by the record", () => {
    expect([row("2016"), row("2022")].map(({ mentions }) => mentions[1]!.actorId)).toEqual([
      "barack-obama",
      "joe-biden",
    ]);
  });

  it("answers the targets that it was given, in their order", () => {
    expect(row("targets").targets!.map(({ polarity }) => Math.sign(polarity!))).toEqual([1, 0, -1]);
    expect(row("no targets").targets).toBeUndefined();
  });

  it("puts an error in the place of a bad line and goes on", () => {
    const errors = rows.slice(-bad.length - 1, -1);
    expect(errors.map(({ line }) => line)).toEqual(bad.map((_, i) => cases.length - bad.length + i));
    expect(errors.every(({ error, id }) => typeof error === "string" && error.length > 5 && id === undefined)).toBe(
      true,
    );
    expect(rows.at(-1)).toMatchObject({ id: "last", mentions: [{ surface: "Russia" }] });
  });

  it("reads a number where a date or a title should stand", () => {
    expect(row("numbers").mentions).toHaveLength(1);
  });

  it("does not take a line separator inside a text for the end of its line", () => {
    expect(row("separators").mentions.map(({ actorId }) => actorId)).toEqual(["russia", "china", "japan"]);
  });

  it("reads a text that comes in pieces, cut inside a character", () => {
    expect(row("in pieces").mentions).toHaveLength(9000);
    expect(characters(inPieces, row("in pieces").mentions.at(-1)!)).toBe("Russia");
  });

  it("gives nothing but its id for an empty text", () => {
    expect(row("empty")).toEqual({
      id: "empty",
      language: null,
      tokens: 0,
      polarity: null,
      sentences: [],
      mentions: [],
      quotations: [],
      tone: [],
    });
  });

  it("reads a token of 10,000 characters", () => {
    expect(row("long").mentions.map((mention) => characters(long, mention))).toEqual(["Russia", "China"]);
  });

  it("removes furniture only when it is asked to", async () => {
    const [clean] = await extract([{ id: "furnished", text: furnished }], "--clean");
    expect([row("furnished").sentences.length, clean!.sentences.length]).toEqual([5, 4]);
  });

  it("reads behind a byte-order mark, over empty lines and Windows line ends, and without a last one", async () => {
    const read = await extract(['\ufeff{"id":1,"text":"Russia voted."}\r', "", '{"id":2,"text":"China voted."}']);
    expect(read.map(({ id }) => id)).toEqual([1, 2]);
  });

  it("gives nothing for no input", async () => {
    expect(await extract([])).toEqual([]);
  });
});
