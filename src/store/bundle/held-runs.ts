// Held runs: what of the order of an article's tokens a bundle gives away. Runs of n types and pairs of neighbours
// say that their tokens stand side by side; so does the name of an actor that the article mentions, or of an office.
// Where two of them overlap they can be chained. The longest chain in an article is an upper bound of what can be read
// of it: it supposes that whoever reads the bundle makes no mistake.

import { type DocumentTokens, readRegister, type TextCorpus } from "../../analyse/index.js";
import { tokenise, Vocabulary } from "../../text/index.js";
import { longestRun } from "./bundle.js";

/** Tokens from … to (exclusive) of a document that stand side by side in something held; `key` is null for a name. */
interface HeldSpan {
  readonly from: number;
  readonly to: number;
  readonly key: string | null;
}

/** A chain of overlapping spans. */
export interface HeldChain {
  /** Index of its first token in the document. */
  readonly from: number;
  readonly tokens: number;
  readonly sentence: number;
  readonly keys: readonly string[];
}

/** Looks for chains in the documents of a corpus that has its text. */
export class ChainFinder {
  private readonly vocabulary: Vocabulary;
  private readonly documents: readonly DocumentTokens[];
  private readonly names: readonly (readonly (readonly string[])[])[];

  constructor(corpus: TextCorpus) {
    this.vocabulary = corpus.vocabulary;
    this.documents = corpus.analyses.map(({ tokens }) => tokens);
    this.names = namesByDocument(corpus);
  }

  /** The chains of a document, longest first; `held` is asked for terms with a space between. */
  find(document: number, held: (run: string) => boolean): HeldChain[] {
    const { length, ids, sentences } = this.documents[document]!;
    const terms = Array.from({ length }, (_, i) => this.vocabulary.term(ids[i]!));
    const spans: HeldSpan[] = [];
    for (let i = 0; i < length; i++) {
      for (let to = i + 2; to <= Math.min(length, i + 3) && sentences[to - 1] === sentences[i]; to++) {
        const key = terms.slice(i, to).join(" ");
        if (held(key)) spans.push({ from: i, to, key });
      }
      for (const name of this.names[document]!) {
        if (i + name.length <= length && name.every((term, k) => term === terms[i + k]!.toLowerCase()))
          spans.push({ from: i, to: i + name.length, key: null });
      }
    }
    return chain(
      spans.sort((a, b) => a.from - b.from),
      sentences,
    ).sort((a, b) => b.tokens - a.tokens);
  }
}

function chain(spans: readonly HeldSpan[], sentences: Int32Array): HeldChain[] {
  const chains: { from: number; to: number; keys: string[] }[] = [];
  for (const { from, to, key } of spans) {
    const last = chains.at(-1);
    if (last && from < last.to) {
      last.to = Math.max(last.to, to);
      if (key !== null) last.keys.push(key);
    } else chains.push({ from, to, keys: key === null ? [] : [key] });
  }
  return chains.map(({ from, to, keys }) => ({ from, tokens: to - from, sentence: sentences[from]!, keys }));
}

/**
 * Names of two tokens to five of the actors that each document mentions, and of their offices, as whoever has the
 * register knows them.
 * A longer one is like a title: that an article names the body is said openly.
 */
function namesByDocument({ analyses }: TextCorpus): string[][][] {
  const vocabulary = new Vocabulary();
  const read = (surface: string) => {
    const { ids, length } = tokenise(surface, vocabulary);
    return Array.from({ length }, (_, i) => vocabulary.term(ids[i]!).toLowerCase());
  };
  const byActor = new Map<string, string[][]>();
  for (const { surface, actor } of readRegister().aliases)
    byActor.set(actor.id, [...(byActor.get(actor.id) ?? []), read(surface)]);
  return analyses.map(({ mentions }) => {
    const actors = new Map(mentions.map(({ actor }) => [actor.id, actor]));
    // Whom an office stands for is kept with the office's title.
    const titles = [...new Set(mentions.flatMap(({ office }) => office?.title ?? []))];
    return [
      ...[...actors.values()].flatMap(({ id, name }) => byActor.get(id) ?? [read(name)]),
      ...titles.map(read),
    ].filter(({ length }) => length > 1 && length <= longestRun);
  });
}

/**
 * Takes runs out, the rarest of a chain first, until no chain of any document is longer than five tokens.
 *
 * @param counts how often each run comes in the corpus
 * @returns the runs to leave out
 */
export function dropRuns(corpus: TextCorpus, counts: ReadonlyMap<string, number>): Set<string> {
  const finder = new ChainFinder(corpus);
  const dropped = new Set<string>();
  const held = (run: string) => counts.has(run) && !dropped.has(run);
  corpus.analyses.forEach((_, d) => {
    for (let chains = tooLong(finder, d, held); chains.length > 0; chains = tooLong(finder, d, held)) {
      for (const { keys } of chains)
        dropped.add(
          [...keys].sort((a, b) => counts.get(a)! - counts.get(b)! || b.length - a.length || (a < b ? -1 : 1))[0]!,
        );
    }
  });
  return dropped;
}

/** Chains that are too long and hold something that can be taken out. */
const tooLong = (finder: ChainFinder, document: number, held: (run: string) => boolean) =>
  finder.find(document, held).filter(({ tokens, keys }) => tokens > longestRun && keys.length > 0);
