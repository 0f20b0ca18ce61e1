// Furniture rule: what a rule about a line of text says of it.

export interface FurnitureRule {
  readonly name: string;
  readonly reason: string;
  readonly where: "head" | "tail" | "anywhere";
  readonly pattern: RegExp;
  /** A line that the pattern takes and that is prose all the same. */
  readonly unless?: RegExp;
  /** The tail begins for this rule where this share of the prose has gone by. Default 0.85. */
  readonly from?: number;
  /** After such a line, all that follows in the tail goes too. */
  readonly opensTail?: boolean;
}

/** Matches a line that is one of these, from its first character to its last. */
export const line = (flags: string, ...alternatives: readonly string[]) =>
  new RegExp(`^(?:${alternatives.join("|")})$`, flags);
