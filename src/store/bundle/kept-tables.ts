// Kept tables: what a bundle holds of a corpus row by row. One entry a table: where its rows come from, which of
// their columns are words of the text or places in it and stay out, and into which layer they go again.
// A new table of figures that needs the text is one more line here.

import {
  type Actor,
  createActor,
  isDateline,
  type Mention,
  mentionRules,
  readRegister,
  sayRule,
} from "../../analyse/actors/index.js";
import { findMentions, mentionLayer } from "../../measure/actors/index.js";
import { type Columns, real, text, whole } from "../../rows/index.js";
import {
  type Corpus,
  fillLayer,
  furnitureColumns,
  furnitureLayer,
  isForeign,
  type Layer,
  listFurniture,
  listRepairs,
  repairColumns,
  repairLayer,
} from "../../corpus/index.js";
import {
  locateQuotations,
  quotationColumns,
  quotationLayer,
  type QuotationRow,
  quotationRowLayer,
} from "../../measure/speech/index.js";
import type { Quotation } from "../../analyse/quotes/index.js";
import { measureFurnitureSensitivity, sensitivityColumns, sensitivityLayer } from "../../measure/sensitivity/index.js";
import { countSentenceSyllables, measureOrder, orderLayer, syllableLayer } from "../../measure/terms/index.js";
import { tokenCountLayer } from "../../analyse/index.js";
import {
  naturalLayer,
  naturalPolarities,
  polarityLayer,
  scoreSentences,
  scoreTone,
  strongestTermLayer,
  strongestTerms,
  toneColumns,
  toneLayer,
  type ToneRow,
} from "../../measure/tone/index.js";
import type { BundleActor } from "./bundle.js";

/**
 * One kind of rows that a bundle keeps. `docId` in them becomes the document's number, `file` goes: it is the
 * document's.
 */
export interface KeptTable {
  readonly columns: Readonly<Record<string, unknown>>;
  /** Columns that say something of the text beyond figures. */
  readonly withheld: readonly string[];
  /** False: rows of one sentence stand sorted, not in the order of the text. */
  readonly inOrder: boolean;
  /** True: rows are of the corpus as a whole, and a part of it has none. */
  readonly ofCorpus?: true;
  /** For a column, the one that it may be a share of. */
  readonly over?: Readonly<Record<string, string>>;
  rows(corpus: Corpus): readonly object[];
  /** Puts the rows of a corpus' documents in place. */
  fill(corpus: Corpus, rows: readonly never[], actors: readonly BundleActor[]): void;
}

