// Count quotations: how many there are by each speaker, marked and reported.

import { keepWeights, sumInterval } from "../../stats/index.js";
import type { Corpus, Speech } from "../../analyse/index.js";
import { type Columns, flag, text, whole } from "../../rows/index.js";
import { actorsIn } from "../actors/index.js";

/** The quotations of one speaker. */
export interface SpeakerRow {
  /** Null for all who are no actor ("officials", "a witness"), and for all that nobody is named for. */
  readonly speakerId: string | null;
  readonly speakerName: string;
  /** Whether the register has the speaker; else an article introduces him. Null for the two rows without an id. */
  readonly known: boolean | null;
  readonly quotations: number;
  readonly direct: number;
  readonly mixed: number;
  readonly indirect: number;
  readonly documents: number;
  /** 95 % interval of `quotations`, Poisson bootstrap over documents; null for fewer than two. */
  readonly low: number | null;
  readonly high: number | null;
}

export const speakerColumns: Columns<SpeakerRow> = {
  speakerId: text("Speaker id"),
  speakerName: text("Speaker"),
  known: flag("In the register"),
  quotations: whole("Quotations"),
  direct: whole("Direct"),
  mixed: whole("Mixed"),
  indirect: whole("Indirect"),
  documents: whole("Documents"),
  low: whole("Quotations, low"),
  high: whole("Quotations, high"),
};

/** Names of the two rows without an id. */
export const unknownSpeakers = { named: "(somebody else)", unnamed: "(nobody named)" } as const;

/**
 * Counts the quotations of each speaker, marked ("direct", "mixed") and reported ("indirect").
 *
 * Speakers who are no actor ("officials", "a witness") count together, in a row of their own, and so do quotations
 * that nobody is named for. Cost: linear in the quotations, plus 400 replicates a speaker.
 *
 * @returns rows by number of quotations, then name; none where nothing is quoted
 * @example countQuotations(corpus)[0]?.speakerName
 */
export function countQuotations(corpus: Corpus): SpeakerRow[] {
  const actors = actorsIn(corpus);
  const bySpeaker = new Map<string, { readonly id: string | null; readonly byDocument: Map<string, Speech[]> }>();
  for (const { document, quotations } of corpus.analyses) {
    const { docId } = document;
    for (const quotation of quotations) {
      const { speakerId: id, isAttributed } = quotation;
      const name = id === null ? unknownSpeakers[isAttributed ? "named" : "unnamed"] : (actors.get(id)?.name ?? id);
      const key = `${id ?? ""} ${name}`;
      const entry = bySpeaker.get(key) ?? { id, byDocument: new Map<string, Speech[]>() };
      bySpeaker.set(key, entry);
      entry.byDocument.set(docId, [...(entry.byDocument.get(docId) ?? []), quotation]);
    }
  }
  const weights = keepWeights();
  return [...bySpeaker]
    .map(([key, { id, byDocument }]) => {
      const own = [...byDocument.values()].flat();
      const ofKind = (kind: Speech["kind"]) => own.filter((quotation) => quotation.kind === kind).length;
      const shares = [...byDocument].map(([docId, quotations]) => ({ docId, over: quotations.length }));
      return {
        speakerId: id,
        speakerName: key.slice((id ?? "").length + 1),
        known: id === null ? null : (actors.get(id)?.known ?? true),
        quotations: own.length,
        direct: ofKind("direct"),
        mixed: ofKind("mixed"),
        indirect: ofKind("indirect"),
        documents: byDocument.size,
        ...sumInterval(shares, corpus.analyses.length, weights),
      };
    })
    .sort((a, b) => b.quotations - a.quotations || (a.speakerName < b.speakerName ? -1 : 1));
}
