// A DataFrame or rows as a table for a notebook: escaped HTML, and the same as plain text.

/** Rows shown; the rest is counted. */
const shownRows = 20;

/** Characters of one value shown in the plain text. */
const textWidth = 60;

/** What a table shows. */
export interface TableView {
  readonly columns: readonly string[];
  readonly values: readonly (readonly unknown[])[];
}

interface FrameLike {
  readonly columns: readonly unknown[];
  readonly values: readonly unknown[];
  readonly shape: readonly number[];
  readonly index?: readonly unknown[];
}

/**
 * Reads a value as a table.
 *
 * @param value a danfojs DataFrame or Series, or an array of plain objects with any columns
 * @returns the table, or null where the value is none of these
 */
export function viewTable(value: unknown): TableView | null {
  if (isFrame(value)) return viewFrame(value);
  if (!Array.isArray(value) || value.length === 0 || !value.every(isPlainObject)) return null;
  const columns = [...new Set(value.flatMap((row) => Object.keys(row)))];
  return { columns, values: value.map((row) => columns.map((column) => row[column])) };
}

/** A table as HTML; every value is escaped. */
export function tableHtml({ columns, values }: TableView): string {
  const numeric = columns.map((_name, column) => isNumeric(values, column));
  const style = (column: number): string => ` style="text-align: ${numeric[column] === true ? "right" : "left"}"`;
  const head = columns.map((name, column) => `<th${style(column)}>${escapeHtml(name)}</th>`).join("");
  const body = values.slice(0, shownRows).map((row) => {
    const cells = columns.map((_name, column) => `<td${style(column)}>${escapeHtml(formatValue(row[column]))}</td>`);
    return `<tr>${cells.join("")}</tr>`;
  });
  const note = values.length > shownRows ? [`<p>${countRows(values.length)}</p>`] : [];
  return [
    '<table class="dataframe">',
    `<thead><tr>${head}</tr></thead>`,
    "<tbody>",
    ...body,
    "</tbody>",
    "</table>",
    ...note,
  ].join("\n");
}

/** A table as plain text, columns two spaces apart. */
export function tableText({ columns, values }: TableView): string {
  const numeric = columns.map((_name, column) => isNumeric(values, column));
  const shown = values.slice(0, shownRows).map((row) => columns.map((_name, column) => shorten(formatValue(row[column]))));
  const widths = columns.map((name, column) => Math.max(name.length, ...shown.map((row) => row[column]?.length ?? 0)));
  const lines = [columns, ...shown].map((row) =>
    row
      .map((text, column) => (numeric[column] === true ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
  if (values.length > shownRows) lines.push(countRows(values.length));
  return lines.join("\n");
}

/** Escapes text for HTML, in elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/**
 * A value as a cell shows it: numbers with at most 4 decimals, below 1 with at most 4 significant
 * digits; nothing for null, undefined and NaN; other objects as JSON.
 */
export function formatValue(value: unknown): string {
  if (value === null || value === undefined || Number.isNaN(value)) return "";
  if (typeof value === "number") return formatNumber(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString();
  if (typeof value !== "object") return String(value);
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return String(value);
  }
}

function formatNumber(value: number): string {
  if (Number.isInteger(value) || !Number.isFinite(value)) return String(value);
  return String(Number(Math.abs(value) < 1 ? value.toPrecision(4) : value.toFixed(4)));
}

function countRows(count: number): string {
  return `${count} rows, the first ${shownRows} shown`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > textWidth ? `${line.slice(0, textWidth - 1)}…` : line;
}

function isNumeric(values: readonly (readonly unknown[])[], column: number): boolean {
  const present = values.map((row) => row[column]).filter((value) => value !== null && value !== undefined);
  return present.length > 0 && present.every((value) => typeof value === "number" || typeof value === "bigint");
}

function isFrame(value: unknown): value is FrameLike {
  if (value === null || typeof value !== "object") return false;
  const { columns, values, shape } = value as Partial<FrameLike>;
  return Array.isArray(columns) && Array.isArray(values) && Array.isArray(shape);
}

/** An index of names is shown before the values: that of a Series, and what `describe` calls its rows. */
function viewFrame({ columns, values, shape, index }: FrameLike): TableView {
  const names = columns.map(String);
  if (shape.length !== 1 && index?.some((label) => typeof label === "string")) {
    return { columns: ["", ...names], values: values.map((row, at) => [index[at], ...(row as unknown[])]) };
  }
  if (shape.length !== 1) return { columns: names, values: values as unknown[][] };
  return {
    columns: ["", names[0] ?? "value"],
    values: values.map((value, row) => [index?.[row] ?? row, value]),
  };
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (value === null || typeof value !== "object") return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
