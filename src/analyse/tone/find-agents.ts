// Agents: the actors of a sentence that do or say something in it, in whose name its judgements stand
// where nobody is quoted. Found by the words round a name: a verb follows it, and no preposition leads to
// it. "Beijing's envoys", "U.S. officials" and "Wang Yi, the foreign minister," count as who they are.

import type { Mention } from "../actors/index.js";
import { dayPattern, oneOf } from "../../text/index.js";

/** One agent: its name's place, and where its verb begins. */
export interface Agent {
  readonly actorId: string;
  readonly start: number;
  readonly end: number;
  readonly verb: number;
  /** True for "condemned by X", whose verb stands before its name. */
  readonly isPassive?: true;
}

/** Verbs: the forms that news uses most of those that no ending tells, and any word that ends like a verb. */
const verbs = [
  "is|are|was|were|has|have|had|will|would|could|should|may|might|must|can|cannot|did|does|do",
  "said|told|gave|sent|made|took|saw|met|held|led|kept|went|came|left|put|let|spoke|wrote|sought|fought|felt|found",
  "began|chose|thought|hit|say|tell|insist|warn|want|call|urge|accuse|blame|back|support|oppose|remain|continue|see",
  "fear|hope|plan|seek",
  "[\\p{Ll}]{2,}(?:ed|es|[^s’'\\P{Ll}]s)",
].join("|");
const functionWords = "and|or|to|of|in|on|with|for|from|by|at|that|which|who|whose|as|than|over|against|about|into|but";
/** Who acts in a country's name: "U.S. officials". */
const people = [
  "officials?|spokes(?:man|woman|person|people)|ministry|ministers?|president|premier|leaders?|leadership|secretary",
  "government|authorities|administration|military|army|navy|forces|police|media|state|foreign|defen[cs]e",
  "envoys?|diplomats?|ambassador|embassy|delegation|counterparts?|lawmakers?|parliament|senators?",
].join("|");
/** Who has a nationality and does not act for its country: "French growers", "an American tourist". */
const privatePeople = new RegExp(
  `(?:^| )${oneOf(
    "farmers?|growers?|workers?|makers?|voters?|readers?|viewers?|buyers?|sellers?|traders?|dealers?|brokers?|bankers?",
    "owners?|users?|players?|teachers?|writers?|singers?|actors?|actress(?:es)?|dancers?|painters?|lawyers?|bloggers?",
    "researchers?|teenagers?|prisoners?|passengers?|protesters?|demonstrators?|campaigners?|customers?|consumers?",
    "m[ae]n|wom[ae]n|boys?|girls?|child|children|students?|pupils?|parents?|famil(?:y|ies)|couples?|people|citizens?",
    "residents?|migrants?|refugees?|immigrants?|expats?|nationals?|tourists?|fans?|doctors?|nurses?|engineers?",
    "compan(?:y|ies)|firms?|banks?|business(?:es)?|investors?|exporters?|importers?|manufacturers?|carmakers?|retailers?",
    "experts?|analysts?|academics?|professors?|authors?|poets?|directors?|clubs?|teams?|newspapers?|papers?|magazines?",
    "\\p{Ll}{3,}(?:ists?|icians?)",
  )}$`,
  "u",
);
const days = `(?:on )?${dayPattern}|yesterday|today|(?:this|last) (?:week|month|year)`;
const adverbs = `(?:(?:also|again|later|repeatedly|then|now|still|never|not|yet|long|already|${days}|\\p{Ll}+ly) )*`;

const nounRun = `(?: (?!(?:${functionWords})\\b)[\\p{L}-]+){0,4}?`;
const aside = "(?:, [^,;“”]{2,90},| \\([^)]*\\)| [–—] [^–—]{2,90} [–—])?";
const plainAgent = new RegExp(`^${aside} ${adverbs}(?<verb>${verbs})\\b`, "u");
const nounAgent = new RegExp(
  `^(?<possessive>['’]s?)? (?<noun>(?:[\\p{L}-]+)${nounRun})${aside} ${adverbs}(?<verb>${verbs})\\b`,
  "u",
);
const personNoun = new RegExp(`\\b(?:${people})\\b`, "u");
const passive = /^(?:is|are|was|were|being|been|(?:has|have|had) been|will be) (?:\p{Ll}+ly )?\p{Ll}+(?:ed|en|n) by\b/u;
const byPassive =
  /(?:\b(?:is|are|was|were|being|been|be) (?:\p{Ll}+ly )?|^|[\s,])(?<verb>\p{Ll}+(?:ed|en|n)) by (?:the )?$/u;
