// Check bundle: its form, its version, its digest, and that its parts add up.

import { type Bundle, bundleFormat, bundleVersion } from "./bundle.js";
import { digestOf } from "./fingerprint.js";
import { tablesKept } from "./create-bundle.js";
import { type BundleContents, unpackBundle } from "./open-bundle.js";

/**
 * Checks what can be checked of a bundle by itself.
 *
 * @param value what a bundle's JSON holds
 * @returns problems in words; none where it is whole
 */
export function checkBundle(value: unknown): string[] {
  if (!isRecord(value) || value["format"] !== bundleFormat) return [`no bundle (its format is not "${bundleFormat}")`];
  if (value["version"] !== bundleVersion)
    return [
      `a bundle of version ${JSON.stringify(value["version"])}, of which this kit reads ${bundleVersion}, read it with the kit that made it (${JSON.stringify((value["made"] as Record<string, unknown> | undefined)?.["kit"])})`,
    ];
  const missing = Object.entries(parts)
    .filter(([name, isPart]) => !isPart(value[name]))
    .map(([name]) => `a bundle whose "${name}" is missing or of the wrong kind`);
  if (missing.length > 0) return missing;
  const { digest, ...rest } = value;
  const changed =
    digestOf(rest) === digest ? [] : ["a bundle that was changed since it was written (its digest is another)"];
  try {
    return [...checkSums(unpackBundle(value as unknown as Bundle)), ...changed];
  } catch (error) {
    return [...changed, `a bundle that cannot be unpacked (${(error as Error).message})`];
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isRows = (value: unknown) =>
  isRecord(value) &&
  Number.isInteger(value["rows"]) &&
  isRecord(value["columns"]) &&
  Object.values(value["columns"]).every(isRecord);
const isTerms = (value: unknown) =>
  isRecord(value) && ["terms", "spread", "documents", "counts"].every((name) => typeof value[name] === "string");

const parts: Readonly<Record<string, (value: unknown) => boolean>> = {
  made: (value) =>
    isRecord(value) && ["kit", "register", "lexicons", "models"].every((name) => typeof value[name] === "string"),
  options: isRecord,
  documents: isRows,
  problems: isRows,
  actors: Array.isArray,
  types: isTerms,
  runs: (value) =>
    isRecord(value) &&
    Object.values(value).every((runs) => isTerms(runs) && Number.isInteger((runs as Record<string, unknown>)["least"])),
  neighbours: (value) => value === null || (isRecord(value) && isRows(value["pairs"])),
  tables: (value) =>
    isRecord(value) && Object.values(value).every(isRows) && tablesKept.every(([name]) => name in value),
  sensitivity: (value) => value === null || isRows(value),
  digest: (value) => typeof value === "string",
};

/** Sums that must come out, document by document. */
function checkSums({ documents, types, rows }: BundleContents): string[] {
  const problems: string[] = [];
  if (new Set(documents.map(({ docId }) => docId)).size < documents.length) problems.push("two documents of one id");
  const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0);
  documents.forEach(({ docId, sentences: count, tokens }, d) => {
    const { sentences = [], ...others } = rows[d]!;
    const say = (what: string, found: number, wanted: number) =>
      found !== wanted && problems.push(`${what} of "${docId}" that add up to ${found} and should to ${wanted}`);
    say("sentences", sentences.length, count);
    say("tokens of sentences", sum(sentences.map((row) => row["tokens"] as number)), tokens);
    say("counts of terms", sum(types[d]!.values()), tokens);
    for (const [name, own] of Object.entries(others))
      for (const { sentence } of own)
        if (typeof sentence === "number" && sentence >= count)
          problems.push(`a row of ${name} in sentence ${sentence} of "${docId}", which has ${count}`);
  });
  return problems;
}
