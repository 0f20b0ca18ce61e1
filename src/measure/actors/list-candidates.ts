// List candidates: whom a corpus names and the register does not have, for its owner to adopt or not.

import { type Corpus, isForeign } from "../../corpus/index.js";
import { sentenceOfEach } from "../../analyse/index.js";
import type { CandidateRow } from "./candidate-rows.js";
import { freeId, tagNames, groupNames, mergeNames } from "../../analyse/names/index.js";
import { findMentions } from "./locate-mentions.js";
import { type ActorEntry, readRegister, type Register } from "../../analyse/actors/index.js";

export interface CandidateOptions {
  /** What is known already. Default: the register that comes with the kit. */
  readonly register?: Register;
  /** Least probability of a mention to be counted. Default 0.5. */
  readonly confidence?: number;
  /** Least number of mentions of a candidate. Default 1. */
  readonly mentions?: number;
}

/**
 * Lists the persons, organisations and places that a corpus names and a register does not have.
 *
 * Names are found by a tagger that was learned from marked texts, and grouped: a surname with the full name
 * before it, an acronym with what it stands for, forms that differ in capitals alone. It errs: of the names in
 * newswire that it finds, about five in six are right and typed right, and it finds about three in four (figures and
 * their source in `data/models/README.md`). Read `text` before adopting one. Cost: linear in the text.
 *
 * @param corpus the corpus
 * @param options what is known, and what is too little
 * @returns rows, the most mentioned first, equals by id; none where every name is known
 * @throws RangeError where `confidence` is no probability
 * @example listCandidates(corpus, { mentions: 2 }).filter((row) => row.type === "person")
 */
export function listCandidates(
  corpus: Corpus,
  { register = readRegister(), confidence = 0.5, mentions = 1 }: CandidateOptions = {},
): CandidateRow[] {
  if (!(confidence >= 0 && confidence <= 1))
    throw new RangeError(`listCandidates requires a confidence from 0 to 1 (got ${confidence}), give a probability`);
  const known = findMentions(corpus, { register });
  const found = corpus.documents.flatMap(({ text, sentences, language }, article) => {
    if (isForeign({ language })) return [];
    const { names } = mergeNames(text, known[article]!, tagNames(text, sentences));
    const sentenceOf = sentenceOfEach(
      Int32Array.from(names, ({ start }) => start),
      sentences,
    );
    return names
      .map((name, i) => ({ ...name, article, form: text.slice(name.start, name.end), sentence: sentenceOf[i]! }))
      .filter((name) => name.confidence >= confidence);
  });
  const rows = groupNames(found)
    .filter(({ members }) => members.length >= mentions)
    .map(({ name, type, members, forms }): CandidateRow => {
      const first = found[members[0]!]!;
      const { docId, text, sentences } = corpus.documents[first.article]!;
      return {
        candidateId: freeId(name, type, register),
        name,
        type,
        mentions: members.length,
        documents: new Set(members.map((i) => found[i]!.article)).size,
        forms: forms.join("; "),
        confidence: members.reduce((sum, i) => sum + found[i]!.confidence, 0) / members.length,
        docId,
        sentence: first.sentence,
        text: text.slice(sentences[first.sentence]!.start, sentences[first.sentence]!.end),
      };
    });
  return rows.sort((one, other) => other.mentions - one.mentions || (one.candidateId < other.candidateId ? -1 : 1));
}

/**
 * Makes entries of a register of candidates: the file that a user reads, corrects and adds.
 *
 * The surname of a person is the last part of the name, and stands alone only after the full name; check it
 * where names are written otherwise.
 *
 * @param candidates rows of {@link listCandidates}, those to adopt
 * @returns one entry each, in their order, for {@link extendRegister}
 * @example extendRegister(readRegister(), adoptCandidates(listCandidates(corpus)))
 */
export function adoptCandidates(candidates: readonly CandidateRow[]): ActorEntry[] {
  return candidates.map(({ candidateId, name, type, forms, docId }) => {
    const lastname = type === "person" && name.includes(" ") ? name.slice(name.lastIndexOf(" ") + 1) : null;
    const aliases = forms.split("; ").filter((form) => form !== name && form !== lastname && form !== `${lastname}s`);
    return {
      id: candidateId,
      name,
      type,
      aliases,
      ...(lastname !== null && { lastname }),
      source: `candidate of ${docId}`,
    };
  });
}
