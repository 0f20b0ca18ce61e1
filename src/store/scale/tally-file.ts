// Tally a file: tallies folded over the documents of a JSON Lines file of any size, in the memory of one record.

import { analyseDocument, createKit, type KitOptions, type Tally } from "../../analyse/index.js";
import { createDocument } from "../../corpus/index.js";
import { ActorTally } from "../../measure/actors/index.js";
import { TermTally } from "../../measure/terms/index.js";
import { describeJsonFault, type ProblemRow } from "../../read/index.js";
import { streamLines } from "./stream-records.js";

export interface TallyOptions extends Omit<KitOptions, "vocabulary"> {
  /** Also finds sentences, actors and which of them are named together. Default false. */
  readonly actors?: boolean;
  /** Tallies of one's own, to which every document is added too. */
  readonly more?: readonly Tally<unknown>[];
}

/** Sums over the documents of a file. */
export interface FileTally {
  readonly terms: TermTally;
  /** Null where actors are not asked for. */
  readonly actors: ActorTally | null;
  readonly problems: readonly ProblemRow[];
}

/**
 * Counts a JSON Lines file of any size in one pass; each line is an object with `text`, and `id`, `title`, `published`
 * where it has them.
 *
 * The text is taken as clean. Lines that cannot be read are listed and passed over. Tallies of parts of a file merge
 * into that of the whole. Cost: linear, in the memory of the vocabulary and one record.
 *
 * @param path the file
 * @param options what is counted, and whom to look for
 * @returns the tallies, and the lines that could not be read
 * @throws CorpusError if the file cannot be opened
 * @example tallyFile("news.jsonl").terms.documents
 */
export function tallyFile(path: string, { actors = false, more = [], ...options }: TallyOptions = {}): FileTally {
  const kit = createKit(options);
  const terms = new TermTally(kit.vocabulary);
  const named = actors ? new ActorTally() : null;
  const tallies = [terms, ...(named ? [named] : []), ...more];
  const problems: ProblemRow[] = [];
  streamLines(path, (bytes, from, to, line) => {
    const row = bytes.toString("utf8", from, to);
    const record = parseRecord(row);
    if (record === null) return void problems.push({ file: path, line, problem: describeJsonFault(row) });
    const { text: source, id, title, published } = record;
    if (typeof source !== "string") return void problems.push({ file: path, line, problem: "has no text" });
    const declared = {
      ...(typeof title === "string" && { title }),
      ...(typeof published === "string" && { published }),
    };
    const article = { file: path, line, id: null, format: "record", source, declared } as const;
    const document = createDocument(article, String(id ?? line), { furniture: false });
    const analysis = analyseDocument(document, kit);
    for (const tally of tallies) tally.add(analysis);
  });
  return { terms, actors: named, problems };
}

interface TextRecord {
  readonly text?: unknown;
  readonly id?: unknown;
  readonly title?: unknown;
  readonly published?: unknown;
}

function parseRecord(row: string): TextRecord | null {
  try {
    return (JSON.parse(row) as TextRecord | null) ?? {};
  } catch {
    return null;
  }
}
