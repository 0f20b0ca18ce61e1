// Find quotations: what is said in one text, by whom, by which cue and rule. Marks say where speech stands
// (marks.ts), the sentence round it says whose it is (attribute.ts), the actors of the text say who that
// is (speakers.ts); speech without marks is found by its cue alone (indirect.ts).

import type { Mention } from "../actors/index.js";
import type { Span, Tokens, Vocabulary } from "../../text/index.js";
import { attributeMarked } from "./attribute.js";
import type { Attribution, ReadFrame } from "./attribution.js";
import { findIndirect } from "./indirect.js";
import { isQuote } from "./frames.js";
import { endsWithStop } from "./gaps.js";
import { QuoteTextReader, type QuoteText } from "./quote-text.js";
import { type RuleName, rules } from "./rules.js";
import { Speakers } from "./speakers.js";
import { isTitleCase } from "./work-titles.js";

/** One quotation, in characters of the text. */
export interface Quotation {
  /** What is said, without marks; more than one where an attribution stands inside. */
  readonly parts: readonly Span[];
  readonly kind: "direct" | "mixed" | "indirect";
  /** The verb or noun of saying. */
  readonly cue: Span | null;
  /** Where the text names the speaker: a name, a phrase, a pronoun. */
  readonly speaker: Span | null;
  /** The actor who speaks; null where no mention names the speaker. */
  readonly actorId: string | null;
  /** The rule that found the speaker; null where there is none. */
  readonly rule: RuleName | null;
  /** 0 … 1; see {@link rules}. */
  readonly confidence: number;
  /** Index of the sentence in which it begins, where the text is not available and it has no parts. */
  readonly sentence?: number;
}

/** Finds the quotations of one text after another; made once for a vocabulary. */
export class QuotationFinder {
  private readonly reader: QuoteTextReader;

  constructor(vocabulary: Vocabulary) {
    this.reader = new QuoteTextReader(vocabulary);
  }

  /**
   * The quotations of a text in its order; none where nobody is quoted. Never throws: an odd mark closes at the end of
   * its paragraph. What is marked and said by nobody, a term or a title, is left out. Cost: linear.
   *
   * Actors may come from a register or from the article alone: a speaker is whichever mention the phrase names.
   *
   * @param tokens the text's, numbered by the finder's vocabulary
   * @param mentions the actors named in the text, in its order
   */
  find(
    text: string,
    tokens: Tokens,
    paragraphs: readonly Span[],
    sentences: readonly Span[],
    mentions: readonly Mention[],
  ): Quotation[] {
    const source = this.reader.read(text, tokens, paragraphs, sentences);
    const { attributions, frames } = attributeMarked(source);
    const speakers = new Speakers(frames, mentions);
    const found: Quotation[] = [];
    const open: { quotation: Quotation | null; q: number; f: number } = { quotation: null, q: -1, f: -1 };
    const byMark: (Quotation | null)[] = new Array(source.marked.length).fill(null);
    const used = new Set(attributions.flatMap((attribution) => attribution?.cue ?? []));
    frames.forEach((read, f) => {
      for (const item of read.clause.frame.items) {
        if (!isQuote(item)) continue;
        const q = -1 - item;
        const attribution = attributions[q] ?? null;
        const quotation = attribution
          ? attributed(source, frames, speakers, byMark, q, attribution)
          : unattributed(source, q);
        byMark[q] = quotation;
        if (!quotation) continue;
        if (open.quotation && open.q === q - 1 && goesOn(source, frames, attributions, q, f, open.f)) {
          const joined = { ...open.quotation, parts: [...open.quotation.parts, ...quotation.parts] };
          found[found.length - 1] = joined;
          open.quotation = joined;
        } else {
          found.push(quotation);
          open.quotation = quotation;
        }
        open.q = q;
        open.f = f;
      }
      for (const { from, to, rest, cue, rule } of findIndirect(read, used)) {
        const { clause } = read;
        if (speakers.isAdjective(clause, cue)) continue;
        const attribution: Attribution = { rule, frame: f, cue, speaker: cue.speaker, from: -1 };
        const parts = [[from, to] as const, ...(rest ? [rest] : [])].map(([first, last]) => ({
          start: clause.start(first),
          end: clause.end(last),
        }));
        found.push(quotationOf(read, attribution, speakers, parts, "indirect"));
        open.quotation = null;
      }
    });
    return found.sort((a, b) => a.parts[0]!.start - b.parts[0]!.start);
  }
}

