// A corpus in few bytes, for the page: its analysis tables (see store/tables), column by column, deflated.

import { deflateRawSync } from "node:zlib";
import { type Analysis, type Corpus, isOfText } from "../../analyse/index.js";
import { hasText } from "../../corpus/index.js";
import {
  actorsToStore,
  analysisTables,
  type Cell,
  type Field,
  fieldsWritten,
  type Row,
  type TextHeld,
} from "../tables/index.js";
import { NumberWriter } from "./number-stream.js";
import { isLeftOut, mostDecimals, type PackedHead } from "./packed-head.js";

/**
 * Packs a corpus with what was read in it, so that the page can take it along: about four tenths of its text.
 *
 * Of a corpus with its text everything that can be counted again is left out, of one without it all words and places.
 *
 * @param corpus the corpus
 * @returns bytes for {@link unpackCorpus}, deflated (RFC 1951); the same for the same corpus
 * @example packCorpus(corpus).length
 */
export function packCorpus(corpus: Corpus): Uint8Array {
  const { analyses } = corpus;
  const held: TextHeld = analyses.every(isOfText) ? "all" : analyses.some(isOfText) ? "some" : "none";
  const to = new NumberWriter();
  for (const [name, table] of Object.entries(analysisTables)) {
    if (isLeftOut(name, held)) continue;
    const byDocument = analyses.map((analysis) => table.rows(analysis));
    for (const rows of byDocument) to.whole(rows.length);
    const rows = byDocument.flat();
    for (const [field, description] of fieldsWritten(table, held))
      if (field !== "text") writeColumn(to, rows, field, description);
  }
  for (const analysis of analyses) if (!isOfText(analysis)) writeTypes(to, analysis);
  const { bytes, fractions, strings } = to.finish();
  const head: PackedHead = {
    held,
    texts: corpus.analyses.map(({ document }) => (hasText(document) ? document.text : null)),
    actors: actorsToStore(analyses, null),
    strings,
    problems: corpus.problems,
    knownOnly: corpus.knownOnly,
    bytes: bytes.length,
    fractions: fractions.length,
  };
  return deflateRawSync(join(new TextEncoder().encode(JSON.stringify(head)), fractions, bytes), { level: 9 });
}

/**
 * Whole numbers that rise as their steps, numbers of few decimals as whole ones. Where there are nulls, a 0 stands for
 * each, and a 1 before each number.
 */
function writeColumn(to: NumberWriter, rows: readonly Row[], name: string, { type, rising }: Field): void {
  const cells = rows.map((row) => row[name] ?? null);
  const hasNulls = type !== "string" && cells.includes(null);
  to.whole(hasNulls ? 1 : 0);
  const decimals = type === "float32" ? decimalsOf(cells as readonly (number | null)[]) : 0;
  if (type === "float32") to.whole(decimals);
  let last = 0;
  for (const cell of cells) {
    if (type === "string") to.text(cell as string | null);
    else if (hasNulls) to.whole(cell === null ? 0 : 1);
    if (cell === null || type === "string") continue;
    if (decimals > mostDecimals) to.real(cell as number);
    else {
      const value = Math.round(Number(cell satisfies Cell) * 10 ** decimals);
      to.whole(rising ? value - last : value);
      last = value;
    }
  }
}

/** The fewest decimals that give every number back; one more than `mostDecimals` where more are needed. */
function decimalsOf(cells: readonly (number | null)[]): number {
  const isWrittenWith = (decimals: number) =>
    cells.every(
      (cell) => cell === null || (Math.abs(cell) < 1e4 && Math.round(cell * 10 ** decimals) / 10 ** decimals === cell),
    );
  let decimals = 0;
  while (decimals <= mostDecimals && !isWrittenWith(decimals)) decimals++;
  return decimals;
}

function writeTypes(to: NumberWriter, { types, vocabulary }: Analysis): void {
  to.whole(types.size);
  for (const [id, count] of types) {
    to.text(vocabulary.term(id));
    to.whole(count);
  }
}

/** Length of the head, the head, the fractions, the numbers. */
function join(head: Uint8Array, fractions: Float64Array, numbers: Uint8Array): Uint8Array {
  const joined = new Uint8Array(4 + head.length + 8 * fractions.length + numbers.length);
  const view = new DataView(joined.buffer);
  view.setUint32(0, head.length, true);
  joined.set(head, 4);
  fractions.forEach((value, i) => view.setFloat64(4 + head.length + 8 * i, value, true));
  joined.set(numbers, 4 + head.length + 8 * fractions.length);
  return joined;
}
