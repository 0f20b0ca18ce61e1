// A cell's view of the kit: compiled with tslab's own compiler and settings, so that what a notebook sees has types.

import { countTerms, readCorpus, show, type TermRow, termColumns, toFrame, topTermsChart } from "datelines";

export async function cell(): Promise<number> {
  const corpus = await readCorpus("../data/dispatches");
  const terms = countTerms(corpus, { top: 5 });
  const first: string = terms[0]!.term;
  // @ts-expect-error a count is a number: if this line compiles, rows have lost their types
  const wrong: string = terms[0]!.count;
  const frame = toFrame(terms, termColumns);
  await show(topTermsChart(terms, { articles: corpus.documents.length }));
  return frame.shape[0]! + first.length + wrong.length;
}

/** tslab declares each variable of a cell: its type must have a name outside danfo's own files. */
export const grouped = (rows: readonly TermRow[]) =>
  toFrame(rows, termColumns).groupby(["documents"]).col(["count"]).sum();
