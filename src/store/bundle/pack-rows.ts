// Rows packed by columns: whole numbers as VLQ, strings as a list of the distinct ones, other numbers with the
// fewest digits that give them back to 1e-13. Which way a column is written shows in it; nothing is told twice.

import { addUp, differences, fold, readWholes, unfold, writeWholes } from "./whole-numbers.js";

export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

/** One column; exactly one of the ways. */
export type PackedColumn =
  /** Every cell is this. */
  | { readonly all: Cell }
  /** Whole numbers; 0 is null where there are nulls, and every number is one more. */
  | { readonly wholes: string; readonly nulls?: true }
  /** Whole numbers, each less the one before it. */
  | { readonly steps: string }
  /** Strings: places in the list of those that occur. */
  | { readonly texts: readonly (string | null)[]; readonly at: string }
  /** Numbers that are such a whole number over 10^decimals and over the cell of another column. */
  | { readonly over: string; readonly decimals: number; readonly wholes: string }
  | { readonly cells: readonly Cell[] };

export interface PackedRows {
  readonly rows: number;
  readonly columns: Readonly<Record<string, PackedColumn>>;
}

/** Packs rows that have the same columns; `over` says for a column which other may be its divisor. */
export function packRows(rows: readonly object[], over: Readonly<Record<string, string>> = {}): PackedRows {
  const names = Object.keys(rows[0] ?? {});
  const cellsOf = (name: string) => (rows as readonly Row[]).map((row) => row[name] ?? null);
  return {
    rows: rows.length,
    columns: Object.fromEntries(
      names.map((name) => [
        name,
        packColumn(
          cellsOf(name),
          over[name] === undefined ? null : { name: over[name], cells: cellsOf(over[name]) as number[] },
        ),
      ]),
    ),
  };
}

/** The rows that were packed. */
export function unpackRows({ rows, columns }: PackedRows): Row[] {
  const read: Record<string, readonly Cell[]> = {};
  const divided = (column: PackedColumn) => "over" in column;
  const entries = Object.entries(columns);
  for (const [name, column] of [
    ...entries.filter(([, one]) => !divided(one)),
    ...entries.filter(([, one]) => divided(one)),
  ]) {
    read[name] = unpackColumn(column, rows, read);
    if (read[name].length !== rows)
      throw new RangeError(`unpackRows requires ${rows} cells of the column "${name}" (got ${read[name].length})`);
  }
  return Array.from({ length: rows }, (_, i) => Object.fromEntries(entries.map(([name]) => [name, read[name]![i]!])));
}

interface Divisor {
  readonly name: string;
  readonly cells: readonly number[];
}

function packColumn(cells: readonly Cell[], divisor: Divisor | null): PackedColumn {
  if (cells.length > 0 && cells.every((cell) => cell === cells[0])) return { all: cells[0]! };
  if (cells.every((cell) => cell === null || isCount(cell))) {
    if (cells.includes(null))
      return { wholes: writeWholes(cells.map((cell) => (cell === null ? 0 : (cell as number) + 1))), nulls: true };
    const [wholes, steps] = [writeWholes(cells as number[]), writeWholes(differences(cells as number[]))];
    return steps.length < wholes.length ? { steps } : { wholes };
  }
  if (cells.every((cell) => typeof cell === "number" && Number.isInteger(cell)))
    return { steps: writeWholes(differences(cells as number[])) };
  if (cells.every((cell) => cell === null || typeof cell === "string")) return packTexts(cells);
  const numbers = cells.every((cell): cell is number => typeof cell === "number") ? cells : null;
  return (
    (numbers && divisor && packOver(numbers, divisor)) ?? {
      cells: cells.map((cell) => (typeof cell === "number" ? shorten(cell) : cell)),
    }
  );
}

const isCount = (cell: Cell) => typeof cell === "number" && Number.isInteger(cell) && cell >= 0;

function packTexts(cells: readonly (string | null)[]): PackedColumn {
  const counts = new Map<string | null, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  if (counts.size > 0.6 * cells.length) return { cells };
  const texts = [...counts].sort(([a, x], [b, y]) => y - x || ((a ?? "") < (b ?? "") ? -1 : 1)).map(([text]) => text);
  const places = new Map(texts.map((text, i) => [text, i]));
  return { texts, at: writeWholes(cells.map((cell) => places.get(cell)!)) };
}

function packOver(cells: readonly number[], { name, cells: divisors }: Divisor): PackedColumn | null {
  for (let decimals = 0; decimals <= 4; decimals++) {
    const scale = 10 ** decimals;
    const wholes = cells.map((cell, i) => Math.round(cell * Math.max(1, divisors[i]!) * scale));
    if (wholes.every((whole, i) => isNear(whole / scale / Math.max(1, divisors[i]!), cells[i]!)))
      return { over: name, decimals, wholes: writeWholes(wholes.map(fold)) };
  }
  return null;
}

const isNear = (one: number, other: number) => Math.abs(one - other) <= 5e-14 * Math.max(1, Math.abs(other));

/** The number with the fewest digits that is near. */
function shorten(number: number): number {
  for (let digits = 1; digits < 17; digits++) {
    const short = Number(number.toPrecision(digits));
    if (isNear(short, number)) return short;
  }
  return number;
}

function unpackColumn(
  column: PackedColumn,
  rows: number,
  read: Readonly<Record<string, readonly Cell[]>>,
): readonly Cell[] {
  if ("all" in column) return new Array<Cell>(rows).fill(column.all);
  if ("steps" in column) return addUp(readWholes(column.steps));
  if ("texts" in column) return readWholes(column.at).map((at) => column.texts[at]!);
  if ("over" in column)
    return readWholes(column.wholes).map(
      (whole, i) => unfold(whole) / 10 ** column.decimals / Math.max(1, read[column.over]![i] as number),
    );
  if ("wholes" in column)
    return readWholes(column.wholes).map((whole) => (column.nulls ? (whole === 0 ? null : whole - 1) : whole));
  return column.cells;
}
