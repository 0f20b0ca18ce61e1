/** A stretch of a text: start and end (exclusive), in characters. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
