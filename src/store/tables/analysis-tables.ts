// Analysis tables: how an analysis is written down. One entry a table, one line a field; what is kept in a bundle and
// what the page takes along are encodings of these rows. With the text, what can be counted again is left out
// (`counted`); without it, what is words of the text or places in it (`words`).

import { type Analysis, isOfText } from "../../analyse/index.js";
import { type RatedTerm, roundScore } from "../../analyse/tone/index.js";
import { describeDocument, documentColumns, hasText } from "../../corpus/index.js";
import { type Column, flag, real, text, whole } from "../../rows/index.js";

export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

/** One field. */
export interface Field extends Column {
  /** Words of the text, or a place in it. */
  readonly words?: true;
  /** Can be counted again from the text. */
  readonly counted?: true;
  /** Goes up inside a document: what is written is the step from the row before. */
  readonly rising?: true;
  /** The field that it may be a share of. */
  readonly over?: string;
}

/** One table: a document's rows. */
export interface AnalysisTable {
  readonly fields: Readonly<Record<string, Field>>;
  /** False: without the text, rows of one sentence are sorted, so that their order says nothing of it. */
  readonly inOrder: boolean;
  rows(analysis: Analysis): readonly Row[];
}

const words = (field: Field): Field => ({ ...field, words: true });
const counted = (field: Field): Field => ({ ...field, counted: true });
const rising = (field: Field): Field => ({ ...field, rising: true });
const place = { start: words(rising(whole("Start"))), length: words(whole("Length")) };

const nowhere = { start: null, length: null };
const lengthOf = (span: { readonly start: number; readonly end: number } | null) =>
  span ? { start: span.start, length: span.end - span.start } : nowhere;

const documents: AnalysisTable = {
  fields: {
    ...documentColumns,
    tokens: counted(whole("Tokens")),
    mattr: counted(real("MATTR")),
    mtld: counted(real("MTLD")),
    terms: text("Rated terms"),
    text: words(text("Text")),
  },
  inOrder: true,
  rows: ({ document, length, order, strongestTerms }) => [
    {
      ...describeDocument(document),
      tokens: length,
      ...order,
      terms: strongestTerms,
      text: hasText(document) ? document.text : null,
    },
  ],
};

const paragraphs: AnalysisTable = {
  fields: place,
  inOrder: true,
  rows: ({ document }) => (hasText(document) ? document.paragraphs.map(lengthOf) : []),
};

const sentences: AnalysisTable = {
  fields: {
    paragraph: rising(whole("Paragraph")),
    ...place,
    line: words(rising(whole("Line"))),
    shift: words(rising(whole("Characters that the file has more up to it"))),
    grown: words(whole("Characters that the file has more in it")),
    tokens: counted(whole("Tokens")),
    syllables: counted(whole("Syllables")),
    long: counted(whole("Long tokens")),
    polarity: real("Polarity"),
    natural: { ...real("natural AFINN"), over: "tokens" },
    senticon: { ...real("natural senticon"), over: "tokens" },
    pattern: { ...real("natural pattern"), over: "tokens" },
  },
  inOrder: true,
  rows: (analysis) => {
    const { document, syllables, polarities, natural } = analysis;
    const placed = placesOf(analysis);
    return document.sentences.map(({ paragraph }, s) => ({
      paragraph,
      ...placed(s),
      ...syllables[s]!,
      polarity: polarities[s] ?? null,
      natural: natural[s]?.afinn ?? null,
      senticon: natural[s]?.senticon ?? null,
      pattern: natural[s]?.pattern ?? null,
    }));
  },
};

function placesOf(analysis: Analysis): (sentence: number) => Row {
  if (!isOfText(analysis)) return () => ({ ...nowhere, line: null, shift: null, grown: null });
  const { document, places } = analysis;
  return (s) => {
    const { start, end } = document.sentences[s]!;
    const from = places.starts[s]!;
    return {
      start,
      length: end - start,
      line: places.lines[s]!,
      shift: from - start,
      grown: places.ends[s]! - from - (end - start),
    };
  };
}

/** Terms that add less are not marked in the page; of a sentence so many are. */
const leastAdds = 0.03;
const mostTerms = 6;

/** Whether a term is what stands at its place, in lower case: most are, and need not be written twice. */
const isWritten = (source: string, { term, start, end }: RatedTerm) => source.slice(start, end).toLowerCase() === term;

const ratedTerms: AnalysisTable = {
  fields: {
    sentence: words(rising(whole("Sentence"))),
    /** Null where it is the text at its place, in lower case. */
    term: words(text("Term")),
    ...place,
    adds: words(real("What it adds")),
  },
  inOrder: true,
  rows: (analysis) =>
    isOfText(analysis)
      ? analysis.document.sentences.flatMap((_, sentence) =>
          [...(analysis.ratedTerms(sentence) ?? [])]
            .filter(({ start, end, adds }) => end > start && Math.abs(adds) >= leastAdds)
            .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds))
            .slice(0, mostTerms)
            .sort((a, b) => a.start - b.start)
            .map((rated) => ({
              sentence,
              term: isWritten(analysis.document.text, rated) ? null : rated.term,
              ...lengthOf(rated),
              adds: roundScore(rated.adds),
            })),
        )
      : [],
};

