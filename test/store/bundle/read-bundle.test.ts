import { createCorpus, readCorpus } from "../../../src/analyse/index.js";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import type { Bundle } from "../../../src/store/bundle/bundle.js";
import { checkBundle } from "../../../src/store/bundle/check-bundle.js";
import { unpackBundle } from "../../../src/store/bundle/open-bundle.js";
import { createBundle, sealBundle } from "../../../src/store/bundle/create-bundle.js";
import { formatBundle, isBundle, parseBundle } from "../../../src/store/bundle/read-bundle.js";
import { CorpusError } from "../../../src/read/index.js";

import { article } from "../../corpus/support.js";
import { dispatchBundle } from "./support.js";

const { Ajv } = createRequire(import.meta.url)("ajv") as typeof import("ajv");
const validate = new Ajv({ strict: false }).compile(
  JSON.parse(readFileSync("data/bundle.schema.json", "utf8")) as object,
);
const bytesOf = (value: unknown) => Buffer.from(JSON.stringify(value));

describe("a bundle", () => {
  it("fits its schema, with documents and without", async () => {
    for (const bundle of [
      await dispatchBundle(),
      createBundle(createCorpus([])),
      JSON.parse(gunzipSync(readFileSync("data/articles.bundle.json.gz")).toString()) as Bundle,
    ]) {
      validate(bundle);
      expect(validate.errors).toBeNull();
      expect(checkBundle(bundle)).toEqual([]);
    }
  });

  it("is the same bytes for the same corpus", async () => {
    const [one, other] = [await dispatchBundle(), createBundle(await readCorpus("data/dispatches"))];
    expect(Buffer.from(formatBundle(one)).equals(formatBundle(other))).toBe(true);
  });

  it("holds no word of the text but terms, frequent runs and what a citation has", () => {
    const words = "Zephyrine negotiators unanimously applauded the peculiar quince memorandum";
    const bundle = createBundle(
      createCorpus([
        article(
          `${words}. “Quinces forever,” said Wang Yi. ${"The talks went on in Beijing for a day. ".repeat(4)}`,
          "record",
          {},
          { id: "d" },
        ),
      ]),
    );
    const { types, documents, ...rest } = bundle;
    expect(types.terms).toContain("quince");
    const { terms, ...metadata } = documents.columns;
    expect(JSON.stringify([rest, metadata])).not.toMatch(/quince|zephyrine|peculiar|applauded/i);
    // The terms that add most to a document's polarity are of those that are counted, and stand one by one.
    const rated = (terms as { all: string }).all.split("; ").map((part) => part.slice(0, part.lastIndexOf(" ")));
    expect(rated).toHaveLength(8);
    expect(rated.filter((term) => !unpackBundle(bundle).types[0]!.has(term))).toEqual([]);
  });

  it("has no hash of a text so short that its tokens could be tried in every order", () => {
    const hashOf = (text: string) =>
      createBundle(createCorpus([article(text, "record", {}, { id: "d" })])).documents.columns["hash"];
    expect(hashOf("Wang Yi wrote to Russia. Moscow answered China.")).toEqual({ all: null });
    expect(hashOf("Wang Yi wrote to Russia. Moscow answered China. ".repeat(5))).toEqual({
      all: expect.stringMatching(/^[\w-]{22}$/) as unknown,
    });
  });
});

describe("parseBundle", () => {
  const made = dispatchBundle;

  it("refuses a file that is cut off", async () => {
    const bytes = formatBundle(await made());
    expect(() => parseBundle(bytes.subarray(0, 9000), "cut.gz")).toThrow(
      new CorpusError("readBundle found a gzip that is cut off or broken in cut.gz", "cut.gz"),
    );
    const plain = bytesOf(await made());
    expect(() => parseBundle(plain.subarray(0, 9000), "cut.json")).toThrow(
      "JSON that is cut off or broken in cut.json",
    );
  });

  it("refuses another version and names both", async () => {
    const later = bytesOf({ ...(await made()), version: 3 });
    expect(() => parseBundle(later)).toThrow(
      /a bundle of version 3, of which this kit reads 2, read it with the kit that made it \("\d/,
    );
  });

  it("refuses what is no bundle, and one that lacks a part", async () => {
    expect(() => parseBundle(bytesOf({ format: "zip" }))).toThrow("no bundle");
    const { types: _, ...rest } = await made();
    expect(() => parseBundle(bytesOf(rest))).toThrow('a bundle whose "types" is missing or of the wrong kind');
  });

  it("refuses one with a changed count: its digest is another, and its sums do not come out", async () => {
    const bundle = await made();
    const counts = bundle.types.counts.replace(/^./, (first) => (first === "A" ? "B" : "A"));
    expect(() => parseBundle(bytesOf({ ...bundle, types: { ...bundle.types, counts } }))).toThrow(
      /counts of terms of "[^"]+" that add up to \d+ and should to \d+/,
    );
    // Whoever makes the digest anew is found by the sums.
    const { digest: _, ...rest } = bundle;
    expect(checkBundle(sealBundle({ ...rest, types: { ...bundle.types, counts } }))).toEqual([
      expect.stringMatching(/counts of terms/),
    ]);
    expect(checkBundle({ ...bundle, made: { ...bundle.made, kit: "9.9.9" } })).toEqual([
      "a bundle that was changed since it was written (its digest is another)",
    ]);
  });

  it("reads plain JSON too, its keys in any order", async () => {
    const bundle = await made();
    expect(parseBundle(bytesOf(Object.fromEntries(Object.entries(bundle).reverse())))).toEqual(bundle);
  });
});

describe("isBundle", () => {
  it("knows one by what it holds, also where it is cut off", async () => {
    const bytes = formatBundle(await dispatchBundle());
    expect([
      isBundle(bytes),
      isBundle(bytes.subarray(0, 4096)),
      isBundle(Buffer.from('{"format":"datelines-bundle","version":9}')),
    ]).toEqual([true, true, true]);
    expect([
      isBundle(Buffer.from('{"text":"format"}')),
      isBundle(Buffer.from("Wang Yi")),
      isBundle(Buffer.from([0x1f, 0x8b, 0])),
    ]).toEqual([false, false, false]);
  });
});
