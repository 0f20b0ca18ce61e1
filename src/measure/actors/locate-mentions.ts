// Locate mentions: every place in the corpus that names an actor.

import {
  type Analysis,
  type Corpus,
  isOfText,
  type NamedActor,
  type TextCorpus,
  type WithWords,
} from "../../analyse/index.js";
import { confidenceOf, sayRule } from "../../analyse/actors/index.js";
import type { MentionRow } from "./actor-rows.js";

/**
 * Lists the places that name an actor, of the register or introduced by the article itself.
 *
 * Names, aliases, demonyms, metonyms, offices on the article's date, and surnames by the full name nearest to them.
 * `rule` says which of them decided, `confidence` how often that rule is right, or the probability of a name that a
 * tagger found. Documents that are known not to be English give none, and `corpus.problems` names them. Pronouns are
 * not followed. Cost: linear in the mentions.
 *
 * @param corpus the corpus
 * @returns rows in the order of the text; none where nobody is named
 * @example locateMentions(corpus).filter((row) => row.actorId === "china").length
 */
export function locateMentions(corpus: TextCorpus): WithWords<MentionRow>[];
export function locateMentions(corpus: Corpus): MentionRow[];
export function locateMentions({ analyses }: Corpus): MentionRow[] {
  return analyses.flatMap(mentionRows);
}

function mentionRows(analysis: Analysis): MentionRow[] {
  const { document } = analysis;
  const about = ({ sentence, actor, type, kind, rule, office, probability, partOf }: NamedActor) => ({
    docId: document.docId,
    sentence,
    actorId: actor.id,
    actorName: actor.name,
    known: actor.known,
    type,
    kind,
    rule: sayRule({ rule, office }),
    confidence: probability ?? confidenceOf(rule),
    partOf,
  });
  if (!isOfText(analysis))
    return analysis.mentions.map((mention) => ({ ...about(mention), start: null, end: null, surface: null }));
  const { text, sentences } = analysis.document;
  return analysis.mentions.map((mention) => {
    const { start, end, sentence } = mention;
    const from = sentences[sentence]!.start;
    return { ...about(mention), start: start - from, end: end - from, surface: text.slice(start, end) };
  });
}
