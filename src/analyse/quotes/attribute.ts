// Attribute: whose words a marked span holds. Each span is asked the rules of rules.ts one after another;
// the first that answers counts, and its name is kept.

import { type Attribution, lastBefore, type ReadFrame } from "./attribution.js";
import type { Cue } from "./cue.js";
import { findCues } from "./find-cues.js";
import { colonCue } from "./other-cues.js";
import { passOn } from "./pass-on.js";
import { Clause } from "./clause.js";
import { phraseFrom } from "./phrases.js";
import { isQuote, quoteOf } from "./frames.js";
import { closesParenthesis, colon, comma, endsWithStop, punctuation, semicolon } from "./gaps.js";
import type { QuoteText } from "./quote-text.js";
import type { RuleName } from "./rules.js";
import { isWorkTitle } from "./work-titles.js";
import {
  adverb,
  besideOnly,
  conjunction,
  determiner,
  labelling,
  preposition,
  telling,
  that,
  time,
} from "./token-classes.js";

const reach = 45;
/** How far a verb reaches that does not say by itself. */
const weakReach = 16;

/** The attribution of each marked span; null where nobody is said to have said it. Cost: linear. */
export function attributeMarked(source: QuoteText): { attributions: (Attribution | null)[]; frames: ReadFrame[] } {
  const frames = source.frames.map((frame) => {
    const clause = new Clause(source, frame);
    return { clause, cues: findCues(clause) };
  });
  const attributions: (Attribution | null)[] = new Array(source.marked.length).fill(null);
  source.frames.forEach((frame, f) => {
    frame.items.forEach((item, at) => {
      if (isQuote(item)) attributions[quoteOf(item)] = inFrame(source, frames, f, at) ?? null;
    });
  });
  passOn(source, frames, attributions);
  return { attributions, frames };
}

/** The attribution that a quotation's own frame gives, or the one behind its stop. */
function inFrame(source: QuoteText, frames: readonly ReadFrame[], f: number, at: number): Attribution | null {
  const { clause, cues } = frames[f]!;
  const give = (rule: RuleName, cue: Cue, frame = f): Attribution => ({
    rule,
    frame,
    cue,
    speaker: cue.speaker,
    from: -1,
  });
  if (isWorkTitle(source, clause, at)) return null;
  const left = leftCue(clause, cues, at);
  const isLed = left !== null && left.to === at - 1 && left.isStrong;
  const right = isLed ? null : afterCue(source, clause, cues, at);
  if (right) return give(right.shape === "inverted" ? "said Smith" : "Smith said", right);
  if (left?.speaker)
    return give(
      (clause.gap(at) & colon) !== 0 && (left.shape === "subject" || left.shape === "inverted")
        ? "Smith said: “…”"
        : ruleOf(left),
      left,
    );
  const trailing = isTerm(clause, at) && isAttributive(clause, at) ? null : trailingCue(clause, cues, at);
  if (trailing) return give("…, Smith said", trailing);
  if (left) return null;
  const behind = cueBehindStop(source, frames, f, at);
  if (behind) return give("“….” Smith said", behind, f + 1);
  const introduced =
    (clause.gap(at) & colon) !== 0 && clause.frame.items.findIndex(isQuote) === at ? colonCue(clause, at) : null;
  return introduced && give("Smith: “…”", introduced);
}

const ruleOf = ({ shape }: Cue): RuleName =>
  shape === "according"
    ? "according to Smith"
    : shape === "possessor"
      ? "Smith's claim"
      : shape === "agent"
        ? "called “…” by Smith"
        : shape === "quoted as"
          ? "Smith was quoted as saying"
          : shape === "participle" ||
              shape === "infinitive" ||
              shape === "shared" ||
              shape === "object" ||
              shape === "relative"
            ? "Smith …, saying"
            : "Smith called it “…”";

/** “…,” Smith said — or said Smith. */
function afterCue({ text, marked }: QuoteText, clause: Clause, cues: readonly Cue[], at: number): Cue | null {
  const next = at + 1;
  if (!clause.isToken(next) || (clause.gap(next) & (colon | semicolon | closesParenthesis)) !== 0) return null;
  const span = marked[quoteOf(clause.frame.items[at]!)]!;
  const last = text.charCodeAt(span.end - 1);
  const pauses =
    last === 44 ||
    last === 45 ||
    last === 0x2014 ||
    last === 0x2013 ||
    endsWithStop(text, span) ||
    (clause.gap(next) & comma) !== 0 ||
    !span.closed;
  if (!pauses) return null;
  for (let k = lastBefore(cues, at) + 1; k < cues.length; k++) {
    const cue = cues[k]!;
    if (cue.from > next + 30) return null;
    let first = cue.first;
    while (first > next && clause.has(first - 1, adverb | conjunction) && !clause.isName(first - 1)) first--;
    if (clause.word(first - 1) === "as") first--;
    if (first === next && cue.speaker && cue.shape !== "possessor" && cue.first > at) return cue;
    if (cue.from === next) return cue.speaker && cue.first > at ? cue : null;
    if (cue.isStrong) return null;
  }
  return null;
}

