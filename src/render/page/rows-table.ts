// The rows behind a chart as an HTML table that opens below it.

import type { Column } from "../../rows/index.js";
import { formatCount, formatNumber } from "../../charts/index.js";
import { escapeMarkup } from "../escape.js";

/** More rows than this are counted but not shown: a page is for reading. */
const maximumTableRows = 500;

const cell = (value: unknown): string => {
  if (value === null || value === undefined) return "<td></td>";
  if (typeof value === "number") {
    const text = Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
    return `<td class="number">${text.replace("-", "−")}</td>`;
  }
  return `<td>${escapeMarkup(typeof value === "object" ? JSON.stringify(value) : String(value))}</td>`;
};

/** A table that scrolls by itself, of headings and rows whose cells are markup already. */
export const formatTable = (label: string, headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table>` +
  `<thead><tr>${headings.join("")}</tr></thead>` +
  `<tbody>${rows.map((cells) => `<tr>${cells.join("")}</tr>`).join("\n")}</tbody></table></div>`;

/**
 * A closed `<details>` with the rows as a table; empty text for no rows.
 *
 * @param rows all of the same kind; the columns are the properties of the first
 * @param columns headings and units; a property without one is headed by its name
 */
export function formatRowsTable(rows: readonly object[], columns: Readonly<Record<string, Column>> = {}): string {
  if (rows.length === 0) return "";
  const [first, ...rest] = rows.slice(0, maximumTableRows) as Readonly<Record<string, unknown>>[];
  const names = Object.keys(first!);
  const heading = (name: string): string => {
    const column = Object.hasOwn(columns, name) ? columns[name]! : { title: name, type: "string" as const };
    const text = column.unit === undefined ? column.title : `${column.title} (${column.unit})`;
    return `<th scope="col"${typeof first![name] === "number" ? ' class="number"' : ""}>${escapeMarkup(text)}</th>`;
  };
  const shown = [first!, ...rest].map((row) => names.map((name) => cell(row[name])));
  const count = formatCount(rows.length, "row");
  const part = shown.length < rows.length ? `the first ${formatNumber(shown.length)} of ${count}` : count;
  const table = formatTable("Rows", names.map(heading), shown);
  return `<details><summary>Data behind the chart (${part})</summary>${table}</details>`;
}
