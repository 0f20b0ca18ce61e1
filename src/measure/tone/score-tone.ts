// Tone toward actors: what each sentence says of whom it names, and in whose name.

import { findMentions, type MentionOptions } from "../actors/index.js";
import type { Mention } from "../../analyse/actors/index.js";
import { type Corpus, type Layer, layerOf, partOfList, unlessWithheld } from "../../corpus/index.js";
import type { Span, Tokens, Vocabulary } from "../../text/index.js";
import { findQuotations } from "../speech/index.js";
import type { Quotation } from "../../analyse/quotes/index.js";
import { tokeniseCorpus } from "../../analyse/index.js";
import {
  type Agent,
  agentsFor,
  findAgents,
  markNames,
  type SentencePolarity,
  TargetScorer,
  sentenceRuns,
  isVoice,
  readTargetModel,
} from "../../analyse/tone/index.js";
import { explainTerms } from "./score-sentiment.js";
import type { ToneRow } from "./tone-row.js";

/** What tone is scored of: a text as the other folders have read it. */
export interface ToneText {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly tokens: Tokens;
  /** Index of the sentence of each token. */
  readonly sentenceOf: ArrayLike<number>;
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Pick<Quotation, "parts" | "kind" | "actorId" | "speaker" | "cue">[];
}

/** One judgement: what a sentence says of a target in the name of a source. */
export interface Tone extends SentencePolarity {
  readonly sentence: number;
  /** Id of an actor, or "narrator". */
  readonly source: string;
  readonly target: string;
}

/** Whose words stand where nobody is quoted and no actor acts. */
export const narrator = "narrator";

/** Scores the tone of texts of one vocabulary. */
export class ToneScorer {
  private readonly scorer: TargetScorer;

  constructor(vocabulary: Vocabulary) {
    this.scorer = new TargetScorer(vocabulary, readTargetModel(), true);
  }

  /** The judgements of a text in its order. */
  score({ text, sentences, tokens, sentenceOf, mentions, quotations }: ToneText): Tone[] {
    const names = markNames(tokens, mentions);
    const runs = sentenceRuns(sentenceOf, tokens.length, sentences.length);
    const bySentence = sentences.map(() => [] as Mention[]);
    for (const mention of mentions) bySentence[mention.sentence]!.push(mention);
    return sentences.flatMap((span, sentence) => {
      const inside = bySentence[sentence]!;
      const { from, to } = runs[sentence]!;
      const quoted = quotations.filter(({ parts }) =>
        parts.some((part) => part.start < span.end && part.end > span.start),
      );
      const speaking = withSpeakers(findAgents(text, span, inside), quoted, span);
      const agents = speaking.filter((agent) => !isQuoted(agent, quoted));
      const judged = inside
        .filter(({ actor }) => actor.type !== "place")
        .flatMap((mention) => {
          const score = this.scorer.score(text, tokens, from, to, names, mention, voiceFrom(text, speaking, mention));
          if (score.polarity === 0) return [];
          return sourcesOf(mention, quoted, agentsFor(text, agents, mention.start))
            .filter((source) => source !== mention.actor.id)
            .map((source) => ({ sentence, source, target: mention.actor.id, ...score }));
        });
      return strongestOfEach(judged);
    });
  }
}

/** Agents with those who speak under no name: "he added that". */
function withSpeakers(agents: readonly Agent[], quoted: ToneText["quotations"], sentence: Span): Agent[] {
  const all = [...agents];
  for (const { actorId, speaker, cue } of quoted) {
    if (
      actorId === null ||
      !speaker ||
      !cue ||
      speaker.start < sentence.start ||
      cue.start <= speaker.start ||
      cue.end > sentence.end
    )
      continue;
    if (all.every(({ start, end }) => end <= speaker.start || start >= speaker.end))
      all.push({ actorId, start: speaker.start, end: speaker.end, verb: cue.start });
  }
  return all.sort((a, b) => a.start - b.start);
}

const auxiliaries =
  /^(?:(?:has|have|had|will|would|could|should|may|might|must|can|cannot|did|does|do|not|never|also|again|then|now|still|\p{Ll}+ly) )*/u;

/**
 * Where a mention begins to speak for itself: what follows is not said of it. The whole sentence, where it is
 * "condemned by" it.
 */
