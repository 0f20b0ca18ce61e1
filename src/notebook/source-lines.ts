// Finds the line of a cell as written from a position in the JavaScript that tslab compiles it to.
// tslab compiles twice (TypeScript → ES module → CommonJS), so two source maps are followed one after the other.

import { SourceMap, type SourceMapPayload } from "node:module";

/** The source maps of one cell or file, last compilation first. */
export interface CompiledSource {
  readonly maps: readonly SourceMapPayload[];
  /** Number of lines that tslab put before the source. */
  readonly linesBefore: number;
  /** Number of lines of the compiled code; lines after them are tslab's own. */
  readonly length: number;
}

/** A place in a source, both numbers from 1. */
export interface SourcePlace {
  readonly line: number;
  readonly column: number;
}

/** Keeps the source maps of what was compiled and finds places in the sources. */
export class SourceLines {
  readonly #sources = new Map<string, { maps: SourceMap[]; linesBefore: number; length: number }>();

  add(name: string, source: CompiledSource): void {
    this.#sources.set(name, { ...source, maps: source.maps.map((map) => new SourceMap(map)) });
  }

  /** Whether `name` was compiled. */
  has(name: string): boolean {
    return this.#sources.has(name);
  }

  /** @returns the place in the source, or null if `name` was never compiled or the code is tslab's own */
  locate(name: string, line: number, column: number): SourcePlace | null {
    const source = this.#sources.get(name);
    if (source === undefined || line > source.length) return null;
    let place = { line: line - 1, column: Math.max(column - 1, 0) };
    for (const map of source.maps) {
      const entry = map.findEntry(place.line, place.column);
      if (!("originalLine" in entry)) return null;
      place = { line: entry.originalLine, column: entry.originalColumn };
    }
    if (place.line < source.linesBefore) return null;
    return { line: place.line - source.linesBefore + 1, column: place.column + 1 };
  }
}
