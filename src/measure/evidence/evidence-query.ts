// What is asked for when a figure is asked for its sentences: read off the row behind it by the names of its columns,
// which mean the same in every table.

/** Which sentences are wanted; each part that is given narrows them. */
export interface EvidenceQuery {
  /** A term as {@link countTerms} gives it; several tokens for a run. */
  readonly term?: string;
  /** What {@link locateKeywords} takes: a phrase, or the beginning of a term with `*`. */
  readonly pattern?: string;
  /** Id of an actor that the sentence names. */
  readonly actorId?: string;
  /** Ids of two actors that are both named. */
  readonly source?: string;
  readonly target?: string;
  /** Id of an actor whose quotation the sentence is; null for speakers that the register does not have. */
  readonly speakerId?: string | null;
  /** Id of an actor of which the sentence says something. */
  readonly judged?: string;
  /** Id of the actor in whose voice it does, or "narrator". */
  readonly by?: string;
  readonly docId?: string;
  /** 0-based index in the document. */
  readonly sentence?: number;
  /** Year and month of publication, "2022-02". */
  readonly month?: string;
  /** True where the figure is a polarity: the rated terms are marked too. */
  readonly rated?: boolean;
}

/** What every drawn mark with sentences behind it carries in its data, under this name. */
export const evidenceField = "evidence";

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

/**
 * The query of a row of any table of the kit, of a mark of a chart, or of a query.
 *
 * @throws RangeError for a row that leads to no sentences
 * @example readQuery({ term: "sanctions", count: 12, documents: 4 }) // { term: "sanctions" }
 */
export function readQuery(row: object): EvidenceQuery {
  const given = row as Readonly<Record<string, unknown>>;
  const carried = given[evidenceField];
  if (typeof carried === "object" && carried !== null) return readQuery(carried);
  const query: Record<string, unknown> = {};
  for (const name of ["term", "pattern", "actorId", "docId", "month", "judged", "by"] as const)
    if (isText(given[name])) query[name] = given[name];
  if (isText(given["keyword"]) && !("pattern" in query)) query["pattern"] = given["keyword"];
  if (typeof given["tone"] === "number" && isText(given["target"]))
    Object.assign(query, { judged: given["target"], ...(isText(given["source"]) && { by: given["source"] }) });
  else if (isText(given["source"]) && isText(given["target"]))
    Object.assign(query, { source: given["source"], target: given["target"] });
  if (isText(given["speakerId"]) || (given["speakerId"] === null && "quotations" in given))
    query["speakerId"] = given["speakerId"];
  if (Number.isInteger(given["sentence"]) && "docId" in query) query["sentence"] = given["sentence"];
  if (Object.keys(query).length === 0) {
    throw new RangeError(
      `evidence requires a row with a term, an actor, a pair, a speaker, a document or a month (got one of ${Object.keys(row).join(", ") || "nothing"}), pass a row of a table or a mark of a chart`,
    );
  }
  if (typeof given["polarity"] === "number" || given["rated"] === true) query["rated"] = true;
  return query;
}
