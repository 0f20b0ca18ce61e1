// Loaded into the kernel's process before tslab (`node --require`), and only there. Only this file, tslab-door.ts and
// trace-cells.ts know tslab's internals; written for tslab 1.0.22. It corrects five things:
// - tslab does not wait until a message is sent, and zeromq 6.8 fails when more than about a hundred sends are pending
//   on one socket. A publisher that neither waits nor limits its queue has none pending.
// - tslab sends one message a line; clients such as nbclient cannot keep up and drop the end of
//   100,000 lines. Text is collected and sent in pieces.
// - tslab never announces which cell runs, so saved notebooks lack execution counts.
// - tslab's reply says that a cell failed but not why.
// - tslab's stack traces name the lines of compiled code.

import Module = require("node:module");

type Publish = (type: string, content: object) => void;
type WriteStream = (name: string, text: string) => void;
type WriteDisplay = (content: object, update?: boolean) => void;
type Load = (request: string, ...rest: unknown[]) => unknown;

interface Request {
  code: string;
  [publish]?: Publish;
}

interface Reply {
  header: { msg_type: string };
  content: object;
  signAndSend(key: string, socket: unknown): void;
}

interface Handler {
  execCount: number;
  handleExecute(request: Request, write: WriteStream, display: WriteDisplay): Promise<{ status: string }>;
  handleExecuteImpl(request: Request, write: WriteStream, display: WriteDisplay): Promise<unknown>;
}

interface Server {
  connInfo: { key: string };
  iopub: unknown;
  handleExecute(socket: unknown, message: { content: Request; createReply(): Reply }): Promise<void>;
}

type ErrorModule = typeof import("./cell-errors.js", { with: { "resolution-mode": "import" } });
type LinesModule = typeof import("./source-lines.js", { with: { "resolution-mode": "import" } });
type TraceModule = typeof import("./trace-cells.js", { with: { "resolution-mode": "import" } });

interface ZeroMq {
  Publisher: new (options?: object) => object;
}

/** A piece is sent after this many characters or milliseconds. */
const pieceLength = 32_768;
const pieceMilliseconds = 50;

/** Characters of error text that go into a reply. */
const errorLength = 8192;

const publish = Symbol("publish");
const loader = Module as unknown as { _load: Load };
const load = loader._load;
const changed = new WeakMap<object, object>();
let running = 0;

loader._load = function loadChanged(this: unknown, request: string, ...rest: unknown[]): unknown {
  const loaded = load.call(this, request, ...rest);
  if (request === "@tslab/typescript-for-tslab") return changeOnce(loaded as object, traceCells);
  if (request === "zeromq") return changeOnce(loaded as ZeroMq, changePublisher);
  if (request === "./jupyter" && "ZmqServer" in (loaded as object)) return changeOnce(loaded as object, changeKernel);
  return loaded;
};

function changeOnce<T extends object>(loaded: T, change: (loaded: T) => object): object {
  const after = changed.get(loaded) ?? change(loaded);
  changed.set(loaded, after);
  return after;
}

/** Stack traces name cells by their execution count, `cell 3:2:7` for line 2 of the third. */
function traceCells(compiler: object): object {
  const { addSourceMaps, nameCells } = require("./trace-cells.js") as TraceModule;
  const { mapStackTraces } = require("./cell-errors.js") as ErrorModule;
  const { SourceLines } = require("./source-lines.js") as LinesModule;
  const lines = new SourceLines();
  mapStackTraces(lines);
  nameCells(
    () => `cell ${running}`,
    (name, source) => lines.add(name, source),
  );
  return addSourceMaps(compiler as Parameters<TraceModule["addSourceMaps"]>[0]);
}

function changePublisher(zeromq: ZeroMq): object {
  class Publisher extends zeromq.Publisher {
    constructor(options: object = {}) {
      super({ sendTimeout: 0, sendHighWaterMark: 0, ...options });
    }
  }
  return Object.create(zeromq, { Publisher: { value: Publisher, enumerable: true } }) as object;
}

function changeKernel(loaded: object): object {
  const { ZmqServer, JupyterHandlerImpl } = loaded as {
    ZmqServer: { prototype: Server };
    JupyterHandlerImpl: { prototype: Handler };
  };
  const server = ZmqServer.prototype;
  const serve = server.handleExecute;
  // The user's project may have another version of tslab, which then runs unchanged.
  if (typeof serve !== "function" || typeof JupyterHandlerImpl.prototype.handleExecuteImpl !== "function")
    return loaded;
  server.handleExecute = function handleExecute(socket, message) {
    message.content[publish] = (type, content) => {
      const reply = message.createReply();
      reply.header.msg_type = type;
      reply.content = content;
      reply.signAndSend(this.connInfo.key, this.iopub);
    };
    return serve.call(this, socket, message);
  };
  const handler = JupyterHandlerImpl.prototype;
  const begin = handler.handleExecuteImpl;
  handler.handleExecuteImpl = function handleExecuteImpl(request, write, display) {
    running = this.execCount + 1;
    request[publish]?.("execute_input", { code: request.code, execution_count: running });
    return begin.call(this, request, write, display);
  };
  const execute = handler.handleExecute;
  handler.handleExecute = async function handleExecute(request, write, display) {
    const stream = gatherText(write);
    const result = await execute.call(this, request, stream.write, (content, update) => {
      stream.flush();
      display(content, update);
    });
    stream.flush();
    return result.status === "error" ? { ...result, ...describeError(stream.errorText()) } : result;
  };
  return loaded;
}

/** Collects text until a piece is full, its time is up, or the other stream is written to. */
function gatherText(write: WriteStream): { write: WriteStream; flush: () => void; errorText: () => string } {
  let held = "";
  let heldName = "stdout";
  let since = 0;
  let errors = "";
  let timer: NodeJS.Timeout | undefined;
  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    if (held !== "") write(heldName, held);
    held = "";
  }
  function gather(name: string, text: string): void {
    if (name !== heldName) flush();
    if (held === "") since = Date.now();
    heldName = name;
    held += text;
    if (name === "stderr") errors = (errors + text).slice(-errorLength);
    if (held.length >= pieceLength || Date.now() - since >= pieceMilliseconds) flush();
    else timer ??= setTimeout(flush, pieceMilliseconds);
  }
  return { write: gather, flush, errorText: () => errors };
}

/** What a failed cell wrote to standard error, as Jupyter's reply words it. */
function describeError(text: string): { ename: string; evalue: string; traceback: string[] } {
  const lines = text.trimEnd().split("\n");
  const thrown = /^(?:Uncaught )?(\w*(?:Error|Exception))(?: \[\w+\])?: (.*)$/m.exec(text);
  const compile = /^(?:\S+ )?\d+:\d+ - (.*)$/m.exec(text);
  if (thrown !== null) return { ename: thrown[1] ?? "Error", evalue: thrown[2] ?? "", traceback: lines };
  return {
    ename: compile === null ? "Error" : "CompileError",
    evalue: compile?.[1] ?? lines[0] ?? "",
    traceback: lines,
  };
}
