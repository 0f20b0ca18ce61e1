import type { ActorType, MentionKind } from "../../analyse/actors/index.js";
import { type Columns, flag, real, text, whole } from "../../rows/index.js";

/** One place in the text that names an actor. */
export interface MentionRow {
  readonly docId: string;
  /** Index of the sentence in the document, 0-based. */
  readonly sentence: number;
  /** Characters in the sentence's text, end exclusive; null where the corpus came without its text. */
  readonly start: number | null;
  readonly end: number | null;
  /** What the text says, without article, title and possessive; null where the corpus came without its text. */
  readonly surface: string | null;
  readonly actorId: string;
  readonly actorName: string;
  /** Whether the register has the actor; else the article introduces it. */
  readonly known: boolean;
  readonly type: ActorType;
  readonly kind: MentionKind;
  /** The rule that decided, in words. */
  readonly rule: string;
  /**
   * How often that rule was right where a reader judged it, or the probability of a name that a tagger found, 0 … 1;
   * null for a rule that nobody has judged.
   */
  readonly confidence: number | null;
  /** Id of the actor whose name it is a part of: China's, in "China's foreign ministry"; null for most. */
  readonly partOf: string | null;
}

export const mentionColumns: Columns<MentionRow> = {
  docId: text("Document"),
  sentence: whole("Sentence"),
  start: whole("Start", "characters"),
  end: whole("End", "characters"),
  surface: text("Surface"),
  actorId: text("Actor id"),
  actorName: text("Actor"),
  known: flag("In the register"),
  type: text("Type"),
  kind: text("Kind"),
  rule: text("Rule"),
  confidence: real("Confidence", "share of the rule's mentions that are right"),
  partOf: text("Part of the name of"),
};

/** How often one actor is named in one month. */
export interface ActorMonthRow {
  readonly actorId: string;
  readonly actorName: string;
  /** Whether the register has the actor; else an article introduces it. */
  readonly known: boolean;
  readonly type: ActorType;
  /** Year and month, "2022-02". */
  readonly month: string;
  readonly mentions: number;
  /** Documents of the month that name the actor, and all documents of the month. */
  readonly documents: number;
  readonly documentsOfMonth: number;
  /** Share of the month's sentences that name the actor, 0 … 1, and its 95 % interval over documents. */
  readonly share: number;
  readonly low: number | null;
  readonly high: number | null;
}

export const actorMonthColumns: Columns<ActorMonthRow> = {
  actorId: text("Actor id"),
  actorName: text("Actor"),
  known: flag("In the register"),
  type: text("Type"),
  month: text("Month"),
  mentions: whole("Mentions"),
  documents: whole("Documents that name the actor"),
  documentsOfMonth: whole("Documents of the month"),
  share: real("Sentences that name the actor", "share of the month's sentences"),
  low: real("Share, low"),
  high: real("Share, high"),
};

/** Two actors named in the same sentences, paragraphs or documents; source < target by id. */
export interface CoOccurrenceRow {
  readonly source: string;
  readonly sourceName: string;
  readonly target: string;
  readonly targetName: string;
  /** Whether the register has the actors; else articles introduce them. */
  readonly sourceKnown: boolean;
  readonly targetKnown: boolean;
  /** Sentences (or whatever the window is) that name both; with a window of tokens, pairs of mentions. */
  readonly sentences: number;
  /** Documents that name both within a window. */
  readonly documents: number;
  /** What `sentences` would be by chance: the mean over all shuffles of the article's own windows. */
  readonly expected: number;
  /** Normalised pointwise mutual information, −1 never together … 1 only together. */
  readonly npmi: number | null;
  /** Log-likelihood ratio against `expected`, signed negative where below it. */
  readonly g2: number | null;
  /** False-discovery rate (Benjamini–Hochberg) of "more than by chance"; null where no count could have told. */
  readonly q: number | null;
  /** 95 % interval of `sentences`, Poisson bootstrap over documents; null for fewer than two documents. */
  readonly low: number | null;
  readonly high: number | null;
}

