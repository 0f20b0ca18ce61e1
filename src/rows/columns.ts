// Columns: what a table's columns are called on axes, of what type they are and in what unit.
// Described once beside each row type; frames, charts and documentation read the same description.

export type ColumnType = "string" | "int32" | "float32" | "boolean";

export interface Column {
  /** How a frame stores it. */
  readonly type: ColumnType;
  /** How an axis or a table heading names it. */
  readonly title: string;
  /** What one is of, where it is measured: "per million tokens", "characters". */
  readonly unit?: string;
}

/** One column for every property of a row, in the order in which they are shown. */
export type Columns<Row> = { readonly [Name in keyof Row]-?: Column };

export const text = (title: string): Column => ({ type: "string", title });
export const whole = (title: string, unit?: string): Column => ({ type: "int32", title, ...(unit && { unit }) });
export const real = (title: string, unit?: string): Column => ({ type: "float32", title, ...(unit && { unit }) });
export const flag = (title: string): Column => ({ type: "boolean", title });
