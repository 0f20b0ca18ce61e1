// What tests of the corpus share: articles made by hand, frozen inputs, folders that go away again.

import { type SourceCorpus, createCorpus } from "../../src/analyse/index.js";
import type { SourceDocument } from "../../src/corpus/index.js";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Article, ArticleFormat, DeclaredMetadata } from "../../src/read/index.js";

/** A paragraph of prose with two sentences. */
export const prose =
  "The minister met his counterpart on Monday in the capital. They agreed to talk again within a week, she said.";

export const article = (
  source: string,
  format: ArticleFormat = "scrape",
  declared: DeclaredMetadata = {},
  more: Partial<Article> = {},
): Article => ({ file: "made/by-hand.txt", line: null, id: null, format, source, declared, ...more });

/** The one document of a text. */
export function documentOf(
  source: string,
  format: ArticleFormat = "scrape",
  declared: DeclaredMetadata = {},
): SourceDocument {
  return createCorpus([article(source, format, declared)]).documents[0]!;
}

/** A corpus of clean texts, with ids d0, d1, … */
export const corpusOf = (...texts: readonly string[]): SourceCorpus =>
  createCorpus(texts.map((text, i) => article(text, "record", {}, { id: `d${i}`, line: i + 1 })));

/**
 * The source put together again of what was kept and what was removed, and the text of what was kept and what was put
 * in.
 */
export function rebuild(document: Pick<SourceDocument, "article" | "edits">): { source: string; text: string } {
  let source = "";
  let text = "";
  let at = 0;
  for (const edit of document.edits) {
    const kept = document.article.source.slice(at, edit.start);
    source += kept + document.article.source.slice(edit.start, edit.end);
    text += kept + edit.replacement;
    at = edit.end;
  }
  const rest = document.article.source.slice(at);
  return { source: source + rest, text: text + rest };
}

/** Freezes a value and all it holds, so that a change to it throws. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value) && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/** A folder for one test; it is removed when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "datelines-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Numbers from 0 to 1, the same ones for the same seed (a linear congruential generator). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
