// A DataFrame or rows as a table for a notebook: as escaped HTML and as plain text.

/** Most rows shown; the others are counted. */
const shownRows = 20;

/** Most characters shown of one value in plain text. */
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
 * @returns the table, or null if the value is none of these
 */
export function viewTable(value: unknown): TableView | null {
  if (isFrame(value)) return viewFrame(value);
  if (!Array.isArray(value) || value.length === 0 || !value.every(isPlainObject)) return null;
  const columns = [...new Set(value.flatMap((row) => Object.keys(row)))];
  if (!value.every(isEvidence)) return { columns, values: value.map((row) => columns.map((column) => row[column])) };
  const shown = columns.filter((column) => column !== "hits");
  return {
    columns: shown,
    values: value.map((row) =>
      shown.map((column) => (column === "text" ? new MarkedText(row.text, row.hits) : row[column])),
    ),
  };
}

/** A row of evidence: a text, and the places in it that were counted. */
interface Evidence {
  readonly text: string;
  readonly hits: readonly { readonly start: number; readonly end: number }[];
}

const isEvidence = (row: Readonly<Record<string, unknown>>): row is Evidence & Readonly<Record<string, unknown>> =>
  typeof row["text"] === "string" &&
  Array.isArray(row["hits"]) &&
  row["hits"].every(
    (hit: unknown) =>
      Number.isInteger((hit as Evidence["hits"][0] | null)?.start) &&
      Number.isInteger((hit as Evidence["hits"][0]).end),
  );

/** A text whose hits are marked: by an element in HTML, by brackets in plain text. */
class MarkedText {
  constructor(
    private readonly text: string,
    private readonly hits: Evidence["hits"],
  ) {}

  html = (): string => this.join(escapeHtml, (hit) => `<mark>${escapeHtml(hit)}</mark>`);
  /** Cut before the first hit if that is far from the start, so that a shortened cell still shows it. */
  toString = (): string => {
    const whole = this.join(String, (hit) => `[${hit}]`);
    const first = whole.indexOf("[");
    return first > textWidth / 2 ? `…${whole.slice(first - 20)}` : whole;
  };

  private join(plain: (text: string) => string, marked: (text: string) => string): string {
    let [at, joined] = [0, ""];
    for (const { start, end } of [...this.hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (start < at || end <= start) continue;
      joined += plain(this.text.slice(at, start)) + marked(this.text.slice(start, end));
      at = end;
    }
    return joined + plain(this.text.slice(at));
  }
}

/** A table as HTML; every value is escaped. */
export function tableHtml({ columns, values }: TableView): string {
  const numeric = columns.map((_name, column) => isNumeric(values, column));
  const style = (column: number): string => ` style="text-align: ${numeric[column] === true ? "right" : "left"}"`;
  const head = columns.map((name, column) => `<th${style(column)}>${escapeHtml(name)}</th>`).join("");
  const body = values.slice(0, shownRows).map((row) => {
    const cells = columns.map((_name, column) => `<td${style(column)}>${cellHtml(row[column])}</td>`);
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

const cellHtml = (value: unknown): string =>
  value instanceof MarkedText ? value.html() : escapeHtml(formatValue(value));

/** A table as plain text, columns two spaces apart. */
export function tableText({ columns, values }: TableView): string {
  const numeric = columns.map((_name, column) => isNumeric(values, column));
  const shown = values
    .slice(0, shownRows)
    .map((row) => columns.map((_name, column) => shorten(formatValue(row[column]))));
  const widths = columns.map((name, column) => Math.max(name.length, ...shown.map((row) => row[column]?.length ?? 0)));
  const lines = [columns, ...shown].map((row) =>
    row
      .map((text, column) =>
        numeric[column] === true ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0),
      )
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
 * A value as a cell shows it: numbers with at most 4 decimals, or at most 4 significant digits below 1; nothing for
 * null, undefined and NaN; other objects as JSON.
 */
export function formatValue(value: unknown): string {
  if (value === null || value === undefined || Number.isNaN(value)) return "";
  if (typeof value === "number") return formatNumber(value);
  if (value instanceof MarkedText) return value.toString();
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

/** An index of names is shown before the values: that of a Series, and the row names of `describe`. */
function viewFrame({ columns, values, shape, index }: FrameLike): TableView {
  const names = columns.map(String);
  if (shape.length !== 1 && index?.some((label) => typeof label === "string")) {
    return { columns: ["", ...names], values: values.map((row, at) => [index[at], ...(row as unknown[])]) };
  }
  if (shape.length !== 1) return { columns: names, values: values as unknown[][] };
  return { columns: ["", names[0] ?? "value"], values: values.map((value, row) => [index?.[row] ?? row, value]) };
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (value === null || typeof value !== "object") return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
