// CSV: rows as a file that spreadsheets and statistics programs read, and in which nothing is executed.

import type { Column } from "./columns.js";

/** A heading of the columns' names and a line for each row; lines end as RFC 4180 has it. */
export function formatCsv(columns: Readonly<Record<string, Column>>, rows: readonly object[]): string {
  const names = Object.keys(columns);
  const lines = rows.map((row) =>
    names.map((name) => csvCell((row as Record<string, unknown>)[name], columns[name]!)).join(","),
  );
  return `${[names.join(","), ...lines].join("\r\n")}\r\n`;
}

/** Text that a spreadsheet would take for a formula is given an apostrophe, which it shows as text. */
function csvCell(value: unknown, { type }: Column): string {
  if (value === null || value === undefined) return "";
  const text = String(value);
  const safe = type === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
