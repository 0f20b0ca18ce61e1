// Analyse document: the only code that wires tokens, names, quotations, polarity and tone together.

import { describeEdits, hasSource, isForeign, type Ledger, type TextDocument } from "../corpus/index.js";
import type { Span, Vocabulary } from "../text/index.js";
import { isDateline, type Mention } from "./actors/index.js";
import type { NaturalPolarity, PlacedActor, PlacedSpeech, TextAnalysis } from "./analysis.js";
import { countBySentence, countTypes, type DocumentTokens, tokeniseDocument } from "./document-tokens.js";
import type { Kit } from "./kit.js";
import { type NamedText, nameActors } from "./names/index.js";
import { describeOrder, type OrderedDiversity } from "./ordered-diversity.js";
import { mentionsIn, type Quotation } from "./quotes/index.js";
import { placeSentences, type SentencePlaces } from "./sentence-places.js";
import { countSentenceSyllables, type SentenceSyllables } from "./sentence-syllables.js";
import {
  markNames,
  naturalPolarity,
  type RatedTerm,
  roundScore,
  sentenceRuns,
  strongestTerms,
  type Tone,
  type ToneText,
} from "./tone/index.js";

/**
 * Reads one document.
 *
 * Each part is computed when it is first read and kept: whoever counts terms does not pay for names. Names come from
 * the register and from the article itself; quotations are found with both, tone with names and quotations.
 *
 * @param document a document with its text
 * @param kit what it is read with; see {@link createKit}
 * @param runs the frequent runs that a bundle holds of it, where it stands among documents without their text
 * @returns the analysis, which never changes
 * @example analyseDocument(corpus.documents[0]!, createKit()).mentions.length
 */
export const analyseDocument = <Kind extends TextDocument>(
  document: Kind,
  kit: Kit,
  runs: TextAnalysis["runs"] = null,
): TextAnalysis<Kind> => new DocumentAnalysis(document, kit, runs);

class DocumentAnalysis<Kind extends TextDocument> implements TextAnalysis<Kind> {
  readonly #kit: Kit;
  #tokens?: DocumentTokens;
  #sentenceLengths?: Int32Array;
  #types?: ReadonlyMap<number, number>;
  #syllables?: readonly SentenceSyllables[];
  #order?: OrderedDiversity;
  #known?: readonly Mention[];
  #named?: NamedText;
  #mentions?: readonly PlacedActor[];
  #found?: readonly Quotation[];
  #quotations?: readonly PlacedSpeech[];
  #names?: ReturnType<typeof markNames>;
  #polarities?: Float64Array;
  #natural?: readonly NaturalPolarity[];
  #strongestTerms?: string;
  #tones?: readonly Tone[];
  #ledger?: Ledger | null;
  #places?: SentencePlaces;

  constructor(
    readonly document: Kind,
    kit: Kit,
    readonly runs: TextAnalysis["runs"],
  ) {
    this.#kit = kit;
  }

  get vocabulary(): Vocabulary {
    return this.#kit.vocabulary;
  }

