// Tally a file: terms, documents, sentences, actors and their co-occurrence in one pass over JSON Lines,
// in constant memory. Every figure is a sum over documents, so tallies of shards add up.

import { isDateline, MentionFinder, readRegister, type Register } from "../../analyse/actors/index.js";
import { describeJsonFault, type ProblemRow } from "../../read/index.js";
import { findSentences, type Span, createTokenBuffer, tokenise, Vocabulary } from "../../text/index.js";
import { streamLines } from "./stream-records.js";

export interface TallyOptions {
  /** Also finds sentences, actors and which of them are named together. Default false. */
  readonly actors?: boolean;
  /** Whom to look for. Default: the register that comes with the kit. */
  readonly register?: Register;
}

/** Sums over the documents of a file. */
export interface Tally {
  readonly documents: number;
  readonly tokens: number;
  /** Distinct terms. */
  readonly types: number;
  /** Sentences; 0 without `actors`. */
  readonly sentences: number;
  /** Occurrences and documents of every term, in no order. */
  terms(): { readonly term: string; readonly count: number; readonly documents: number }[];
  /** Mentions of each actor. */
  readonly mentions: ReadonlyMap<string, number>;
  /** Sentences that name both, by "source target" with source < target. */
  readonly pairs: ReadonlyMap<string, number>;
  readonly problems: readonly ProblemRow[];
}

/** Numbers kept for each type, side by side: occurrences, documents, the last document. */
const stride = 4;

/**
 * Counts a JSON Lines file of any size in one pass; each line is an object with `text`.
 *
 * The text is taken as clean. Lines that cannot be read are listed and passed over. Cost: linear, in the
 * memory of the vocabulary and one record.
 *
 * @throws CorpusError if the file cannot be opened
 * @example tallyFile("news.jsonl").documents
 */
export function tallyFile(path: string, options: TallyOptions = {}): Tally {
  const pass = new Pass(options);
  const problems: ProblemRow[] = [];
  streamLines(path, (bytes, from, to, line) => {
    const row = bytes.toString("utf8", from, to);
    let record: { readonly text?: unknown; readonly published?: unknown } | null;
    try {
      record = JSON.parse(row) as typeof record;
    } catch {
      problems.push({ file: path, line, problem: describeJsonFault(row) });
      return;
    }
    if (typeof record?.text === "string")
      pass.add(record.text, typeof record.published === "string" ? record.published : null);
    else problems.push({ file: path, line, problem: "has no text" });
  });
  return { ...pass.sums(), problems };
}

class Pass {
  private readonly vocabulary = new Vocabulary();
  private readonly tokens = createTokenBuffer();
  private readonly finder: MentionFinder | null;
  private counters = new Int32Array(stride << 17);
  private documents = 0;
  private tokenCount = 0;
  private sentences = 0;
  private readonly numbers = new Map<string, number>();
  private readonly mentions: number[] = [];
  private readonly pairs = new Map<number, number>();

  constructor({ actors = false, register }: TallyOptions) {
    this.finder = actors ? new MentionFinder(this.vocabulary, register ?? readRegister()) : null;
  }

  add(text: string, published: string | null): void {
    const document = ++this.documents;
    const { ids, length } = tokenise(text, this.vocabulary, this.tokens);
    this.tokenCount += length;
    if (this.vocabulary.size * stride > this.counters.length) {
      const larger = new Int32Array(this.vocabulary.size * stride * 2);
      larger.set(this.counters);
      this.counters = larger;
    }
    const sums = this.counters;
    for (let i = 0; i < length; i++) {
      const at = ids[i]! * stride;
      sums[at]!++;
      if (sums[at + 2] !== document) {
        sums[at + 2] = document;
        sums[at + 1]!++;
      }
    }
    if (this.finder) this.addActors(this.finder, text, published);
  }

  private addActors(finder: MentionFinder, text: string, published: string | null): void {
    const sentences = sentencesOf(text);
    this.sentences += sentences.length;
    let current = -1;
    let together: number[] = [];
    for (const mention of finder.find(text, this.tokens, sentences, published)) {
      const { actor, sentence } = mention;
      if (sentence !== current) {
        this.addPairs(together);
        together = [];
        current = sentence;
      }
      let number = this.numbers.get(actor.id);
      if (number === undefined) this.numbers.set(actor.id, (number = this.numbers.size));
      this.mentions[number] = (this.mentions[number] ?? 0) + 1;
      if (!together.includes(number) && !isDateline(text, mention)) together.push(number);
    }
    this.addPairs(together);
  }

  private addPairs(together: readonly number[]): void {
    for (let i = 0; i < together.length; i++) {
      for (let j = i + 1; j < together.length; j++) {
        const low = Math.min(together[i]!, together[j]!);
        const high = Math.max(together[i]!, together[j]!);
        const key = high * 65_536 + low;
        this.pairs.set(key, (this.pairs.get(key) ?? 0) + 1);
      }
    }
  }

  sums(): Omit<Tally, "problems"> {
    const ids = [...this.numbers.keys()];
    let types = 0;
    for (let id = 0; id < this.vocabulary.size; id++) if (this.counters[id * stride]! > 0) types++;
    return {
      documents: this.documents,
      tokens: this.tokenCount,
      types,
      sentences: this.sentences,
      terms: () => {
        const rows: { term: string; count: number; documents: number }[] = [];
        for (let id = 0; id < this.vocabulary.size; id++) {
          const count = this.counters[id * stride]!;
          if (count > 0)
            rows.push({ term: this.vocabulary.term(id), count, documents: this.counters[id * stride + 1]! });
        }
        return rows;
      },
      mentions: new Map(ids.map((id, number) => [id, this.mentions[number]!])),
      pairs: new Map(
        [...this.pairs].map(([key, count]) => {
          const [source, target] = [ids[key % 65_536]!, ids[Math.floor(key / 65_536)]!].sort();
          return [`${source} ${target}`, count];
        }),
      ),
    };
  }
}

function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf("\n", at);
    const end = next < 0 ? text.length : next;
    if (end > at) for (const span of findSentences(text, at, end)) spans.push(span);
    at = end + 1;
  }
  return spans;
}
