// A text's tokens, side by side in typed arrays that can be filled again and again.

/** Tokens in the order of the text: the id of each, and its start and end (exclusive). */
export interface Tokens {
  readonly length: number;
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Tokens that can be filled again and again, for reading without garbage. */
export interface TokenBuffer extends Tokens {
  length: number;
  ids: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
}

export function createTokenBuffer(capacity = 0): TokenBuffer {
  return { length: 0, ids: new Int32Array(capacity), starts: new Int32Array(capacity), ends: new Int32Array(capacity) };
}

/** Makes room for so many tokens. */
export function reserveTokens(buffer: TokenBuffer, count: number): void {
  if (buffer.ids.length >= count) return;
  const capacity = Math.max(count, buffer.ids.length * 2);
  buffer.ids = new Int32Array(capacity);
  buffer.starts = new Int32Array(capacity);
  buffer.ends = new Int32Array(capacity);
}
