// datelines bundle PATH… --out FILE: a corpus without its text.

import { createBundle, formatBundle, measureLeak } from "../bundle/index.js";
import { writeWhole } from "../write-whole.js";
import { loadCorpus, type ReadingOptions } from "./load.js";

export async function bundle(paths: readonly string[], { out, restore, duplicates }: ReadingOptions & { readonly out: string }): Promise<void> {
  const corpus = await loadCorpus(paths, { ...(restore && { restore }), ...(duplicates && { duplicates }) });
  const made = createBundle(corpus, { ...(restore && { restore }), ...(duplicates === "drop" && { duplicates }) });
  const bytes = formatBundle(made);
  const longest = measureLeak(made, corpus)[0]?.longest ?? 0;
  await writeWhole(out, bytes);
  process.stdout.write(`${corpus.documents.length} articles in ${out}, ${bytes.length} bytes; at most ${longest} tokens in a row of any article can be put together of it\n`);
}
