import { describe, expect, it } from "vitest";
import { decodeBytes, decodePage } from "../../src/read/decode-bytes.js";

const bytes = (text: string, encoding: BufferEncoding = "utf8") => new Uint8Array(Buffer.from(text, encoding));

describe("decodeBytes", () => {
  it("reads UTF-8 without a remark", () => {
    expect(decodeBytes(bytes("Türkiye, 劉鵬宇, 😀"))).toEqual({ text: "Türkiye, 劉鵬宇, 😀", problem: null });
  });

  it("leaves a byte-order mark out of the text", () => {
    expect(decodeBytes(bytes("\ufeffTaipei"))).toEqual({ text: "Taipei", problem: null });
  });

  it("reads little-endian UTF-16 by its byte-order mark", () => {
    expect(decodeBytes(bytes("\ufeffTürkiye", "utf16le"))).toEqual({ text: "Türkiye", problem: null });
  });

  it("reads big-endian UTF-16 by its byte-order mark", () => {
    expect(decodeBytes(new Uint8Array(Buffer.from("\ufeffTürkiye", "utf16le").swap16()))).toEqual({
      text: "Türkiye",
      problem: null,
    });
  });

  it("reads Latin-1 and says so", () => {
    const { text, problem } = decodeBytes(bytes("Café in Zürich", "latin1"));
    expect(text).toBe("Café in Zürich");
    expect(problem).toMatch(/^is not UTF-8: the lines that are not were read as Windows-1252/);
  });

  it("reads the curly quotation marks of Windows-1252", () => {
    expect(decodeBytes(Uint8Array.of(0x93, 0x4e, 0x6f, 0x94, 0x96)).text).toBe("“No”–");
  });

  it.each([
    ["the bytes of a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
    ["text whose every second byte is NUL, and no UTF-16", bytes("\u0000a\u0000\u0000c\u0000\u0000e".repeat(9))],
    ["control characters that are not UTF-8", Uint8Array.of(1, 2, 3, 4, 0xff, 0xfe, 5, 6)],
  ])("takes %s for binary", (_, given) => {
    expect(decodeBytes(given)).toEqual({
      text: null,
      fault: "binary",
      problem: expect.stringMatching(/^is binary/) as string,
    });
  });

  it("leaves out a NUL byte and says so", () => {
    expect(decodeBytes(bytes("one\u0000two"))).toEqual({
      text: "onetwo",
      problem: "holds NUL bytes, which were left out",
    });
  });

  const wide = (text: string, size: 2 | 4, isLittle: boolean) => {
    const units =
      size === 2
        ? [...Array(text.length).keys()].map((i) => text.charCodeAt(i))
        : [...text].map((c) => c.codePointAt(0)!);
    const buffer = Buffer.alloc(units.length * size);
    units.forEach((unit, i) =>
      isLittle ? buffer.writeUIntLE(unit, i * size, size) : buffer.writeUIntBE(unit, i * size, size),
    );
    return new Uint8Array(buffer);
  };

  it.each([
    ["UTF-16", 2, true],
    ["UTF-16 from the other end", 2, false],
    ["UTF-32", 4, true],
    ["UTF-32 from the other end", 4, false],
  ] as const)("reads %s with a byte-order mark and without", (_, size, isLittle) => {
    for (const text of ["Türkiye met Taipei 😀", "Посол покинул зал, сказали там.", "他们 坐船 过河 了。\n很慢"]) {
      expect(decodeBytes(wide(text, size, isLittle))).toEqual({ text, problem: null });
      expect(decodeBytes(wide(`\ufeff${text}`, size, isLittle))).toEqual({ text, problem: null });
    }
  });

  it.each([
    [
      "windows-1251",
      "Посол покинул зал до конца речи.",
      "cfeef1eeeb20efeeeae8edf3eb20e7e0eb20e4ee20eaeeedf6e020f0e5f7e82e",
    ],
    ["KOI8-R", "Посол покинул зал до конца речи.", "f0cfd3cfcc20d0cfcbc9ced5cc20dac1cc20c4cf20cbcfcec3c120d2c5dec92e"],
    [
      "ISO-8859-2",
      "Poseł wyszła, choć mówiła że zostanie, i już nie wróciła na salę.",
      "506f7365b3207779737ab3612c2063686fe6206df37769b36120bf65207a6f7374616e69652c2069206a75bf206e6965207772f36369b361206e612073616cea2e",
    ],
    [
      "macintosh",
      "L’été dernier, le député a quitté l’hôtel.",
      "4cd58e748e206465726e6965722c206c6520648e7075748e20612071756974748e206cd5689974656c2e",
    ],
  ])("tells %s by its letters, and says so", (name, text, hex) => {
    expect(decodeBytes(new Uint8Array(Buffer.from(hex, "hex")))).toEqual({
      text,
      problem: `is not UTF-8: the lines that are not were read as ${name}; save it as UTF-8 if letters look wrong`,
    });
  });

  it("keeps the letters of a line of UTF-8 that has one stray byte", () => {
    const line = Buffer.concat([bytes("Émile a été élu à Orléans, caf"), Uint8Array.of(0xe9), bytes(" fermé")]);
    expect(decodeBytes(new Uint8Array(line))).toEqual({
      text: "Émile a été élu à Orléans, café fermé",
      problem: "holds bytes that are not UTF-8; each was read as Windows-1252 (Latin-1)",
    });
  });

  it("leaves out the letter that the end of a file cuts", () => {
    expect(decodeBytes(bytes("Émile a été é").subarray(0, -1)).text).toBe("Émile a été ");
  });

  it.each([
    ["no byte", bytes("")],
    ["white space alone", bytes(" \n\t ")],
    ["a byte-order mark alone", bytes("\ufeff")],
    ["UTF-16 white space", bytes("\ufeff \n", "utf16le")],
  ])("calls %s empty", (_, given) => {
    expect(decodeBytes(given)).toEqual({ text: null, fault: "empty", problem: "is empty" });
  });
});

describe("decodePage", () => {
  const latin = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

  it("finds the charset that a page declares behind a long script", () => {
    const page = `<script>${"x();".repeat(5000)}</script><meta charset="windows-1251"><p>\xcf\xee\xf1\xee\xeb</p>`;
    expect(decodePage(latin(page)).text).toContain("<p>Посол</p>");
  });

  it("believes a page that says it is Latin-1, and not its letters", () => {
    expect(decodePage(latin(`<meta charset="iso-8859-1"><p>\xa1s\xed!</p>`)).text).toContain("¡sí!");
  });

  it("reads a page that says it is UTF-8 and is not by its letters", () => {
    expect(decodePage(latin(`<meta charset="utf-8"><p>caf\xe9 de la gare</p>`)).text).toContain("café");
  });

  it("does not believe a charset that its bytes belie", () => {
    const page = Buffer.concat([bytes('<meta charset="iso-8859-2">Émile a été à Évry'), Uint8Array.of(0xe9)]);
    expect(decodePage(new Uint8Array(page)).text).toContain("Émile a été à Évry");
  });
});
