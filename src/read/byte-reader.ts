// Bytes of a stream, taken by line and by length, with a look ahead; in the memory of what is taken at once.

export class ByteReader {
  private buffer: Buffer = Buffer.alloc(0);
  private readonly chunks: AsyncIterator<Buffer>;
  private isDone = false;

  constructor(bytes: AsyncIterable<Buffer>) {
    this.chunks = bytes[Symbol.asyncIterator]();
  }

  /** Up to `length` bytes; fewer only at the end. */
  async take(length: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    let missing = length;
    while (missing > 0 && (this.buffer.length > 0 || (await this.fill()))) {
      const part = this.buffer.subarray(0, missing);
      this.buffer = this.buffer.subarray(part.length);
      parts.push(part);
      missing -= part.length;
    }
    return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  }

  /** Skips bytes; gives how many there were. */
  async skip(length: number): Promise<number> {
    let missing = length;
    while (missing > 0 && (this.buffer.length > 0 || (await this.fill()))) {
      const step = Math.min(missing, this.buffer.length);
      this.buffer = this.buffer.subarray(step);
      missing -= step;
    }
    return length - missing;
  }

  /**
   * A line without its end, as Latin-1; null at the end of the stream. A line of more than `most` bytes is cut there.
   */
  async line(most: number): Promise<string | null> {
    const parts: Buffer[] = [];
    let held = 0;
    for (;;) {
      const end = this.buffer.indexOf(10);
      if (end >= 0 || held + this.buffer.length >= most) {
        const cut = end >= 0 && held + end <= most ? end : Math.max(0, most - held);
        parts.push(this.buffer.subarray(0, cut));
        this.buffer = this.buffer.subarray(cut === end ? cut + 1 : cut);
        return text(parts);
      }
      held += this.buffer.length;
      parts.push(this.buffer);
      this.buffer = Buffer.alloc(0);
      if (!(await this.fill())) return held === 0 ? null : text(parts);
    }
  }

  /** The next bytes, without taking them. */
  async peek(length: number): Promise<Buffer> {
    while (this.buffer.length < length && (await this.fill()));
    return this.buffer.subarray(0, length);
  }

  /** Gives back the last bytes that were taken, to be taken again. */
  unread(bytes: Buffer): void {
    const from = this.buffer.byteOffset - bytes.length;
    const isInFront = bytes.buffer === this.buffer.buffer && bytes.byteOffset === from;
    this.buffer = isInFront
      ? Buffer.from(bytes.buffer, from, bytes.length + this.buffer.length)
      : Buffer.concat([bytes, this.buffer]);
  }

  private async fill(): Promise<boolean> {
    if (this.isDone) return false;
    const next = await this.chunks.next();
    if (next.done) {
      this.isDone = true;
      return false;
    }
    this.buffer = this.buffer.length === 0 ? next.value : Buffer.concat([this.buffer, next.value]);
    return true;
  }
}

const text = (parts: readonly Buffer[]) => Buffer.concat(parts).toString("latin1").replace(/\r$/, "");
