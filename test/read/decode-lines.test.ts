import { describe, expect, it } from "vitest";
import { decodeLines } from "../../src/read/decode-lines.js";
import { createFields } from "../../src/read/record-fields.js";

async function linesOf(chunks: readonly Uint8Array[], most?: number): Promise<{ lines: string[]; problems: string[] }> {
  const lines: string[] = [];
  const problems: string[] = [];
  const bytes = (async function* () {
    for (const chunk of chunks) yield Buffer.from(chunk);
  })();
  const file = {
    path: "x",
    isPacked: false,
    head: Buffer.alloc(0),
    bytes,
    fields: createFields("test"),
    note: (problem: string, line: number | null = null) => void problems.push(`${line} ${problem}`),
    close: () => {},
  };
  for await (const batch of decodeLines(file, most)) for (const { text, line } of batch) lines.push(`${line} ${text}`);
  return { lines, problems };
}

describe("decodeLines", () => {
  it("puts letters together that were cut between pieces", async () => {
    const bytes = Buffer.from("Zürich\n劉 😀");
    expect(await linesOf([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual({
      lines: ["1 Zürich", "2 劉 😀"],
      problems: [],
    });
  });

  it("passes over a line that is longer than the most, says so and reads on", async () => {
    const { lines, problems } = await linesOf(
      [Buffer.from(`a\n${"x".repeat(3_000_000)}`), Buffer.from("x\nb\n")],
      2_000_000,
    );
    expect(lines).toEqual(["1 a", "3 b"]);
    expect(problems).toEqual(["2 is longer than 2 MB, the limit for one line, and was skipped"]);
  });

  it("calls white space empty", async () => {
    expect((await linesOf([Buffer.from(" \n\n\t\n")])).problems).toEqual(["null is empty"]);
  });

  it("leaves NUL bytes out of a line and reads the others", async () => {
    expect(await linesOf([Buffer.from("one\nt\0wo\nthree\nfour")])).toEqual({
      lines: ["1 one", "2 two", "3 three", "4 four"],
      problems: ["2 holds NUL bytes, which were left out"],
    });
  });

  it("does not take a file for binary for one line that is", async () => {
    const { lines } = await linesOf([
      Buffer.concat([
        Buffer.from("one good line of the file\n"),
        Buffer.of(1, 2, 3, 0xff, 4, 5),
        Buffer.from("\nanother good line of it\n"),
      ]),
    ]);
    expect([lines.length, lines[0], lines[2]]).toEqual([3, "1 one good line of the file", "3 another good line of it"]);
  });

  it("reads lines in the encoding that the lines that come with them show", async () => {
    const { lines, problems } = await linesOf([
      Buffer.from("one\n\xe4\xe0\n\xcf\xee\xf1\xee\xeb \xef\xee\xea\xe8\xed\xf3\xeb \xe7\xe0\xeb \xe4\xee\n", "latin1"),
    ]);
    expect(lines).toEqual(["1 one", "2 да", "3 Посол покинул зал до"]);
    expect(problems).toEqual([
      "2 is not UTF-8 from this line on: such lines were read as windows-1251; save it as UTF-8 if letters look wrong",
    ]);
  });

  it("keeps the letters of a line of UTF-8 with a stray byte", async () => {
    const { lines, problems } = await linesOf([
      Buffer.concat([Buffer.from("Émile a été "), Uint8Array.of(0xe9), Buffer.from("lu\nÉva\n")]),
    ]);
    expect(lines).toEqual(["1 Émile a été élu", "2 Éva"]);
    expect(problems).toEqual(["1 holds bytes that are not UTF-8; each was read as Windows-1252 (Latin-1)"]);
  });

  it("reads UTF-32 that comes in pieces", async () => {
    const bytes = Buffer.alloc(40);
    [..."Zürich\n劉 😀"].forEach((c, i) => bytes.writeUInt32LE(c.codePointAt(0)!, i * 4));
    const { lines } = await linesOf([bytes.subarray(0, 34), bytes.subarray(34)]);
    expect(lines).toEqual(["1 Zürich", "2 劉 😀"]);
  });

  it("gives nothing of a file that is binary", async () => {
    expect(await linesOf([Uint8Array.of(0, 1, 2), Buffer.from("text\n")])).toEqual({
      lines: [],
      problems: ["null is binary, not text"],
    });
  });
});
