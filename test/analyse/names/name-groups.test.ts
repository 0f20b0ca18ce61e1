// Names of 14 groups, 30 invented sentences each: whom the tagger finds must not depend on where a name comes from.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { NameTagger } from "../../../src/analyse/names/index.js";
import { worldNames } from "../../../src/training/world-names.js";

interface Groups {
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly frames: readonly string[];
}

const { groups, frames } = JSON.parse(readFileSync("test/fixtures/names/groups.json", "utf8")) as Groups;
const tagger = new NameTagger();

/** Whether exactly the name is found, as a person's, in a text that holds it once. */
function isFound(name: string, frame: string): boolean {
  const text = frame.replace("{}", name);
  const at = text.indexOf(name);
  return tagger
    .find(text, [{ start: 0, end: text.length }])
    .some(({ start, end, type }) => type === "person" && start === at && end === at + name.length);
}

describe("names from all over the world", () => {
  it.each(Object.entries(groups))("are found in at least eight sentences of ten: %s", (_, names) => {
    expect(names.length).toBe(30);
    const found = names.filter((name, i) => isFound(name, frames[i]!));
    expect(found.length / names.length).toBeGreaterThanOrEqual(0.8);
  });

  it("were not learned from", () => {
    const particles = new Set(
      "al el bin abu ben von van der de dos da do den ter ten zu zur vom und op in 't ni mac o ó ní".split(" "),
    );
    const learned = new Set(
      worldNames.flatMap(({ given, family }) => [...given, ...family.flatMap((name) => name.split(" "))]),
    );
    const measured = Object.values(groups)
      .flat()
      .flatMap((name) => name.split(" "));
    expect(measured.filter((part) => learned.has(part) && !particles.has(part.toLowerCase()))).toEqual([]);
  });
});
