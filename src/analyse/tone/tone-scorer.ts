// Tone toward actors: what each sentence of a text says of whom it names, and in whose name.

import type { Mention } from "../actors/index.js";
import type { Quotation } from "../quotes/index.js";
import type { Span, Tokens, Vocabulary } from "../../text/index.js";
import { type Agent, agentsFor, findAgents } from "./find-agents.js";
import { markNames } from "./mark-names.js";
import type { SentencePolarity } from "./score-sentence.js";
import { TargetScorer } from "./score-target.js";
import { sentenceRuns } from "./sentence-runs.js";
import { isVoice } from "./stance-frames.js";
import { readTargetModel } from "./target-model.js";

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
export interface Tone {
  readonly sentence: number;
  /** Id of an actor, or "narrator". */
  readonly source: string;
  readonly target: string;
  /** −1 … 1, never 0. */
  readonly polarity: number;
}

/** A judgement and the terms that it is the sum of. */
export interface ExplainedTone extends Tone, SentencePolarity {}

/** Whose words stand where nobody is quoted and no actor acts. */
export const narrator = "narrator";

/** Scores the tone of texts of one vocabulary. */
export class ToneScorer {
  private readonly scorer: TargetScorer;

  constructor(vocabulary: Vocabulary) {
    this.scorer = new TargetScorer(vocabulary, readTargetModel(), true);
  }

  /** The judgements of a text in its order; of one sentence alone where `only` names it. */
  score({ text, sentences, tokens, sentenceOf, mentions, quotations }: ToneText, only?: number): ExplainedTone[] {
    const names = markNames(tokens, mentions);
    const runs = sentenceRuns(sentenceOf, tokens.length, sentences.length);
    const bySentence = sentences.map(() => [] as Mention[]);
    for (const mention of mentions) bySentence[mention.sentence]!.push(mention);
    return sentences.flatMap((span, sentence) => {
      const inside = bySentence[sentence]!;
      if (inside.length === 0 || (only !== undefined && only !== sentence)) return [];
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
function strongestOfEach(judged: readonly ExplainedTone[]): ExplainedTone[] {
  const kept = new Map<string, ExplainedTone>();
  for (const tone of judged) {
    const key = `${tone.source} ${tone.target}`;
    if (Math.abs(tone.polarity) > Math.abs(kept.get(key)?.polarity ?? 0)) kept.set(key, tone);
  }
  return [...kept.values()];
}