  get tokens(): DocumentTokens {
    return (this.#tokens ??= tokeniseDocument(this.document, this.#kit.vocabulary));
  }

  get length(): number {
    return this.tokens.length;
  }

  get sentenceLengths(): Int32Array {
    return (this.#sentenceLengths ??= countBySentence(this.tokens, this.document.sentences.length));
  }

  get types(): ReadonlyMap<number, number> {
    return (this.#types ??= countTypes(this.tokens));
  }

  get syllables(): readonly SentenceSyllables[] {
    return (this.#syllables ??= countSentenceSyllables(
      this.tokens,
      this.document.sentences.length,
      this.#kit.syllables,
    ));
  }

  get order(): OrderedDiversity {
    const { ids, length } = this.tokens;
    return (this.#order ??= describeOrder(ids.subarray(0, length).map((id) => this.vocabulary.folded(id))));
  }

  /** The register's names. */
  get #registered(): readonly Mention[] {
    const { document, tokens } = this;
    const { text, sentences, published } = document;
    return (this.#known ??= isForeign(document) ? [] : this.#kit.mentions.find(text, tokens, sentences, published));
  }

  /** The names of the text as quotations and tone are found with. */
  get #namedText(): NamedText {
    const { document, tokens } = this;
    if (isForeign(document)) return { mentions: [], read: [] };
    const { text, sentences } = document;
    const { vocabulary, register, knownOnly } = this.#kit;
    const read = { text, sentences, tokens, vocabulary, mentions: this.#registered };
    return (this.#named ??= nameActors(read, register, knownOnly));
  }

  get mentions(): readonly PlacedActor[] {
    return (this.#mentions ??= placeActors(this.document.text, this.#namedText.read));
  }

  get #quoted(): readonly Quotation[] {
    const { document, tokens } = this;
    if (isForeign(document)) return [];
    const { text, paragraphs, sentences } = document;
    return (this.#found ??= this.#kit.quotations.find(text, tokens, paragraphs, sentences, this.#namedText.mentions));
  }

  get quotations(): readonly PlacedSpeech[] {
    return (this.#quotations ??= this.#quoted.map((found) =>
      describeSpeech(found, this.document, this.#namedText.mentions),
    ));
  }

  /** The tokens of the register's names, which no rating counts: what a tagger finds depends on the words round it. */
  get #masked(): ReturnType<typeof markNames> {
    return (this.#names ??= markNames(this.tokens, this.#registered));
  }

  get polarities(): Float64Array {
    return (this.#polarities ??= this.#scorePolarities());
  }

  #scorePolarities(): Float64Array {
    const { document, tokens } = this;
    if (isForeign(document)) return new Float64Array(0);
    const runs = sentenceRuns(tokens.sentences, tokens.length, document.sentences.length);
    return Float64Array.from(runs, ({ from, to }) =>
      roundScore(this.#kit.sentences.polarity(document.text, tokens, from, to, this.#masked)),
    );
  }

  ratedTerms(sentence: number): readonly RatedTerm[] {
    const { document, tokens } = this;
    if (isForeign(document)) return [];
    const { from, to } = sentenceRuns(tokens.sentences, tokens.length, document.sentences.length)[sentence]!;
    return this.#kit.sentences.score(document.text, tokens, from, to, this.#masked).terms;
  }

  get strongestTerms(): string {
    return (this.#strongestTerms ??= strongestTerms(this.document.sentences.flatMap((_, s) => this.ratedTerms(s))));
  }

  get natural(): readonly NaturalPolarity[] {
    return (this.#natural ??= isForeign(this.document) ? [] : scoreNaturally(this));
  }

  get #toneText(): ToneText {
    const { document, tokens } = this;
    const { text, sentences } = document;
    const mentions = this.#namedText.mentions;
    return { text, sentences, tokens, sentenceOf: tokens.sentences, mentions, quotations: this.#quoted };
  }

  get tones(): readonly Tone[] {
    return (this.#tones ??= isForeign(this.document)
      ? []
      : this.#kit.tones
          .score(this.#toneText)
          .map(({ sentence, source, target, polarity }) => ({
            sentence,
            source,
            target,
            polarity: roundScore(polarity),
          }))
          .filter(({ polarity }) => polarity !== 0));
  }

  toneTerms({ sentence, source, target }: Tone): readonly RatedTerm[] {
    const judged = this.#kit.tones.score(this.#toneText, sentence);
    return judged.find((tone) => tone.source === source && tone.target === target)?.terms ?? [];
  }

  polarityToward(span: Span): number | null {
    const { document, tokens } = this;
    const sentence = document.sentences.findIndex(({ end }) => span.start < end);
    if (sentence < 0) return null;
    const { from, to } = sentenceRuns(tokens.sentences, tokens.length, document.sentences.length)[sentence]!;
    return this.#kit.targets.score(document.text, tokens, from, to, this.#masked, span).polarity;
  }

  get ledger(): Ledger | null {
    if (this.#ledger === undefined) this.#ledger = hasSource(this.document) ? describeEdits(this.document) : null;
    return this.#ledger;
  }

  get places(): SentencePlaces {
    return (this.#places ??= placeSentences(this.document));
  }
}

function placeActors(text: string, mentions: NamedText["read"]): PlacedActor[] {
  return mentions.map((mention, i) => {
    const whole = [mentions[i - 1], mentions[i + 1]].find((other) => other && isPartOf(text, mention, other));
    return { ...mention, dateline: isDateline(text, mention), partOf: whole?.actor.id ?? null };
  });
}

/** Whether a country's name begins or precedes the name of an institution of its own. */
function isPartOf(text: string, { actor, start, end }: Mention, other: Mention): boolean {
  if (actor.type !== "country" || other.actor.type === "country" || other.actor.country !== actor.id) return false;
  return (other.start <= start && end <= other.end) || /^(?:['’]s?)? $/.test(text.slice(end, other.start));
}

/** A quotation with the sentence that it begins in and the actors that it names. */
function describeSpeech(
  { parts, kind, cue, speaker, actorId, rule, confidence }: Quotation,
  { sentences }: TextDocument,
  mentions: readonly Mention[],
): PlacedSpeech {
  const { start } = parts[0]!;
  const inside = parts.flatMap((part) =>
    mentionsIn(mentions, part.start, part.end).filter(({ start: from, end }) => from >= part.start && end <= part.end),
  );
  const targets = new Set(inside.map(({ actor }) => actor.id).filter((id) => id !== actorId));
  return {
    sentence: sentenceAt(sentences, start),
    kind,
    speakerId: actorId,
    isAttributed: speaker !== null,
    targets: [...targets].sort(),
    rule,
    confidence,
    parts,
    cue,
    speaker,
  };
}

/** The sentence that a place stands in; behind the last one it is the last one's. */
function sentenceAt(sentences: TextDocument["sentences"], place: number): number {
  const found = sentences.findIndex(({ end }) => end > place);
  return found < 0 ? Math.max(0, sentences.length - 1) : found;
}

function scoreNaturally({ document: { sentences }, tokens, vocabulary }: TextAnalysis): NaturalPolarity[] {
  const bySentence = sentences.map(() => [] as string[]);
  for (let i = 0; i < tokens.length; i++)
    bySentence[tokens.sentences[i]!]!.push(vocabulary.term(tokens.ids[i]!).toLowerCase());
  return bySentence.map((own) => ({
    afinn: naturalPolarity(own, "afinn"),
    senticon: naturalPolarity(own, "senticon"),
    pattern: naturalPolarity(own, "pattern"),
  }));
}
