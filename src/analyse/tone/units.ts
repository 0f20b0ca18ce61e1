// Units: the terms and names of a sentence, with what the tokens before each do to it.

/** Ids of units that are no token: any name, and the span that is asked about. */
export const nameUnit = -1;
export const targetUnit = -2;
/** Stands before the first unit of a clause. */
export const clauseStart = -3;

/** Units of one sentence, in its order; refilled at each reading. */
export interface Units {
  length: number;
  /** Id of the type in lower case, {@link nameUnit} or {@link targetUnit}. */
  ids: Int32Array;
  /** Id of the unit before in the same clause, or {@link clauseStart}. */
  before: Int32Array;
  /** Index of the token. */
  tokens: Int32Array;
  /** 1 where a negation turns it. */
  turned: Uint8Array;
  /** What degree and contrast make of it, 1 where nothing does. */
  scales: Float64Array;
  /** Number of the clause it stands in. */
  clauses: Int32Array;
  /** 1 inside quotation marks. */
  quoted: Uint8Array;
  /** Units that are not names: the length that scores are measured by. */
  terms: number;
}

/** Writes a unit that nothing turns or scales. */
export function put(
  units: Units,
  at: number,
  id: number,
  before: number,
  token: number,
  clause: number,
  quoted: number,
): void {
  units.ids[at] = id;
  units.before[at] = before;
  units.tokens[at] = token;
  units.turned[at] = 0;
  units.scales[at] = 1;
  units.clauses[at] = clause;
  units.quoted[at] = quoted;
}

/** Room for so many units. */
export const createUnits = (capacity: number): Units => ({
  length: 0,
  terms: 0,
  ids: new Int32Array(capacity),
  before: new Int32Array(capacity),
  tokens: new Int32Array(capacity),
  clauses: new Int32Array(capacity),
  turned: new Uint8Array(capacity),
  quoted: new Uint8Array(capacity),
  scales: new Float64Array(capacity),
});
