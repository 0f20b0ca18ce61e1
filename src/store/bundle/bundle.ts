// Bundle: a corpus without its text. What stands in it, and nothing else; data/bundle.schema.json says the same.

import type { StoredActor } from "../tables/index.js";
import type { PackedRows } from "./pack-rows.js";
import type { PackedTerms } from "./pack-terms.js";

export const bundleFormat = "datelines-bundle";
export const bundleVersion = 2;

/** Most tokens in a row of an article that may be read out of a bundle. */
export const longestRun = 5;

/** Runs of n types that come at least so many times in the corpus, all of them. */
export interface PackedRuns extends PackedTerms {
  readonly least: number;
}

/** Who made a bundle: a version, and the first 64 bits of the SHA-256 of what figures depend on. */
export interface BundleMaker {
  readonly kit: string;
  readonly register: string;
  readonly lexicons: string;
  readonly models: string;
}

export interface Bundle {
  readonly format: typeof bundleFormat;
  readonly version: typeof bundleVersion;
  readonly made: BundleMaker;
  /** What the corpus was made with, where it is not the default. */
  readonly options: {
    readonly restore?: readonly string[];
    readonly duplicates?: "keep" | "drop";
    readonly knownOnly?: true;
    readonly inferDates?: true;
  };
  /** Metadata, lengths and hashes of the articles. */
  readonly documents: PackedRows;
  readonly problems: PackedRows;
  /** Actors that are named and not in the register. */
  readonly actors: readonly StoredActor[];
  /** Counts of types by document. */
  readonly types: PackedTerms;
  /** Frequent runs of types, by their length. */
  readonly runs: Readonly<Record<string, PackedRuns>>;
  /** Frequent pairs of neighbours, for collocations; null where bundles were merged. */
  readonly neighbours: { readonly all: number; readonly least: number; readonly pairs: PackedRows } | null;
  /** Rows by table: see store/tables/analysis-tables.ts. */
  readonly tables: Readonly<Record<string, PackedRows>>;
  /** What moves when each furniture rule is off; null where bundles were merged, and for many articles. */
  readonly sensitivity: PackedRows | null;
  /** SHA-256 of all else as JSON with sorted keys, in hexadecimal digits. */
  readonly digest: string;
}
