// Whole numbers of any size as bytes, small ones in one byte: zigzag and seven bits a byte, as Protocol Buffers write
// them. Fractions and strings are written once each and then by their number.

/** What is written is read in the same order. */
export class NumberWriter {
  private bytes = new Uint8Array(1 << 16);
  private length = 0;
  private readonly fractions = new Map<number, number>();
  private readonly strings = new Map<string, number>();

  /** Writes a whole number between −2³⁰ and 2³⁰. */
  whole(value: number): void {
    if (this.length + 5 > this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    let left = value < 0 ? -value * 2 - 1 : value * 2;
    for (; left > 127; left >>>= 7) this.bytes[this.length++] = (left & 127) | 128;
    this.bytes[this.length++] = left;
  }

  /** Writes any number, exactly. */
  real(value: number): void {
    this.whole(numberOf(this.fractions, value));
  }

  /** Writes a string or null. */
  text(value: string | null): void {
    this.whole(value === null ? -1 : numberOf(this.strings, value));
  }

  /** Everything that was written. */
  finish(): NumberStream {
    return {
      bytes: this.bytes.slice(0, this.length),
      fractions: Float64Array.from(this.fractions.keys()),
      strings: [...this.strings.keys()],
    };
  }
}

export interface NumberStream {
  readonly bytes: Uint8Array;
  readonly fractions: Float64Array;
  readonly strings: readonly string[];
}

export class NumberReader {
  private at = 0;

  constructor(private readonly stream: NumberStream) {}

  whole(): number {
    const { bytes } = this.stream;
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[this.at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return value & 1 ? -((value + 1) >>> 1) : value >>> 1;
  }

  real(): number {
    return this.stream.fractions[this.whole()]!;
  }

  text(): string | null {
    const index = this.whole();
    return index < 0 ? null : this.stream.strings[index]!;
  }
}

function numberOf<Key>(known: Map<Key, number>, key: Key): number {
  let number = known.get(key);
  if (number === undefined) known.set(key, (number = known.size));
  return number;
}
