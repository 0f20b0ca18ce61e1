// Captures standard output and error of this process in pieces, instead of writing them.

import { StringDecoder } from "node:string_decoder";

type StreamName = "stdout" | "stderr";

/** Text is passed on in pieces of about this many characters. */
const pieceLength = 32_768;

/** More characters than this come from an endless loop rather than from a notebook. */
const maximumLength = 16_777_216;

/**
 * Captures what is written to standard output and error from now on.
 *
 * @param onText is called with the text, in order
 * @returns a function that passes on what is still held back
 * @throws RangeError from the write that exceeds 16 million characters in all
 */
export function captureStreams(onText: (name: StreamName, text: string) => void): () => void {
  let held = "";
  let heldName: StreamName = "stdout";
  let total = 0;

  function flush(): void {
    if (held === "") return;
    const text = held;
    held = "";
    onText(heldName, text);
  }

  for (const name of ["stdout", "stderr"] as const) {
    const decoder = new StringDecoder("utf8");
    process[name].write = ((chunk: string | Uint8Array, encoding?: unknown, callback?: unknown): boolean => {
      const done = typeof encoding === "function" ? encoding : callback;
      const text = typeof chunk === "string" ? chunk : decoder.write(Buffer.from(chunk));
      if (name !== heldName) flush();
      heldName = name;
      held += text;
      total += text.length;
      if (held.length >= pieceLength) flush();
      if (total > maximumLength) {
        throw new RangeError(
          `a notebook requires at most ${maximumLength} characters of output (got ${total}), print less`,
        );
      }
      if (typeof done === "function") process.nextTick(done as () => void);
      return true;
    }) as typeof process.stdout.write;
  }
  return flush;
}
