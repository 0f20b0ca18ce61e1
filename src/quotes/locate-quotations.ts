// Locate quotations: who is quoted in the corpus, and with what words.

import { findMentions, type MentionOptions } from "../actors/index.js";
import { type Corpus, isForeign } from "../corpus/index.js";
import { findQuotations } from "./find-quotations.js";
import type { QuotationRow } from "./quotation-row.js";

/**
 * Finds the marked quotations of a corpus and whom the text gives them to.
 *
 * Documents that are known not to be English give none: the marks and cues are those of English.
 *
 * @param corpus the corpus
 * @param options the register of actors
 * @returns rows in the order of the text; none where nobody is quoted
 * @example locateQuotations(corpus).filter((row) => row.speakerId === "wang-yi")
 */
export function locateQuotations(corpus: Corpus, options: MentionOptions = {}): QuotationRow[] {
  const mentions = findMentions(corpus, options);
  return corpus.documents.flatMap(({ docId, text, paragraphs, sentences, language }, d) =>
    isForeign({ language }) ? [] : findQuotations(text, paragraphs, mentions[d]!).map(({ parts, kind, cue, speaker, actorId }) => {
      const inside = mentions[d]!.filter((mention) => parts.some((part) => mention.start >= part.start && mention.end <= part.end));
      return {
        docId,
        sentence: Math.max(0, sentences.findIndex(({ end }) => end > parts[0]!.start)),
        text: parts.map(({ start, end }) => text.slice(start, end)).join(" "),
        kind,
        speakerId: actorId,
        speaker: speaker && text.slice(speaker.start, speaker.end),
        cue,
        targets: [...new Set(inside.map(({ actor }) => actor.id))].filter((id) => id !== actorId).join(" "),
      };
    }),
  );
}
