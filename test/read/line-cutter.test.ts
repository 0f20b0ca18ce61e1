import { describe, expect, it } from "vitest";
import { LineCutter } from "../../src/read/index.js";
import { growthOf, linear } from "../growth.js";

/** Lines of a text that comes in pieces of a size; the piece is written over after each push. */
function cut(
  text: string,
  size: number,
  most = Infinity,
): { readonly lines: [number, string][]; readonly tooLong: number[] } {
  const lines: [number, string][] = [];
  const tooLong: number[] = [];
  const cutter = new LineCutter(
    (bytes, from, to, line) => void lines.push([line, bytes.toString("utf8", from, to)]),
    most,
    (line) => tooLong.push(line),
  );
  const bytes = Buffer.from(text);
  const piece = Buffer.alloc(size);
  for (let at = 0; at < bytes.length; at += size) {
    const length = bytes.copy(piece, 0, at, at + size);
    cutter.push(piece.subarray(0, length));
    piece.fill(0);
  }
  cutter.end();
  return { lines, tooLong };
}

describe("LineCutter", () => {
  const text = "a\n\nZürich 😀\r\nlast one";

  it.each([1, 2, 3, 5, 100])("gives the same lines of pieces of %s bytes", (size) => {
    expect(cut(text, size).lines).toEqual([
      [1, "a"],
      [2, ""],
      [3, "Zürich 😀\r"],
      [4, "last one"],
    ]);
  });

  it("gives no line behind the last line end", () => {
    expect(cut("a\nb\n", 3).lines).toEqual([
      [1, "a"],
      [2, "b"],
    ]);
  });

  it("passes over a line that is too long and counts it", () => {
    expect(cut(`a\n${"x".repeat(50)}\nb\n${"y".repeat(50)}`, 7, 20)).toEqual({
      lines: [
        [1, "a"],
        [3, "b"],
      ],
      tooLong: [2, 4],
    });
  });

  it("takes time in proportion to a line that comes in many pieces", async () => {
    const piece = Buffer.alloc(64, "x");
    const growth = await growthOf(
      (pieces) => pieces,
      (pieces) => {
        let length = 0;
        const cutter = new LineCutter((_, from, to) => void (length = to - from));
        for (let i = 0; i < pieces; i++) cutter.push(piece);
        cutter.end();
        expect(length).toBe(64 * pieces);
      },
      32,
    );
    expect(growth).toBeLessThan(linear);
  });
});
