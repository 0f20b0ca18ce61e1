import { describe, expect, it } from "vitest";
import { isOfSport } from "../../../src/analyse/actors/sport.js";
import { mentionsOf } from "../support.js";
import { knownCorpusOf } from "./one-article.js";

const isSport = (text: string) => isOfSport(text, 0, 1);

describe("isOfSport", () => {
  it.each([
    "Lima beat Quito 3-0 at home.",
    "Rome bought a striker from Turin.",
    "Athens lost the match, and the fans left the stadium.",
  ])("hears a game told of: %s", (text) => {
    expect(isSport(text)).toBe(true);
  });

  it.each([
    "Moscow lost patience, and the talks won nobody.",
    "Parliament in Lima voted 101-6 for it.",
    "Kyiv said that 23-27 February were quiet days.",
  ])("hears none in politics: %s", (text) => {
    expect(isSport(text)).toBe(false);
  });

  it("lets no government play", () => {
    const ids = (text: string) => mentionsOf(knownCorpusOf(text))[0]!.map(({ actor }) => actor.id);
    expect(ids("Madrid beat Lisbon 3-0 in the league.").filter((id) => id === "spain" || id === "portugal")).toEqual(
      [],
    );
    expect(ids("Madrid condemned Lisbon over the dam.")).toEqual(["spain", "portugal"]);
  });
});