const mentions: AnalysisTable = {
  fields: {
    sentence: rising(whole("Sentence")),
    ...place,
    actorId: text("Actor id"),
    type: text("Type"),
    kind: text("Kind"),
    rule: text("Rule"),
    office: text("Office"),
    probability: real("Probability"),
    dateline: flag("In a dateline"),
    partOf: text("Part of the name of"),
  },
  inOrder: false,
  rows: ({ mentions: found }) =>
    found.map((mention) => ({
      sentence: mention.sentence,
      ...("start" in mention ? lengthOf(mention as { start: number; end: number } & typeof mention) : nowhere),
      actorId: mention.actor.id,
      type: mention.type,
      kind: mention.kind,
      rule: mention.rule,
      // The day is the document's own.
      office: mention.office && mention.office.title,
      probability: mention.probability,
      dateline: mention.dateline,
      partOf: mention.partOf,
    })),
};

const quotations: AnalysisTable = {
  fields: {
    sentence: rising(whole("Sentence")),
    kind: text("Kind"),
    speakerId: text("Speaker id"),
    isAttributed: flag("Names a speaker"),
    targets: text("Targets"),
    rule: text("Rule"),
    confidence: real("Confidence"),
    ...place,
    rest: words(text("Further parts")),
    cueStart: words(rising(whole("Cue's start"))),
    cueLength: words(whole("Cue's length")),
    speakerStart: words(rising(whole("Speaker's start"))),
    speakerLength: words(whole("Speaker's length")),
  },
  inOrder: true,
  rows: ({ quotations: found }) =>
    found.map((speech) => {
      const { parts: [first = null, ...rest] = [], cue = null, speaker = null } = speech as Partial<PlacedParts>;
      return {
        sentence: speech.sentence,
        kind: speech.kind,
        speakerId: speech.speakerId,
        isAttributed: speech.isAttributed,
        targets: speech.targets.join(" "),
        rule: speech.rule,
        confidence: speech.confidence,
        ...lengthOf(first),
        rest: rest.length > 0 ? rest.map(({ start, end }) => `${start}-${end}`).join(" ") : null,
        cueStart: cue?.start ?? null,
        cueLength: cue && cue.end - cue.start,
        speakerStart: speaker?.start ?? null,
        speakerLength: speaker && speaker.end - speaker.start,
      };
    }),
};

type Place = { readonly start: number; readonly end: number };
type PlacedParts = { readonly parts: readonly Place[]; readonly cue: Place | null; readonly speaker: Place | null };

const tone: AnalysisTable = {
  fields: {
    sentence: rising(whole("Sentence")),
    source: text("Source id"),
    target: text("Target id"),
    tone: real("Tone", "−1 to 1"),
  },
  inOrder: false,
  rows: ({ tones }) =>
    tones.map(({ sentence, source, target, polarity }) => ({ sentence, source, target, tone: polarity })),
};

const inFile = {
  line: rising(whole("Line")),
  start: rising(whole("Start", "characters")),
  end: whole("End", "characters"),
};

const furniture: AnalysisTable = {
  fields: { ...inFile, rule: text("Rule"), reason: text("Reason"), text: words(text("Removed")) },
  inOrder: true,
  rows: ({ ledger }) =>
    (ledger?.furniture ?? []).map(({ line, start, end, rule, reason, text: removed }) => ({
      line,
      start,
      end,
      rule,
      reason,
      text: removed,
    })),
};

const repairs: AnalysisTable = {
  fields: { ...inFile, rule: text("Rule"), raw: words(text("Raw")), repaired: words(text("Repaired")) },
  inOrder: true,
  rows: ({ ledger }) =>
    (ledger?.repairs ?? []).map(({ line, start, end, rule, raw, repaired }) => ({
      line,
      start,
      end,
      rule,
      raw,
      repaired,
    })),
};

/** Every table that an analysis is written down in. */
export const analysisTables = {
  documents,
  paragraphs,
  sentences,
  ratedTerms,
  mentions,
  quotations,
  tone,
  furniture,
  repairs,
};
export type TableName = keyof typeof analysisTables;

/** Whether the documents that are written have their text: all, none, or some of them. */
export type TextHeld = "all" | "none" | "some";

/** The fields of a table that are written: with the text not what is counted again, without it no words. */
export const fieldsWritten = ({ fields }: AnalysisTable, held: TextHeld): [name: string, field: Field][] =>
  Object.entries(fields).filter(([, { counted, words }]) => held === "some" || !(held === "all" ? counted : words));
