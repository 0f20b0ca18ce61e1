// The rows behind a chart as a table of HTML that opens below it.

import type { Column } from "../../rows/index.js";
import { escapeMarkup } from "../escape.js";

/** Further rows are counted, not shown: a page is for reading. */
const maximumTableRows = 500;

const cell = (value: unknown): string => {
  if (value === null || value === undefined) return "<td></td>";
  if (typeof value === "number") {
    const text = Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
    return `<td class="number">${text.replace("-", "−")}</td>`;
  }
  return `<td>${escapeMarkup(typeof value === "object" ? JSON.stringify(value) : String(value))}</td>`;
};

/**
 * A closed `<details>` with the rows as a table; empty text for no rows.
 *
 * @param rows all of the same kind; the columns are the properties of the first
 * @param columns headings and units; a property without one is headed by its name
 */
export function formatRowsTable(rows: readonly object[], columns: Readonly<Record<string, Column>> = {}): string {
  const first = rows[0];
  if (first === undefined) return "";
  const names = Object.keys(first);
  const heading = (name: string): string => {
    const column = Object.hasOwn(columns, name) ? columns[name]! : { title: name, type: "string" as const };
    const text = column.unit === undefined ? column.title : `${column.title} (${column.unit})`;
    const numeric = typeof (first as Record<string, unknown>)[name] === "number";
    return `<th scope="col"${numeric ? ' class="number"' : ""}>${escapeMarkup(text)}</th>`;
  };
  const shown = rows.slice(0, maximumTableRows);
  const body = shown
    .map((row) => `<tr>${names.map((name) => cell((row as Record<string, unknown>)[name])).join("")}</tr>`)
    .join("\n");
  const count =
    shown.length < rows.length
      ? `the first ${shown.length} of ${rows.length} rows`
      : `${rows.length} ${rows.length === 1 ? "row" : "rows"}`;
  return `<details><summary>The rows behind it (${count})</summary><div class="scroll" tabindex="0" role="region" aria-label="Rows"><table><thead><tr>${names.map(heading).join("")}</tr></thead><tbody>
${body}
</tbody></table></div></details>`;
}
