// What the page's libraries leave on the window, as far as the page uses it.

interface VegaView {
  runAsync(): Promise<unknown>;
  finalize(): void;
  addEventListener(
    type: "click",
    handler: (event: MouseEvent, item: { readonly datum?: unknown } | null) => void,
  ): void;
  addSignalListener(name: string, handler: (name: string, value: unknown) => void): void;
}
declare const vega: {
  readonly View: new (runtime: unknown, options: object) => VegaView;
  readonly Error: number;
  parse(spec: unknown, config: object, options: object): unknown;
};
declare const vegaLite: { compile(spec: object): { readonly spec: unknown } };
declare const expressionInterpreter: unknown;

// Bundles of dist/vendor, which have no types.
declare module "#natural/*";
