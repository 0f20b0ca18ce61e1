// Stands in for Node's Buffer in the page: what the tokeniser uses of it, the code units of a text at once.

class CodeUnits {
  private readonly units: Uint16Array;

  constructor(store: ArrayBuffer) {
    this.units = new Uint16Array(store);
  }

  write(text: string): void {
    for (let i = 0; i < text.length; i++) this.units[i] = text.charCodeAt(i);
  }

  /** The text between two bytes. */
  toString(_encoding: string, start: number, end: number): string {
    let text = "";
    for (let at = start / 2; at < end / 2; at += 8192)
      text += String.fromCharCode(...this.units.subarray(at, Math.min(end / 2, at + 8192)));
    return text;
  }
}

export const Buffer = {
  alloc: () => new CodeUnits(new ArrayBuffer(0)),
  from: (store: ArrayBuffer) => new CodeUnits(store),
};
