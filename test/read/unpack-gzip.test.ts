import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { unpackGzip } from "../../src/read/unpack-gzip.js";
import { seededRandom } from "../corpus/support.js";

async function unpack(bytes: Buffer, size = 1 << 16): Promise<{ readonly text: string; readonly problems: string[] }> {
  const problems: string[] = [];
  const parts: Buffer[] = [];
  const chunks = (async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  })();
  for await (const part of unpackGzip(chunks, (problem) => problems.push(problem))) parts.push(part);
  return { text: Buffer.concat(parts).toString(), problems };
}

const random = seededRandom(7);
/** Text that packs to about half its size. */
const noise = (name: string, length: number) =>
  `${name}:${Array.from({ length }, () => Math.floor(random() * 36).toString(36)).join("")};`;
const members = ["a", "b", "c"].map((name) => noise(name, 30_000));
const packed = members.map((text) => gzipSync(text));

describe("unpackGzip", () => {
  it.each([1 << 20, 1000, 7, 1])("unpacks members one behind the other from pieces of %s bytes", async (size) => {
    const few = members.map((text) => gzipSync(text.slice(0, 500)));
    expect(await unpack(Buffer.concat(few), size)).toEqual({
      text: members.map((text) => text.slice(0, 500)).join(""),
      problems: [],
    });
  });

  it("unpacks what is larger than its buffers", async () => {
    const long = noise("long", 2_000_000);
    expect((await unpack(gzipSync(long))).text === long).toBe(true);
  });

  it("keeps the members round a damaged one whole", async () => {
    const bytes = Buffer.concat(packed);
    bytes.fill(0x55, packed[0]!.length + 5000, packed[0]!.length + 5100);
    const { text, problems } = await unpack(bytes);
    expect([text.startsWith(members[0]!), text.endsWith(members[2]!)]).toEqual([true, true]);
    expect(problems).toEqual([
      expect.stringMatching(/^is a damaged gzip file \(.+\); what could be unpacked was read$/),
    ]);
  });

  it("keeps what is packed where only its check sum is wrong", async () => {
    const lines = members.map((text) => `${text}\n`);
    const bytes = Buffer.concat(lines.map((text) => gzipSync(text)));
    bytes[gzipSync(lines[0]!).length - 8]! ^= 1;
    expect((await unpack(bytes)).text === lines.join("")).toBe(true);
  });

  it("ends the line of a member that breaks off, so that the next does not run on from it", async () => {
    const { text } = await unpack(Buffer.concat([packed[0]!.subarray(0, 10_000), packed[1]!]));
    expect(text.split("\n").map((line) => [line[0], line.endsWith(";")])).toEqual([
      ["a", false],
      ["b", true],
    ]);
  });

  it("passes over zeros between members and behind them", async () => {
    const few = members.map((text) => gzipSync(text.slice(0, 500)));
    const zeros = Buffer.alloc(100);
    expect(await unpack(Buffer.concat([few[0]!, zeros, few[1]!, few[2]!, zeros]))).toEqual({
      text: members.map((text) => text.slice(0, 500)).join(""),
      problems: [],
    });
  });

  it.each([500, 30_000])(
    "keeps a member of %s bytes whole before one whose beginning is damaged, and the one behind it",
    async (length) => {
      const parts = members.map((text) => `${text.slice(0, length)}\n`);
      const [a, b, c] = parts.map((text) => gzipSync(text));
      for (const at of [0, 1, 2]) {
        const spoilt = Buffer.from(b!);
        spoilt[at]! ^= 0x41;
        const { text, problems } = await unpack(Buffer.concat([a!, spoilt, c!]));
        expect(text === `${parts[0]}${parts[2]}`).toBe(true);
        expect(problems).toEqual([
          "is a damaged gzip file (there are bytes between its members); what could be unpacked was read",
        ]);
      }
    },
  );

  it("loses no small member behind one that breaks off, wherever that is", async () => {
    const parts = members.map((text) => `${text.slice(0, 300)}\n`);
    const [a, b, c] = parts.map((text) => gzipSync(text));
    for (let to = 20; to < a!.length; to += 7)
      expect((await unpack(Buffer.concat([a!.subarray(0, to), b!, c!]))).text).toMatch(
        new RegExp(`(?:^|\n)${parts[1]}${parts[2]}$`),
      );
  });

  it("reads the names and comments that members have", async () => {
    const plain = gzipSync("text");
    const named = Buffer.concat([
      plain.subarray(0, 3),
      Buffer.of(4 | 8 | 16),
      plain.subarray(4, 10),
      Buffer.of(2, 0, 65, 66),
      Buffer.from("name\0comment\0"),
      plain.subarray(10),
    ]);
    expect(await unpack(Buffer.concat([named, plain]))).toEqual({ text: "texttext", problems: [] });
  });

  it("keeps nearly all that came before a cut", async () => {
    const { text, problems } = await unpack(packed[0]!.subarray(0, 10_000));
    expect([members[0]!.startsWith(text), text.length > 12_000]).toEqual([true, true]);
    expect(problems).toEqual(["is a gzip file that breaks off; what came before was read"]);
  });

  it("gives up a file that is damaged everywhere", async () => {
    const { problems } = await unpack(Buffer.alloc(300_000, Buffer.from([0x1f, 0x8b, 0x08, 0, 1, 2])));
    expect(problems).toHaveLength(1);
  });
});
