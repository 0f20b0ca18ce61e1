// Table rows: the records of a delimited file, from its lines. A quotation mark that is never closed costs nothing: a
// line that is a row by itself is never taken for the continuation of the one above it.

import type { Line } from "./decode-lines.js";
import { closingMark, type Dialect, splitRow } from "./split-row.js";

export interface TableRow {
  readonly fields: readonly string[];
  /** Where it begins. */
  readonly line: number;
  /** True where a quotation mark of it is not closed. */
  readonly isOpen: boolean;
}

/** The most characters that a record has: what follows an open mark beyond that is not its text. */
const mostOfRecord = 1 << 25;

/** Puts lines together to rows of `width` fields, the number of columns. */
export class RowCollector {
  private held: string[] = [];
  private heldLength = 0;
  private line = 0;
  /** What kind of value each column held in the last good row. */
  private kinds: readonly string[] = [];

  constructor(
    private readonly dialect: Dialect,
    private readonly width: number,
  ) {}

  /** The rows that are complete with this line. */
  *add({ text, line }: Line): Generator<TableRow> {
    const row = text.endsWith("\r") ? text.slice(0, -1) : text;
    if (this.held.length > 0) {
      if (this.isFresh(row) || this.heldLength + row.length > mostOfRecord) yield this.release(true);
      else {
        this.hold(row, line);
        // Only a mark of this line can close the field.
        if (row.includes('"') && closingMark(row, 0, this.dialect) >= 0) yield* this.closed();
        return;
      }
    }
    if (row.trim() === "") return;
    this.hold(row, line);
    yield* this.closed();
  }

  /** The row that was begun and not completed, if there is one. */
  *end(): Generator<TableRow> {
    if (this.held.length > 0) yield this.release(true);
  }

  private hold(row: string, line: number): void {
    if (this.held.length === 0) this.line = line;
    this.held.push(row);
    this.heldLength += row.length + 1;
  }

  private *closed(): Generator<TableRow> {
    const { isOpen } = splitRow(this.text, this.dialect);
    if (!isOpen) yield this.release(false);
  }

  private get text(): string {
    return this.held.length === 1 ? this.held[0]! : this.held.join("\n");
  }

  private release(isOpen: boolean): TableRow {
    const { text, width, line } = this;
    let { fields } = splitRow(text, this.dialect, isOpen ? { width } : {});
    if (fields.length !== width) {
      const other = splitRow(text, this.dialect, { isProse: true, width }).fields;
      if (other.length === width) fields = other;
    }
    if (fields.length === width) this.kinds = fields.map(kindOf);
    this.held = [];
    this.heldLength = 0;
    return { fields, line, isOpen };
  }

  /** True for a line that is a row by itself, while a quotation mark of an earlier line is open. */
  private isFresh(row: string): boolean {
    const { delimiter } = this.dialect;
    if (this.width < 2 || !row.includes(delimiter)) return false;
    const { fields, isOpen } = splitRow(row, this.dialect);
    if (isOpen ? fields.length > this.width || fields.length < 2 : fields.length !== this.width) return false;
    if (!isOpen && (delimiter === "\t" || delimiter === "|")) return true;
    const begun = splitRow(this.held[0]!, this.dialect).fields.slice(0, -1).map(kindOf);
    const whole = isOpen ? fields.slice(0, -1) : fields;
    const expected = [...begun, ...this.kinds.slice(begun.length)].slice(0, whole.length);
    const certain = expected.flatMap((kind, i) =>
      kind === "prose" || kind === "word" ? [] : [kindOf(whole[i]!) === kind],
    );
    if (certain.length > 0) return certain.every(Boolean);
    // Sentences have a space behind a comma, rows of programs have none.
    const isTight = !row.replace(/"[^"]*"/g, "").includes(`${delimiter} `);
    const isQuoted = row.startsWith('"') && row.includes(`"${delimiter}"`);
    return isTight && (this.width > 2 || kindOf(fields[0]!) === "word" || isOpen || isQuoted);
  }
}

function kindOf(field: string): string {
  const text = field.trim();
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return "number";
  if (/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:$|[ T]\d)/.test(text)) return "date";
  if (/^https?:\/\//i.test(text)) return "address";
  if (/^(?=.*\d)[\w-]{2,40}$/.test(text)) return "code";
  return /^\S{0,40}$/.test(text) ? "word" : "prose";
}
