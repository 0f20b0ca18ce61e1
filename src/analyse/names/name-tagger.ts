// Name tagger: the persons, organisations and places that a text names, known or not.
//
// A linear-chain conditional random field over pieces of text (see `score-pieces`, `decode-names`), read twice. The
// second reading knows what the first made of the same piece elsewhere in the article (see `article-votes`).
//
// Lafferty, McCallum & Pereira (2001), Conditional random fields; Ratinov & Roth (2009), Design challenges
// and misconceptions in named entity recognition (BILOU, lists, the article as context).

import type { Span } from "../../text/index.js";
import { ArticleVotes } from "./article-votes.js";
import { NameDecoder, type NameProbability } from "./decode-names.js";
import { type ListedNames, readNameLists } from "./name-lists.js";
import { type NameModel, readNameModel } from "./name-model.js";
import { type NameType, NameTypes } from "./name-types.js";
import { isCapital, listBit, type NameText, readNameText } from "./read-name-text.js";
import { PieceScorer } from "./score-pieces.js";
import { type NameTypeName, nameTypes, tagCount, type TaggedName } from "./tag-scheme.js";

/** A name that the tagger found, in characters of the text. */
export interface FoundName extends Span {
  readonly type: NameTypeName;
  /** Probability that exactly this is a name of that type, 0 … 1. */
  readonly confidence: number;
  /** Probability that exactly this is a name, of whatever type. */
  readonly isName: number;
}

/** Types, and characters of them, that are kept from one text to the next: about 100 MB at the most. */
const mostTypes = 200_000;
const mostCharacters = 4_000_000;
/** Pieces of a text for which room is kept. */
const mostPieces = 50_000;

export class NameTagger {
  private readonly lists: ListedNames = readNameLists();
  private types!: NameTypes;
  private scorer!: PieceScorer;
  private decoder!: NameDecoder;
  /** Score of each tag for each piece of the text that is read. */
  private scores!: Float32Array;

  constructor(private readonly model: NameModel = readNameModel()) {
    this.forget();
  }

  /** The names of a text, in its order, none over another. Never throws. Cost: linear. */
  find(text: string, sentences: readonly Span[]): FoundName[] {
    const read = readNameText(text, sentences, this.types);
    const found = this.findIn(read);
    if (this.types.size > mostTypes || this.types.characters > mostCharacters || read.types.length > mostPieces)
      this.forget();
    return found;
  }

  /** Starts afresh, so that no stream of texts and no long text fills the memory; the names found stay the same. */
  private forget(): void {
    this.types = new NameTypes(this.lists);
    this.scorer = new PieceScorer(this.model, this.types);
    this.decoder = new NameDecoder(this.model.transitions);
    this.scores = new Float32Array(0);
  }

  private findIn(read: NameText): FoundName[] {
    const size = read.types.length * tagCount;
    if (this.scores.length < size) this.scores = new Float32Array(size * 2);
    this.scorer.score(read, this.scores);
    const first = read.sentences.slice(1).map((_, s) => this.decode(read, s));
    const votes = new ArticleVotes(read, first);
    const found: FoundName[] = [];
    first.forEach((readFirst, s) => {
      const from = read.sentences[s]!;
      const to = read.sentences[s + 1]!;
      const scores = this.scoresOf(read, s);
      let names = readFirst;
      if (votes.isDisputed(from, to)) {
        votes.addTo(scores, from, to);
        names = this.decode(read, s);
      }
      const probabilities = this.decoder.probabilities(scores, to - from, names);
      names.forEach((name, i) => {
        const limit = from + (names[i + 1]?.start ?? to - from);
        found.push(inText(read, from, limit, name, probabilities[i]!));
      });
    });
    return found;
  }

  private decode(read: NameText, s: number): TaggedName[] {
    const length = read.sentences[s + 1]! - read.sentences[s]!;
    return length > 0 ? this.decoder.decode(this.scoresOf(read, s), length) : [];
  }

  private scoresOf({ sentences }: NameText, s: number): Float32Array {
    return this.scores.subarray(sentences[s]! * tagCount, sentences[s + 1]! * tagCount);
  }
}

/** A name of the sentence that begins at `from`, as it stands in the text; at `limit` the next name begins. */
function inText(
  read: NameText,
  from: number,
  limit: number,
  name: TaggedName,
  { ofType, ofAny }: NameProbability,
): FoundName {
  const type = nameTypes[name.type]!;
  let start = from + name.start;
  let end = from + name.end;
  if (type === "person") {
    start = withoutTitle(read.types, start, end);
    if (start === from && beginsWithTrade(read.types, start, end)) start++;
    end = withDouble(read, end, limit);
  }
  return { start: read.starts[start]!, end: read.ends[end - 1]!, type, confidence: ofType, isName: ofAny };
}

const titles = listBit("title") | listBit("honorific");
const borne = listBit("given") | listBit("surname");

/** Where a person's name begins behind a title; "King" and "Pope" may be names themselves and stay. */
function withoutTitle(types: readonly NameType[], start: number, end: number): number {
  let at = start;
  while (at < end - 1 && types[at]!.lists & titles && !(types[at]!.lists & borne)) at++;
  return at;
}

/** Whether a sentence begins with what a person does, by its ending and the given name behind: "Juggler Will Ott". */
const beginsWithTrade = (types: readonly NameType[], start: number, end: number): boolean =>
  end - start > 2 &&
  /.{3}(?:er|or|ist|ian|man|woman)$/.test(types[start]!.low) &&
  !(types[start]!.lists & borne) &&
  (types[start + 1]!.lists & listBit("given")) !== 0;

/** Where a person's name ends that goes on behind a hyphen: "Ortuño" in "Velázquez-Ortuño". */
function withDouble({ types, starts, ends }: NameText, end: number, limit: number): number {
  let at = end;
  while (
    at + 1 < limit &&
    types[at]!.surface === "-" &&
    isCapital(types[at + 1]!.look) &&
    starts[at] === ends[at - 1] &&
    starts[at + 1] === ends[at]
  )
    at += 2;
  return at;
}
