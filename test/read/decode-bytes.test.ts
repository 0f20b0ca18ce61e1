import { describe, expect, it } from "vitest";
import { decodeBytes } from "../../src/read/decode-bytes.js";

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
    ["text with a NUL byte", bytes("one\u0000two")],
    ["UTF-16 without a byte-order mark", bytes("Türkiye met Taipei", "utf16le")],
    ["control characters that are not UTF-8", Uint8Array.of(1, 2, 3, 4, 0xff, 0xfe, 5, 6)],
  ])("takes %s for binary", (_, given) => {
    expect(decodeBytes(given)).toEqual({
      text: null,
      fault: "binary",
      problem: expect.stringMatching(/^is binary/) as string,
    });
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
