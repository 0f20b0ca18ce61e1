// The marks of a chart that have sentences behind them, for lists that can be used without a mouse.

/** One mark: what it leads to, and what its tooltip says. */
export interface ChartMark {
  /** What finds its sentences: see src/measure/evidence. */
  readonly evidence: object;
  /** Headings and values of its tooltip, in order. */
  readonly tooltip: Readonly<Record<string, string>>;
  /** The tooltip on one line: "Term: china · Occurrences: 212". */
  readonly label: string;
}

interface View {
  readonly data?: { readonly values?: unknown };
  readonly encoding?: { readonly tooltip?: readonly { readonly field: string; readonly title: string }[] };
  readonly layer?: readonly View[];
  readonly vconcat?: readonly View[];
  readonly hconcat?: readonly View[];
}

/**
 * The marks of a chart that lead to sentences, each once, in the order in which they are drawn.
 *
 * @param spec a chart of this kit
 * @returns one entry a mark; none for a spec whose data has no evidence
 * @example
 * listMarks(topTermsChart(countTerms(corpus)))[0]?.evidence; // { term: "beijing" }
 */
export function listMarks(spec: object): ChartMark[] {
  const marks = new Map<string, ChartMark>();
  const walk = (view: View, inherited: readonly object[]): void => {
    const values = Array.isArray(view.data?.values) ? (view.data.values as readonly object[]) : inherited;
    const fields = view.encoding?.tooltip;
    if (fields) {
      for (const value of values as readonly Readonly<Record<string, unknown>>[]) {
        const evidence = value["evidence"];
        if (typeof evidence !== "object" || evidence === null) continue;
        const key = JSON.stringify(evidence);
        if (marks.has(key)) continue;
        const tooltip = Object.fromEntries(fields.map(({ field, title }) => [title, String(value[field] ?? "")]));
        marks.set(key, {
          evidence,
          tooltip,
          label: Object.entries(tooltip)
            .map(([title, text]) => `${title}: ${text}`)
            .join(" · "),
        });
      }
    }
    for (const child of [...(view.layer ?? []), ...(view.vconcat ?? []), ...(view.hconcat ?? [])]) walk(child, values);
  };
  walk(spec, []);
  return [...marks.values()];
}
