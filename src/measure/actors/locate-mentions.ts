// Locate mentions: every place in the corpus that names an actor.

import { type Corpus, isForeign, type Layer, layerOf, partOfList, unlessWithheld } from "../../corpus/index.js";
import { tokeniseCorpus } from "../../analyse/index.js";
import type { MentionRow } from "./actor-rows.js";
import {
  confidenceOf,
  type Mention,
  MentionFinder,
  readRegister,
  type Register,
  sayRule,
} from "../../analyse/actors/index.js";

/** The register that a corpus is read with where none is given. */
export const registerLayer: Layer<Register> = { name: "register of actors", part: (register) => register };

/** The register that a corpus is read with where none is given: by default the one that comes with the kit. */
export const registerOf = (corpus: Corpus): Register => layerOf(corpus, registerLayer, readRegister);

export interface MentionOptions {
  /** Whom to look for. Default: the register that comes with the kit. */
  readonly register?: Register;
}

/** The mentions of each document. */
type MentionLists = readonly (readonly Mention[])[];

/** The mentions of each document, by register. */
export const mentionLayer: Layer<Pick<WeakMap<Register, MentionLists>, "get" | "set">> = {
  name: "mentions of actors",
  part: (whole, kept) => {
    const own = new WeakMap<Register, MentionLists>();
    return {
      get: (register) => {
        const lists = own.has(register) ? null : whole.get(register);
        if (lists) own.set(register, partOfList(lists, kept));
        return own.get(register);
      },
      set: (register, lists) => own.set(register, lists),
    };
  },
};

/**
 * The mentions of each document, in characters of its text, none where it is known not to be English; a second call
 * gives the same lists.
 */
export function findMentions(corpus: Corpus, { register = registerOf(corpus) }: MentionOptions = {}): MentionLists {
  const byRegister = layerOf(corpus, mentionLayer, () => new WeakMap<Register, MentionLists>());
  const known = byRegister.get(register);
  if (known) return known;
  const { vocabulary, documents: tokens } = tokeniseCorpus(corpus);
  const finder = new MentionFinder(vocabulary, register);
  const found = corpus.documents.map((document, i) =>
    isForeign(document) ? [] : finder.find(document.text, tokens[i]!, document.sentences, document.published),
  );
  byRegister.set(register, found);
  return found;
}

/**
 * Finds the actors that a corpus names, and resolves each mention.
 *
 * Names, aliases, demonyms, metonyms, offices on the article's date, and surnames by the full name
 * before them in the article. `rule` says which of them decided, `confidence` how often that rule is
 * right. Documents that are known not to be English give none, and `corpus.problems` names them. Pronouns are not
 * followed, and an actor that the register does not have is not found. Cost: linear in the tokens.
 *
 * @param corpus the corpus
 * @param options the register to use
 * @returns rows in the order of the text; none where nobody is named
 * @example locateMentions(corpus).filter((row) => row.actorId === "china").length
 */
export function locateMentions(corpus: Corpus, options: MentionOptions = {}): MentionRow[] {
  return findMentions(corpus, options).flatMap((mentions, i) => {
    const document = corpus.documents[i]!;
    const { docId, sentences } = document;
    return mentions.map((mention) => {
      const { start, end, sentence, actor, kind } = mention;
      const from = sentences[sentence]!.start;
      const inText = <Value>(value: () => Value) => unlessWithheld(document, value);
      return {
        docId,
        sentence,
        start: inText(() => start - from),
        end: inText(() => end - from),
        surface: inText(() => document.text.slice(start, end)),
        actorId: actor.id,
        actorName: actor.name,
        type: actor.type,
        kind,
        rule: sayRule(mention),
        confidence: confidenceOf(mention.rule),
      };
    });
  });
}
