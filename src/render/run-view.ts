// Compiles and runs a spec without a screen, with vega in the same state every time. Random numbers, text measure and
// SVG ids are module-wide state in vega, so runs take turns; each sets that state and restores it.

import type { LoggerInterface, Spec, View } from "vega";
import type { TopLevelSpec } from "datelines/vega-lite";
import { createTextMeasure } from "./fonts.js";

/** What vega exports and its typings leave out. */
interface TextItem {
  readonly fontSize?: number;
  readonly fontWeight?: number | string;
  readonly limit?: number;
}
interface Untyped {
  readonly textMetrics: { width: (item: TextItem, text: unknown) => number };
  readonly randomLCG: (seed: number) => () => number;
  readonly setRandom: (random: () => number) => void;
}

let last: Promise<unknown> = Promise.resolve();

const takeTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
  const turn = last.then(work, work);
  last = turn.catch(() => undefined);
  return turn;
};

/** A logger that keeps vega's complaints, to be thrown after the run. */
const collectComplaints = () => {
  const found: string[] = [];
  const note = (...parts: readonly unknown[]) => {
    found.push(parts.map((part) => (part instanceof Error ? part.message : String(part))).join(" "));
    return logger;
  };
  const ignore = () => logger;
  const logger: LoggerInterface = {
    level: ignore as LoggerInterface["level"],
    error: note,
    warn: note,
    info: ignore,
    debug: ignore,
  };
  return { logger, found };
};

const refuse = (uri: string): Promise<never> =>
  Promise.reject(new Error(`charts hold their data (the spec asks for "${uri}"), pass rows as data.values`));

/** The Vega spec of a Vega-Lite spec; a warning of the compiler is thrown as an error. */
export async function compileSpec(spec: TopLevelSpec): Promise<Spec> {
  const { compile } = await import("vega-lite");
  const { logger, found } = collectComplaints();
  const { spec: compiled } = compile(structuredClone(spec), { logger });
  if (found.length > 0)
    throw new Error(`compileSpec requires a spec without warnings (got "${found.join("; ")}"), mend the spec`);
  return compiled;
}

/**
 * Runs a spec and passes its view to `use`. Warnings and errors of vega are thrown, because they mean an empty or
 * broken picture.
 *
 * @throws Error if vega or vega-lite warn, or if the spec asks for data from elsewhere
 */
export async function runView<Result>(spec: TopLevelSpec, use: (view: View) => Promise<Result>): Promise<Result> {
  const [vega, compiled, measure] = await Promise.all([import("vega"), compileSpec(spec), createTextMeasure()]);
  return takeTurn(async () => {
    const { textMetrics, randomLCG, setRandom } = vega as unknown as Untyped;
    const ownWidth = textMetrics.width;
    const { logger, found } = collectComplaints();
    textMetrics.width = (item, text) =>
      text == null ? 0 : measure(String(text).trim(), item.fontSize ?? 11, item.fontWeight);
    vega.resetSVGDefIds();
    setRandom(randomLCG(42));
    const view = new vega.View(vega.parse(compiled), {
      renderer: "none",
      logger,
      loader: { load: refuse, sanitize: refuse, http: refuse, file: refuse },
    });
    try {
      await view.runAsync();
      const result = await use(view);
      if (found.length > 0)
        throw new Error(
          `runView requires a spec that runs without warnings (got "${found.join("; ")}"), mend the spec`,
        );
      return result;
    } finally {
      view.finalize();
      textMetrics.width = ownWidth;
      setRandom(Math.random);
    }
  });
}
