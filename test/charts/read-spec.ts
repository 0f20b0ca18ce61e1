// Specs as loose data for tests to look into, and rows that must not change.

import type { TopLevelSpec } from "vega-lite";

/** A spec whose parts may be read without saying of what kind they are. */
// oxlint-disable-next-line typescript/no-explicit-any -- Vega-Lite's own types would need a cast at each step
export type LooseSpec = any;

export const open = (spec: TopLevelSpec): LooseSpec => spec;

export const subtitle = (spec: TopLevelSpec): string => open(spec).title.subtitle.join(" ");

const isNote = ({ encoding }: LooseSpec): boolean => encoding.y?.value === "height";
const lastLayers = (spec: TopLevelSpec): LooseSpec[] => (open(spec).vconcat?.at(-1) ?? spec).layer ?? [];

/** The layers without the notes below the chart. */
export const layersOf = (spec: TopLevelSpec): LooseSpec[] => lastLayers(spec).filter((layer) => !isNote(layer));

/** The notes below a chart as one text; empty where it has none. */
export const readNotes = (spec: TopLevelSpec): string =>
  (lastLayers(spec).find(isNote)?.encoding.text.value ?? []).join(" ");

/** Rows that throw if a builder changes them. */
export const freeze = <Rows extends readonly object[]>(rows: Rows): Rows => {
  for (const row of rows) Object.freeze(row);
  return Object.freeze(rows) as Rows;
};
