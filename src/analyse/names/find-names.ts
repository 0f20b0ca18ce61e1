// Find names: persons, organisations and places that the register does not have, in one text after another.

import { dayPattern, type Span, wordsOf } from "../../text/index.js";
import { isCredit, isPlainWord, isSurnameWord, type Register } from "../actors/index.js";
import { idOf } from "./group-names.js";
import { type FoundName, NameTagger } from "./name-tagger.js";

let tagger: NameTagger | null = null;

/** Months that are cut short and days of the week are no names, whatever stands round them. */
const isCalendar =
  /^(?:(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

/** Words of which the names of ministries, councils and forces are made, whosever they are. */
const common = new Set(
  wordsOf(`
    affairs agency agriculture army assembly bank board cabinet commerce commission committee congress council court
    culture defence defense department economic economy education energy environment external finance foreign government
    health high home house information interior internal justice ministry national navy office parliament party police
    public representatives security senate state supreme trade transport treasury and of the
  `),
);

/** Whether a body's name says of what kind it is and not which one: "the Foreign Ministry" is many countries'. */
const isCommon = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/\s+/)
    .every((word) => common.has(word));

/**
 * A day that a name begins with is the sentence's, and a month that a place's begins with: "On Monday South Korea's army
 * left".
 */
const dayBefore = new RegExp(`^(?:${dayPattern})\\s+(?=\\p{Lu})`, "u");
const monthBefore = /^(?:January|February|July|September|October|November|December)\s+(?=\p{Lu})/u;

/** Words that open a sentence with a capital and are no part of the name behind them: "Neither Bahrain nor Oman". */
const opener =
  /^(?:Neither|Both|Despite|Meanwhile|Later|But|And|While|Although|Though|Since|After|Before|Under|Like|Unlike|From|With|Without|When|If|As|At|In|On|For|By)\s+(?=\p{Lu})/u;

/** A name without the word or the date before it that the tagger took for its beginning. */
function trimmed(text: string, name: FoundName): FoundName {
  const form = text.slice(name.start, name.end);
  const more = opener.exec(form) ?? dayBefore.exec(form) ?? (name.type === "place" ? monthBefore.exec(form) : null);
  return more ? { ...name, start: name.start + more[0].length } : name;
}

/** The first part of an office, where the office goes on: "White House Press" before "Secretary" is no body. */
const officeBegins = /(?:^|\s)(?:Press|Foreign|Prime|Deputy|Vice|Assistant)$/;
const officeGoesOn = /^\s+(?:Secretary|Minister|President|Chairman|Chairwoman|Director|Spokes\p{L}+)/u;
const officeReach = 14;

const isOffice = (text: string, name: string, end: number): boolean =>
  officeBegins.test(name) && officeGoesOn.test(text.slice(end, end + officeReach));

/**
 * The names of a text by the tagger alone; without bodies that have no name of their own, and offices. The weights are
 * read at the first call.
 */
export function tagNames(text: string, sentences: readonly Span[]): FoundName[] {
  const found = (tagger ??= new NameTagger()).find(text, sentences).map((name) => trimmed(text, name));
  return found.filter(({ start, end, type }) => {
    const name = text.slice(start, end);
    if (isCalendar.test(name)) return false;
    if (type === "organisation" && isCredit(text, start, end)) return false;
    return type === "person"
      ? !(isSurnameWord(name) && isPlainWord(text, start, end))
      : !(type === "organisation" && (isCommon(name) || isOffice(text, name, end)));
  });
}

/** The id of a new name: none that the register has. */
export function freeId(name: string, type: FoundName["type"], register: Register): string {
  const id = idOf(name);
  return register.actors.has(id) ? `${id}-${type}` : id;
}
