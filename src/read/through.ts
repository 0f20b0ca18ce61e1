import type { Transform } from "node:stream";

/** Sends chunks through a transform, one at a time, and gives all that comes out before it throws an error. */
export async function* through<Out>(
  chunks: AsyncIterable<unknown> | Iterable<unknown>,
  transform: Transform,
): AsyncGenerator<Out> {
  let out: Out[] = [];
  let fault: Error | null = null;
  let isClosed = false;
  let release = () => {};
  transform.on("data", (value: Out) => out.push(value)).on("error", (error) => (fault ??= error));
  transform.once("close", () => {
    isClosed = true;
    release();
  });
  // A transform that fails does not call back for its last chunk: its close ends the wait.
  const settled = (step: (done: () => void) => void) =>
    new Promise<void>((done) => (isClosed ? done() : ((release = done), step(done))));
  try {
    for await (const chunk of chunks) {
      await settled((done) => transform.write(chunk, () => done()));
      const ready = out;
      out = [];
      yield* ready;
      if (fault) throw fault as Error;
    }
    await settled(() => transform.end());
    yield* out;
    if (fault) throw fault as Error;
  } finally {
    transform.destroy();
  }
}
