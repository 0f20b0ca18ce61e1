// A chart's spec in fewer bytes, for a notebook that is kept with its outputs: an array of rows takes a line for each
// of their fields there, and names each field once a row.

type Row = Readonly<Record<string, unknown>>;
type Parse = "number" | "boolean" | "string";

/**
 * The same chart with its rows as CSV text, a form in which Vega-Lite takes data too, and without the `evidence` of
 * its rows, which only the page can show.
 *
 * Rows that CSV cannot give back as they are stay an array.
 *
 * @param spec a Vega-Lite spec; not changed
 * @returns a spec that draws the same picture
 */
export function lightenSpec(spec: unknown): unknown {
  if (Array.isArray(spec)) return spec.map(lightenSpec);
  if (!isObject(spec)) return spec;
  return Object.fromEntries(
    Object.entries(spec).map(([key, value]) => [key, key === "data" ? lightenData(value) : lightenSpec(value)]),
  );
}

const isObject = (value: unknown): value is Row => typeof value === "object" && value !== null && !Array.isArray(value);

function lightenData(data: unknown): unknown {
  if (!isObject(data) || !Array.isArray(data["values"]) || data["format"] !== undefined) return data;
  const { values, ...rest } = data;
  if (!values.every(isObject)) return data;
  const rows = values.map((row) =>
    isObject(row["evidence"]) ? Object.fromEntries(Object.entries(row).filter(([field]) => field !== "evidence")) : row,
  );
  return { ...rest, ...(writeCsv(rows) ?? { values: rows }) };
}

/** Rows as CSV with the types of their fields, or null where that would lose something. */
function writeCsv(rows: readonly Row[]): { values: string; format: object } | null {
  const fields = Object.keys(rows[0] ?? {});
  // A line of one empty cell would be no line.
  if (fields.length < 2 || rows.some((row) => Object.keys(row).length !== fields.length)) return null;
  const parse: Record<string, Parse> = {};
  for (const field of fields) {
    const type = typeOf(rows.map((row) => row[field]));
    if (type === null) return null;
    if (type !== "string") parse[field] = type;
  }
  const lines = [fields, ...rows.map((row) => fields.map((field) => row[field] ?? ""))];
  return { values: lines.map((line) => line.map(quote).join(",")).join("\n"), format: { type: "csv", parse } };
}

/** What all values of a field are. Null is an empty cell, which is a number's or a boolean's null but a string. */
function typeOf(values: readonly unknown[]): Parse | null {
  const types = new Set(values.map((value) => (value === null ? "null" : typeof value)));
  const nullable = types.delete("null");
  const [type, ...others] = types;
  if (others.length > 0) return null;
  if (type === undefined || type === "number") return "number";
  if (type === "boolean") return "boolean";
  return type === "string" && !nullable ? type : null;
}

const quote = (value: unknown): string => {
  const text = String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
