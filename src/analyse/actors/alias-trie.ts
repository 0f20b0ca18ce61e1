// Alias trie: thousands of names looked for at once, by the ids of their tokens.
// Most tokens begin no name, and one look-up in an array shows it, so the number of names hardly matters.

import { createTokenBuffer, tokenise, type Vocabulary } from "../../text/index.js";
import { takeApart } from "./take-apart.js";

/** Names over the ids of one vocabulary. Node 0 is where every name begins; 0 also stands for "nothing". */
export class AliasTrie<Value> {
  /** For each type, the node that it leads to from the root. */
  private roots = new Int32Array(1 << 16);
  private readonly children: (Map<number, number> | undefined)[] = [undefined];
  private readonly values: (Value[] | undefined)[] = [undefined];
  private learned = 0;
  private readonly tokens = createTokenBuffer(64);
  private readonly pieces = createTokenBuffer(64);

  constructor(private readonly vocabulary: Vocabulary) {}

  /**
   * Adds a name; several values may stand under one. Gives the node of its first token; 0 for a name without one, which
   * is left out.
   */
  add(name: string, value: Value): number {
    const pieces = takeApart(tokenise(name, this.vocabulary, this.tokens), this.vocabulary, this.pieces);
    let node = 0;
    for (let i = 0; i < pieces.length; i++) {
      const id = pieces.ids[i]!;
      let next = this.step(node, id);
      if (next === 0) {
        next = this.values.push(undefined) - 1;
        this.children.push(undefined);
        if (node === 0) this.setRoot(id, next);
        else (this.children[node] ??= new Map()).set(id, next);
      }
      node = next;
    }
    if (node !== 0) (this.values[node] ??= []).push(value);
    return pieces.length === 0 ? 0 : this.root(pieces.ids[0]!);
  }

  /** Takes note of the types added to the vocabulary since the last text: "CHINA" begins what "china" begins. */
  learn(): void {
    const { size } = this.vocabulary;
    for (; this.learned < size; this.learned++) {
      const low = this.vocabulary.folded(this.learned);
      if (low !== this.learned && this.root(this.learned) === 0 && this.root(low) !== 0)
        this.setRoot(this.learned, this.root(low));
    }
    if (size > this.roots.length) this.growRoots(size);
  }

  /** The node to which a type leads from the root, or 0; after {@link learn}. */
  begin(id: number): number {
    return this.roots[id]!;
  }

  /** The node to which a type leads from a node, as it stands or in lower case; or 0. */
  next(node: number, id: number): number {
    const children = this.children[node];
    if (children === undefined) return 0;
    const found = children.get(id);
    if (found !== undefined) return found;
    const low = this.vocabulary.folded(id);
    return low === id ? 0 : (children.get(low) ?? 0);
  }

  /** What stands under the name that ends at a node. */
  at(node: number): readonly Value[] | undefined {
    return this.values[node];
  }

  private step(node: number, id: number): number {
    return node === 0 ? this.root(id) : (this.children[node]?.get(id) ?? 0);
  }

  private root(id: number): number {
    return id < this.roots.length ? this.roots[id]! : 0;
  }

  private setRoot(id: number, node: number): void {
    if (id >= this.roots.length) this.growRoots(id + 1);
    this.roots[id] = node;
  }

  private growRoots(size: number): void {
    const larger = new Int32Array(Math.max(size, this.roots.length * 2));
    larger.set(this.roots);
    this.roots = larger;
  }
}
