// Counts of terms by document, packed: the terms in bands by how many documents have them, sorted inside a band,
// so that their order says nothing of the texts; each written as what differs from the one before it.

import { readWholes, writeWholes } from "./whole-numbers.js";

/** How often each term occurs in each document. */
export type TermCounts = readonly ReadonlyMap<string, number>[];

export interface PackedTerms {
  /**
   * Terms, a space between: how many characters the one before it begins with alike (base 36, at most z), and the rest;
   * ~ is a space inside a run.
   */
  readonly terms: string;
  /** For each term, the number of documents that have it, less one. */
  readonly spread: string;
  /** For each term, its documents: each less the one before it, less one. */
  readonly documents: string;
  /** For each term and document, the count less one. */
  readonly counts: string;
}

const most = 35;

export function packTerms(documents: TermCounts): PackedTerms {
  const places = new Map<string, [document: number, count: number][]>();
  documents.forEach((counts, d) => {
    for (const [term, count] of counts) {
      const own = places.get(term);
      if (own) own.push([d, count]);
      else places.set(term, [[d, count]]);
    }
  });
  const band = (term: string) => Math.floor(Math.log2(places.get(term)!.length));
  const terms = [...places.keys()].sort((a, b) => band(b) - band(a) || (a < b ? -1 : 1));
  const listed = terms.map((term) => places.get(term)!);
  return {
    terms: writeTerms(terms),
    spread: writeWholes(listed.map((own) => own.length - 1)),
    documents: writeWholes(listed.flatMap((own) => own.map(([d], i) => d - (i === 0 ? -1 : own[i - 1]![0]) - 1))),
    counts: writeWholes(listed.flatMap((own) => own.map(([, count]) => count - 1))),
  };
}

/** The counts of as many documents as there are. */
export function unpackTerms(packed: PackedTerms, size: number): Map<string, number>[] {
  const documents = Array.from({ length: size }, () => new Map<string, number>());
  const terms = readTerms(packed.terms);
  const [spread, gaps, counts] = [readWholes(packed.spread), readWholes(packed.documents), readWholes(packed.counts)];
  const places = spread.reduce((sum, more) => sum + more + 1, 0);
  if (spread.length !== terms.length || gaps.length !== places || counts.length !== places)
    throw new RangeError(
      `unpackTerms requires ${terms.length} terms with their documents and counts (got ${spread.length}, ${gaps.length} and ${counts.length})`,
    );
  let at = 0;
  terms.forEach((term, t) => {
    let document = -1;
    for (let i = 0; i <= spread[t]!; i++, at++) {
      document += gaps[at]! + 1;
      if (document >= size)
        throw new RangeError(`unpackTerms requires documents below ${size} (got ${document} of "${term}")`);
      documents[document]!.set(term, counts[at]! + 1);
    }
  });
  return documents;
}

function writeTerms(terms: readonly string[]): string {
  return terms
    .map((term, i) => {
      const before = terms[i - 1] ?? "";
      let alike = 0;
      while (alike < most && alike < Math.min(term.length, before.length) && term[alike] === before[alike]) alike++;
      return alike.toString(36) + term.slice(alike).replaceAll(" ", "~");
    })
    .join(" ");
}

function readTerms(text: string): string[] {
  let before = "";
  if (text === "") return [];
  return text
    .split(" ")
    .map((entry) => (before = before.slice(0, parseInt(entry[0]!, 36)) + entry.slice(1).replaceAll("~", " ")));
}