function quotationOf(
  { clause }: ReadFrame,
  attribution: Attribution,
  speakers: Speakers,
  parts: readonly Span[],
  kind: Quotation["kind"],
): Quotation {
  const speaker = speakers.speakerOf(attribution);
  const { cue, rule } = attribution;
  return {
    parts,
    kind,
    cue:
      cue && clause.isToken(cue.from) && cue.shape !== "colon"
        ? { start: clause.start(cue.from), end: clause.end(cue.to) }
        : null,
    speaker: speaker?.span ?? null,
    actorId: speaker?.actorId ?? null,
    rule,
    confidence: rules[rule].confidence,
  };
}

/** A marked span with a speaker: its own, or that of the span whose attribution it shares. */
function attributed(
  source: QuoteText,
  frames: readonly ReadFrame[],
  speakers: Speakers,
  byMark: readonly (Quotation | null)[],
  q: number,
  attribution: Attribution,
): Quotation {
  const { start, end } = source.marked[q]!;
  const kind = kindOf(source, q, attribution.rule);
  const shared = attribution.from >= 0 ? byMark[attribution.from] : null;
  if (shared)
    return {
      ...shared,
      parts: [{ start, end }],
      kind,
      cue: null,
      rule: attribution.rule,
      confidence: rules[attribution.rule].confidence,
    };
  return quotationOf(frames[attribution.frame]!, attribution, speakers, [{ start, end }], kind);
}

/** A marked span that nobody is named for: speech where it is a sentence, else a term, which is none. */
function unattributed(source: QuoteText, q: number): Quotation | null {
  const { start, end } = source.marked[q]!;
  if (!isSentence(source, q) || (end - start < 120 && isTitleCase(source.text.slice(start, end).split(/\s+/))))
    return null;
  return {
    parts: [{ start, end }],
    kind: "direct",
    cue: null,
    speaker: null,
    actorId: null,
    rule: null,
    confidence: 0,
  };
}

/** A sentence or more: a capital, four tokens, and a stop or a comma at its end. */
function isSentence({ text, marked }: QuoteText, q: number): boolean {
  const { start, end } = marked[q]!;
  return (
    /^[^\p{L}\p{N}]{0,3}[\p{Lu}\p{N}]/u.test(text.slice(start, start + 5)) &&
    /[.,!?…—-]['’)\]]?$/.test(text.slice(Math.max(start, end - 2), end)) &&
    text.slice(start, Math.min(end, start + 200)).split(/\s+/).length >= 4
  );
}

const wholeRules: ReadonlySet<RuleName> = new Set([
  "Smith said",
  "said Smith",
  "“….” Smith said",
  "Smith said: “…”",
  "Smith: “…”",
]);

/** direct: whole sentences, or what a comma or a colon sets off; mixed: a part of the narrator's sentence. */
function kindOf(source: QuoteText, q: number, rule: RuleName): "direct" | "mixed" {
  if (isSentence(source, q)) return "direct";
  const { text, marked } = source;
  const { start, opens } = marked[q]!;
  const isSetOff =
    /[,:]\s*$/.test(text.slice(Math.max(0, opens - 3), opens)) || opens === 0 || text.charCodeAt(opens - 1) === 10;
  return /^[^\p{L}\p{N}]{0,3}[\p{Lu}]/u.test(text.slice(start, start + 5)) &&
    (isSetOff || wholeRules.has(rule)) &&
    (isSetOff || endsWithStop(text, marked[q]!) || wholeRules.has(rule))
    ? "direct"
    : "mixed";
}

const longestBetween = 160;

/** Whether a marked span goes on with the one before it, an attribution alone between them: “…,” she said. “…” */
function goesOn(
  source: QuoteText,
  frames: readonly ReadFrame[],
  attributions: readonly (Attribution | null)[],
  q: number,
  f: number,
  before: number,
): boolean {
  const own = attributions[q];
  const last = attributions[q - 1];
  if (!own || !last) return false;
  const { text, marked } = source;
  if (
    marked[q]!.opens - marked[q - 1]!.closes > longestBetween ||
    frames[f]!.clause.frame.paragraph !== frames[before]!.clause.frame.paragraph
  )
    return false;
  const ends = /[,.!?…—-]['’]?$/.test(text.slice(Math.max(0, marked[q - 1]!.end - 2), marked[q - 1]!.end));
  if (!ends || !(wholeRules.has(last.rule) || last.rule === "“…” in the paragraph of his")) return false;
  if (own.from === q - 1)
    return f - before <= 1 || frames.slice(before + 1, f).every(({ clause }) => clause.frame.after === q - 1);
  return own.cue !== null && own.cue === last.cue && own.frame === last.frame && last.cue!.first > 0;
}
