// Compare bundle: whether every figure of a bundle comes out again of its articles, and where one does not.

import type { Article, Reading } from "../../read/index.js";
import { type Columns, text, whole } from "../../rows/index.js";
import type { TableName } from "../tables/index.js";
import type { Bundle, BundleMaker } from "./bundle.js";
import { describeMaker } from "./bundle-maker.js";
import { type AttachOptions, matchArticles, nameOf, readCopies } from "./attach-articles.js";
import { createBundle } from "./create-bundle.js";
import { firstDifference, stretch } from "./fingerprint.js";
import { type BundleContents, type BundledDocument, unpackBundle } from "./open-bundle.js";

/** One thing in which a bundle and its articles differ. */
export interface DifferenceRow {
  /** Null where it is the bundle as a whole. */
  readonly docId: string | null;
  readonly file: string | null;
  /** Line of the file in which the difference begins, where that is known. */
  readonly line: number | null;
  readonly problem: string;
}

export const differenceColumns: Columns<DifferenceRow> = {
  docId: text("Document"),
  file: text("File"),
  line: whole("Line"),
  problem: text("Problem"),
};

/**
 * Makes every figure of a bundle again of its articles and compares: whole numbers exactly, others to 1e-12.
 *
 * A copy that is not the same is named, with the stretch of 512 characters in which it begins to differ.
 *
 * @returns rows in the bundle's order; none where all comes out again
 * @example compareBundle(await readBundle("data/articles.bundle.json.gz"), await readArticles("articles"))
 */
export function compareBundle(
  bundle: Bundle,
  reading: Reading | readonly Article[],
  options: AttachOptions = {},
): DifferenceRow[] {
  const articles = "articles" in reading ? reading.articles : reading;
  const contents = unpackBundle(bundle);
  const copies = matchArticles(contents.documents, articles);
  const rows: DifferenceRow[] = contents.documents.flatMap((document, d) =>
    copies[d] ? [] : describeLoss(document, articles),
  );
  const found = new Set(copies.flatMap((copy, d) => (copy ? [contents.documents[d]!.docId] : [])));
  if (found.size === 0) return rows;
  const made = unpackBundle(createBundle(readCopies(bundle, contents.documents, copies, options)));
  const different = [
    ...contents.documents.flatMap(({ docId }, d) => (found.has(docId) ? compareDocument(contents, d, made) : [])),
    ...(found.size === contents.documents.length ? compareWhole(contents, made) : []),
  ];
  const maker = describeMaker();
  const others = (Object.keys(maker) as (keyof BundleMaker)[]).filter((part) => maker[part] !== bundle.made[part]);
  if (different.length > 0 && others.length > 0)
    rows.push({
      docId: null,
      file: null,
      line: null,
      problem: `was made with another ${others.join(", ")}: figures may differ for that`,
    });
  return [...rows, ...different];
}

/** Why a document has no copy: one of its name differs, or there is none. */
function describeLoss(
  { docId, file, line: own, checks, characters }: BundledDocument,
  articles: readonly Article[],
): DifferenceRow[] {
  const other = articles.find(
    (article) => nameOf(article) === docId || (article.file === file && article.line === own),
  );
  if (!other) return [{ docId, file: null, line: null, problem: "is not among the articles" }];
  const { source } = other;
  const at = checks === null ? null : firstDifference(source, checks);
  const length =
    source.length === characters ? "" : ` (it has ${source.length} characters, the bundle's ${characters})`;
  if (at === null)
    return [
      { docId, file: other.file, line: other.line, problem: `is not the article that the bundle was made of${length}` },
    ];
  const line = other.line ?? source.slice(0, at).split("\n").length;
  return [
    {
      docId,
      file: other.file,
      line,
      problem: `differs from the article that the bundle was made of, first in characters ${at} to ${Math.min(source.length, at + stretch)}${length}`,
    },
  ];
}

function compareDocument(contents: BundleContents, d: number, made: BundleContents): DifferenceRow[] {
  const document = contents.documents[d]!;
  const { docId } = document;
  const m = made.documents.findIndex((other) => other.docId === docId);
  const row = (problem: string): DifferenceRow => ({ docId, file: document.file, line: null, problem });
  if (m < 0) return [row("gives no document now")];
  // The file is where the reader keeps it; a near-copy may be of an article that is not there.
  const facts = (of: BundledDocument) =>
    Object.fromEntries(
      Object.entries(of).filter(([name]) => !["file", "line", "duplicateOf", "duplicateSimilarity"].includes(name)),
    );
  const problems = differences(facts(document), facts(made.documents[m]!), "").slice(0, 3);
  const [was, is] = [contents.types[d]!, made.types[m]!];
  for (const term of new Set([...was.keys(), ...is.keys()]))
    if (was.get(term) !== is.get(term))
      problems.push(
        `the term "${term}" ${was.get(term) ?? 0} times in the bundle and ${is.get(term) ?? 0} in the article`,
      );
  for (const [name, own] of Object.entries(contents.rows[d]!))
    if (name !== "documents") problems.push(...differences(own, made.rows[m]![name as TableName], name).slice(0, 1));
  return problems.map(row);
}

/** What belongs to no document: runs, pairs, and tables of the corpus. */
function compareWhole(contents: BundleContents, made: BundleContents): DifferenceRow[] {
  const parts = ({ runs, neighbours, sensitivity }: BundleContents) => ({
    runs: [...runs].map(([n, { least, documents }]) => ({
      n,
      least,
      documents: documents.map((counts) => Object.fromEntries(counts)),
    })),
    neighbours,
    sensitivity,
  });
  const problems = contents.neighbours === null ? [] : differences(parts(contents), parts(made), "");
  return problems.slice(0, 3).map((problem) => ({ docId: null, file: null, line: null, problem }));
}

/** Where two values differ, in words. */
function differences(was: unknown, is: unknown, path: string): string[] {
  if (
    was === is ||
    (typeof was === "number" &&
      typeof is === "number" &&
      !Number.isInteger(was) &&
      Math.abs(was - is) <= 1e-12 * Math.max(1, Math.abs(was)))
  )
    return [];
  if (typeof was !== "object" || typeof is !== "object" || was === null || is === null)
    return [`${path || "it"}: ${JSON.stringify(was)} in the bundle and ${JSON.stringify(is)} of the articles`];
  const names = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...names].flatMap((name) =>
    differences(
      (was as Record<string, unknown>)[name],
      (is as Record<string, unknown>)[name],
      path === "" ? name : `${path}.${name}`,
    ),
  );
}
