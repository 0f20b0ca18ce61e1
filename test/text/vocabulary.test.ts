import { describe, expect, it } from "vitest";
import { Vocabulary } from "../../src/text/index.js";

describe("Vocabulary", () => {
  it("numbers types from 0 in the order in which they are added", () => {
    const vocabulary = new Vocabulary();
    expect(["china", "russia", "china"].map((term) => vocabulary.add(term))).toEqual([0, 1, 0]);
    expect(vocabulary.size).toBe(2);
  });

  it("finds what it holds and answers −1 for the rest", () => {
    const vocabulary = new Vocabulary();
    vocabulary.add("china");
    expect(["china", "chin", "chinas", "China", ""].map((term) => vocabulary.idOf(term))).toEqual([0, -1, -1, -1, -1]);
  });

  it("adds nothing when it is asked", () => {
    const vocabulary = new Vocabulary();
    vocabulary.idOf("china");
    expect(vocabulary.size).toBe(0);
  });

  it("gives back every one of 200,000 types, as a Map does", () => {
    const vocabulary = new Vocabulary();
    const known = new Map<string, number>();
    for (let i = 0; i < 400_000; i++) {
      const term = `t${(i * 7919) % 200_000}é`;
      if (!known.has(term)) known.set(term, known.size);
      if (vocabulary.add(term) !== known.get(term)) expect.fail(`${term} has another id`);
    }
    expect(vocabulary.size).toBe(known.size);
    for (const [term, id] of known)
      if (vocabulary.term(id) !== term || vocabulary.idOf(term) !== id) expect.fail(`${term} was lost`);
  });

  it("keeps a type of 300,000 characters", () => {
    const vocabulary = new Vocabulary();
    const term = "long".repeat(75_000);
    expect(vocabulary.term(vocabulary.add(term)) === term).toBe(true);
    expect(vocabulary.idOf(term)).toBe(0);
  });

  it("tells types with the same hash apart", () => {
    // FNV-1a, 32 bits, by its formula: h = (h xor c) · 16777619.
    const fnv = (term: string) =>
      [...term].reduce((h, c) => ((BigInt(c.charCodeAt(0)) ^ h) * 16777619n) % 2n ** 32n, 2166136261n);
    expect(fnv("costarring")).toBe(fnv("liquid"));
    const vocabulary = new Vocabulary();
    expect([vocabulary.add("costarring"), vocabulary.add("liquid"), vocabulary.add("costarring")]).toEqual([0, 1, 0]);
  });

  it("leads from capitals to lower case, and adds it if need be", () => {
    const vocabulary = new Vocabulary();
    expect(vocabulary.term(vocabulary.folded(vocabulary.add("NATO")))).toBe("nato");
  });

  it("knows the pieces that were stated, and of no other type", () => {
    const vocabulary = new Vocabulary();
    const [compound, us] = ["us-led", "us"].map((term) => vocabulary.add(term));
    const parts = [{ id: us!, offset: 0, length: 2 }];
    vocabulary.setParts(compound!, parts);
    expect([vocabulary.parts(compound!), vocabulary.parts(us!)]).toEqual([parts, []]);
  });
});
