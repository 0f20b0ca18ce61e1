// To frame: rows to a danfojs DataFrame and back. The only place that knows danfojs-node, which is
// loaded when the first frame is asked for.

import { createRequire } from "node:module";
import type { DataFrame } from "datelines/danfojs";
import type { Column, Columns } from "../rows/index.js";

const load = createRequire(import.meta.url);

type Cell = string | number | boolean | null;

/**
 * Makes a DataFrame of rows, to filter, group, sort and describe in a notebook.
 *
 * Columns stand in the order of `columns`, with its types; without it they are read off the rows,
 * and then zero rows are an error, because nothing says what the columns are. A missing number is NaN, a
 * missing text is "". Sort and group large tables before this: danfo's sortValues is quadratic.
 *
 * @param rows rows of one kind
 * @param columns their description, as `termColumns` for the rows of `countTerms`
 * @returns a DataFrame with a row for each
 * @throws TypeError if there are neither rows nor columns
 * @example toFrame(countTerms(corpus), termColumns).head(3)
 */
export function toFrame<Row extends object>(rows: readonly Row[], columns?: Columns<Row>): DataFrame {
  if (rows.length === 0 && !columns)
    throw new TypeError(
      "toFrame requires columns where there are no rows (got neither), give the row type's columns, as termColumns",
    );
  const described: readonly (readonly [string, Pick<Column, "type">])[] = columns
    ? Object.entries<Column>(columns)
    : Object.keys(rows[0]!).map((name) => [name, { type: typeOf(firstValue(rows, name)) }]);
  const { DataFrame: Frame } = load("datelines/danfojs") as typeof import("datelines/danfojs");
  const values = rows.map((row) =>
    described.map(([name, { type }]) => cell((row as Record<string, Cell>)[name] ?? null, type)),
  );
  const dtypes = described.map(([, { type }], i) =>
    type === "int32" && values.some((row) => Number.isNaN(row[i])) ? "float32" : type,
  );
  return new Frame(values, { columns: described.map(([name]) => name), dtypes });
}

/**
 * Makes rows of a DataFrame, for a chart after a filter or a group. NaN becomes null again.
 *
 * @example fromFrame<TermRow>(frame.query(frame.column("count").gt(2)))
 */
export function fromFrame<Row extends object = Record<string, Cell>>(frame: DataFrame): Row[] {
  const names = frame.columns;
  return (frame.values as Cell[][]).map(
    (values) =>
      Object.fromEntries(
        names.map((name, i) => [name, typeof values[i] === "number" && Number.isNaN(values[i]) ? null : values[i]]),
      ) as Row,
  );
}

/** The first value of a column that is not missing. */
const firstValue = (rows: readonly object[], name: string) =>
  (rows as readonly Record<string, Cell>[]).find((row) => row[name] != null)?.[name];

const typeOf = (value: unknown): Column["type"] =>
  typeof value === "number" ? "float32" : typeof value === "boolean" ? "boolean" : "string";

const cell = (value: Cell, type: Column["type"]): Exclude<Cell, null> =>
  value ?? (type === "int32" || type === "float32" ? NaN : type === "boolean" ? false : "");
