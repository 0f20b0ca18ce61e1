// The layers that go with a packed corpus, each with the way to write and to read it: one entry a layer. What is not
// here is worked out of the text where it is needed.

import { type Actor, findMentions, type Mention, mentionLayer, type Register, registerLayer } from "../actors/index.js";
import { type Corpus, fillLayer } from "../corpus/index.js";
import { findPlaces, placeLayer } from "../evidence/index.js";
import { naturalLayer, naturalPolarities, polarityLayer, scoreSentences } from "../tone/index.js";
import type { NumberReader, NumberWriter } from "./number-stream.js";

interface PackedLayer {
  readonly write: (corpus: Corpus, to: NumberWriter) => void;
  readonly read: (corpus: Corpus, from: NumberReader) => void;
}

/** Sentences' places: what they add to where they stand in the text. */
const places: PackedLayer = {
  write: (corpus, to) => findPlaces(corpus).forEach(({ lines, starts, ends }, d) => {
    let [line, shift] = [0, 0];
    corpus.documents[d]!.sentences.forEach(({ start, end }, s) => {
      to.whole(lines[s]! - line);
      to.whole(starts[s]! - start - shift);
      to.whole(ends[s]! - starts[s]! - (end - start));
      [line, shift] = [lines[s]!, starts[s]! - start];
    });
  }),
  read: (corpus, from) => fillLayer(corpus, placeLayer, corpus.documents.map(({ sentences }) => {
    const [lines, starts, ends] = [new Int32Array(sentences.length), new Int32Array(sentences.length), new Int32Array(sentences.length)];
    let [line, shift] = [0, 0];
    sentences.forEach(({ start, end }, s) => {
      lines[s] = line += from.whole();
      starts[s] = start + (shift += from.whole());
      ends[s] = starts[s]! + end - start + from.whole();
    });
    return { lines, starts, ends };
  })),
};

const writeActor = (to: NumberWriter, { id, name, type, country }: Actor) => [id, name, type, country].forEach((text) => to.text(text));
const readActor = (from: NumberReader): Actor => ({
  id: from.text()!, name: from.text()!, type: from.text() as Actor["type"], country: from.text(),
  lastname: null, famous: false, lastnameIsWord: false, roles: [], capitalOf: null,
});

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
        [at, sentence] = [mention.start, mention.sentence];
      }
    }
  },
  read: (corpus, from) => {
    const actors = Array.from({ length: from.whole() }, () => readActor(from));
    const register: Register = { actors: new Map(actors.map((actor) => [actor.id, actor])), aliases: [], institutions: [], prefixes: new Map(), titles: [], embedded: [] };
    const found = corpus.documents.map(() => {
      let [at, sentence] = [0, 0];
      return Array.from({ length: from.whole() }, (): Mention => {
        const start = (at += from.whole());
        const end = start + from.whole();
        return { start, end, sentence: (sentence += from.whole()), actor: actors[from.whole()]!, kind: from.text() as Mention["kind"], rule: from.text()! };
      });
    });
    fillLayer(corpus, registerLayer, register);
    fillLayer(corpus, mentionLayer, new WeakMap([[register, found]]));
  },
};

const polarities: PackedLayer = {
  write: (corpus, to) => scoreSentences(corpus).forEach((scores, d) => {
    to.whole(scores.length);
    let at = 0;
    for (const { polarity, terms } of scores) {
      to.whole(terms.length);
      if (terms.length === 0) to.real(polarity);
      // The polarity of terms is what they add, summed in their order; where it is not, it is written.
      else {
        const same = terms.reduce((sum, { adds }) => sum + adds, 0) === polarity;
        to.whole(same ? 1 : 0);
        if (!same) to.real(polarity);
      }
      for (const { term, start, end, adds } of terms) {
        to.text(term);
        to.whole(start - at);
        to.whole(end - start);
        to.real(adds);
        at = start;
      }
    }
    if (scores.length > corpus.documents[d]!.sentences.length) throw new Error("packCorpus requires at most one polarity a sentence (got more), report this");
  }),
  read: (corpus, from) => fillLayer(corpus, polarityLayer, corpus.documents.map(() => {
    const length = from.whole();
    let at = 0;
    return Array.from({ length }, () => {
      const count = from.whole();
      const written = count === 0 || from.whole() === 0 ? from.real() : null;
      const terms = Array.from({ length: count }, () => {
        const term = from.text()!;
        const start = (at += from.whole());
        return { term, start, end: start + from.whole(), adds: from.real() };
      });
      return { polarity: written ?? terms.reduce((sum, { adds }) => sum + adds, 0), terms };
    });
  })),
};

const natural: PackedLayer = {
  write: (corpus, to) => naturalPolarities(corpus).forEach((values) => {
    to.whole(values.length);
    for (const value of values) to.real(value);
  }),
  read: (corpus, from) => fillLayer(corpus, naturalLayer, corpus.documents.map(() => Array.from({ length: from.whole() }, () => from.real()))),
};

/** In the order in which they are written and read. */
export const packedLayers: readonly PackedLayer[] = [places, mentions, polarities, natural];
