// Target model: learned weights of what a sentence says of one span in it, from data/models/tone-targets.json.gz.

import { type RatingTable, readModelFile, unpackRatings } from "./model-file.js";
import { ratingUnit } from "./sentence-model.js";

interface TargetMeasures {
  /** How much of the neutrality a judgement has to overcome, and what it has to overcome beside it. */
  readonly neutralShare: number;
  readonly threshold: number;
  /** Added to the positive reading and taken from the negative one. */
  readonly start: number;
}

/** What a feature adds: to the judgement and to neutrality. */
export interface TargetWeight {
  readonly judgement: number;
  readonly neutral: number;
}

export interface TargetModel extends TargetMeasures {
  readonly weights: ReadonlyMap<string, TargetWeight>;
}

/** The file's own shape; weights are whole numbers of {@link ratingUnit}. */
export interface TargetModelFile extends TargetMeasures {
  readonly about: string;
  readonly licence: string;
  readonly sources: readonly string[];
  /** Columns: judgement, neutrality. */
  readonly weights: RatingTable;
}

let shipped: TargetModel | null = null;

/** The model that comes with the kit; read once, when first asked for. */
export function readTargetModel(): TargetModel {
  return (shipped ??= openTargetModel(readModelFile<TargetModelFile>("tone-targets")));
}

/** A model from its file. */
export function openTargetModel({ weights, ...measures }: TargetModelFile): TargetModel {
  const of = (row: number, column: number) => weights.columns[column]![row]! * ratingUnit;
  return { ...measures, weights: unpackRatings(weights, (row) => ({ judgement: of(row, 0), neutral: of(row, 1) })) };
}
