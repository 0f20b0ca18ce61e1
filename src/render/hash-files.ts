// What stands in version control for files that are large and made anew in seconds: their SHA-256.

import { createHash } from "node:crypto";
import { inflateRawSync } from "node:zlib";

/** The file that lists the hashes. */
export const hashesFile = "hashes.json";

/** Whether a file is one that need not be kept: a picture in pixels, the page. */
export const isHashed = (name: string): boolean => name.endsWith(".png") || name.endsWith(".html");

/** SHA-256 of a file, in hexadecimal digits; of a page, that of what the corpus gave to it. */
export const hashFile = (name: string, content: string | Uint8Array): string =>
  createHash("sha256")
    .update(name.endsWith(".html") ? readPage(Buffer.from(content).toString("utf8")) : content)
    .digest("hex");

/** A page without its scripts and their hashes, its data inflated. */
const readPage = (page: string): string =>
  page
    .replace(/<script>[^]*?<\/script>|script-src [^;]*/g, "")
    .replace(
      /(<script type="text\/plain"[^>]*>)([\w+/=]+)/g,
      (_, head: string, data: string) => head + inflateRawSync(Buffer.from(data, "base64")).toString("utf8"),
    );

/** The list of hashes of those files that need not be kept. */
export function formatHashes(files: readonly (readonly [name: string, content: string | Uint8Array])[]): string {
  const hashes = files.filter(([name]) => isHashed(name)).map(([name, content]) => [name, hashFile(name, content)]);
  return `${JSON.stringify(Object.fromEntries(hashes), null, 1)}\n`;
}
