// A packed corpus as a corpus. Nothing here needs Node.

import { type Analysis, type Corpus, corpusOf } from "../../analyse/index.js";
import { emptyRegister } from "../../analyse/actors/index.js";
import { Vocabulary } from "../../text/index.js";
import {
  analysisTables,
  type Cell,
  type Field,
  fieldsWritten,
  type Row,
  storedActors,
  StoredAnalysis,
  type StoredRows,
  StoredTextAnalysis,
} from "../tables/index.js";
import { NumberReader } from "./number-stream.js";
import { isLeftOut, mostDecimals, type PackedHead } from "./packed-head.js";

/**
 * Reads a corpus from the bytes that {@link packCorpus} made, once they are inflated.
 *
 * Every measure gives what it gives of the corpus that was packed. The sources are not packed: a document's text is
 * whole, its edits are not.
 */
export function unpackCorpus(bytes: Uint8Array): Corpus {
  const { head, from } = readHead(bytes);
  const { texts, problems, held, knownOnly } = head;
  const tables = new Map<string, readonly (readonly Row[])[]>();
  for (const [name, table] of Object.entries(analysisTables)) {
    if (isLeftOut(name, held)) continue;
    const counts = Array.from({ length: texts.length }, () => from.whole());
    const all = counts.reduce((sum, count) => sum + count, 0);
    const columns = fieldsWritten(table, held)
      .filter(([field]) => field !== "text")
      .map(([field, description]) => [field, readColumn(from, all, description)] as const);
    let at = 0;
    tables.set(
      name,
      counts.map((count) => Array.from({ length: count }, () => rowAt(columns, at++))),
    );
  }
  const vocabulary = new Vocabulary();
  const register = emptyRegister();
  const context = { vocabulary, actors: storedActors(register, head.actors) };
  const analyses = texts.map((text, d): Analysis => {
    const rows = Object.fromEntries([...tables].map(([name, lists]) => [name, lists[d]!])) as StoredRows;
    if (text === null) return new StoredAnalysis(rows, context, { types: readTypes(from, vocabulary), runs: null });
    const documents = [{ ...rows.documents![0]!, text }];
    return new StoredTextAnalysis({ ...rows, documents }, context);
  });
  return corpusOf(analyses, { problems, vocabulary, register: { ...register, actors: context.actors }, knownOnly });
}

const rowAt = (columns: readonly (readonly [string, readonly Cell[]])[], at: number): Row =>
  Object.fromEntries(columns.map(([name, cells]) => [name, cells[at]!]));

function readHead(bytes: Uint8Array): { readonly head: PackedHead; readonly from: NumberReader } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headLength = view.getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headLength))) as PackedHead;
  const fractions = new Float64Array(head.fractions);
  const start = 4 + headLength;
  for (let i = 0; i < fractions.length; i++) fractions[i] = view.getFloat64(start + 8 * i, true);
  const at = start + 8 * fractions.length;
  return {
    head,
    from: new NumberReader({ bytes: bytes.subarray(at, at + head.bytes), fractions, strings: head.strings }),
  };
}

function readColumn(from: NumberReader, length: number, { type, rising }: Field): Cell[] {
  const hasNulls = from.whole() === 1;
  const decimals = type === "float32" ? from.whole() : 0;
  let last = 0;
  return Array.from({ length }, (): Cell => {
    if (type === "string") return from.text();
    if (hasNulls && from.whole() === 0) return null;
    if (decimals > mostDecimals) return from.real();
    const value = from.whole() + (rising ? last : 0);
    last = value;
    return type === "boolean" ? value === 1 : value / 10 ** decimals;
  });
}

const readTypes = (from: NumberReader, vocabulary: Vocabulary): Map<number, number> =>
  new Map(Array.from({ length: from.whole() }, () => [vocabulary.add(from.text()!), from.whole()] as const));
