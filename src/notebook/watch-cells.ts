// Watches the cells from a separate thread, because a cell in an endless loop blocks its own. When a cell's time is up,
// it asks the debugger where the cell is, writes that to standard error and ends the process. Do not import it.

import { writeSync } from "node:fs";
import { Session } from "node:inspector";
import { parentPort } from "node:worker_threads";
import { nameCell, watchMark, type WatchMessage, type WatchReport } from "./cell-messages.js";
import { SourceLines } from "./source-lines.js";

/** How long, in milliseconds, a running cell may take to report where it is; a waiting cell never does. */
const pauseMilliseconds = 4000;

const lines = new SourceLines();
let timer: NodeJS.Timeout | undefined;

parentPort?.on("message", (message: WatchMessage) => {
  if (message.type === "compiled") {
    lines.add(message.name, message.source);
    return;
  }
  clearTimeout(timer);
  if (message.type === "begin") {
    const { cell, timeoutSeconds } = message;
    timer = setTimeout(() => locateCell(cell), timeoutSeconds * 1000);
  }
});

/** Pauses the main thread, reads the topmost frame in a cell, reports and ends the process. */
function locateCell(cell: number): void {
  const session = new Session();
  session.connectToMainThread();
  const scripts = new Set<string>();
  session.on("Debugger.scriptParsed", ({ params }) => {
    if (params.url === nameCell(cell)) scripts.add(params.scriptId);
  });
  session.on("Debugger.paused", ({ params }) => {
    for (const { location } of params.callFrames) {
      if (!scripts.has(location.scriptId)) continue;
      const place = lines.locate(nameCell(cell), location.lineNumber + 1, (location.columnNumber ?? 0) + 1);
      if (place !== null) return report({ cell, line: place.line, running: true });
    }
    report({ cell, line: null, running: true });
  });
  session.post("Debugger.enable", () => session.post("Debugger.pause"));
  setTimeout(() => report({ cell, line: null, running: false }), pauseMilliseconds);
}

function report(place: WatchReport): void {
  writeSync(2, `\n${watchMark}${JSON.stringify(place)}\n`);
  process.kill(process.pid, "SIGKILL");
}
