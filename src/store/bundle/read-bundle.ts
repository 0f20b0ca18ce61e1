// Read and write bundles: gzipped JSON, the same bytes for the same bundle.

import { readFile } from "node:fs/promises";
import { gunzipSync, gzipSync } from "node:zlib";
import { CorpusError } from "../../read/index.js";
import { writeWhole } from "../../files/index.js";
import { type Bundle, bundleFormat } from "./bundle.js";
import { checkBundle } from "./check-bundle.js";

/** A bundle as the bytes of its file. */
export function formatBundle(bundle: Bundle): Uint8Array {
  const bytes = gzipSync(`${JSON.stringify(bundle)}\n`, { level: 9 });
  // The system that wrote it: none, so that bytes are the same on all.
  bytes[9] = 255;
  return bytes;
}

/** Writes a bundle to a file; gives its path. */
export const writeBundle = (path: string, bundle: Bundle): Promise<string> => writeWhole(path, formatBundle(bundle));

/**
 * Reads the bytes of a bundle.
 *
 * @throws CorpusError if they are cut off, no bundle, of another version, or not as they were written
 */
export function parseBundle(bytes: Uint8Array, path = "bundle"): Bundle {
  const fail = (what: string, cause?: unknown) =>
    new CorpusError(`readBundle found ${what} in ${path}`, path, null, { cause });
  let value: unknown;
  try {
    value = JSON.parse(isGzip(bytes) ? gunzipSync(bytes).toString("utf8") : Buffer.from(bytes).toString("utf8"));
  } catch (error) {
    throw fail(
      error instanceof SyntaxError ? "JSON that is cut off or broken" : "a gzip that is cut off or broken",
      error,
    );
  }
  const [problem] = checkBundle(value);
  if (problem) throw fail(problem);
  return value as Bundle;
}

/** Reads a bundle from a file; see {@link parseBundle}. */
export async function readBundle(path: string): Promise<Bundle> {
  return parseBundle(await readFile(path), path);
}

/** True for a file that begins as a bundle does, whatever its name is. */
export function isBundle(bytes: Uint8Array): boolean {
  if (!isGzip(bytes) && bytes[0] !== 123) return false;
  try {
    // A cut-off file is a bundle still, and a broken one.
    const head = isGzip(bytes) ? gunzipSync(bytes, { finishFlush: 2 }) : Buffer.from(bytes);
    return new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${bundleFormat}"`).test(head.subarray(0, 200).toString("utf8"));
  } catch {
    return false;
  }
}

const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b;
