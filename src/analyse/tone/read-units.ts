// Units: what a scorer sees of a sentence. Names and offices beside them stand as one unit, whoever they name, and
// articles as none, so that no score changes when one country's name takes another's place. Each other token is a
// unit with what the tokens before it do to it: a negation turns it up to the end of its clause and no
// further than four units on, a degree token before it scales it, and what follows "but" weighs more
// than what stands before. Reported speech and conditionals are read like any other: what is claimed
// or supposed counts as if it were said outright.

import { englishStopwords, type Tokens, type Vocabulary } from "../../text/index.js";
import { articles, contrasts, degrees, negations, offices } from "./modifiers.js";
import { ends, opensQuote, readGap } from "./unit-gaps.js";
import { clauseStart, createUnits, nameUnit, put, targetUnit, type Units } from "./units.js";

/** Units that a negation reaches. */
const reach = 4;
/** What stands before "but" counts so much, what follows counts 2 − this. */
const beforeContrast = 0.7;
/** Share of capitals among a sentence's longer tokens from which they do not tell names. */
const headline = 0.6;

const negating = 1;
const scaling = 2;
const contrasting = 3;
const skipped = 4;
const procedural = 5;
const common = 6;

/** Reads the sentences of one vocabulary: what a type does is looked up once a type and not a token. */
export class UnitReader {
  readonly units: Units = createUnits(256);
  private roles = new Uint8Array(1024);
  private degrees = new Float64Array(1024);
  private learned = 0;
  private readonly stopwords = englishStopwords();
  private readonly of: number;

  constructor(private readonly vocabulary: Vocabulary) {
    this.of = vocabulary.add("of");
  }

  /**
   * Reads the tokens from..to of a text into {@link units}; `names` is 1 for tokens of names, 2 for those
   * of the span asked about.
   */
  read(text: string, tokens: Tokens, from: number, to: number, names: Uint8Array): Units {
    this.learn();
    if (to - from > this.units.ids.length) Object.assign(this.units, createUnits(2 * (to - from)));
    const { units, vocabulary } = this;
    const { ids, turned, scales } = units;
    const capitals = this.tellNames(text, tokens, from, to, names);
    let count = 0;
    let terms = 0;
    let clause = 0;
    let last = clauseStart;
    let turnedUntil = -1;
    let scale = 1;
    let contrastAt = -1;
    let inQuotes = 0;
    let opens = true;
    for (let i = from; i < to; i++) {
      const mark = i === from ? ends.none : readGap(text, tokens.ends[i - 1]!, tokens.starts[i]!, inQuotes);
      opens = i === from || (mark & ends.sentence) !== 0;
      if (i === from) inQuotes = opensQuote(text, tokens.starts[i]!) ? 1 : 0;
      else inQuotes = (mark & ends.opened) !== 0 ? 1 : (mark & ends.closed) !== 0 ? 0 : inQuotes;
      if ((mark & ends.clause) !== 0) {
        turnedUntil = -1;
        last = clauseStart;
        scale = 1;
        clause++;
      }
      const id = vocabulary.folded(tokens.ids[i]!);
      const role = this.roles[id]!;
      const named = names[i]!;
      if (named !== 0 || role === procedural || (capitals && this.isName(text, tokens, i, to, opens, names, role))) {
        const unit = named === 2 ? targetUnit : nameUnit;
        if (last !== unit) {
          put(units, count, unit, last, i, clause, inQuotes);
          last = unit;
          count++;
        }
        continue;
      }
      if (role === skipped || (last === nameUnit && id === this.of && this.joinsNames(text, tokens, i, to, names)))
        continue;
      if (role === contrasting && count > 0) {
        contrastAt = contrastAt < 0 ? count : contrastAt;
        turnedUntil = -1;
      }
      put(units, count, id, last, i, clause, inQuotes);
      turned[count] = terms <= turnedUntil ? 1 : 0;
      scales[count] = scale;
      last = ids[count]!;
      if (role === negating) turnedUntil = terms + reach;
      scale = role === scaling ? this.degrees[id]! : 1;
      terms++;
      count++;
    }
    if (contrastAt > 0)
      for (let k = 0; k < count; k++) scales[k]! *= k < contrastAt ? beforeContrast : 2 - beforeContrast;
    units.length = count;
    units.terms = terms;
    return units;
  }

  /**
   * True where capitals tell names: not in a headline, nor where no token ends in a small letter. Names of the register
   * do not count.
   */
  private tellNames(text: string, tokens: Tokens, from: number, to: number, names: Uint8Array): boolean {
    let capitals = 0;
    let longer = 0;
    let small = 0;
    for (let i = from + 1; i < to; i++) {
      if (names[i] === 0 && isSmall(text, tokens.ends[i]! - 1)) small++;
      if (names[i] !== 0 || tokens.ends[i]! - tokens.starts[i]! < 4) continue;
      longer++;
      if (isCapital(text, tokens.starts[i]!)) capitals++;
    }
    return small > 0 && (longer < 3 || capitals < longer * headline);
  }

  /**
   * True for a capital inside a sentence; at its beginning where another follows at once: "Hope Hicks", "Great
   * Britain".
   */
  private isName(
    text: string,
    tokens: Tokens,
    i: number,
    to: number,
    opens: boolean,
    names: Uint8Array,
    role: number,
  ): boolean {
    if (!isCapital(text, tokens.starts[i]!)) return false;
    if (!opens) return !/^I(?:$|['’])/.test(text.slice(tokens.starts[i]!, tokens.ends[i]!));
    if (role !== 0) return false;
    return (
      i + 1 < to &&
      names[i + 1] !== 2 &&
      isCapital(text, tokens.starts[i + 1]!) &&
      text.slice(tokens.ends[i]!, tokens.starts[i + 1]!) === " "
    );
  }

  /** True for "of" between names, which are one with it: "Gulf of Mexico". */
  private joinsNames(text: string, tokens: Tokens, i: number, to: number, names: Uint8Array): boolean {
    const next = i + 1 < to && this.roles[this.vocabulary.folded(tokens.ids[i + 1]!)] === skipped ? i + 2 : i + 1;
    return next < to && names[next] !== 2 && (names[next] === 1 || isCapital(text, tokens.starts[next]!));
  }

  /** Looks up the types that were added since the last sentence. */
  private learn(): void {
    const { size } = this.vocabulary;
    if (size > this.roles.length) {
      const capacity = Math.max(size, this.roles.length * 2);
      const old = { roles: this.roles, degrees: this.degrees };
      (this.roles = new Uint8Array(capacity)).set(old.roles);
      (this.degrees = new Float64Array(capacity)).set(old.degrees);
    }
    for (; this.learned < size; this.learned++) {
      const term = this.vocabulary.term(this.learned);
      this.roles[this.learned] = roleOf(term, this.stopwords);
      this.degrees[this.learned] = degrees.get(term) ?? 1;
    }
  }
}

function roleOf(term: string, stopwords: ReadonlySet<string>): number {
  if (negations.has(term)) return negating;
  if (degrees.has(term)) return scaling;
  if (contrasts.has(term)) return contrasting;
  if (articles.has(term)) return skipped;
  if (offices.has(term)) return procedural;
  return stopwords.has(term) ? common : 0;
}

/** True for a small letter of ASCII, which is enough to tell a line of capitals. */
function isSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text[at]!);
}
