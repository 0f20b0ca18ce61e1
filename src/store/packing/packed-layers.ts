// The layers that go with a packed corpus, each with the way to write and to read it: one entry a layer. What is not
// here is worked out of the text where it is needed.

import type { Actor, Mention, Register } from "../../analyse/actors/index.js";
import { findMentions, mentionLayer, registerLayer } from "../../measure/actors/index.js";
import { type Corpus, fillLayer } from "../../corpus/index.js";
import { findPlaces, placeLayer } from "../../measure/evidence/index.js";
import { findQuotations, quotationLayer } from "../../measure/speech/index.js";
import type { Quotation } from "../../analyse/quotes/index.js";
import { countTokens, countTypes, tokenCountLayer, typeCountLayer } from "../../analyse/index.js";
import { Vocabulary } from "../../text/index.js";
import {
  findTones,
  naturalLayer,
  naturalPolarities,
  polarityLayer,
  scoreSentences,
  strongestTermLayer,
  strongestTerms,
  toneLayer,
} from "../../measure/tone/index.js";
import type { NumberReader, NumberWriter } from "./number-stream.js";

interface PackedLayer {
  readonly write: (corpus: Corpus, to: NumberWriter) => void;
  readonly read: (corpus: Corpus, from: NumberReader) => void;
}

/** Sentences' places: what they add to where they stand in the text. */
const places: PackedLayer = {
  write: (corpus, to) =>
    findPlaces(corpus).forEach(({ lines, starts, ends }, d) => {
      let [line, shift] = [0, 0];
      corpus.documents[d]!.sentences.forEach(({ start, end }, s) => {
        to.whole(lines[s]! - line);
        to.whole(starts[s]! - start - shift);
        to.whole(ends[s]! - starts[s]! - (end - start));
        [line, shift] = [lines[s]!, starts[s]! - start];
      });
    }),
  read: (corpus, from) =>
    fillLayer(
      corpus,
      placeLayer,
      corpus.documents.map(({ sentences }) => {
        const [lines, starts, ends] = [
          new Int32Array(sentences.length),
          new Int32Array(sentences.length),
          new Int32Array(sentences.length),
        ];
        let [line, shift] = [0, 0];
        sentences.forEach(({ start, end }, s) => {
          lines[s] = line += from.whole();
          starts[s] = start + (shift += from.whole());
          ends[s] = starts[s]! + end - start + from.whole();
        });
        return { lines, starts, ends };
      }),
    ),
};

const writeActor = (to: NumberWriter, { id, name, type, country }: Actor) =>
  [id, name, type, country].forEach((text) => to.text(text));
const readActor = (from: NumberReader): Actor => ({
  id: from.text()!,
  name: from.text()!,
  type: from.text() as Actor["type"],
  country: from.text(),
  lastname: null,
  famous: false,
  lastnameIsWord: false,
  roles: [],
  capitalOf: null,
});

const readOffice = (title: string | null, on: string | null): Mention["office"] =>
  title === null ? null : { title, on };

/** Mentions of the kit's own register, and of that the actors that are mentioned. */
const mentions: PackedLayer = {
  write: (corpus, to) => {
    const found = findMentions(corpus);
    const actors = [...new Map(found.flat().map(({ actor }) => [actor.id, actor])).values()];
    const numberOf = new Map(actors.map(({ id }, index) => [id, index]));
    to.whole(actors.length);
    for (const actor of actors) writeActor(to, actor);
    for (const list of found) {
      let [at, sentence] = [0, 0];
      to.whole(list.length);
      for (const mention of list) {
        to.whole(mention.start - at);
        to.whole(mention.end - mention.start);
        to.whole(mention.sentence - sentence);
        to.whole(numberOf.get(mention.actor.id)!);
        to.text(mention.kind);
        to.text(mention.rule);
        // The day of an office is the document's own.
        to.text(mention.office?.title ?? null);
        // Where the text is not there, whether a name stands in a dateline is told with it.
        to.whole(mention.dateline ? 1 : 0);
        [at, sentence] = [mention.start, mention.sentence];
      }
    }
  },
  read: (corpus, from) => {
    const actors = Array.from({ length: from.whole() }, () => readActor(from));
    const register: Register = {
      actors: new Map(actors.map((actor) => [actor.id, actor])),
      aliases: [],
      institutions: [],
      prefixes: new Map(),
      titles: [],
      embedded: [],
    };
    const found = corpus.documents.map(({ published }) => {
      let [at, sentence] = [0, 0];
      return Array.from({ length: from.whole() }, (): Mention => {
        const start = (at += from.whole());
        const end = start + from.whole();
        return {
          start,
          end,
          sentence: (sentence += from.whole()),
          actor: actors[from.whole()]!,
          kind: from.text() as Mention["kind"],
          rule: from.text() as Mention["rule"],
          office: readOffice(from.text(), published),
          ...(from.whole() === 1 && { dateline: true }),
        };
      });
    });
    fillLayer(corpus, registerLayer, register);
    fillLayer(corpus, mentionLayer, new WeakMap([[register, found]]));
  },
};

/** Terms that add less are not marked in the page; of a sentence so many are. */
const leastAdds = 0.03;
const mostTerms = 6;

