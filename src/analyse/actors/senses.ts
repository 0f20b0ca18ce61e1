// Senses: names that often mean something else, and the words of an article that tell what is meant. Which names they
// are is kept in data/actors.

/** What an article must hold, or must not, for a name to mean an actor: words, whole and as they are written. */
export interface Sense {
  /** Where one of these stands, the actor is meant, whatever else does. */
  readonly where: readonly string[];
  /** Where one of these stands, it is not; null: only `where` makes it the actor's. */
  readonly unless: readonly string[] | null;
}

/** A sense as the data have it; a word beginning with "@" stands for a list of that name. */
export interface SenseEntry {
  readonly texts: readonly string[];
  readonly id: string;
  readonly where?: readonly string[];
  readonly unless?: readonly string[];
}

/** Senses by actor and name. */
export type Senses = ReadonlyMap<string, Sense>;

/** What a sense is kept under. */
export const senseKey = (id: string, surface: string): string => `${id}\n${surface}`;

/** Reads the senses of a register's file. */
export function readSenses(
  entries: readonly SenseEntry[],
  lists: Readonly<Record<string, readonly string[]>>,
): [string, Sense][] {
  const words = (named: readonly string[] | undefined) =>
    named?.flatMap((word) => (word.startsWith("@") ? lists[word.slice(1)]! : [word]));
  return entries.flatMap(({ texts, id, where, unless }) => {
    const sense: Sense = { where: words(where) ?? [], unless: words(unless) ?? null };
    return texts.map((text): [string, Sense] => [senseKey(id, text), sense]);
  });
}

const escaped = (word: string) => word.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&");

const patterns = new Map<readonly string[], RegExp>();

/** Whether a text has one of some words. The expression is made when a text first asks for it. */
function hasOneOf(words: readonly string[], text: string): boolean {
  let pattern = patterns.get(words);
  if (!pattern) {
    pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(escaped).join("|")})(?![\\p{L}\\p{N}])`, "u");
    patterns.set(words, pattern);
  }
  return words.length > 0 && pattern.test(text);
}

/** Whether a text means an actor by a name with senses. */
export const isMeant = ({ where, unless }: Sense, text: string): boolean =>
  hasOneOf(where, text) || (unless !== null && !hasOneOf(unless, text));
