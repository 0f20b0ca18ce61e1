// How charts name documents: date and short title, no two alike.

import { cutLabels, plainLabel } from "./chart-frame.js";
import { formatDate } from "./format.js";

interface Dated {
  readonly docId: string;
  readonly published: string | null;
  readonly title: string;
}

/** By date, the earliest first, undated last, then by id. */
export const compareDated = (a: Dated, b: Dated): number => {
  const [left, right] = [a.published ?? "9999", b.published ?? "9999"];
  return left < right ? -1 : left > right ? 1 : a.docId < b.docId ? -1 : a.docId > b.docId ? 1 : 0;
};

/**
 * One label a document, in the given order: "1 Feb 2022 · China backs Russia’s…".
 *
 * @example
 * labelDocuments([{ docId: "a", published: "2022-02-01", title: "China backs Russia" }], 200);
 * // ["1 Feb 2022 · China backs Russia"]
 */
export function labelDocuments(documents: readonly Dated[], width = 250): string[] {
  const names = documents.map(({ published, title }) => `${formatDate(published)} · ${plainLabel(title)}`);
  return cutLabels(names, width);
}
