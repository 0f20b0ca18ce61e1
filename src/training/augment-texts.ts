// Augment texts: tagged texts in other dress, so that the tagger meets what the sets have too little of:
// persons under their surname alone, persons with names from all over the world, several sentences in one
// article, texts in capitals, with every word capitalised, and in lower case.

import { seededRandom } from "../stats/index.js";
import type { TaggedText } from "./read-tagged-texts.js";
import type { NameGroup } from "./name-group.js";
import { worldNames } from "./world-names.js";
import { draw, fillPattern, oneWord, severalWords } from "./world-organisations.js";

/** A text with its names put in another way; the rest stays as it is. */
function rewrite(
  { set, text, names }: TaggedText,
  nameOf: (name: string, type: number) => string,
  restOf: (rest: string) => string,
): TaggedText {
  let out = "";
  let at = 0;
  const moved = [...names]
    .sort((one, other) => one.start - other.start)
    .map(({ start, end, type }) => {
      out += restOf(text.slice(at, start));
      const from = out.length;
      out += nameOf(text.slice(start, end), type);
      at = end;
      return { start: from, end: out.length, type };
    });
  return { set, text: out + restOf(text.slice(at)), names: moved };
}

const same = (text: string) => text;
const person = 0;
const isFullName = (name: string) =>
  /^\p{Lu}[\p{L}'’.-]+(?: [\p{L}.'’-]+){1,3}$/u.test(name) && !/[.]$|\b(?:Jr|Sr|I+)$/u.test(name);

/** Texts in which persons are called by their last name alone; only those that change. */
export function withSurnames(texts: readonly TaggedText[]): TaggedText[] {
  return texts
    .filter(({ text, names }) =>
      names.some(({ start, end, type }) => type === person && isFullName(text.slice(start, end))),
    )
    .map((tagged) =>
      rewrite(
        tagged,
        (name, type) => (type === person && isFullName(name) ? name.slice(name.lastIndexOf(" ") + 1) : name),
        same,
      ),
    );
}

/** A name of a group, and the part of it that stands alone later. */
function drawName({ given, family, forms }: NameGroup, next: () => number): { full: string; alone: string } {
  const alone = draw(family, next);
  const full = draw(forms, next)
    .replace(/G/g, () => draw(given, next))
    .replace("L", () => draw(given, next)[0]!)
    .replace("F", alone);
  return { full, alone };
}

/**
 * Texts in which persons have names from all over the world, each the same name throughout; only those that change.
 *
 * @param seed draws other names
 */
export function withWorldNames(texts: readonly TaggedText[], seed: number): TaggedText[] {
  const next = seededRandom(seed);
  return texts
    .filter(({ text, names }) =>
      names.some(({ start, end, type }) => type === person && isFullName(text.slice(start, end))),
    )
    .map((tagged) => {
      const fullNames = new Map<string, string>();
      const lastNames = new Map<string, string>();
      for (const { start, end, type } of tagged.names) {
        const name = tagged.text.slice(start, end);
        if (type !== person || !isFullName(name) || fullNames.has(name)) continue;
        const { full, alone } = drawName(draw(worldNames, next), next);
        fullNames.set(name, full);
        lastNames.set(name.slice(name.lastIndexOf(" ") + 1), alone);
      }
      return rewrite(
        tagged,
        (name, type) => (type === person ? (fullNames.get(name) ?? lastNames.get(name) ?? name) : name),
        same,
      );
    });
}

const organisation = 1;
const isAcronym = (name: string) => /^\p{Lu}{2,6}$/u.test(name);
const initialsOf = (name: string) => (name.match(/\b\p{Lu}/gu) ?? []).join("");
const letters = "ABCDEFGHIKLMNOPRSTUW";

/**
 * Texts in which organisations have invented names, each the same name throughout, acronyms those of the name that they
 * stand for; only those that change.
 *
 * @param seed draws other names
 */
export function withWorldOrganisations(texts: readonly TaggedText[], seed: number): TaggedText[] {
  const next = seededRandom(seed);
  return texts
    .filter(({ names }) => names.some(({ type }) => type === organisation))
    .map((tagged) => {
      const drawn = new Map<string, string>();
      const acronyms = new Map<string, string>();
      const own = tagged.names
        .filter(({ type }) => type === organisation)
        .map(({ start, end }) => tagged.text.slice(start, end))
        .sort((one, other) => other.length - one.length);
      for (const name of own) {
        if (drawn.has(name)) continue;
        const invented = inventName(name, acronyms, next);
        drawn.set(name, invented);
        if (name.includes(" ")) acronyms.set(initialsOf(name), initialsOf(invented));
      }
      return rewrite(tagged, (name, type) => (type === organisation ? drawn.get(name)! : name), same);
    });
}

function inventName(name: string, acronyms: ReadonlyMap<string, string>, next: () => number): string {
  if (!isAcronym(name)) return fillPattern(draw(name.includes(" ") ? severalWords : oneWord, next), next);
  const known = acronyms.get(name);
  if (known && known.length > 1) return known;
  return Array.from(name, () => letters[Math.floor(next() * letters.length)]!).join("");
}

const recasings: readonly ((text: string) => string)[] = [
  (text) => (text.toUpperCase().length === text.length ? text.toUpperCase() : text),
  (text) =>
    text.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) =>
      letter.toUpperCase().length === 1 ? letter.toUpperCase() : letter,
    ),
  (text) => (text.toLowerCase().length === text.length ? text.toLowerCase() : text),
];

/** One text in `every`, in capitals, with each token capitalised, or in lower case by turns. */
export function recased(texts: readonly TaggedText[], every: number): TaggedText[] {
  return texts
    .filter((_, i) => i % every === 0)
    .map((tagged, i) => rewrite(tagged, recasings[i % recasings.length]!, recasings[i % recasings.length]!));
}

/** Neighbours of one set as one article of so many paragraphs. */
export function joined(texts: readonly TaggedText[], size: number): TaggedText[] {
  const articles: TaggedText[] = [];
  for (let from = 0; from < texts.length; from += size) {
    const group = texts.slice(from, from + size);
    let text = "";
    const names = group.flatMap((one) => {
      const at = text === "" ? 0 : text.length + 2;
      text = text === "" ? one.text : `${text}\n\n${one.text}`;
      return one.names.map(({ start, end, type }) => ({ start: at + start, end: at + end, type }));
    });
    articles.push({ set: group[0]!.set, text, names });
  }
  return articles;
}
