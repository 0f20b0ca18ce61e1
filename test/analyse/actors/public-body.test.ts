import { describe, expect, it } from "vitest";
import { isPublicBody } from "../../../src/analyse/actors/public-body.js";

describe("isPublicBody", () => {
  it.each(["Russian Navy", "Iranian Ministry of Health", "Israel's central bank", "US 7th fleet’s"])(
    "holds for %s",
    (name) => {
      expect(isPublicBody(name)).toBe(true);
    },
  );

  it.each(["China Daily", "Swiss Re", "Russian Red Bear Works", "Navya Motors"])("does not hold for %s", (name) => {
    expect(isPublicBody(name)).toBe(false);
  });
});
