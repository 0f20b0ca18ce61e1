// Mention rules: every way in which a name is resolved, and how often it is right.
//
// Each rule was judged by hand in November 2026 on mentions drawn at random, no context twice and no surface of an
// actor more than three times, from 2,400 news articles that no rule was written for (Reuters 1987, BBC 2004–05,
// BASIL's US outlets 2010–19). Capitals for governments, surnames without an introduction, offices on a day and
// shared names were judged again, after their rules had changed, on these and 400 of Dawn's articles of 2025–26.
// Confidence is (right + 1) / (judged + 2), Laplace's rule of succession, so that a handful of judgements proves
// little. It belongs to a rule, not to a single mention; where news is about governments and not about sport and
// stock exchanges, capitals do better.

const judgements = {
  "name of the register": { right: 30, judged: 30 },
  "name of the register, with an initial": { right: 13, judged: 13 },
  "alias of the register": { right: 29, judged: 30 },
  // "US officials" where the name tagger finds a name: judged together with the other aliases.
  "alias of the register, before a noun": { right: 29, judged: 30 },
  "demonym of the register": { right: 28, judged: 30 },
  "metonym of the register": { right: 21, judged: 21 },
  "capital, as a place": { right: 24, judged: 30 },
  "capital, for its government": { right: 31, judged: 42 },
  "surname of a person named before in the article": { right: 30, judged: 30 },
  "surname after a title": { right: 18, judged: 18 },
  "surname that needs no introduction": { right: 34, judged: 38 },
  "institution of the country named before it": { right: 6, judged: 6 },
  "institution named before in the article": { right: 6, judged: 6 },
  "name that bodies of several countries share": { right: 44, judged: 45 },
  "institution of the country that the article is about": { right: 32, judged: 38 },
  "country at the head of its institution's name": { right: 8, judged: 8 },
  "office on a day": { right: 38, judged: 40 },
  "office in the article": { right: 1, judged: 1 },
  // Found by the tagger, whose probability a mention carries; see analyse/names/name-actors.ts.
  "name that the article gives": null,
  "surname of a person whom the article introduces": null,
  "first name of a person whom the article introduces": null,
} as const;

/** The name of a rule. */
export type MentionRuleName = keyof typeof judgements;

/** A rule and what is known about it. */
export interface MentionRule {
  readonly name: MentionRuleName;
  /** How often its mentions are right, 0 … 1; null where nobody has judged them. */
  readonly confidence: number | null;
  /** How many of its mentions were judged. */
  readonly judged: number;
}

/** All rules by name. */
export const mentionRules: ReadonlyMap<MentionRuleName, MentionRule> = new Map(
  (Object.keys(judgements) as MentionRuleName[]).map((name) => {
    const { right = null, judged = 0 } = judgements[name] ?? {};
    return [name, { name, confidence: right === null ? null : (right + 1) / (judged + 2), judged }];
  }),
);

/** How often a rule's mentions are right, 0 … 1; null where nobody has judged them. */
export const confidenceOf = (name: MentionRuleName): number | null => mentionRules.get(name)!.confidence;
