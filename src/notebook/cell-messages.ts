// The messages between the runner and the process that runs the cells.

import type { CompiledSource } from "./source-lines.js";

/** A code cell to run; `cell` counts code cells from 1. */
export interface CellToRun {
  readonly cell: number;
  readonly source: string;
}

/** Sent once, to begin. */
export interface RunRequest {
  readonly cells: readonly CellToRun[];
  readonly timeoutSeconds: number;
}

/** Why a cell failed. `line` is null if unknown. */
export interface CellFailure {
  readonly cell: number;
  readonly line: number | null;
  readonly message: string;
  readonly errorName: string;
  readonly traceback: readonly string[];
}

/** What the process reports, in order. */
export type CellMessage =
  | { readonly type: "ready" }
  | { readonly type: "started"; readonly cell: number }
  | { readonly type: "stream"; readonly cell: number; readonly name: "stdout" | "stderr"; readonly text: string }
  | {
      readonly type: "display";
      readonly cell: number;
      readonly data: Record<string, unknown>;
      readonly metadata: Record<string, unknown>;
      readonly id: string | null;
      readonly update: boolean;
    }
  | ({ readonly type: "failed" } & CellFailure)
  | { readonly type: "done" };

/** What the process reports to its watch: a cell begins, its code was compiled, or it ended. */
export type WatchMessage =
  | { readonly type: "begin"; readonly cell: number; readonly timeoutSeconds: number }
  | { readonly type: "compiled"; readonly name: string; readonly source: CompiledSource }
  | { readonly type: "end" };

/** What the watch writes to standard error, after this mark, when a cell's time is up. */
export interface WatchReport {
  readonly cell: number;
  readonly line: number | null;
  /** Whether code was running rather than waiting. */
  readonly running: boolean;
}

export const watchMark = "datelines-watch:";

/** The file name of a cell in stack traces. */
export function nameCell(cell: number): string {
  return `cell ${cell}`;
}

/** The first place inside a cell that a mapped stack trace names. */
export function findCellPlace(stack: string): { cell: number; line: number } | null {
  const frame = /^ +at .*?\bcell (\d+):(\d+):\d+/m.exec(stack);
  return frame === null ? null : { cell: Number(frame[1]), line: Number(frame[2]) };
}
