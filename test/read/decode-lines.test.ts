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

  it("gives nothing of a file that is binary", async () => {
    expect(await linesOf([Uint8Array.of(0, 1, 2), Buffer.from("text\n")])).toEqual({
      lines: [],
      problems: ["null is binary, not text"],
    });
  });
});
