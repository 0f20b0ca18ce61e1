// Rules: every way in which a speaker is found, each with what it looks for and how often it is right.
// `confidence` is the share of right speakers among those the rule gave on PolNeAR (504 US news articles,
// networkdynamics/PolNeAR, for evaluation only: these figures are all that is taken from it). A rule that
// gave fewer than 20 there has 0.75. For indirect speech it is the share of which half lies in a marked
// attribution with that speaker.

/** A rule by the shape it looks for, "Smith" being whoever speaks. */
export type RuleName =
  | "Smith said"
  | "said Smith"
  | "Smith said: “…”"
  | "Smith called it “…”"
  | "Smith …, saying"
  | "Smith's claim"
  | "called “…” by Smith"
  | "Smith was quoted as saying"
  | "according to Smith"
  | "…, Smith said"
  | "“….” Smith said"
  | "Smith: “…”"
  | "“… goes on in the next paragraph"
  | "“…” in the paragraph of his"
  | "Smith disagreed. “…”"
  | "Smith said:¶ “…”"
  | "“…” behind his"
  | "“…” — Smith"
  | "Smith said that";

export interface Rule {
  /** What the rule looks for. */
  readonly looksFor: string;
  /** 0 … 1: how often its speaker is right. */
  readonly confidence: number;
}

/**
 * The rules that find speakers, by the shape that each looks for, in the order in which they are asked: the first that
 * answers counts. `confidence` is the share of its speakers that are right, 0 … 1.
 *
 * @example quotationRules["said Smith"].confidence // 0.98
 * @source PolNeAR, github.com/networkdynamics/PolNeAR: the texts on which the shares were measured
 */
export const rules: Readonly<Record<RuleName, Rule>> = {
  "Smith said": {
    looksFor:
      "subject and verb behind the closing mark, with what stands beside the subject: “…,” Smith, an engineer, said",
    confidence: 0.97,
  },
  "said Smith": {
    looksFor: "verb and subject behind the closing mark: “…,” said Smith, an engineer",
    confidence: 0.98,
  },
  "Smith said: “…”": { looksFor: "a verb of saying and a colon before the opening mark", confidence: 0.89 },
  "Smith called it “…”": {
    looksFor:
      "the nearest verb of saying before the marks in their sentence, and its subject; " +
      "of two, one inside the other, the outer",
    confidence: 0.93,
  },
  "Smith …, saying": {
    looksFor:
      "the same, where the verb shares another's subject: " +
      "Smith left, saying; Smith stood and said; who said; wants to call",
    confidence: 0.86,
  },
  "Smith was quoted as saying": { looksFor: "the subject of that passive", confidence: 0.75 },
  "called “…” by Smith": { looksFor: "the agent of a passive; a passive without one has no speaker", confidence: 0.75 },
  "Smith's claim": { looksFor: "a noun of saying right before the marks, and whose it is", confidence: 0.75 },
  "according to Smith": { looksFor: "according to, in the words of, per", confidence: 0.75 },
  "…, Smith said": {
    looksFor: "an attribution that ends the sentence, the marks somewhere before it; also indirect speech",
    confidence: 0.96,
  },
  "“….” Smith said": {
    looksFor: "a sentence behind the closing mark that is an attribution and nothing else",
    confidence: 0.91,
  },
  "Smith: “…”": { looksFor: "a name and a colon that begin the sentence", confidence: 0.75 },
  "“… goes on in the next paragraph": {
    looksFor: "an opening mark that its paragraph does not close: the speaker of that paragraph",
    confidence: 0.75,
  },
  "“…” — Smith": { looksFor: "a dash and a name alone behind the closing mark or in the line below", confidence: 0.75 },
  "“…” in the paragraph of his": {
    looksFor: "a marked sentence without a cue of its own: the last speaker of the paragraph",
    confidence: 0.97,
  },
  "Smith disagreed. “…”": {
    looksFor: "a marked sentence without a cue, behind a sentence with a subject that can speak",
    confidence: 0.78,
  },
  "Smith said:¶ “…”": {
    looksFor: "a paragraph that ends with a colon before a paragraph that begins with a mark",
    confidence: 0.75,
  },
  "“…” behind his": {
    looksFor: "a paragraph that is marked whole, right behind one that ends with speech: its speaker",
    confidence: 0.86,
  },
  "Smith said that": {
    looksFor: "indirect speech: a verb of reporting with a clause behind it, with or without that",
    confidence: 0.81,
  },
};
