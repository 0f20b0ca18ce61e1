// Kit: what documents are read with. Made once, used for any number of documents.

import { Vocabulary } from "../text/index.js";
import { MentionFinder, readRegister, type Register } from "./actors/index.js";
import { QuotationFinder } from "./quotes/index.js";
import { createSyllableCounter } from "./sentence-syllables.js";
import { SentenceScorer, TargetScorer, ToneScorer } from "./tone/index.js";

export interface KitOptions {
  /** Whom to look for. Default: the register that comes with the kit. */
  readonly register?: Register;
  /** True leaves out whom the register does not have. Default false. */
  readonly knownOnly?: boolean;
  /** Numbers the types. Default: a new one. */
  readonly vocabulary?: Vocabulary;
}

/** The finders and scorers of one vocabulary and one register; each is made when it is first needed. */
export class Kit {
  readonly vocabulary: Vocabulary;
  readonly register: Register;
  readonly knownOnly: boolean;
  #mentions?: MentionFinder;
  #quotations?: QuotationFinder;
  #sentences?: SentenceScorer;
  #targets?: TargetScorer;
  #tones?: ToneScorer;
  #syllables?: (id: number) => number;

  constructor({ register = readRegister(), knownOnly = false, vocabulary = new Vocabulary() }: KitOptions = {}) {
    this.vocabulary = vocabulary;
    this.register = register;
    this.knownOnly = knownOnly;
  }

  get mentions(): MentionFinder {
    return (this.#mentions ??= new MentionFinder(this.vocabulary, this.register));
  }

  get quotations(): QuotationFinder {
    return (this.#quotations ??= new QuotationFinder(this.vocabulary));
  }

  get sentences(): SentenceScorer {
    return (this.#sentences ??= new SentenceScorer(this.vocabulary));
  }

  get targets(): TargetScorer {
    return (this.#targets ??= new TargetScorer(this.vocabulary));
  }

  get tones(): ToneScorer {
    return (this.#tones ??= new ToneScorer(this.vocabulary));
  }

  get syllables(): (id: number) => number {
    return (this.#syllables ??= createSyllableCounter(this.vocabulary));
  }
}

/**
 * Makes what documents are read with: a register, a vocabulary, and the finders and scorers on them.
 *
 * @param options the register, and whether actors that it does not have are left out
 * @returns a kit; nothing is read from disk until a document needs it
 * @example analyseDocument(corpus.documents[0]!, createKit()).mentions.length
 */
export const createKit = (options: KitOptions = {}): Kit => new Kit(options);
