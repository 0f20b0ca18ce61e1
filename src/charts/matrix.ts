// What the matrices share: headings above and beside the cells, and numbers in them.

/** Columns no narrower than this, or their slanted headings would overlap. */
export const narrowestColumn = 18;

/** Headings above the columns, slanted. */
export const columnHeadings = (field: string, domain: readonly string[]): object => ({
  field,
  type: "nominal",
  scale: { domain },
  axis: {
    orient: "top",
    title: null,
    labelAngle: -50,
    labelAlign: "left",
    labelBaseline: "middle",
    labelLimit: 0,
    labelOverlap: false,
  },
});

/** Headings beside the rows. */
export const rowHeadings = (field: string, domain: readonly string[]): object => ({
  field,
  type: "nominal",
  scale: { domain },
  axis: { title: null, labelLimit: 0 },
});

/** A maker of layers over the same cells. */
export const cellLayers = (shared: {
  readonly x: object;
  readonly y: object;
  readonly tooltip: readonly object[];
}) => ({
  /** Cells of a style, coloured by `color` or as their style says. */
  cells: (style: string, filters: readonly object[], color?: object): object => ({
    transform: filters.map((filter) => ({ filter })),
    mark: { type: "rect", style },
    encoding: { ...shared, ...(color && { color }) },
  }),
  /** The number of a field in the middle of its cell. */
  numbers: (style: string, filters: readonly object[], field: string): object => ({
    transform: filters.map((filter) => ({ filter })),
    mark: { type: "text", style, baseline: "middle" },
    encoding: { ...shared, text: { field, type: "quantitative" } },
  }),
});
