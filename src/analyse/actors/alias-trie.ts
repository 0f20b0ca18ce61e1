// Alias trie: thousands of names looked for at once, by the ids of their tokens. It has a vocabulary of its own, so
// that one trie serves every text; a reader knows what the ids of one text's vocabulary are there.
// Most tokens begin no name, and one look-up in an array shows it, so the number of names hardly matters.

import { createTokenBuffer, tokenise, type Tokens, Vocabulary } from "../../text/index.js";
import { takeApart } from "./take-apart.js";

/** Where a name stands in a trie. */
export interface TriePath {
  readonly first: number;
  readonly last: number;
  /** Its pieces, until the next name is entered. */
  readonly pieces: Tokens;
}

/** Names over a vocabulary of their own. Node 0 is where every name begins; 0 also stands for "nothing". */
export class AliasTrie<Value> {
  readonly vocabulary = new Vocabulary();
  private readonly children: (Map<number, number> | undefined)[] = [new Map()];
  private readonly values: (Value[] | undefined)[] = [undefined];
  private readonly tokens = createTokenBuffer(64);
  private readonly pieces = createTokenBuffer(64);

  /** The path of a name, made where it is new: its pieces, and the node of the first; null for a name without one. */
  enter(name: string): TriePath | null {
    const pieces = takeApart(tokenise(name, this.vocabulary, this.tokens), this.vocabulary, this.pieces);
    let node = 0;
    for (let i = 0; i < pieces.length; i++) {
      const id = pieces.ids[i]!;
      let next = this.step(node, id);
      if (next === 0) {
        next = this.values.push(undefined) - 1;
        this.children.push(undefined);
        (this.children[node] ??= new Map()).set(id, next);
      }
      node = next;
    }
    return pieces.length === 0 ? null : { first: this.step(0, pieces.ids[0]!), last: node, pieces };
  }

  /** Adds a value under the name that ends at a node; several may stand under one. */
  put(node: number, value: Value): void {
    (this.values[node] ??= []).push(value);
  }

  /** What stands under the name that ends at a node. */
  at(node: number): readonly Value[] | undefined {
    return this.values[node];
  }

  /** The node to which a type of the trie leads from a node; 0 where none does. */
  step(node: number, id: number): number {
    return this.children[node]?.get(id) ?? 0;
  }
}

/** A trie over the ids of a text's vocabulary. */
export class TrieReader<Value> {
  /** For each type of the text, the node that it leads to from the root, and its id in the trie; -1 for none. */
  private roots = new Int32Array(1 << 16);
  private own = new Int32Array(1 << 16);
  private learned = 0;

  constructor(
    private readonly trie: AliasTrie<Value>,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** Takes note of the types added to the vocabulary since the last text: "CHINA" begins what "china" begins. */
  learn(): void {
    const { size } = this.vocabulary;
    if (size > this.own.length) [this.roots, this.own] = [grown(this.roots, size), grown(this.own, size)];
    for (; this.learned < size; this.learned++) {
      const id = (this.own[this.learned] = this.trie.vocabulary.idOfTypeIn(this.vocabulary, this.learned));
      this.roots[this.learned] = this.step(0, id, this.learned);
    }
  }

  /** The node to which a type leads from the root, or 0; after {@link learn}. */
  begin(id: number): number {
    return this.roots[id]!;
  }

  /** The node to which a type leads from a node, as it stands or in lower case; or 0. */
  next(node: number, id: number): number {
    return this.step(node, this.own[id]!, id);
  }

  private step(node: number, own: number, id: number): number {
    const found = own < 0 ? 0 : this.trie.step(node, own);
    if (found !== 0) return found;
    const low = this.vocabulary.folded(id);
    if (low === id) return 0;
    const folded = this.trie.vocabulary.idOfTypeIn(this.vocabulary, low);
    return folded < 0 ? 0 : this.trie.step(node, folded);
  }
}

function grown(ids: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(size, ids.length * 2));
  larger.set(ids);
  return larger;
}