function voiceFrom(text: string, agents: readonly Agent[], { start }: Mention): number | undefined {
  const agent = agents.find((each) => each.start === start);
  if (!agent) return undefined;
  const after = text.slice(agent.verb, agent.verb + 80).replace(auxiliaries, "");
  return isVoice(/^\p{L}*/u.exec(after)![0]) ? (agent.isPassive ? 0 : agent.verb) : undefined;
}

/**
 * The speaker of the quotation that holds the target, else who acts, else the speaker of another quotation of the
 * sentence, else the narrator.
 */
function sourcesOf({ start, end, actor }: Mention, quoted: ToneText["quotations"], agents: readonly Agent[]): string[] {
  const spoken = quoted.filter(({ actorId }) => actorId !== null);
  const holding = spoken.find(({ parts }) => parts.some((part) => part.start <= start && end <= part.end));
  if (holding) return [holding.actorId!];
  if (agents.length > 0) return agents.map(({ actorId }) => actorId);
  return [spoken.find(({ actorId }) => actorId !== actor.id)?.actorId ?? narrator];
}

const isQuoted = ({ start }: Agent, quoted: ToneText["quotations"]) =>
  quoted.some(
    ({ kind, parts }) => kind !== "indirect" && parts.some((part) => part.start <= start && start < part.end),
  );

/** Of several mentions of one target the one that is judged most strongly. */
function strongestOfEach(judged: readonly Tone[]): Tone[] {
  const kept = new Map<string, Tone>();
  for (const tone of judged) {
    const key = `${tone.source} ${tone.target}`;
    if (Math.abs(tone.polarity) > Math.abs(kept.get(key)?.polarity ?? 0)) kept.set(key, tone);
  }
  return [...kept.values()];
}

/** The judgements of every document, by the kit's register. */
export const toneLayer: Layer<readonly (readonly Tone[])[]> = { name: "tone toward actors", part: partOfList };

/** The judgements of every document; a second call gives the same lists. */
export function findTones(corpus: Corpus, options: MentionOptions = {}): readonly (readonly Tone[])[] {
  return options.register ? judgeAnew(corpus, options) : layerOf(corpus, toneLayer, () => judgeAnew(corpus, options));
}

function judgeAnew(corpus: Corpus, options: MentionOptions): readonly (readonly Tone[])[] {
  const { vocabulary, documents } = tokeniseCorpus(corpus);
  const mentions = findMentions(corpus, options);
  const quotations = findQuotations(corpus, options);
  const scorer = new ToneScorer(vocabulary);
  return corpus.documents.map(({ text, sentences }, d) => {
    const tokens = documents[d]!;
    return scorer.score({
      text,
      sentences,
      tokens,
      sentenceOf: tokens.sentences,
      mentions: mentions[d]!,
      quotations: quotations[d]!,
    });
  });
}

/**
 * Scores the tone toward each actor that a sentence names.
 *
 * A learned linear score of what the sentence says of the target, by where its terms stand to it
 * (score-target.ts), with hand-made frames of diplomacy beside it (stance-frames.ts); names are masked, so
 * that it does not depend on who is named. The source is the speaker of the quotation, marked or indirect,
 * that the target stands in, else the actor who acts or speaks in the sentence, else the speaker of another
 * quotation in it, else `narrator`. A target of which nothing is said gives no row. What is claimed or
 * supposed counts as if it were said outright; irony and what a deed means are not seen. Read sums over
 * many sentences, not single rows: {@link scoreToneByActor}, {@link scoreToneByPair}, {@link scoreToneByMonth}.
 * Cost: linear in the tokens, times the actors a sentence names.
 *
 * @param corpus the corpus
 * @param options the register of actors
 * @returns rows in the order of the text; none where nobody is judged
 * @example scoreTone(corpus).filter((row) => row.source === "china" && row.target === "russia")
 */
export function scoreTone(corpus: Corpus, options: MentionOptions = {}): ToneRow[] {
  return findTones(corpus, options).flatMap((tones, d) => {
    const document = corpus.documents[d]!;
    return tones.map(({ sentence, source, target, polarity, terms }) => ({
      docId: document.docId,
      sentence,
      source,
      target,
      tone: polarity,
      terms: unlessWithheld(document, () => explainTerms(strongest(terms))),
    }));
  });
}

/** The terms that add most, most first: a judgement has a small part from nearly every term. */
const strongest = (terms: SentencePolarity["terms"]) =>
  [...terms].sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds)).slice(0, 8);
