import { describe, expect, it } from "vitest";
import { escapeControls, escapeLine, showUnseen } from "../../src/cli/terminal-text.js";

describe("escapeControls", () => {
  it.each([
    ["\u001b[2Jgone", "␛[2Jgone"],
    ["\u009b31m", "<U+009B>31m"],
    ["a\u0000b\u0008c\u007f", "a␀b␈c␡"],
    ["\u202ereversed\u2066", "<U+202E>reversed<U+2066>"],
    ["over\rwritten", "over␍written"],
    ["two\r\nlines\tand a tab", "two\nlines\tand a tab"],
    ["Türkiye 会谈 😀 “x”", "Türkiye 会谈 😀 “x”"],
  ])("shows %j as %j", (raw, shown) => {
    expect(escapeControls(raw)).toBe(shown);
  });

  it("leaves no control character in any text of them", () => {
    const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).join("");
    expect(escapeControls(all)).not.toMatch(/(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  });
});

describe("escapeLine", () => {
  it("makes one line", () => {
    expect(escapeLine("a\nb\tc")).toBe("a⏎b c");
  });
});

describe("showUnseen", () => {
  it.each([
    ["\n\n", "⏎⏎"],
    [" ", "␣"],
    ["", "nothing"],
    ["\u00a0", "⍽"],
    ["Bei\u00adjing", "Bei<U+00AD>jing"],
    ["\u2009", "<U+2009>"],
    ["U.S.", "U.S."],
    ["a b", "a b"],
  ])("shows %j as %j", (raw, shown) => {
    expect(showUnseen(raw)).toBe(shown);
  });
});
