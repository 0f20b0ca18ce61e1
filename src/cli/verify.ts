// datelines verify FILE [PATH…]: whether a bundle is whole and, with its articles, whether every figure comes out
// again.

import { requireText } from "../analyse/index.js";
import { CorpusError, readArticles } from "../read/index.js";
import { attachArticles, compareBundle, measureLeak, readBundle } from "../store/bundle/index.js";
import { escapeLine } from "./terminal-text.js";

export async function verify(file: string, paths: readonly string[]): Promise<void> {
  const bundle = await readBundle(file).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "ENOENT"
      ? new CorpusError(`verify found nothing at "${file}", give a bundle that is there`, file)
      : error;
  });
  const { rows } = bundle.documents;
  process.stdout.write(
    `${file}: schema, sums and digest are right; ${rows} documents, made by datelines ${bundle.made.kit}\n`,
  );
  if (paths.length === 0) return;
  const reading = await readArticles(paths);
  const differences = compareBundle(bundle, reading);
  for (const { docId, file: from, line, problem } of differences)
    process.stderr.write(
      `datelines: ${escapeLine(`${docId === null ? "the bundle" : `"${docId}"`}${from === null ? "" : ` (${from}${line === null ? "" : `, line ${line}`})`} ${problem}`)}\n`,
    );
  if (differences.length > 0) {
    process.exitCode = 1;
    return;
  }
  const longest =
    measureLeak(bundle, requireText(attachArticles(bundle, reading), "how much can be reconstructed"))[0]?.longest ?? 0;
  process.stdout.write(
    `every figure of ${rows} articles comes out again; at most ${longest} tokens in a row of any can be reconstructed from the bundle\n`,
  );
}
