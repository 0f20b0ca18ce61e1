import { existsSync, readdirSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readArticles, streamArticles } from "../../src/read/index.js";
import { deepFreeze, prose } from "../corpus/support.js";
import { folderOf, httpOf, pageOf, warcOf } from "./support.js";

const rows = (count: number) =>
  Array.from({ length: count }, (_, i) => JSON.stringify({ id: i, text: `${i} ${prose}` })).join("\n");

describe("streamArticles", () => {
  it("gives what readArticles gives", async () => {
    const folder = folderOf({
      "a.jsonl": `${rows(100)}\n{broken`,
      "b.txt": prose,
      "c.bin": "x",
      "d.csv": `text\n"${prose}"\n`,
    });
    const stream = streamArticles(deepFreeze([folder]));
    const articles = [];
    for await (const article of stream) articles.push(article);
    expect({ articles, problems: stream.problems }).toEqual(await readArticles(folder));
    expect([articles.length, stream.problems.length]).toEqual([102, 2]);
  });

  it("opens nothing until it is asked, and throws then for a path that is not there", async () => {
    const stream = streamArticles("no/such/place.txt");
    await expect(stream[Symbol.asyncIterator]().next()).rejects.toThrow(
      'streamArticles found nothing at "no/such/place.txt"',
    );
  });

  it.each([
    ["a.jsonl", (text: string) => Buffer.from(text)],
    ["a.jsonl.gz", gzipSync],
  ])("reads of %s no more than is asked for", async (name, pack) => {
    const file = join(folderOf({ [name]: pack(`${rows(20_000)}\n{broken`) }), name);
    const stream = streamArticles(file);
    for await (const { id } of stream) if (id === "5") break;
    expect(stream.problems).toEqual([]);
    expect(await stream[Symbol.asyncIterator]().next()).toMatchObject({ done: true });
  });

  it.skipIf(!existsSync("/proc/self/fd")).each([
    ["a.warc", (bytes: Buffer) => bytes],
    ["a.warc.gz", gzipSync],
  ])("lets go of %s when reading stops", async (name, pack) => {
    const records = Array.from({ length: 2000 }, (_, i) =>
      warcOf(`u${i}`, httpOf(pageOf(`${Math.imul(i, 2654435761)} ${prose}`))),
    );
    const file = join(folderOf({ [name]: pack(Buffer.concat(records)) }), name);
    for await (const { line } of streamArticles(file)) if (line === 3) break;
    const held = () =>
      readdirSync("/proc/self/fd")
        .map((fd) => {
          try {
            return readlinkSync(`/proc/self/fd/${fd}`);
          } catch {
            return "";
          }
        })
        .filter((path) => path.endsWith(name));
    await expect.poll(held, { timeout: 60_000 }).toEqual([]);
  });

  it("takes the user's own columns", async () => {
    const stream = streamArticles(folderOf({ "a.csv": "Artikeltext\nEins.\n" }), { columns: { text: "Artikeltext" } });
    for await (const { source } of stream) expect(source).toBe("Eins.");
    expect(stream.problems).toEqual([]);
    expect(() => streamArticles("x", { columns: { nothing: "x" } as never })).toThrow(
      /^streamArticles requires columns for /,
    );
  });
});
