// CSV and TSV: columns by their names, rows as they come.

import type { ParsedArticle } from "./article.js";
import { decodeLines, type Line } from "./decode-lines.js";
import { describeTextlessTable, hasText, recordArticle } from "./record-fields.js";
import type { SourceFile } from "./source-file.js";
import { through } from "./through.js";

interface Row {
  readonly record: readonly string[];
  /** Lines up to the end of this record. */
  readonly info: { readonly lines: number };
}

/** The most characters of a record. */
const mostOfRecord = 1 << 28;
/** The most characters that are read again, after quotation marks that are never closed. */
const mostReread = 1 << 26;

/**
 * Reads a table; its delimiter is the one that is most frequent in the header. The line of an article is the one on
 * which its record begins.
 */
export async function* parseCsv(file: SourceFile): AsyncGenerator<ParsedArticle> {
  const table = new Table(file);
  let batches: AsyncIterable<readonly Line[]> | Iterable<readonly Line[]> = decodeLines(file);
  for (let reread = 0; ; ) {
    const open: Line[] = [];
    yield* readRows(batches, table, open);
    if (open.length === 0) return;
    const isLast = open.length > 1 && reread > mostReread;
    const left = isLast ? "nothing from here on was read" : "the line was left out";
    file.note(`is not valid CSV: a quotation mark opens in this record and is never closed; ${left}`, open[0]!.line);
    if (open.length === 1 || isLast) return;
    for (const { text } of open) reread += text.length;
    batches = [open.slice(1)];
  }
}

/** Reads rows; `open` receives the lines of a last record that never ends. */
async function* readRows(
  batches: AsyncIterable<readonly Line[]> | Iterable<readonly Line[]>,
  table: Table,
  open: Line[],
): AsyncGenerator<ParsedArticle> {
  const { parse } = await import("csv-parse");
  let pending: Line[] = [];
  let start = 0;
  let isCut = false;
  // Old Macs ended lines with a carriage return alone: their files are one line to everyone else.
  let end = "\n";
  const lines = (async function* () {
    let unread = 0;
    for await (const batch of batches) {
      if (pending.length === 0 || pending[0]!.line >= start) unread = 0;
      for (const line of batch) unread += pending.push(line) && line.text.length;
      if (unread > mostOfRecord) return;
      if (/\r(?!$)/.test(batch[0]!.text.slice(0, 100_000)) && pending.length === batch.length && !table.delimiter)
        end = "";
      yield batch.map(({ text }) => `${text}${end}`).join("");
    }
  })();
  const first = await lines.next();
  if (first.done) return;
  const { line: before, text: header } = pending[0]!;
  start = before;
  const parser = parse({
    delimiter: (table.delimiter ??= findDelimiter(header)),
    record_delimiter: end === "" ? ["\r"] : ["\r\n", "\n"],
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: () => void (isCut = true),
  });
  const text = (async function* () {
    yield first.value;
    yield* lines;
  })();
  for await (const { record, info } of through<Row>(text, parser)) {
    const article = table.read(record, start);
    if (article) yield article;
    if (table.isTextless) return;
    start = before + info.lines;
    if ((pending.at(-1)?.line ?? 0) - start < pending.length / 2) pending = pending.filter(({ line }) => line >= start);
  }
  if (isCut) for (const line of pending) if (line.line >= start) open.push(line);
}

/** The header of a table, and the rows as it describes them. */
class Table {
  delimiter: string | null = null;
  isTextless = false;
  private header: readonly string[] | null = null;

  constructor(private readonly file: SourceFile) {}

  /** The article of a row; null for the header and for a row without text. */
  read(record: readonly string[], line: number): ParsedArticle | null {
    const { fields, note } = this.file;
    if (!this.header) {
      if (record.length <= 2 && /^sep=.?$/i.test(record[0]!)) return null;
      this.header = record;
      this.isTextless = !hasText(record, fields);
      if (this.isTextless) note(describeTextlessTable(record, fields), line);
      return null;
    }
    if (record.length !== this.header.length)
      note(`has ${record.length} fields where the header has ${this.header.length}; what could be read was kept`, line);
    const article = recordArticle(
      Object.fromEntries(this.header.map((name, i) => [name, record[i] ?? ""])),
      line,
      fields,
    );
    if (!article) note("has no text", line);
    return article;
  }
}

/** The most frequent of comma, semicolon, tab and bar in a header, outside quotation marks. */
function findDelimiter(header: string): string {
  const marked = /^sep=(.)\r?$/i.exec(header);
  if (marked) return marked[1]!;
  const bare = header.slice(0, 100_000).replace(/"[^"]*"/g, "");
  const count = (mark: string) => bare.split(mark).length;
  return [",", ";", "\t", "|"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
