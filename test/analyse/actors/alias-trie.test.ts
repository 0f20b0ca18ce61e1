import { describe, expect, it } from "vitest";
import { AliasTrie, TrieReader } from "../../../src/analyse/actors/alias-trie.js";
import { takeApart } from "../../../src/analyse/actors/take-apart.js";
import { createTokenBuffer, tokenise, Vocabulary } from "../../../src/text/index.js";

function trieOf(names: readonly string[]) {
  const vocabulary = new Vocabulary();
  const trie = new AliasTrie<string>();
  for (const name of names) {
    const path = trie.enter(name);
    if (path) trie.put(path.last, name);
  }
  return { vocabulary, trie, reader: new TrieReader(trie, vocabulary) };
}

/** What stands at the end of a text's tokens in a trie. */
function lookUp({ vocabulary, trie, reader }: ReturnType<typeof trieOf>, text: string): readonly string[] | undefined {
  const { ids, length } = tokenise(text, vocabulary);
  reader.learn();
  let node = reader.begin(ids[0]!);
  for (let i = 1; i < length && node !== 0; i++) node = reader.next(node, ids[i]!);
  return node === 0 ? undefined : trie.at(node);
}

describe("AliasTrie", () => {
  const made = trieOf(["North Korea", "North", "north sea", "US Navy", "Wang Yi", "Wang Yi"]);

  it("finds a name, and every value that stands under it", () => {
    expect(lookUp(made, "North Korea")).toEqual(["North Korea"]);
    expect(lookUp(made, "Wang Yi")).toEqual(["Wang Yi", "Wang Yi"]);
  });

  it("keeps a name apart from the longer one that it begins", () => {
    expect(lookUp(made, "North")).toEqual(["North"]);
  });

  it("finds nothing at the middle of a name, nor behind its end", () => {
    expect(lookUp(made, "Wang")).toBeUndefined();
    expect(lookUp(made, "Korea")).toBeUndefined();
    expect(lookUp(made, "North Korea Korea")).toBeUndefined();
  });

  it("finds a name in capitals", () => {
    expect(lookUp(made, "NORTH SEA")).toEqual(["north sea"]);
  });

  it("does not find an acronym in lower case", () => {
    expect(lookUp(made, "us navy")).toBeUndefined();
    expect(lookUp(made, "US Navy")).toEqual(["US Navy"]);
  });

  it("leaves out a name without a token", () => {
    const { trie } = trieOf(["—", ""]);
    expect(trie.at(0)).toBeUndefined();
    expect(trie.vocabulary.size).toBe(0);
  });

  it("holds thousands of names at once", () => {
    const names = Array.from({ length: 5000 }, (_, i) => `item x${i.toString(36)}q`);
    const many = trieOf(names);
    for (const name of ["item x0q", "item x2sq", "item x3uvq"]) expect(lookUp(many, name), name).toEqual([name]);
  });
});

describe("takeApart", () => {
  const pieces = (text: string) => {
    const vocabulary = new Vocabulary();
    const { ids, starts, ends, length } = takeApart(tokenise(text, vocabulary), vocabulary, createTokenBuffer());
    return Array.from({ length }, (_, i) => ({
      term: vocabulary.term(ids[i]!),
      surface: text.slice(starts[i]!, ends[i]!),
    }));
  };

  it("gives the pieces of a compound their own places", () => {
    expect(pieces("the U.S.-China talks").map(({ surface }) => surface)).toEqual(["the", "U.S.", "China", "talks"]);
  });

  it("takes the mark off a tag", () => {
    expect(pieces("#Taiwan")).toEqual([{ term: "taiwan", surface: "Taiwan" }]);
  });

  it("keeps the tokens as they are where nothing is to be taken apart", () => {
    expect(pieces("plain tokens alone").map(({ term }) => term)).toEqual(["plain", "tokens", "alone"]);
  });

  it("grows a buffer that is too small", () => {
    const vocabulary = new Vocabulary();
    const text = "us-uk ".repeat(40);
    expect(takeApart(tokenise(text, vocabulary), vocabulary, createTokenBuffer(4)).length).toBe(80);
  });
});
