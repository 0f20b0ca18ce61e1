// Stored analysis: an analysis from the rows in which it was written down; see analysis-tables.ts.

import { type Actor, createActor, type Register } from "../../analyse/actors/index.js";
import {
  type Analysis,
  countBySentence,
  countTypes,
  type DocumentTokens,
  type KeptRuns,
  type NamedActor,
  type NaturalPolarity,
  type OrderedDiversity,
  type PlacedActor,
  type PlacedSpeech,
  type SentencePlaces,
  type SentenceSyllables,
  type Speech,
  type TextAnalysis,
  tokeniseDocument,
  type Tone,
} from "../../analyse/index.js";
import type { RatedTerm } from "../../analyse/tone/index.js";
import type { Document, Ledger, TextDocument } from "../../corpus/index.js";
import type { Span, Vocabulary } from "../../text/index.js";
import type { Row, TableName } from "./analysis-tables.js";

/** The rows of one document, by table; a table that was not written is missing. */
export type StoredRows = Readonly<Partial<Record<TableName, readonly Row[]>>>;

/** An actor as it is written down, where the register does not have it. */
export interface StoredActor extends Pick<Actor, "id" | "name" | "country" | "known"> {
  readonly type: string;
  /** Left out where there is none. */
  readonly wikidata?: string;
}

/** What analyses are read with. */
export interface StoredContext {
  readonly vocabulary: Vocabulary;
  /** Every actor that they name. */
  readonly actors: ReadonlyMap<string, Actor>;
}

/** The actors of a register, and those that were written down beside it. */
export function storedActors(register: Register, stored: readonly StoredActor[]): Map<string, Actor> {
  const own = stored.map((actor) => createActor({ ...actor, type: actor.type as Actor["type"] }));
  return new Map([...register.actors.values(), ...own].map((actor) => [actor.id, actor]));
}