/** Verbs of judging and telling, of which a sentence names the doer late: "was accused of lying by X". */
const judging = oneOf(
  "accused|condemned|criticised|criticized|blamed|denounced|praised|thanked|hailed|lauded|commended|warned|urged|told",
  "asked|pressed|challenged|rebuked|scolded|mocked|ridiculed|attacked|slammed|lambasted|faulted|reprimanded|charged",
  "sued|defended|backed|supported|applauded|congratulated|welcomed|reminded|lectured|censured|admonished|called",
);
/** Its subject is judged and does nothing. */
const judged = new RegExp(
  `^${oneOf("(?:is|are|was|were)(?: being)?", "(?:has|have|had|will have) been", "will be", "could be")}` +
    ` (?:\\p{Ll}+ly |also |again |once )?${judging}\\b`,
  "u",
);
/** What was judged may stand between the verb and who judges, but no other participle: "of arming rebels by X". */
const byLate = new RegExp(
  `\\b(?:is|are|was|were|being|been|be) (?:\\p{Ll}+ly |also |again |once )?(?<verb>${judging})\\b` +
    "[^.;:“”]{0,90}" +
    "(?<!\\p{Ll}(?:ed|en)|\\b(?:built|made|sent|held|led|run|bought|sold|paid|set|won|lost|fed|shot|caught|brought)),? " +
    "by (?:the )?$",
  "u",
);
const copula = /^(?:is|are|was|were|has|have|had|will|would|could|should|may|might|must|can|cannot)$/;
/** What leads to a name, so that it is not the subject of what follows: "talks with Japan", "told Japan". */
const led = new RegExp(
  `\\b${oneOf(
    "of|to|with|for|against|by|from|in|on|at|over|towards?|between|about|into|than|(?<!, )as|like",
    "told|urged|asked|warned|accus\\p{L}+",
  )}\\s(?:the\\s|an?\\s)?$`,
  "iu",
);

/** The agents of a sentence in its order; `mentions` are those that stand in it. */
export function findAgents(
  text: string,
  sentence: { readonly start: number; readonly end: number },
  mentions: readonly Mention[],
): Agent[] {
  const named = mentions.filter(({ actor }) => actor.type !== "place");
  const found: Agent[] = [];
  named.forEach((mention, i) => {
    const before = text.slice(sentence.start, mention.start);
    const by = byPassive.exec(before) ?? byLate.exec(before);
    if (by)
      return void found.push({
        actorId: mention.actor.id,
        start: mention.start,
        end: mention.end,
        verb: mention.start - by[0].length + by[0].indexOf(by.groups!["verb"]!),
        isPassive: true,
      });
    const verb = verbOf(text, sentence, mention) ?? verbOfPair(text, sentence, mention, named[i + 1]);
    const does = verb === null ? "" : text.slice(verb, sentence.end);
    if (verb !== null && !led.test(before) && !passive.test(does) && !judged.test(does))
      found.push({ actorId: mention.actor.id, start: mention.start, end: mention.end, verb });
  });
  return found;
}

/** Where the verb of a name begins, or null where it has none. */
function verbOf(text: string, { end }: { readonly end: number }, mention: Mention): number | null {
  const after = text.slice(mention.end, end);
  const plain = mention.kind === "demonym" ? null : plainAgent.exec(after);
  if (plain) return mention.end + plain[0].length - plain.groups!["verb"]!.length;
  const noun = nounAgent.exec(after);
  if (!noun || (noun.groups!["possessive"] === undefined && mention.kind !== "demonym" && mention.kind !== "alias"))
    return null;
  if (privatePeople.test(noun.groups!["noun"]!)) return null;
  const isPerson = personNoun.test(noun.groups!["noun"]!);
  const verb = noun.groups!["verb"]!;
  return isPerson || (noun.groups!["possessive"] === undefined && !copula.test(verb))
    ? mention.end + noun[0].length - verb.length
    : null;
}

/** "China and Russia said": the first of two acts with the second. */
function verbOfPair(
  text: string,
  sentence: { readonly end: number },
  first: Mention,
  second: Mention | undefined,
): number | null {
  return second && /^ (?:and|or) (?:the |other |an? )?$/.test(text.slice(first.end, second.start))
    ? verbOf(text, sentence, second)
    : null;
}

/**
 * The agents in whose name a place of the sentence stands: the last main one before it, with those it
 * acts together with, else the first after it. An agent within what another says is not a main one, and of
 * "China's foreign ministry spokesman Wang Wenbin" the last alone acts.
 */
export function agentsFor(text: string, agents: readonly Agent[], at: number): Agent[] {
  const main = agents.filter(
    (agent, i) =>
      !agents
        .slice(0, i)
        .some(
          (other) =>
            other.verb !== agent.verb &&
            other.verb < agent.start &&
            !/[,;]\s(?:(?!that\b)\p{L}+\s){0,2}$|\bbut\s$/u.test(text.slice(other.verb, agent.start)),
        ),
  );
  const before = main.filter(({ start }) => start < at).at(-1);
  const chosen = before ?? main.find(({ start }) => start > at);
  const together = chosen ? main.filter(({ verb }) => verb === chosen.verb) : [];
  return together.filter(
    ({ end }, i) => i === together.length - 1 || /,|\b(?:and|or)\b/.test(text.slice(end, together[i + 1]!.start)),
  );
}
