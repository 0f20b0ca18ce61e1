// Locate quotations: who said what, and whom it names, over a corpus.

import { findMentions, type MentionOptions } from "../actors/index.js";
import { type Corpus, isForeign, type Layer, layerOf, partOfList } from "../../corpus/index.js";
import { tokeniseCorpus } from "../../analyse/index.js";
import { type Quotation, QuotationFinder, mentionsIn } from "../../analyse/quotes/index.js";
import type { QuotationRow } from "./quotation-row.js";

/** The quotations of every document, speakers by the kit's register. */
export const quotationLayer: Layer<readonly (readonly Quotation[])[]> = { name: "quotations", part: partOfList };

/** Their rows, as {@link locateQuotations} gives them. */
export const quotationRowLayer: Layer<readonly QuotationRow[]> = { name: "rows of quotations" };

/** The quotations of each document, in characters of its text; a second call gives the same lists. Cost: linear. */
export function findQuotations(corpus: Corpus, options: MentionOptions = {}): readonly (readonly Quotation[])[] {
  return options.register
    ? findAnew(corpus, options)
    : layerOf(corpus, quotationLayer, () => findAnew(corpus, options));
}

function findAnew(corpus: Corpus, options: MentionOptions): readonly (readonly Quotation[])[] {
  const mentions = findMentions(corpus, options);
  const { vocabulary, documents } = tokeniseCorpus(corpus);
  const finder = new QuotationFinder(vocabulary);
  return corpus.documents.map(({ text, paragraphs, sentences, language }, d) =>
    isForeign({ language }) ? [] : finder.find(text, documents[d]!, paragraphs, sentences, mentions[d]!),
  );
}

/**
 * Finds what is quoted, who is quoted, and whom the words name.
 *
 * Marked speech, whole ("direct") or in part ("mixed"), and speech that is reported without marks
 * ("indirect"), each with the phrase that names its speaker and the rule that found him. Terms, titles
 * and scare quotes are left out. A speaker who is no actor of the register has no id, and keeps his
 * phrase; so does a pronoun that goes back to nobody in sight. Marked speech that nobody is named for has
 * neither. Read `confidence` with each row: it says how often its rule is right. Cost: linear.
 *
 * Documents that are known not to be English give none: the marks and cues are those of English.
 *
 * @param corpus the corpus
 * @param options the register to use
 * @returns rows in the order of the text; none where nothing is quoted
 * @example locateQuotations(corpus).filter((row) => row.speakerId === "wang-yi")
 */
export function locateQuotations(corpus: Corpus, options: MentionOptions = {}): QuotationRow[] {
  return options.register
    ? locateAnew(corpus, options)
    : [...layerOf(corpus, quotationRowLayer, () => locateAnew(corpus, options))];
}

function locateAnew(corpus: Corpus, options: MentionOptions): QuotationRow[] {
  const mentions = findMentions(corpus, options);
  return findQuotations(corpus, options).flatMap((quotations, d) => {
    const document = corpus.documents[d]!;
    const { docId, text, sentences } = document;
    let sentence = 0;
    return quotations.map(({ parts, kind, cue, speaker, actorId, rule, confidence }) => {
      const { start } = parts[0]!;
      const { end } = parts.at(-1)!;
      while (sentence < sentences.length - 1 && sentences[sentence]!.end <= start) sentence++;
      const inside = parts.flatMap((part) =>
        mentionsIn(mentions[d]!, part.start, part.end).filter(
          (mention) => mention.start >= part.start && mention.end <= part.end,
        ),
      );
      return {
        docId,
        sentence,
        text: parts.map((part) => text.slice(part.start, part.end)).join(" "),
        kind,
        speakerId: actorId,
        speaker: speaker && text.slice(speaker.start, speaker.end),
        cue: cue && text.slice(cue.start, cue.end),
        targets: [...new Set(inside.map(({ actor }) => actor.id))]
          .filter((id) => id !== actorId)
          .sort()
          .join(" "),
        rule: rule ?? "",
        confidence,
        start: document.toSource(start),
        end: document.toSourceEnd(end),
        speakerStart: speaker && document.toSource(speaker.start),
        speakerEnd: speaker && document.toSourceEnd(speaker.end),
      };
    });
  });
}
