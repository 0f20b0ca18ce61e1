// Progress of long work: one line that changes in place, below the cell or in the terminal.

import { inspect } from "node:util";
import { findDisplaySender } from "./tslab-door.js";

/** Called with how many are done, and of how many if that is known. */
export type ProgressListener = (done: number, total?: number) => void;

/** The line changes at most once in this many milliseconds. */
const pauseMilliseconds = 100;

let displays = 0;

/**
 * Shows the progress of long work as one line that changes in place.
 *
 * Below a cell it is a display that ends as `32 of 32 articles`, without times, so that a notebook keeps its bytes. In
 * a terminal it is a line on standard error that is cleared at the end. If standard error is not a terminal, nothing is
 * shown.
 *
 * @param what what is counted, in the plural
 * @returns a function to call with how many are done and of how many; many functions of the kit take it as `onProgress`
 * @throws TypeError if `what` is not text
 * @example
 * await readCorpus(["data/dispatches"], { onProgress: showProgress("articles") });
 */
export function showProgress(what: string): ProgressListener {
  if (typeof what !== "string" || what === "")
    throw new TypeError(
      `showProgress requires what is counted (got ${inspect(what)}), name it as in showProgress("articles")`,
    );
  const send = findDisplaySender();
  if (send !== null) {
    const id = `datelines-progress-${process.pid}-${++displays}`;
    let shown = false;
    return everyNowAndThen((text) => {
      send({ "text/plain": text }, {}, { id, shown });
      shown = true;
    }, what);
  }
  if (!process.stderr.isTTY) return () => {};
  return everyNowAndThen((text, ended) => process.stderr.write(ended ? "\r\u001b[K" : `\r${text}\u001b[K`), what);
}

/** Passes on the first report, the last, and those between that do not follow another too soon. */
function everyNowAndThen(write: (text: string, ended: boolean) => void, what: string): ProgressListener {
  let last = -Infinity;
  return (done, total) => {
    const now = performance.now();
    const ended = done === total;
    if (!ended && now - last < pauseMilliseconds) return;
    last = now;
    write(`${done}${total === undefined ? "" : ` of ${total}`} ${what}`, ended);
  };
}
