// Train names: learns the weights of the name tagger and writes them. A training script, run manually.
//
//   node dist/training/train-names.js DIR [--out data/models] [--folds 5 [--part N]] [--open]
//
// DIR holds the sets as NAME.jsonl.gz. With --open only those are learned from that
// have an open licence. With --folds nothing is written: each set is cut into so many parts,
// and each part is tagged by weights that were learned from all the rest. The same input gives the same bytes.

import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import {
  createNameModel,
  everyPiece,
  mayStart,
  NameTagger,
  quantise,
  tableBits,
  tagCount,
} from "../analyse/names/index.js";
import { writeWhole } from "../files/index.js";
import { type CrfOptions, type CrfWeights, trainCrf, type TrainingSentence } from "./crf-trainer.js";
import { joined, recased, withSurnames, withWorldNames, withWorldOrganisations } from "./augment-texts.js";
import { countNames, createCounts, measureNames } from "./measure-names.js";
import { TextPreparer } from "./prepare-texts.js";
import { readTaggedTexts, type TaggedText } from "./read-tagged-texts.js";

interface TrainingSet {
  readonly name: string;
  readonly licence: string;
  readonly source: string;
  /** How much a sentence of it counts. */
  readonly weight: number;
  /** True where it is measured on. */
  readonly measured: boolean;
  /** True where a text is one sentence, and its neighbours are likely of the same article. */
  readonly sentencesAlone: boolean;
  /** True where its licence lets everybody have the texts too. */
  readonly open: boolean;
  /** True where it is learned from as it is, once with other persons and once with other organisations. */
  readonly plain?: boolean;
}

const sets: readonly TrainingSet[] = [
  {
    name: "ner_ieer",
    licence: "sample distributed with NLTK, no open licence stated",
    source: "IEER 1999 newswire sample",
    weight: 1,
    measured: true,
    sentencesAlone: false,
    open: false,
  },
  {
    name: "ner_uner_ewt",
    licence: "CC BY-SA 4.0",
    source: "Universal NER on UD English EWT",
    weight: 1.5,
    measured: true,
    sentencesAlone: true,
    open: true,
  },
  {
    name: "ner_wikigold",
    licence: "CC BY 4.0",
    source: "Wikigold (Balasuriya et al. 2009)",
    weight: 1,
    measured: true,
    sentencesAlone: true,
    open: true,
  },
  {
    name: "train_btc",
    licence: "CC BY 4.0",
    source: "Broad Twitter Corpus (Derczynski et al. 2016)",
    weight: 0.15,
    measured: false,
    sentencesAlone: false,
    open: true,
  },
  {
    name: "train_wnut17",
    licence: "CC BY 4.0",
    source: "WNUT 2017 (Derczynski et al. 2017)",
    weight: 0.15,
    measured: false,
    sentencesAlone: false,
    open: true,
  },
  {
    name: "train_pud",
    licence: "CC BY-SA",
    source: "Universal NER on UD English PUD (Mayhew et al. 2024)",
    weight: 1.5,
    measured: false,
    sentencesAlone: false,
    open: true,
    plain: true,
  },
  {
    name: "train_crossner",
    licence: "MIT",
    source: "CrossNER, its five own domains (Liu et al. 2021)",
    weight: 0.3,
    measured: false,
    sentencesAlone: false,
    open: true,
    plain: true,
  },
];

const learning: CrfOptions = { epochs: 9, rate: 0.2, l1: 5e-6, l2: 1e-5, dropout: 0.2, seed: 1 };
/** How much a text counts whose persons, or whose organisations, have other names. */
const world = 0.3;
/**
 * What is added to the score of each beginning of a name. As learned, names are far more often right than found;
 * with so much more recall F1 is higher on two sets of three.
 */
const lean = 0.4;
/** The weight that the largest byte stands for. */
const largest = 3;

interface Marked {
  readonly set: TrainingSet;
  readonly text: TaggedText;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string", default: "data/models" },
    folds: { type: "string", default: "0" },
    part: { type: "string", multiple: true },
    open: { type: "boolean", default: false },
  },
});
const [directory] = positionals;
if (directory === undefined) throw new TypeError("train-names requires a folder of tagged texts, name it");

const preparer = new TextPreparer();
const used = sets.filter(({ open }) => open || !values.open);
const marked: Marked[] = sets.flatMap((set) => readTaggedTexts(directory, set.name).map((text) => ({ set, text })));

/** What is learned from: each text as it is, and in other dress, which counts half. */
function sentencesOf(texts: readonly Marked[]): TrainingSentence[] {
  return used.flatMap((set) => {
    const own = texts.filter((marked) => marked.set === set).map(({ text }) => text);
    const prepare = (list: readonly TaggedText[], weight: number) =>
      list.flatMap((text) => preparer.prepare(text, weight));
    const few = [
      ...prepare(own, set.weight),
      ...prepare([...withWorldNames(own, 1), ...withWorldOrganisations(own, 3)], set.weight * world),
    ];
    if (set.plain) return few;
    const articles = set.sentencesAlone ? joined(own, 6) : [];
    return [
      ...few,
      ...prepare([...withSurnames(own), ...recased(own, 10), ...articles], set.weight / 2),
      ...prepare(withWorldNames(own, 2), set.weight * world),
    ];
  });
}

function learn(texts: readonly Marked[]): ReturnType<typeof quantise> & Pick<CrfWeights, "transitions"> {
  const { table, transitions } = trainCrf(sentencesOf(texts), 1 << tableBits, learning);
  for (let tag = 1; tag < tagCount; tag++) if (mayStart(tag)) table[everyPiece * tagCount + tag]! += lean;
  return { ...quantise(table, largest), transitions };
}

const folds = Number(values.folds);
if (folds > 1) {
  const counts = new Map(sets.filter(({ measured }) => measured).map(({ name }) => [name, createCounts()]));
  for (const fold of values.part?.map(Number) ?? Array.from({ length: folds }, (_, i) => i)) {
    const { table, scale, transitions } = learn(marked.filter(({ set }, i) => !set.measured || i % folds !== fold));
    const tagger = new NameTagger(createNameModel(table, scale, transitions));
    for (const [name, count] of counts)
      countNames(
        tagger,
        marked.filter(({ set }, i) => set.name === name && i % folds === fold).map(({ text }) => text),
        count,
      );
    const measured = Object.fromEntries([...counts].map(([name, count]) => [name, measureNames(count)]));
    process.stdout.write(`part ${fold}: ${JSON.stringify(measured)}\n`);
  }
  for (const [name, { tenths }] of counts) {
    const shares = tenths.map(({ right, said, confidence }) =>
      said ? `${(confidence / said).toFixed(2)}→${(right / said).toFixed(2)} (${said})` : "–",
    );
    process.stdout.write(`${name}, right of said by tenth of confidence: ${shares.join(" ")}\n`);
  }
} else {
  const { table, scale, transitions } = learn(marked);
  const about = {
    made: "node dist/training/train-names.js DIR",
    learnedFrom: used.map(({ name, source, licence, weight }) => ({
      set: name,
      source,
      licence,
      weight,
      texts: marked.filter(({ set }) => set.name === name).length,
    })),
    learning,
    scale,
    transitions: [...transitions].map((weight) => Math.round(weight * 1e4) / 1e4),
  };
  await writeWhole(join(values.out, "names.json"), `${JSON.stringify(about, null, 1)}\n`);
  await writeWhole(
    join(values.out, "names.bin.gz"),
    gzipSync(new Uint8Array(table.buffer, table.byteOffset, table.length), { level: 9 }),
  );
}
