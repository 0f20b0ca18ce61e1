// Locate quotations: who said what, and whom it names, over a corpus.

import {
  type Analysis,
  type Corpus,
  isOfText,
  type Speech,
  type TextCorpus,
  type WithWords,
} from "../../analyse/index.js";
import { hasSource } from "../../corpus/index.js";
import type { QuotationRow } from "./quotation-row.js";

/**
 * Lists what is quoted, who is quoted, and whom the words name.
 *
 * Marked speech, whole ("direct") or in part ("mixed"), and speech that is reported without marks
 * ("indirect"), each with the phrase that names its speaker and the rule that found him. Terms, titles
 * and scare quotes are left out. A speaker who is no actor ("officials", "a witness") has no id, and keeps his
 * phrase; so does a pronoun that goes back to nobody in sight. Marked speech that nobody is named for has
 * neither. Read `confidence` with each row: it says how often its rule is right. Cost: linear.
 *
 * Documents that are known not to be English give none: the marks and cues are those of English.
 *
 * @param corpus the corpus
 * @returns rows in the order of the text; none where nothing is quoted
 * @example locateQuotations(corpus).filter((row) => row.speakerId === "wang-yi")
 */
export function locateQuotations(corpus: TextCorpus): WithWords<QuotationRow>[];
export function locateQuotations(corpus: Corpus): QuotationRow[];
export function locateQuotations({ analyses }: Corpus): QuotationRow[] {
  return analyses.flatMap(quotationRows);
}

function quotationRows(analysis: Analysis): QuotationRow[] {
  const { docId } = analysis.document;
  const about = ({ sentence, kind, speakerId, targets, rule, confidence }: Speech) => ({
    docId,
    sentence,
    kind,
    speakerId,
    targets: targets.join(" "),
    rule: rule ?? "",
    confidence,
  });
  if (!isOfText(analysis)) return analysis.quotations.map((quotation) => ({ ...about(quotation), ...withoutWords }));
  const { document } = analysis;
  const { text } = document;
  const toSource = (position: number) => (hasSource(document) ? document.toSource(position) : position);
  const toSourceEnd = (position: number) => (hasSource(document) ? document.toSourceEnd(position) : position);
  return analysis.quotations.map((quotation) => {
    const { parts, speaker, cue } = quotation;
    return {
      ...about(quotation),
      text: parts.map((part) => text.slice(part.start, part.end)).join(" "),
      speaker: speaker && text.slice(speaker.start, speaker.end),
      cue: cue && text.slice(cue.start, cue.end),
      start: toSource(parts[0]!.start),
      end: toSourceEnd(parts.at(-1)!.end),
      speakerStart: speaker && toSource(speaker.start),
      speakerEnd: speaker && toSourceEnd(speaker.end),
    };
  });
}

/** What a corpus without its text has in place of words and places. */
const withoutWords = {
  text: null,
  speaker: null,
  cue: null,
  start: null,
  end: null,
  speakerStart: null,
  speakerEnd: null,
};