const polarities: PackedLayer = {
  write: (corpus, to) =>
    scoreSentences(corpus).forEach((scores) => {
      to.whole(scores.length);
      for (const { polarity, terms } of scores) {
        to.real(polarity);
        const heard = terms
          .filter(({ start, end, adds }) => end > start && Math.abs(adds) >= leastAdds)
          .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds))
          .slice(0, mostTerms)
          .sort((a, b) => a.start - b.start);
        to.whole(heard.length);
        let at = 0;
        for (const { term, start, end, adds } of heard) {
          to.text(term);
          to.whole(start - at);
          to.whole(end - start);
          to.whole(Math.round(adds * 1e4));
          at = start;
        }
      }
    }),
  read: (corpus, from) =>
    fillLayer(
      corpus,
      polarityLayer,
      corpus.documents.map(() =>
        Array.from({ length: from.whole() }, () => {
          const polarity = from.real();
          let at = 0;
          return {
            polarity,
            terms: Array.from({ length: from.whole() }, () => {
              const term = from.text()!;
              const start = (at += from.whole());
              return { term, start, end: start + from.whole(), adds: from.whole() / 1e4 };
            }),
          };
        }),
      ),
    ),
};

const natural: PackedLayer = {
  write: (corpus, to) =>
    naturalPolarities(corpus).forEach((values) => {
      to.whole(values.length);
      for (const { afinn, senticon, pattern } of values) for (const value of [afinn, senticon, pattern]) to.real(value);
    }),
  read: (corpus, from) =>
    fillLayer(
      corpus,
      naturalLayer,
      corpus.documents.map(() =>
        Array.from({ length: from.whole() }, () => ({
          afinn: from.real(),
          senticon: from.real(),
          pattern: from.real(),
        })),
      ),
    ),
};

const quotations: PackedLayer = {
  write: (corpus, to) =>
    findQuotations(corpus).forEach((list) => {
      to.whole(list.length);
      let at = 0;
      for (const { parts, kind, cue, speaker, actorId, rule, confidence, sentence } of list) {
        to.whole(sentence ?? -1);
        to.whole(parts.length);
        for (const { start, end } of parts) {
          to.whole(start - at);
          to.whole(end - start);
          at = start;
        }
        for (const span of [cue, speaker]) {
          to.whole(span ? span.end - span.start + 1 : 0);
          if (span) to.whole(span.start - at);
        }
        for (const text of [kind, actorId, rule]) to.text(text);
        to.real(confidence);
      }
    }),
  read: (corpus, from) =>
    fillLayer(
      corpus,
      quotationLayer,
      corpus.documents.map(() => {
        let at = 0;
        const span = () => {
          const length = from.whole() - 1;
          if (length < 0) return null;
          const start = at + from.whole();
          return { start, end: start + length };
        };
        return Array.from({ length: from.whole() }, (): Quotation => {
          const sentence = from.whole();
          const parts = Array.from({ length: from.whole() }, () => {
            const start = (at += from.whole());
            return { start, end: start + from.whole() };
          });
          const [cue, speaker] = [span(), span()];
          return {
            ...(sentence >= 0 && { sentence }),
            parts,
            cue,
            speaker,
            kind: from.text() as Quotation["kind"],
            actorId: from.text(),
            rule: from.text() as Quotation["rule"],
            confidence: from.real(),
          };
        });
      }),
    ),
};

/** What is said of whom, without the terms that each judgement is the sum of. */
const tones: PackedLayer = {
  write: (corpus, to) =>
    findTones(corpus).forEach((list) => {
      to.whole(list.length);
      for (const { sentence, source, target, polarity } of list) {
        to.whole(sentence);
        to.text(source);
        to.text(target);
        to.real(polarity);
      }
    }),
  read: (corpus, from) =>
    fillLayer(
      corpus,
      toneLayer,
      corpus.documents.map(() =>
        Array.from({ length: from.whole() }, () => ({
          sentence: from.whole(),
          source: from.text()!,
          target: from.text()!,
          polarity: from.real(),
          terms: [],
        })),
      ),
    ),
};

/** The page marks some rated terms of a sentence; those of a document are taken from all. */
const strongest: PackedLayer = {
  write: (corpus, to) => strongestTerms(corpus).forEach((terms) => to.text(terms)),
  read: (corpus, from) =>
    fillLayer(
      corpus,
      strongestTermLayer,
      corpus.documents.map(() => from.text()!),
    ),
};

/** Counts of tokens and types, where there is no text to count them in. */
const counts: PackedLayer = {
  write: (corpus, to) => {
    const isWithheld = corpus.documents.some(({ withheld }) => withheld);
    to.whole(isWithheld ? 1 : 0);
    if (!isWithheld) return;
    for (const { sentences } of countTokens(corpus).documents)
      for (let s = 0; s < sentences.length; s++) to.whole(sentences[s]!);
    const { vocabulary, documents } = countTypes(corpus);
    for (const types of documents) {
      to.whole(types.size);
      for (const [id, count] of types) {
        to.text(vocabulary.term(id));
        to.whole(count);
      }
    }
  },
  read: (corpus, from) => {
    if (from.whole() === 0) return;
    const tokens = corpus.documents.map(({ sentences: { length } }) => {
      const sentences = Array.from({ length }, () => from.whole());
      return { sentences, length: sentences.reduce((sum, own) => sum + own, 0) };
    });
    fillLayer(corpus, tokenCountLayer, {
      documents: tokens,
      tokens: tokens.reduce((sum, { length }) => sum + length, 0),
    });
    const vocabulary = new Vocabulary();
    const documents = corpus.documents.map(
      () => new Map(Array.from({ length: from.whole() }, () => [vocabulary.add(from.text()!), from.whole()] as const)),
    );
    fillLayer(corpus, typeCountLayer, { vocabulary, documents });
  },
};

/** In the order in which they are written and read. */
export const packedLayers: readonly PackedLayer[] = [
  places,
  mentions,
  polarities,
  natural,
  strongest,
  quotations,
  tones,
  counts,
];
