// Find quotations: what stands between quotation marks, and the verb of saying and the speaker near it.
// A first version: marked quotations alone. Speakers are actors of the register, or a pronoun that goes
// back to the last of them.

import type { Mention } from "../actors/index.js";
import type { Span } from "../corpus/index.js";

export interface Quotation {
  /** The marked parts, without their marks, in characters of the text. */
  readonly parts: readonly Span[];
  readonly kind: "direct" | "mixed" | "indirect";
  readonly cue: string | null;
  /** Where the text names the speaker. */
  readonly speaker: Span | null;
  readonly actorId: string | null;
}

const cue = /(?<![\p{L}-])(said|says|say|saying|told|tells|telling|added|adding|wrote|writes|argued|argues|warned|warns|warning|urged|urges|urging|called|calls|calling|called for|stressed|stresses|asked|asks|replied|replies|noted|notes|declared|declares|announced|described|describes|insisted|insists|explained|explains|claimed|claims|accused|accuses|confirmed|confirms|emphasized|emphasised|underscored|suggested|expressed|stated|states|tweeted|responded|read|reads|promised|vowed|reiterated|accusing|pledged|according to|answered|dismissed|denounced|praised)\b/giu;
const pronoun = /\b(?:he|she|they)\b/gi;

/** Finds the quotations of a text. Never throws; an odd mark closes at the end of its paragraph. Cost: linear, but for the few cues near each. */
export function findQuotations(text: string, paragraphs: readonly Span[], mentions: readonly Mention[]): Quotation[] {
  const found: Quotation[] = [];
  let last: Pick<Quotation, "speaker" | "actorId"> = { speaker: null, actorId: null };
  for (const paragraph of paragraphs) {
    const marked = markedSpans(text, paragraph);
    const groups = groupSpans(text, marked);
    let inParagraph: Quotation | null = null;
    for (const parts of groups) {
      const kind = isWhole(text, parts) ? "direct" : "mixed";
      const near = attribution(text, paragraph, parts, marked, mentions, last);
      const goesOn: Quotation | null = near.cue === null && inParagraph !== null ? inParagraph : null;
      const quotation: Quotation = goesOn ? { parts, kind, cue: null, speaker: goesOn.speaker, actorId: goesOn.actorId } : { parts, kind, ...near };
      if (quotation.actorId) {
        last = quotation;
        inParagraph = quotation;
      } else if (kind === "direct" && quotation.cue === null && last.actorId && startsParagraph(text, paragraph, parts)) {
        found.push({ ...quotation, speaker: last.speaker, actorId: last.actorId });
        continue;
      }
      if (kind === "direct" || quotation.cue !== null || quotation.actorId) found.push(quotation);
    }
  }
  return found;
}

/** What stands between double marks, curly or straight; single ones only where no double ones are used. */
function markedSpans(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let open = -1;
  for (let i = start; i < end; i++) {
    const c = text[i]!;
    if (c === "“" || (c === '"' && open < 0)) open = i + 1;
    else if ((c === "”" || c === '"') && open >= 0) {
      if (i > open) spans.push({ start: open, end: i });
      open = -1;
    }
  }
  if (open >= 0 && end - open > 20) spans.push({ start: open, end });
  return spans;
}

