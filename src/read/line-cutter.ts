// Lines of a stream of bytes, in the memory of the longest one: each is given as a place in its chunk, and only one
// that continues in the next chunk is copied.

const newline = 10;

/** Receives a line; its bytes are only good for that call. `line` counts from 1. */
export type EachLine = (bytes: Buffer, from: number, to: number, line: number) => void;

export class LineCutter {
  private parts: Buffer[] = [];
  private held = 0;
  private line = 1;

  /** `tooLong` is told of a line of more than `most` bytes, which is skipped. */
  constructor(
    private readonly each: EachLine,
    private readonly most = Infinity,
    private readonly tooLong: (line: number) => void = () => {},
  ) {}

  /** Takes the next chunk; it may be written over afterwards. */
  push(chunk: Buffer): void {
    let at = 0;
    for (let next = chunk.indexOf(newline); next >= 0; next = chunk.indexOf(newline, at)) {
      if (this.held === 0) this.each(chunk, at, next, this.line);
      else {
        this.hold(chunk.subarray(at, next));
        this.release();
      }
      this.line++;
      at = next + 1;
    }
    if (at < chunk.length) this.hold(chunk.subarray(at));
  }

  /** Gives the last line, where no line end follows it. */
  end(): void {
    if (this.held > 0) this.release();
  }

  private hold(part: Buffer): void {
    this.held += part.length;
    if (this.held > this.most) this.parts = [];
    else this.parts.push(Buffer.from(part));
  }

  private release(): void {
    if (this.held > this.most) this.tooLong(this.line);
    else this.each(this.parts.length === 1 ? this.parts[0]! : Buffer.concat(this.parts), 0, this.held, this.line);
    this.parts = [];
    this.held = 0;
  }
}