/** The actors that analyses name and a register does not have, by id. */
export function actorsToStore(analyses: readonly Analysis[], register: Register | null): StoredActor[] {
  const named = new Map(analyses.flatMap(({ mentions }) => mentions.map(({ actor }) => [actor.id, actor] as const)));
  return [...named.values()]
    .filter(({ id }) => !register?.actors.has(id))
    .map(({ id, name, type, country, known, wikidata }) => ({
      id,
      name,
      type,
      country,
      known,
      ...(wikidata !== null && { wikidata }),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The document of stored rows, without its text. */
export function storedDocument({ documents, sentences = [] }: StoredRows): Document {
  const {
    file,
    line,
    paragraphs,
    sentences: _,
    tokens: __,
    mattr: ___,
    mtld: ____,
    terms: _____,
    text: ______,
    ...rest
  } = documents![0]!;
  return {
    ...(rest as unknown as Document),
    article: { file: file as string, line: line as number | null },
    paragraphs: { length: paragraphs as number },
    sentences: sentences.map(({ paragraph }) => ({ paragraph: paragraph as number })),
  };
}

/** The counts that a document without its text has in place of it. */
export interface StoredCounts {
  readonly types: ReadonlyMap<number, number>;
  readonly runs: ReadonlyMap<number, KeptRuns> | null;
}

/** An analysis of a document without its text. */
export class StoredAnalysis implements Analysis {
  readonly document: Document;
  readonly vocabulary: Vocabulary;
  readonly mentions: readonly NamedActor[];
  readonly quotations: readonly Speech[];
  readonly tones: readonly Tone[];
  readonly polarities: readonly number[];
  readonly natural: readonly NaturalPolarity[];
  readonly ledger: Ledger | null;
  protected readonly rows: StoredRows;
  readonly #counts: StoredCounts;

  constructor(rows: StoredRows, { vocabulary, actors }: StoredContext, counts: StoredCounts) {
    this.rows = rows;
    this.#counts = counts;
    this.document = storedDocument(rows);
    this.vocabulary = vocabulary;
    const rated = (rows.sentences ?? []).filter(({ polarity }) => polarity !== null);
    this.mentions = (rows.mentions ?? []).map((row) => readMention(row, this.document, actors));
    this.quotations = (rows.quotations ?? []).map(readSpeech);
    this.tones = (rows.tone ?? []).map(readTone);
    this.polarities = rated.map(({ polarity }) => polarity as number);
    this.natural = rated.map(readNatural);
    this.ledger = rows.furniture && rows.repairs ? readLedger(this.document, rows) : null;
  }

  get length(): number {
    return this.rows.documents![0]!["tokens"] as number;
  }

  get sentenceLengths(): ArrayLike<number> {
    return this.rows.sentences!.map(({ tokens }) => tokens as number);
  }

  get types(): ReadonlyMap<number, number> {
    return this.#counts.types;
  }

  get runs(): ReadonlyMap<number, KeptRuns> | null {
    return this.#counts.runs;
  }

  get strongestTerms(): string {
    return this.rows.documents![0]!["terms"] as string;
  }

  get order(): OrderedDiversity {
    const { mattr, mtld } = this.rows.documents![0]!;
    return { mattr: mattr as number | null, mtld: mtld as number };
  }

  get syllables(): readonly SentenceSyllables[] {
    return this.rows.sentences!.map(({ tokens, syllables, long }) => ({
      tokens: tokens as number,
      syllables: syllables as number,
      long: long as number,
    }));
  }

  ratedTerms(_sentence: number): readonly RatedTerm[] | null {
    return null;
  }

  toneTerms(_tone: Tone): readonly RatedTerm[] | null {
    return null;
  }
}

/** An analysis of a document with its text: what can be counted in it is counted again. */
export class StoredTextAnalysis extends StoredAnalysis implements TextAnalysis {
  declare readonly document: TextDocument;
  declare readonly mentions: readonly PlacedActor[];
  declare readonly quotations: readonly PlacedSpeech[];
  #tokens?: DocumentTokens;
  #rated?: Map<number, RatedTerm[]>;

  constructor(rows: StoredRows, context: StoredContext) {
    super(rows, context, { types: new Map(), runs: null });
    const text = rows.documents![0]!["text"] as string;
    const sentences = rows.sentences!.map((row) => ({ ...spanOf(row)!, paragraph: row["paragraph"] as number }));
    const paragraphs = rows.paragraphs!.map((row) => spanOf(row)!);
    this.document = { ...this.document, text, paragraphs, sentences };
    this.mentions = this.mentions.map((mention, i) => ({ ...mention, ...spanOf(rows.mentions![i]!)! }));
    this.quotations = this.quotations.map((speech, i) => ({ ...speech, ...readParts(rows.quotations![i]!) }));
  }

  get tokens(): DocumentTokens {
    return (this.#tokens ??= tokeniseDocument(this.document, this.vocabulary));
  }

  override get length(): number {
    return this.tokens.length;
  }

  override get sentenceLengths(): ArrayLike<number> {
    return countBySentence(this.tokens, this.document.sentences.length);
  }

  override get types(): ReadonlyMap<number, number> {
    return countTypes(this.tokens);
  }

  get places(): SentencePlaces {
    const rows = this.rows.sentences! as readonly Readonly<Record<string, number>>[];
    const starts = rows.map(({ start, shift }) => start! + shift!);
    return {
      lines: rows.map(({ line }) => line!),
      starts,
      ends: rows.map(({ length, grown }, s) => starts[s]! + length! + grown!),
    };
  }

  override ratedTerms(sentence: number): readonly RatedTerm[] {
    if (!this.#rated) {
      this.#rated = new Map();
      for (const row of this.rows.ratedTerms ?? []) {
        const { start, end } = spanOf(row)!;
        const term = (row["term"] as string | null) ?? this.document.text.slice(start, end).toLowerCase();
        const rated = { term, start, end, adds: row["adds"] as number };
        this.#rated.set(row["sentence"] as number, [...(this.#rated.get(row["sentence"] as number) ?? []), rated]);
      }
    }
    return this.#rated.get(sentence) ?? [];
  }

  polarityToward(): null {
    return null;
  }
}

function spanOf({ start, length }: Row): Span | null {
  return start === null ? null : { start: start as number, end: (start as number) + (length as number) };
}

function readMention(row: Row, { docId, published }: Document, actors: ReadonlyMap<string, Actor>): NamedActor {
  const { sentence, actorId, type, kind, rule, office, probability, dateline, partOf } = row;
  const actor = actors.get(actorId as string);
  if (!actor)
    throw new RangeError(
      `openBundle requires an actor "${actorId as string}" of "${docId}", which the register of this version does not have`,
    );
  return {
    sentence: sentence as number,
    actor,
    type: type as NamedActor["type"],
    kind: kind as NamedActor["kind"],
    rule: rule as NamedActor["rule"],
    office: office === null ? null : { title: office as string, on: published },
    probability: probability as number | null,
    dateline: dateline as boolean,
    partOf: partOf as string | null,
  };
}

function readSpeech({ sentence, kind, speakerId, isAttributed, targets, rule, confidence }: Row): Speech {
  return {
    sentence: sentence as number,
    kind: kind as Speech["kind"],
    speakerId: speakerId as string | null,
    isAttributed: isAttributed as boolean,
    targets: (targets as string).split(" ").filter((id) => id !== ""),
    rule: rule as Speech["rule"],
    confidence: confidence as number,
  };
}

function readParts(row: Row): Pick<PlacedSpeech, "parts" | "cue" | "speaker"> {
  const { rest, cueStart, cueLength, speakerStart, speakerLength } = row;
  const more = ((rest as string | null) ?? "").split(" ").filter((part) => part !== "");
  return {
    parts: [
      spanOf(row)!,
      ...more.map((part) => {
        const [start, end] = part.split("-").map(Number) as [number, number];
        return { start, end };
      }),
    ],
    cue: spanOf({ start: cueStart!, length: cueLength! }),
    speaker: spanOf({ start: speakerStart!, length: speakerLength! }),
  };
}

const readTone = ({ sentence, source, target, tone }: Row): Tone => ({
  sentence: sentence as number,
  source: source as string,
  target: target as string,
  polarity: tone as number,
});

const readNatural = ({ natural, senticon, pattern }: Row): NaturalPolarity => ({
  afinn: natural as number,
  senticon: senticon as number,
  pattern: pattern as number,
});

function readLedger({ docId, article: { file } }: Document, { furniture = [], repairs = [] }: StoredRows): Ledger {
  const about = { docId, file };
  return {
    furniture: furniture.map((row) => ({ ...about, text: null, ...row }) as unknown as Ledger["furniture"][number]),
    repairs: repairs.map(
      (row) => ({ ...about, raw: null, repaired: null, ...row }) as unknown as Ledger["repairs"][number],
    ),
  };
}
