export {
  accuracyOf,
  alphaOf,
  classOf,
  type Confusion,
  countConfusion,
  kappaOf,
  macroF1Of,
  neutralBand,
  pearson,
  type PolarityClass,
  ranksOf,
} from "./agreement.js";
export { type Cells, chiSquare, likelihoodRatio, logOddsRatio, normalisedInformation } from "./association.js";
export {
  keepWeights,
  percentileInterval,
  poissonWeights,
  ratioInterval,
  replicates,
  studentQuantile,
  sumInterval,
} from "./bootstrap.js";
export { seededRandom } from "./random.js";
export { chiSquareTail, falseDiscoveryRates, logGamma, sumTail, upperTail } from "./significance.js";