/** The rows of a ledger, their places in characters as tables give them. */
const inCharacters =
  <Row extends { readonly docId: string; readonly start: number; readonly end: number }>(
    list: (corpus: Corpus) => readonly Row[],
  ) =>
  (corpus: Corpus): Row[] => {
    const sources = new Map(corpus.documents.map(({ docId, article }) => [docId, article]));
    return list(corpus).map((row) => {
      const { source } = sources.get(row.docId)!;
      const count = (end: number) => end - (source.slice(0, end).match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
      return { ...row, start: count(row.start), end: count(row.end) };
    });
  };

/** A table whose rows are a layer. */
const layered = <Row extends object>(
  layer: Layer<readonly Row[]>,
  rows: (corpus: Corpus) => readonly Row[],
  columns: Columns<Row>,
  withheld: readonly (keyof Row & string)[],
  inOrder = true,
): KeptTable => ({ columns, withheld, inOrder, rows, fill: (corpus, own) => fillLayer(corpus, layer, own) });

interface KeptSentence {
  readonly docId: string;
  readonly paragraph: number;
  readonly tokens: number;
  readonly syllables: number;
  /** Tokens of three syllables or more. */
  readonly long: number;
  /** Null in a document that is not English. */
  readonly polarity: number | null;
  /** natural's, over each of its lexicons. */
  readonly natural: number | null;
  readonly senticon: number | null;
  readonly pattern: number | null;
}

const sentences: KeptTable = {
  columns: {
    docId: text("Document"),
    paragraph: whole("Paragraph"),
    tokens: whole("Tokens"),
    syllables: whole("Syllables"),
    long: whole("Long tokens"),
    polarity: real("Polarity"),
    natural: real("natural AFINN"),
    senticon: real("natural senticon"),
    pattern: real("natural pattern"),
  },
  withheld: [],
  inOrder: true,
  over: { natural: "tokens", senticon: "tokens", pattern: "tokens" },
  rows(corpus): KeptSentence[] {
    const [syllables, polarities, natural] = [
      countSentenceSyllables(corpus),
      scoreSentences(corpus),
      naturalPolarities(corpus),
    ];
    return corpus.documents.flatMap(({ docId, sentences: own }, d) =>
      own.map(({ paragraph }, s) => {
        const { afinn = null, senticon = null, pattern = null } = natural[d]![s] ?? {};
        return {
          docId,
          paragraph,
          ...syllables[d]![s]!,
          polarity: polarities[d]![s]?.polarity ?? null,
          natural: afinn,
          senticon,
          pattern,
        };
      }),
    );
  },
  fill(corpus, rows: readonly KeptSentence[]) {
    const documents = byDocument(corpus, rows);
    const english = documents.map((own, d) => (isForeign(corpus.documents[d]!) ? [] : own));
    const counts = documents.map((own) => ({
      length: own.reduce((sum, { tokens }) => sum + tokens, 0),
      sentences: own.map(({ tokens }) => tokens),
    }));
    fillLayer(corpus, tokenCountLayer, {
      tokens: counts.reduce((sum, { length }) => sum + length, 0),
      documents: counts,
    });
    fillLayer(corpus, syllableLayer, documents);
    fillLayer(
      corpus,
      polarityLayer,
      english.map((own) => own.map(({ polarity }) => ({ polarity: polarity!, terms: [] }))),
    );
    fillLayer(
      corpus,
      naturalLayer,
      english.map((own) =>
        own.map(({ natural, senticon, pattern }) => ({ afinn: natural!, senticon: senticon!, pattern: pattern! })),
      ),
    );
  },
};

interface KeptDocument {
  readonly docId: string;
  readonly mattr: number | null;
  readonly mtld: number;
  /** The rated terms that add most to its polarity: eight of its terms, by what they add. */
  readonly terms: string;
}

const documents: KeptTable = {
  columns: { docId: text("Document"), mattr: real("MATTR"), mtld: real("MTLD"), terms: text("Rated terms") },
  withheld: [],
  inOrder: true,
  rows(corpus): KeptDocument[] {
    const [ordered, terms] = [measureOrder(corpus), strongestTerms(corpus)];
    return corpus.documents.map(({ docId }, d) => ({ docId, ...ordered[d]!, terms: terms[d]! }));
  },
  fill(corpus, rows: readonly KeptDocument[]) {
    const own = byDocument(corpus, rows).map(([row]) => row!);
    fillLayer(corpus, orderLayer, own);
    fillLayer(
      corpus,
      strongestTermLayer,
      own.map((row) => row.terms),
    );
  },
};

interface KeptMention {
  readonly docId: string;
  readonly sentence: number;
  readonly actorId: string;
  readonly kind: Mention["kind"];
  readonly rule: string;
  readonly dateline: boolean;
}

/** The day of an office is the document's own, so it is not kept. */
const keptRule = ({ rule, office }: Mention): string =>
  sayRule({ rule, office: office && { ...office, on: office.on && "@" } });

/** A rule as {@link keptRule} puts it in words; what is no rule's name is an office. */
function openRule(said: string, published: string | null): Pick<Mention, "rule" | "office"> {
  const rule = said as Mention["rule"];
  if (mentionRules.has(rule)) return { rule, office: null };
  const title = said.replace(/ (?:on @|named in the article)$/, "");
  return {
    rule: said.endsWith(" on @") ? "office on a day" : "office in the article",
    office: { title, on: published },
  };
}

const mentions: KeptTable = {
  columns: {
    docId: text("Document"),
    sentence: whole("Sentence"),
    actorId: text("Actor id"),
    kind: text("Kind"),
    rule: text("Rule"),
    dateline: whole("Dateline"),
  },
  withheld: [],
  inOrder: false,
  rows: (corpus): KeptMention[] =>
    findMentions(corpus).flatMap((found, d) => {
      const document = corpus.documents[d]!;
      return found.map((mention) => ({
        docId: document.docId,
        sentence: mention.sentence,
        actorId: mention.actor.id,
        kind: mention.kind,
        rule: keptRule(mention),
        dateline: mention.dateline ?? isDateline(document.text, mention),
      }));
    }),
  fill(corpus, rows: readonly KeptMention[], actors) {
    const register = readRegister();
    const own = new Map(actors.map((actor) => [actor.id, createActor(actor as Parameters<typeof createActor>[0])]));
    const found = byDocument(corpus, rows).map((list, d) =>
      list.map(({ sentence, actorId, kind, rule, dateline }): Mention => {
        const actor: Actor | undefined = register.actors.get(actorId) ?? own.get(actorId);
        if (!actor)
          throw new RangeError(
            `openBundle requires an actor "${actorId}", which the register of this version does not have`,
          );
        return { start: 0, end: 0, sentence, actor, kind, ...openRule(rule, corpus.documents[d]!.published), dateline };
      }),
    );
    fillLayer(corpus, mentionLayer, new WeakMap([[register, found]]));
  },
};

const quotations: KeptTable = {
  columns: quotationColumns,
  withheld: ["text", "speaker", "cue", "start", "end", "speakerStart", "speakerEnd"],
  inOrder: true,
  rows: (corpus) => locateQuotations(corpus),
  fill(corpus, rows: readonly QuotationRow[]) {
    fillLayer(corpus, quotationRowLayer, rows);
    // Where its words and its speaker stand is not there; that somebody is named is.
    fillLayer(
      corpus,
      quotationLayer,
      byDocument(corpus, rows).map((own) =>
        own.map(
          ({ sentence, kind, speakerId, rule, confidence }): Quotation => ({
            sentence,
            parts: [],
            kind,
            cue: null,
            speaker: rule === "" ? null : { start: 0, end: 0 },
            actorId: speakerId,
            rule: rule === "" ? null : (rule as Quotation["rule"]),
            confidence,
          }),
        ),
      ),
    );
  },
};

const tone: KeptTable = {
  columns: toneColumns,
  withheld: ["terms"],
  inOrder: false,
  rows: (corpus) => scoreTone(corpus),
  fill: (corpus, rows: readonly ToneRow[]) =>
    fillLayer(
      corpus,
      toneLayer,
      byDocument(corpus, rows).map((own) =>
        own.map(({ sentence, source, target, tone: polarity }) => ({ sentence, source, target, polarity, terms: [] })),
      ),
    ),
};

/** The rows of each document of a corpus. */
function byDocument<Row extends { readonly docId: string }>(corpus: Corpus, rows: readonly Row[]): Row[][] {
  const lists = new Map(corpus.documents.map(({ docId }) => [docId, [] as Row[]]));
  for (const row of rows) lists.get(row.docId)!.push(row);
  return [...lists.values()];
}

/** Every table that a bundle keeps, in the order in which they are put in place. */
export const keptTables: Readonly<Record<string, KeptTable>> = {
  sentences,
  documents,
  mentions,
  furniture: layered(furnitureLayer, inCharacters(listFurniture), furnitureColumns, ["text"]),
  repairs: layered(repairLayer, inCharacters(listRepairs), repairColumns, ["raw", "repaired"]),
  quotations,
  tone,
  sensitivity: { ...layered(sensitivityLayer, measureFurnitureSensitivity, sensitivityColumns, []), ofCorpus: true },
};
