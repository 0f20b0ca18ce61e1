// The quotations of a text of our own, in the words of the text.

import { MentionFinder, readRegister } from "../../../src/analyse/actors/index.js";
import { QuotationFinder } from "../../../src/analyse/quotes/index.js";
import { tokenise, Vocabulary } from "../../../src/text/index.js";
import { corpusOf } from "../actors/one-article.js";

const vocabulary = new Vocabulary();
const mentionFinder = new MentionFinder(vocabulary, readRegister());
const quotationFinder = new QuotationFinder(vocabulary);

export interface Quoted {
  /** Parts split by " | ". */
  readonly said: string;
  readonly speaker: string | null;
  readonly speakerId: string | null;
  readonly cue: string | null;
  readonly kind: string;
  readonly rule: string | null;
}

export function quoted(source: string, published = "2022-03-01"): Quoted[] {
  const { text, paragraphs, sentences } = corpusOf(source).documents[0]!;
  const tokens = tokenise(text, vocabulary);
  const mentions = mentionFinder.find(text, tokens, sentences, published);
  const slice = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
  return quotationFinder
    .find(text, tokens, paragraphs, sentences, mentions)
    .map(({ parts, kind, cue, speaker, actorId, rule }) => ({
      said: parts.map(slice).join(" | "),
      speaker: slice(speaker),
      speakerId: actorId,
      cue: slice(cue),
      kind,
      rule,
    }));
}