/** Parts of one quotation: "…," she said. "…" — an attribution between them, and no new sentence of the narrator's. */
function groupSpans(text: string, spans: readonly Span[]): Span[][] {
  const groups: Span[][] = [];
  for (const span of spans) {
    const last = groups.at(-1)?.at(-1);
    const between = last ? text.slice(last.end, span.start) : "";
    const goesOn = last && /[,.!?]$/.test(text.slice(last.start, last.end)) && between.length < 90 && new RegExp(cue.source, "iu").test(between) && /[.,][\s"“]*$/.test(between);
    const sameSentence = goesOn && /,[\s"“]*$/.test(between) && /^\p{Ll}/u.test(text.slice(span.start, span.end));
    if (goesOn && (sameSentence || isWhole(text, [span]))) groups.at(-1)!.push(span);
    else groups.push([span]);
  }
  return groups;
}

const isWhole = (text: string, parts: readonly Span[]) => {
  const first = text.slice(parts[0]!.start, parts[0]!.end).trim();
  return /^[[(]?[\p{Lu}\p{N}]/u.test(first) && /[.,!?…]$/.test(first) && first.split(/\s+/).length >= 4;
};

const startsParagraph = (text: string, paragraph: Span, parts: readonly Span[]) => parts[0]!.start - paragraph.start <= 1 && text.length > 0;

/** The cue nearest to the quotation outside all marks, and the speaker beside the cue. */
function attribution(text: string, paragraph: Span, parts: readonly Span[], marked: readonly Span[], mentions: readonly Mention[], last: Pick<Quotation, "speaker" | "actorId">): Pick<Quotation, "cue" | "speaker" | "actorId"> {
  const outside = (at: number) => !marked.some((span) => span.start <= at && at < span.end);
  const from = Math.max(paragraph.start, parts[0]!.start - 220);
  const to = Math.min(paragraph.end, parts.at(-1)!.end + 160);
  let best: { at: number; end: number; word: string; distance: number } | null = null;
  for (const match of text.slice(from, to).matchAll(cue)) {
    const at = from + match.index;
    if (!outside(at)) continue;
    const end = at + match[0].length;
    const distance = Math.min(...parts.map((part) => (end <= part.start ? part.start - end + stops(text, end, part.start - 1, quotedNext) : at >= part.end ? at - part.end + stops(text, part.end + 1, at) : 0)));
    if (!best || distance < best.distance) best = { at, end, word: match[0], distance };
  }
  if (!best) return { cue: null, speaker: null, actorId: null };
  const after = best.at >= parts[0]!.end;
  const within = mentions.filter((mention) => mention.start >= paragraph.start && mention.end <= paragraph.end && outside(mention.start));
  const near = within.filter(({ end }) => !within.some((owned) => owned.start > end && /^['’]s? $/.test(text.slice(end, owned.start))));
  const subject = near.filter((mention) => mention.end <= best.at && best.at - mention.end < 140 && stops(text, mention.end, best.at) === 0).filter(isSpeaker);
  const inverted = near.filter((mention) => mention.start >= best.end && mention.start - best.end < 70 && stops(text, best.end, mention.start) === 0).filter(isSpeaker);
  const says = /according to/i.test(best.word) || (after && best.at - parts[0]!.end < 4);
  const pick = says ? (person(inverted) ?? inverted[0] ?? subject.at(-1)) : (lastPerson(subject, best.at) ?? subject.at(-1) ?? inverted[0]);
  const pronouns = [...text.slice(Math.max(paragraph.start, best.at - 30), best.at).matchAll(pronoun)].at(-1);
  const pronounAt = pronouns ? Math.max(paragraph.start, best.at - 30) + pronouns.index : -1;
  if (pronounAt >= 0 && outside(pronounAt) && last.actorId && !(pick && pick.start > pronounAt) && !(says && pick && pick.start > best.at)) {
    return { cue: best.word, speaker: { start: pronounAt, end: pronounAt + pronouns![0].length }, actorId: last.actorId };
  }
  return { cue: best.word, speaker: pick ? { start: pick.start, end: pick.end } : null, actorId: pick?.actor.id ?? null };
}

/** A sentence that ends before a quotation begins. */
const quotedNext = /[.!?][”"]?\s+[“"]?\p{Lu}/u;

/** Sentence ends between two places count as a long way. */
const stops = (text: string, from: number, to: number, next = /[.!?][”"]?\s+\p{Lu}/u) => (next.test(text.slice(from, Math.max(from, to + 2))) ? 200 : 0);

const isSpeaker = ({ actor, kind }: Mention) => actor.type !== "place" && (kind !== "demonym" || actor.type === "person");
const person = (found: readonly Mention[]) => found.find(({ actor }) => actor.type === "person");
const lastPerson = (found: readonly Mention[], at: number) => found.filter(({ actor, end }) => actor.type === "person" && at - end < 90).at(-1);
