// CSV and TSV: columns by their names, rows as they come.

import type { ParsedArticle } from "./article.js";
import { decodeLines, type Line } from "./decode-lines.js";
import { normal } from "./field-names.js";
import { type RecordReader, recordReader } from "./read-records.js";
import type { SourceFile } from "./source-file.js";
import { type Dialect, splitRow } from "./split-row.js";
import { findHeader, mostOfPreamble } from "./table-header.js";
import { RowCollector, type TableRow } from "./table-rows.js";

/**
 * Reads a table; its delimiter is the one that is most frequent in the header. The line of an article is the one on
 * which its record begins.
 */
export async function* parseCsv(file: SourceFile): AsyncGenerator<ParsedArticle> {
  const first: Line[] = [];
  let table: Table | null = null;
  for await (const batch of decodeLines(file)) {
    const lines = withMacEnds(batch);
    if (table) {
      for (const line of lines) yield* table.add(line);
      continue;
    }
    for (const line of lines) first.push(line);
    if (first.length < mostOfPreamble) continue;
    table = openTable(first, file);
    if (!table) return;
    for (const line of first.slice(table.begins)) yield* table.add(line);
  }
  if (!table && first.length > 0) {
    table = openTable(first, file);
    for (const line of table ? first.slice(table.begins) : []) yield* table!.add(line);
  }
  if (table) yield* table.end();
}

/** Old Macs ended lines with a carriage return alone: their files are one line to everyone else. */
function withMacEnds(lines: readonly Line[]): readonly Line[] {
  if (lines.length > 1 || !/\r(?!$)/.test(lines[0]!.text.slice(0, 100_000))) return lines;
  return lines[0]!.text.split("\r").map((text, i) => ({ text, line: lines[0]!.line + i }));
}

/** The table that begins with these lines; null, with a note, where none is a header. */
function openTable(lines: readonly Line[], file: SourceFile): Table | null {
  const header = findHeader(possibleHeaders(lines.slice(0, mostOfPreamble)), file);
  return header ? new Table(file, header.names, header.dialect, header.next) : null;
}

interface Header {
  readonly names: readonly string[];
  readonly line: number;
  readonly dialect: Dialect;
  /** Index of the line behind it. */
  readonly next: number;
}

/** The lines as headers, each with the delimiter that it would have. */
function possibleHeaders(lines: readonly Line[]): Header[] {
  const found: Header[] = [];
  let marked: string | null = null;
  for (const [at, { text, line }] of lines.entries()) {
    const bare = text.replace(/^\ufeff/, "").trimEnd();
    const separator = /^sep=(.)$/i.exec(bare)?.[1];
    marked = separator ?? marked;
    if (separator !== undefined || bare === "") continue;
    const dialect = { delimiter: marked ?? findDelimiter(bare), hasBackslashes: false };
    let head = splitRow(bare, dialect);
    let next = at + 1;
    // A name may hold a line break.
    for (let joined = bare; head.isOpen && next < Math.min(lines.length, at + 6); next++) {
      joined += `\n${lines[next]!.text.trimEnd()}`;
      head = splitRow(joined, dialect);
    }
    found.push({ names: head.fields, line, dialect, next: head.isOpen ? at + 1 : next });
  }
  return found;
}

/** The header of a table, and the rows as it describes them. */
class Table {
  private readonly rows: RowCollector;
  private readonly read: RecordReader;
  private readonly header: string;
  private readonly textAt: number;

  constructor(
    private readonly file: SourceFile,
    private readonly names: readonly string[],
    private readonly dialect: Dialect,
    /** Index of the line behind the header. */
    readonly begins: number,
  ) {
    this.rows = new RowCollector(dialect, names.length);
    this.read = recordReader(file, { isTable: true });
    this.header = normalRow(names);
    this.textAt = names.findIndex((name) => file.fields.text.includes(normal(name)));
  }

  *add(line: Line): Generator<ParsedArticle> {
    for (const row of this.rows.add(line)) yield* this.article(row);
  }

  *end(): Generator<ParsedArticle> {
    for (const row of this.rows.end()) yield* this.article(row);
  }

  private *article({ fields, line, isOpen }: TableRow): Generator<ParsedArticle> {
    const { note } = this.file;
    const { names } = this;
    if (normalRow(fields) === this.header) return note("repeats the header, and was left out", line);
    if (isOpen) note("has a quotation mark that opens here and is never closed; the row was read without it", line);
    const row = fields.length > names.length ? this.rejoin(fields) : fields;
    if (row.length !== names.length)
      note(`has ${row.length} fields where the header has ${names.length}; what could be read was kept`, line);
    const article = this.read.value(Object.fromEntries(names.map((name, i) => [name, row[i] ?? ""])), line);
    if (article) yield article;
  }

  /** A row with too many fields, its text put together again where it was cut at the commas of its sentences. */
  private rejoin(fields: readonly string[]): readonly string[] {
    const end = this.textAt + fields.length - this.names.length + 1;
    const parts = fields.slice(this.textAt, end);
    if (this.textAt < 0 || !parts.slice(1).every((part) => part.startsWith(" "))) return fields;
    return [...fields.slice(0, this.textAt), parts.join(this.dialect.delimiter), ...fields.slice(end)];
  }
}

const normalRow = (fields: readonly string[]) => fields.map((field) => normal(field.slice(0, 200))).join("\n");

/** The most frequent of comma, semicolon, tab and bar in a header, outside quotation marks. */
function findDelimiter(header: string): string {
  const bare = header.slice(0, 100_000).replace(/"[^"]*"/g, "");
  const count = (mark: string) => bare.split(mark).length;
  return [",", ";", "\t", "|"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
