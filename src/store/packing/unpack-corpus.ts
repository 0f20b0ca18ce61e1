// A packed corpus as a corpus: its text, its sentences, and the layers that came with it. Nothing here needs Node.

import type { Article } from "../../read/index.js";
import type { Corpus, Document, Sentence } from "../../corpus/index.js";
import type { Span } from "../../text/index.js";
import { NumberReader } from "./number-stream.js";
import { packedLayers } from "./packed-layers.js";

/** Fields of a document that are packed as they are. */
export const packedFields = [
  "docId",
  "title",
  "publication",
  "author",
  "published",
  "publishedPrecision",
  "publishedEvidence",
  "url",
  "language",
  "languageEvidence",
  "duplicateOf",
] as const;

/** What stands in front of the numbers, as JSON. */
export interface PackedHead {
  readonly texts: readonly string[];
  readonly strings: readonly string[];
  readonly problems: Corpus["problems"];
  readonly bytes: number;
  readonly fractions: number;
}

/**
 * Reads a corpus from the bytes that {@link packCorpus} made, once they are inflated.
 *
 * Every measure gives what it gives of the corpus that was packed. The sources are not packed: a document's text is
 * whole, its edits are not.
 */
export function unpackCorpus(bytes: Uint8Array): Corpus {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headLength = view.getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headLength))) as PackedHead;
  const fractions = new Float64Array(head.fractions);
  const start = 4 + headLength;
  for (let i = 0; i < fractions.length; i++) fractions[i] = view.getFloat64(start + 8 * i, true);
  const from = start + 8 * fractions.length;
  const reader = new NumberReader({ bytes: bytes.subarray(from, from + head.bytes), fractions, strings: head.strings });
  const corpus: Corpus = { documents: head.texts.map((text) => readDocument(text, reader)), problems: head.problems };
  for (const { read } of packedLayers) read(corpus, reader);
  return corpus;
}

function readDocument(text: string, from: NumberReader): Document {
  const fields = Object.fromEntries(packedFields.map((name) => [name, from.text()])) as unknown as Pick<
    Document,
    (typeof packedFields)[number]
  >;
  const file = from.text()!;
  const line = from.whole();
  const article: Article = {
    file,
    line: line < 0 ? null : line,
    id: null,
    format: from.text() as Article["format"],
    source: "",
    declared: {},
  };
  const withheld = from.whole() === 1 ? { withheld: true as const } : {};
  const similarity = from.whole() === 0 ? null : from.real();
  const paragraphs = readSpans(from);
  const spans = readSpans(from);
  let paragraph = 0;
  const sentences: Sentence[] = spans.map((span) => ({ ...span, paragraph: (paragraph += from.whole()) }));
  return {
    ...fields,
    ...withheld,
    article,
    text,
    paragraphs,
    sentences,
    edits: [],
    duplicateSimilarity: similarity,
    toSource: (position) => position,
    toSourceEnd: (position) => position,
  };
}

function readSpans(from: NumberReader): Span[] {
  let at = 0;
  return Array.from({ length: from.whole() }, () => {
    const start = at + from.whole();
    at = start + from.whole();
    return { start, end: at };
  });
}