export const coOccurrenceColumns: Columns<CoOccurrenceRow> = {
  source: text("Source id"),
  sourceName: text("Source"),
  target: text("Target id"),
  targetName: text("Target"),
  sourceKnown: flag("Source in the register"),
  targetKnown: flag("Target in the register"),
  sentences: whole("Sentences with both"),
  documents: whole("Documents with both"),
  expected: real("Expected by chance", "sentences"),
  npmi: real("npmi", "−1 to 1"),
  g2: real("g2"),
  q: real("False-discovery rate"),
  low: real("Sentences, low"),
  high: real("Sentences, high"),
};

/** One passage that names two actors together; source < target by id. */
export interface CoOccurrencePassageRow {
  readonly source: string;
  readonly target: string;
  readonly docId: string;
  /** Index of the passage's first sentence in the document, 0-based. */
  readonly sentence: number;
  /** Null where the corpus came without its text. */
  readonly text: string | null;
  /** Characters in `text`, end exclusive; null where the corpus came without its text. */
  readonly sourceStart: number | null;
  readonly sourceEnd: number | null;
  readonly targetStart: number | null;
  readonly targetEnd: number | null;
}

export const coOccurrencePassageColumns: Columns<CoOccurrencePassageRow> = {
  source: text("Source id"),
  target: text("Target id"),
  docId: text("Document"),
  sentence: whole("Sentence"),
  text: text("Passage"),
  sourceStart: whole("Source start", "characters"),
  sourceEnd: whole("Source end", "characters"),
  targetStart: whole("Target start", "characters"),
  targetEnd: whole("Target end", "characters"),
};

/** One actor's place in the network of co-occurrence. */
export interface NetworkRow {
  readonly actorId: string;
  readonly name: string;
  /** Whether the register has the actor; else an article introduces it. */
  readonly known: boolean;
  readonly type: ActorType;
  /** Id of the country the actor belongs to, or null. */
  readonly country: string | null;
  /** Id of the same in Wikidata, as Q30; null where none is sure. */
  readonly wikidata: string | null;
  readonly mentions: number;
  /** Actors it is named together with. */
  readonly degree: number;
  /** Sum of its edges' sentences. */
  readonly strength: number;
  /** Share of shortest paths that pass through it, 0 … 1, edges taken as length one. */
  readonly betweenness: number;
  /** Number of its community, 0-based, largest first. */
  readonly community: number;
  /** 1 / mean length of its shortest paths, × the share of actors that it reaches, 0 … 1. */
  readonly closeness: number;
  /**
   * How much it is named with actors that are named together much, 0 … 1, by sentences; null where it is not reached.
   */
  readonly eigenvector: number | null;
  /** Share of a random walk along edges that is spent here, 0 … 1, by sentences; damping 0.85. */
  readonly pagerank: number | null;
  /** Share of the pairs of its neighbours that are named together themselves, 0 … 1. */
  readonly clustering: number;
  /** Largest k such that it stands in a part where everyone has k neighbours. */
  readonly core: number;
}

export const networkColumns: Columns<NetworkRow> = {
  actorId: text("Actor id"),
  name: text("Actor"),
  known: flag("In the register"),
  type: text("Type"),
  country: text("Country"),
  wikidata: text("Wikidata id"),
  mentions: whole("Mentions"),
  degree: whole("Degree", "actors"),
  strength: whole("Strength", "sentences"),
  betweenness: real("Betweenness", "share of shortest paths"),
  community: whole("Community"),
  closeness: real("Closeness", "0 to 1"),
  eigenvector: real("Eigenvector centrality", "0 to 1"),
  pagerank: real("PageRank", "share of a random walk"),
  clustering: real("Clustering", "share of pairs of neighbours"),
  core: whole("Core"),
};
