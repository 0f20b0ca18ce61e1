// Table header: which row of a table names its columns.

import { describeTextlessTable, hasTextOrLead, readColumns } from "./record-fields.js";
import type { SourceFile } from "./source-file.js";

/** Lines among which the header is looked for: databases write what was searched for above it. */
export const mostOfPreamble = 60;

interface Row {
  readonly names: readonly string[];
  readonly line: number;
}

/**
 * The first row that names two columns, one of them of text; else the first that names one of text; null, with a note,
 * without either.
 */
export function findHeader<R extends Row>(rows: readonly R[], { fields, note }: SourceFile): R | null {
  const withText = rows.filter(({ names }) => hasTextOrLead(names, fields));
  const header = withText.find(({ names }) => readColumns(names, fields).length > 1) ?? withText[0];
  const first = rows[0];
  if (header && first && header !== first)
    note(`has lines above its header (line ${header.line}), which were left out`, first.line);
  if (!header && first) note(describeTextlessTable(first.names, fields), first.line);
  return header ?? null;
}
