// Parquet: columns by their names, one group of rows after another.

import type { AsyncBuffer } from "hyparquet";
import type { ParsedArticle } from "./article.js";
import { recordReader } from "./read-records.js";
import { describeTextlessTable, hasTextOrLead, readColumns } from "./record-fields.js";
import { collectBytes, type SourceFile } from "./source-file.js";

/** Rows that are read at a time, where a group has more. */
const batch = 2000;

/** Reads a Parquet file. The line of an article is the number of its row. */
export async function* parseParquet(file: SourceFile): AsyncGenerator<ParsedArticle> {
  const { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects, parquetSchema } = await import("hyparquet");
  const { compressors } = await import("hyparquet-compressors");
  const { fields, note } = file;
  let source: AsyncBuffer;
  if (file.isPacked) {
    const bytes = await collectBytes(file);
    if (bytes === null) return;
    source = {
      byteLength: bytes.length,
      slice: (start, end) => Uint8Array.prototype.slice.call(bytes, start, end).buffer as ArrayBuffer,
    };
  } else source = await asyncBufferFromFile(file.path);
  const fault = (error: unknown) =>
    (error instanceof Error ? error.message : String(error)).split("\n")[0]!.slice(0, 200);
  let metadata;
  let names: string[];
  try {
    metadata = await parquetMetadataAsync(source);
    names = parquetSchema(metadata).children.map(({ element }) => element.name);
  } catch (error) {
    return note(
      source.byteLength === 0
        ? "is empty"
        : `is not a complete Parquet file: it breaks off or is damaged (${fault(error)})`,
    );
  }
  if (!hasTextOrLead(names, fields)) return note(describeTextlessTable(names, fields));
  const read = recordReader(file);
  const columns = readColumns(names, fields);
  let at = 0;
  for (const group of metadata.row_groups) {
    const end = at + Number(group.num_rows);
    for (; at < end; at += Math.min(batch, end - at)) {
      const last = Math.min(at + batch, end);
      let rows;
      try {
        rows = await parquetReadObjects({ file: source, metadata, columns, compressors, rowStart: at, rowEnd: last });
      } catch (error) {
        note(`is damaged here: rows ${at + 1} to ${end} could not be read (${fault(error)})`, at + 1);
        at = end;
        break;
      }
      for (const [index, row] of rows.entries()) {
        const article = read.value(row, at + index + 1);
        if (article) yield article;
      }
    }
  }
}
