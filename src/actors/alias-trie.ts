// Alias trie: thousands of names looked for at once, by the ids of their tokens, leftmost and longest.
// One pass over tokens finds them all; how many names there are hardly matters, because most tokens
// begin none.

import { type TokenBuffer, tokenise, type Tokens, type Vocabulary } from "../tokens/index.js";

/** Tokens with compounds taken apart, so that "U.S.-China" holds both countries. */
export interface Pieces extends Tokens {
  readonly length: number;
}

const idBits = 2 ** 22;

/** Names over the ids of one vocabulary. */
export class AliasTrie<Value> {
  private readonly edges = new Map<number, number>();
  private readonly values: (Value[] | undefined)[] = [undefined];
  private starts = new Uint8Array(1 << 16);

  constructor(private readonly vocabulary: Vocabulary) {}

  /** Adds a name; several values may stand under one. A name without a token is left out. */
  add(name: string, value: Value): void {
    const pieces = takeApart(tokenise(name, this.vocabulary), this.vocabulary);
    if (pieces.length === 0) return;
    let node = 0;
    for (let i = 0; i < pieces.length; i++) {
      const id = pieces.ids[i]!;
      if (i === 0) this.markStart(id);
      const key = node * idBits + id;
      let next = this.edges.get(key);
      if (next === undefined) {
        next = this.values.push(undefined) - 1;
        this.edges.set(key, next);
      }
      node = next;
    }
    (this.values[node] ??= []).push(value);
  }

  /** Whether any name begins with this type. */
  begins(id: number): boolean {
    return this.starts[id] === 1 || this.starts[this.vocabulary.folded(id)] === 1;
  }

  /**
   * The longest name that begins at a piece: values that `accept` lets stand, and its length in pieces.
   * A shorter name is taken where no value of the longer one is accepted.
   */
  longestAt(pieces: Pieces, at: number, limit: number, accept: (value: Value, length: number) => boolean): { readonly values: readonly Value[]; readonly length: number } | null {
    let best: { values: readonly Value[]; length: number } | null = null;
    let nodes = [0];
    for (let i = at; i < limit && nodes.length > 0; i++) {
      const id = pieces.ids[i]!;
      const low = this.vocabulary.folded(id);
      const next: number[] = [];
      for (const node of nodes) {
        const exact = this.edges.get(node * idBits + id);
        if (exact !== undefined) next.push(exact);
        const folded = low === id ? undefined : this.edges.get(node * idBits + low);
        if (folded !== undefined) next.push(folded);
      }
      nodes = next;
      for (const node of nodes) {
        const values = this.values[node]?.filter((value) => accept(value, i + 1 - at));
        if (values && values.length > 0) {
          best = { values, length: i + 1 - at };
          break;
        }
      }
    }
    return best;
  }

  private markStart(id: number): void {
    if (id >= this.starts.length) {
      const larger = new Uint8Array(Math.max(id + 1, this.starts.length * 2));
      larger.set(this.starts);
      this.starts = larger;
    }
    this.starts[id] = 1;
  }
}

/** Splits compounds and tags into their pieces; the result shares nothing with the tokens if there is one, else it is them. */
export function takeApart(tokens: Tokens, vocabulary: Vocabulary, into?: TokenBuffer): Pieces {
  let extra = 0;
  for (let i = 0; i < tokens.length; i++) {
    const parts = vocabulary.parts(tokens.ids[i]!).length;
    if (parts > 0) extra += parts - 1 || 1;
  }
  if (extra === 0) return tokens;
  const size = tokens.length + extra;
  const buffer = into && into.ids.length >= size ? into : { length: 0, ids: new Int32Array(size), starts: new Int32Array(size), ends: new Int32Array(size) };
  let n = 0;
  const put = (id: number, start: number, end: number) => {
    buffer.ids[n] = id;
    buffer.starts[n] = start;
    buffer.ends[n++] = end;
  };
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.starts[i]!;
    const parts = vocabulary.parts(tokens.ids[i]!);
    if (parts.length === 0) put(tokens.ids[i]!, start, tokens.ends[i]!);
    else for (const part of parts) put(part.id, start + part.offset, start + part.offset + part.length);
  }
  (buffer as { length: number }).length = n;
  return buffer;
}
