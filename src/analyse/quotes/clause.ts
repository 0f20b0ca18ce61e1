// Clause: a frame with the questions that rules ask about its items.

import { type Frame, isQuote } from "./frames.js";
import { punctuation } from "./gaps.js";
import type { QuoteText } from "./quote-text.js";
import {
  adverb,
  auxiliary,
  capital,
  conjunction,
  determiner,
  doing,
  infinitive,
  ing,
  objective,
  past,
  preposition,
  relative,
  saying,
  speaking,
  subject,
  subordinator,
  that,
  time,
  verb,
} from "./token-classes.js";

/** What a noun phrase never holds. */
export const outside =
  verb |
  conjunction |
  subordinator |
  relative |
  subject |
  auxiliary |
  adverb |
  infinitive |
  objective |
  doing |
  that |
  preposition;

/** A frame with the questions that rules ask of its items. */
export class Clause {
  constructor(
    readonly source: QuoteText,
    readonly frame: Frame,
  ) {}

  get length(): number {
    return this.frame.items.length;
  }
  bits(i: number): number {
    const item = this.frame.items[i];
    return item === undefined || isQuote(item) ? 0 : this.source.classes[item]!;
  }
  gap(i: number): number {
    return this.frame.gaps[i] ?? 0;
  }
  has(i: number, bits: number): boolean {
    return (this.bits(i) & bits) !== 0;
  }
  isToken(i: number): boolean {
    return i >= 0 && i < this.length && !isQuote(this.frame.items[i]!);
  }
  isName(i: number): boolean {
    return this.has(i, capital) && (i > 0 || !this.has(i, outside | determiner | time));
  }
  start(i: number): number {
    return this.source.tokens.starts[this.frame.items[i]!]!;
  }
  end(i: number): number {
    return this.source.tokens.ends[this.frame.items[i]!]!;
  }
  word(i: number): string {
    return this.isToken(i) ? this.source.text.slice(this.start(i), this.end(i)).toLowerCase() : "";
  }
  /** Whether the item can stand inside a noun phrase. */
  isNominal(i: number): boolean {
    if (!this.isToken(i)) return false;
    const bits = this.bits(i);
    if ((bits & capital) !== 0 && i > 0 && (bits & (subject | that)) === 0) return true;
    if ((bits & (saying | speaking)) !== 0) return true;
    return (bits & outside) === 0 || ((bits & (verb | adverb)) === verb && this.isModifier(i));
  }
  /** A participle before a noun: "leading critics", "retired general". */
  private isModifier(i: number): boolean {
    return (
      this.has(i, ing | past) &&
      this.isToken(i + 1) &&
      (this.gap(i + 1) & punctuation) === 0 &&
      (this.bits(i + 1) & (outside | determiner)) === 0 &&
      this.isToken(i - 1) &&
      this.has(i - 1, determiner)
    );
  }
}
