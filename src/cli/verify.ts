// datelines verify FILE [PATH…]: whether a bundle is whole and, with its articles, whether they give the same
// figures.

import { requireText } from "../analyse/index.js";
import { CorpusError, readArticles } from "../read/index.js";
import { attachArticles, compareBundle, measureLeak, readBundle } from "../store/bundle/index.js";
import { loadRegister } from "./load.js";
import { escapeLine } from "./terminal-text.js";

export async function verify(
  file: string,
  paths: readonly string[],
  { actors }: { readonly actors?: readonly string[] } = {},
): Promise<void> {
  const bundle = await readBundle(file).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "ENOENT"
      ? new CorpusError(`verify found no file "${file}", give the path of a bundle`, file)
      : error;
  });
  const { rows } = bundle.documents;
  process.stdout.write(
    `${file}: schema, sums and digest are correct; ${rows} documents, made by datelines ${bundle.made.kit}\n`,
  );
  if (paths.length === 0) {
    if (actors) throw new TypeError("verify requires the articles to look for actors in (got --actors), name them too");
    return;
  }
  const options = loadRegister(actors);
  const reading = await readArticles(paths);
  const differences = compareBundle(bundle, reading, options);
  for (const { docId, file: from, line, problem } of differences) {
    const what = docId === null ? "the bundle" : `"${docId}"`;
    const where = from === null ? "" : ` (${from}${line === null ? "" : `, line ${line}`})`;
    process.stderr.write(`datelines: ${escapeLine(`${what}${where} ${problem}`)}\n`);
  }
  if (differences.length > 0) {
    process.exitCode = 1;
    return;
  }
  const longest =
    measureLeak(bundle, requireText(attachArticles(bundle, reading, options), "how much can be reconstructed"))[0]
      ?.longest ?? 0;
  process.stdout.write(
    `${rows} articles give every figure again; ` +
      `at most ${longest} consecutive tokens of any of them can be reconstructed from the bundle\n`,
  );
}