/** The nearest cue before the quotation in its frame that reaches it. */
function leftCue(clause: Clause, cues: readonly Cue[], at: number): Cue | null {
  for (let k = lastBefore(cues, at); k >= 0; k--) {
    const cue = cues[k]!;
    const far = at - cue.to;
    if (far > reach) return null;
    if (
      cue.shape === "possessor" &&
      !(far === 2 && clause.word(at - 1) === "that") &&
      (far > 3 || verbNear(cues, k, at))
    )
      continue;
    if (clause.has(cue.from, besideOnly) && (far > 1 || (clause.gap(at) & (comma | colon)) === 0)) continue;
    if (cue.shape === "inverted" && far > 1 && cue.from > 0 && cue.last < at - 1) return null;
    if (
      !cue.isStrong &&
      cue.speaker &&
      (far > weakReach ||
        clause.word(cue.speaker.from) === "i" ||
        (far > 1 && isTerm(clause, at) && !clause.has(cue.from, labelling)))
    ) {
      const outer = outermost(clause, cues, k, at);
      return outer === cue ? null : outer;
    }
    if (cue.shape === "according" && far > 1 && cues[k - 1]) continue;
    return outermost(clause, cues, k, at);
  }
  return null;
}

/** One or two tokens, which a writer may mark without quoting anybody. */
function isTerm({ source, frame }: Clause, at: number): boolean {
  const { start, end } = source.marked[quoteOf(frame.items[at]!)]!;
  return end - start < 30 && source.text.slice(start, end).split(/\s+/).length < 3;
}

/** Marks round what qualifies a noun behind them: "the “top secret” level". */
const isAttributive = (clause: Clause, at: number): boolean =>
  clause.isNominal(at + 1) && !clause.has(at + 1, determiner) && (clause.gap(at + 1) & punctuation) === 0;

/** Whether a verb of saying stands before a noun of saying, near enough to be the one that counts. */
function verbNear(cues: readonly Cue[], k: number, at: number): boolean {
  for (let j = k - 1; j >= 0 && at - cues[j]!.to < reach; j--) if (cues[j]!.shape !== "possessor") return true;
  return false;
}

/** Who says that another said it: "the ministry said he called it “…”" is the ministry's account. */
function outermost(clause: Clause, cues: readonly Cue[], k: number, at: number): Cue {
  let inner = cues[k]!;
  for (let j = k - 1; j >= 0; j--) {
    const cue = cues[j]!;
    if (at - cue.to > reach) break;
    if (!cue.isStrong || !cue.speaker || cue.shape === "relative" || cue.shape === "agent" || cue.first >= inner.first)
      continue;
    if (!holds(clause, cue.last + 1, inner.first)) break;
    inner = cue;
  }
  return inner;
}

/** Whether what stands between a verb of saying and another clause lets that clause be what is said. */
function holds(clause: Clause, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    if (!clause.isToken(i) || (clause.gap(i) & (punctuation & ~comma)) !== 0) return false;
    if ((clause.gap(i) & comma) !== 0) return false;
  }
  return true;
}

/** Taxes on the “wealthy” must rise, Smith said. */
function trailingCue(clause: Clause, cues: readonly Cue[], at: number): Cue | null {
  for (let k = lastBefore(cues, at) + 1; k < cues.length; k++) {
    const cue = cues[k]!;
    if (cue.first > at + reach) return null;
    if (!cue.isStrong || !cue.speaker || cue.first <= at) continue;
    if (
      cue.shape === "according" ||
      (((clause.gap(cue.first) & comma) !== 0 || !clause.isToken(cue.first - 1)) &&
        endsHere(clause, Math.max(cue.last, cue.to) + 1))
    )
      return cue;
  }
  return null;
}

/** Whether nothing that could be said follows: the end, a comma, a time or a place. */
function endsHere(clause: Clause, at: number): boolean {
  return (
    !clause.isToken(at) ||
    (clause.gap(at) & punctuation) !== 0 ||
    (clause.has(at, preposition | time | adverb) && !clause.has(at, that))
  );
}

/** “Is it open?” Smith asked. — the attribution stands behind the stop. */
function cueBehindStop(source: QuoteText, frames: readonly ReadFrame[], f: number, at: number): Cue | null {
  const next = frames[f + 1];
  if (
    !next ||
    next.clause.frame.after !== quoteOf(frames[f]!.clause.frame.items[at]!) ||
    at !== frames[f]!.clause.length - 1
  )
    return null;
  const { cues } = next;
  const { clause } = next;
  const [cue] = cues;
  if (!cue?.speaker || cue.first > 1 || (cue.shape !== "subject" && cue.shape !== "inverted")) return null;
  const span = source.marked[quoteOf(frames[f]!.clause.frame.items[at]!)]!;
  const asks = /[!?…]/.test(source.text.charAt(span.end - 1));
  let behind = Math.max(cue.last, cue.to) + 1;
  if (clause.has(cue.from, telling)) behind = (phraseFrom(clause, behind, false)?.to ?? behind - 1) + 1;
  if (behind >= clause.length || (!clause.isToken(behind) && (clause.gap(behind) & colon) === 0)) return cue;
  return cue.isStrong && (asks || (clause.gap(behind) & colon) === 0) && endsHere(clause, behind) ? cue : null;
}
