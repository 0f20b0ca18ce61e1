// Errors that cells throw: their stack traces in the lines of the source, and their name and message.

import { inspect } from "node:util";
import type { SourceLines } from "./source-lines.js";

/** Frames of the code that runs the cells; they do not help the reader and differ between versions of Node. */
const machinery =
  /\bnode:|[\\/]tslab[\\/]dist[\\/]|[\\/]notebook[\\/](?:run-cells|tslab-door|trace-cells|kernel-preload)\.c?js/;

/** Number of frames: enough to reach the cell through a library. */
const depth = 50;

/**
 * Makes every stack trace of this process name cells, and lines as they were written.
 *
 * @param lines the source maps of the compiled cells; more may be added later
 */
export function mapStackTraces(lines: SourceLines): void {
  Error.stackTraceLimit = depth;
  Error.prepareStackTrace = (error, sites) => {
    const frames = sites
      .map((site) => mapFrame(site, lines))
      .filter((frame) => frame !== null && !machinery.test(frame));
    return [nameError(error), ...frames.map((frame) => `    at ${frame}`)].join("\n");
  };
}

/** A frame as text; null for code that tslab added to a cell. */
function mapFrame(site: NodeJS.CallSite, lines: SourceLines): string | null {
  const frame = String(site);
  const name = site.getFileName();
  const line = site.getLineNumber();
  const column = site.getColumnNumber();
  if (typeof name !== "string" || line === null || column === null || !lines.has(name)) return frame;
  const place = lines.locate(name, line, column);
  return place === null
    ? null
    : frame.replace(`${name}:${line}:${column}`, `${name.replace(/\.js$/, ".ts")}:${place.line}:${place.column}`);
}

/** The first line of a stack trace, as Node writes it. */
function nameError(error: Error): string {
  try {
    const code = (error as { code?: unknown }).code;
    const text = String(error);
    if (typeof code !== "string" || !code.startsWith("ERR_")) return text;
    return text.replace(error.name, `${error.name} [${code}]`);
  } catch {
    return "Error";
  }
}

/** What was thrown: an error's name, message and stack, or another value as text with an empty name. */
export function describeThrown(thrown: unknown): { name: string; message: string; stack: string } {
  if (thrown instanceof Error) {
    const name = typeof thrown.name === "string" && thrown.name !== "" ? thrown.name : "Error";
    return { name, message: String(thrown.message), stack: describeCauses(thrown) };
  }
  const message = typeof thrown === "string" ? thrown : inspect(thrown);
  return { name: "", message, stack: message };
}

/** The stack of an error and of what caused it. */
function describeCauses(error: Error, seen = new Set<unknown>()): string {
  seen.add(error);
  const stack = typeof error.stack === "string" ? error.stack : `${error.name}: ${error.message}`;
  const cause = error.cause;
  if (!(cause instanceof Error) || seen.has(cause)) return stack;
  return `${stack}\ncaused by ${describeCauses(cause, seen)}`;
}
