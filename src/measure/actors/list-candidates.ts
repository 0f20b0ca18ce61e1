// List candidates: whom a corpus names and the register does not have, for its owner to adopt or not.

import type { TextCorpus } from "../../analyse/index.js";
import type { ActorEntry } from "../../analyse/actors/index.js";
import { freeId, groupNames, type NameTypeName } from "../../analyse/names/index.js";
import type { CandidateRow } from "./candidate-rows.js";

export interface CandidateOptions {
  /** Least probability of a mention to be counted. Default 0.5. */
  readonly confidence?: number;
  /** Least number of mentions of a candidate. Default 1. */
  readonly mentions?: number;
}

/**
 * Lists the persons, organisations and places that a corpus names and its register does not have.
 *
 * They are the mentions with `known: false`, grouped over the corpus: a surname with the full name before it, an
 * acronym with what it stands for, forms that differ in capitals alone. A name that the register has for somebody else
 * ("ICC", of cricket) is no candidate: adopting it would take it from that actor. The tagger that finds them errs: figures and
 * their source stand in `data/models/README.md`. Read `text` before adopting one. Cost: linear in the mentions.
 *
 * @param corpus the corpus
 * @param options what is too little
 * @returns rows, the most mentioned first, equals by id; none where every name is known
 * @throws RangeError where `confidence` is no probability
 * @example listCandidates(corpus, { mentions: 2 }).filter((row) => row.type === "person")
 */
export function listCandidates(
  { analyses, register }: TextCorpus,
  { confidence = 0.5, mentions = 1 }: CandidateOptions = {},
): CandidateRow[] {
  if (!(confidence >= 0 && confidence <= 1))
    throw new RangeError(`listCandidates requires a confidence from 0 to 1 (got ${confidence}), give a probability`);
  const found = analyses.flatMap(({ document, mentions: named }, article) =>
    named
      .filter(({ actor, probability }) => !actor.known && (probability ?? 1) >= confidence)
      .map(({ start, end, sentence, actor, probability }) => ({
        article,
        document,
        sentence,
        form: document.text.slice(start, end),
        type: actor.type as NameTypeName,
        confidence: probability ?? 1,
      })),
  );
  const registered = new Set(
    register.aliases.flatMap(({ kind, surface }) => (kind === "lastname" ? [] : [surface.toLowerCase()])),
  );
  const rows = groupNames(found)
    .filter(({ name, members }) => members.length >= mentions && !registered.has(name.toLowerCase()))
    .map(({ name, type, members, forms }): CandidateRow => {
      const { document, sentence } = found[members[0]!]!;
      const { docId, text, sentences } = document;
      return {
        candidateId: freeId(name, type, register),
        name,
        type,
        mentions: members.length,
        documents: new Set(members.map((i) => found[i]!.article)).size,
        forms: forms.join("; "),
        confidence: members.reduce((sum, i) => sum + found[i]!.confidence, 0) / members.length,
        docId,
        sentence,
        text: text.slice(sentences[sentence]!.start, sentences[sentence]!.end),
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
