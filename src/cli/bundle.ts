// datelines bundle PATH… --out FILE: a corpus without its text; several bundles become one.

import {
  createBundle,
  formatBundle,
  holdsBundle,
  measureLeak,
  mergeBundles,
  readBundle,
} from "../store/bundle/index.js";
import { writeWhole } from "../files/index.js";
import { loadCorpus, type ReadingOptions, requireSources } from "./load.js";

export async function bundle(
  paths: readonly string[],
  { out, ...reading }: ReadingOptions & { readonly out: string },
): Promise<void> {
  if (paths.length > 0 && (await Promise.all(paths.map(holdsBundle))).every((isOne) => isOne)) {
    const { actors, knownOnly, restore, duplicates, inferDates } = reading;
    if (actors ?? knownOnly ?? restore ?? inferDates ?? (duplicates === "drop" || undefined))
      throw new TypeError(
        "bundle requires articles for --actors, --known-only, --restore, --infer-dates and --duplicates drop (got bundles to merge), " +
          "make each of the bundles with the option",
      );
    const merged = mergeBundles(await Promise.all(paths.map(readBundle)));
    const bytes = formatBundle(merged);
    await writeWhole(out, bytes);
    process.stdout.write(
      `wrote ${merged.documents.rows} articles of ${paths.length} bundles to ${out}, ${bytes.length} bytes\n`,
    );
    return;
  }
  const { restore, duplicates, inferDates } = reading;
  const corpus = requireSources(await loadCorpus(paths, reading), "a bundle");
  const made = createBundle(corpus, {
    ...(restore && { restore }),
    ...(duplicates === "drop" && { duplicates }),
    ...(inferDates && { inferDates: true }),
  });
  const bytes = formatBundle(made);
  const longest = measureLeak(made, corpus)[0]?.longest ?? 0;
  await writeWhole(out, bytes);
  process.stdout.write(
    `wrote ${corpus.documents.length} articles to ${out}, ${bytes.length} bytes; ` +
      `at most ${longest} consecutive tokens of any article can be reconstructed from it\n`,
  );
}
