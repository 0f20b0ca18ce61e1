// Write whole: a file under a name of its own first, then renamed, so that nobody sees half of it.

import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Writes a file whole, in a folder that is made if it is not there; gives its path. What fails leaves nothing behind.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<string> {
  const unfinished = `${path}.${process.pid}.tmp`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(unfinished, content);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return path;
}
