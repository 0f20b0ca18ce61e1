import { describe, expect, it } from "vitest";
import { createTokenBuffer } from "../../src/text/index.js";
import { reserveTokens } from "../../src/text/token-buffer.js";

describe("reserveTokens", () => {
  it("makes room for more", () => {
    const buffer = createTokenBuffer(4);
    reserveTokens(buffer, 5);
    expect([buffer.ids.length, buffer.starts.length, buffer.ends.length].every((length) => length >= 5)).toBe(true);
  });

  it("leaves a buffer that is large enough as it is", () => {
    const buffer = createTokenBuffer(4);
    const { ids } = buffer;
    reserveTokens(buffer, 4);
    expect(buffer.ids).toBe(ids);
  });
});
