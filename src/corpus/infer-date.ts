// Infer date: when an article was written that does not say so itself. Each rule reads one kind of trace and claims no
// more than the trace supports: the day of a post, a month, a year. That a date is the latest in the text says nothing:
// it was the article's in 11 of 65 (of 371 articles), and is no rule here.

import type { Edit } from "./edits.js";
import { findDates } from "./parse-date.js";

/** A date that was inferred, and from what. */
export interface InferredDate {
  /** ISO date, year-month or year. */
  readonly iso: string;
  readonly evidence: string;
}

/** Events whose first day is known; articles say that they begin "next week". Source: the organisers' calendars. */
const events: readonly { readonly name: RegExp; readonly begins: string }[] = [
  { name: /Beijing Winter (?:Olympics|Games)/, begins: "2022-02-04" },
  { name: /Tokyo (?:Olympics|Games)/, begins: "2021-07-23" },
  { name: /Paris (?:Olympics|Games)/, begins: "2024-07-26" },
  { name: /(?:Pyeongchang|PyeongChang) Winter (?:Olympics|Games)/, begins: "2018-02-09" },
  { name: /Rio (?:Olympics|Games)/, begins: "2016-08-05" },
  { name: /World Cup in Qatar|Qatar World Cup/, begins: "2022-11-20" },
];
const day = 86_400_000;

/** The date that a text supports, or null. Cost: linear. */
export function inferDate(source: string, text: string, edits: readonly Edit[]): InferredDate | null {
  return fromPost(text) ?? fromCaption(source, edits) ?? fromEvent(text) ?? fromAnniversary(text);
}

/** How a post is cited behind what it says. */
const citedPost =
  /^[^.!?\n]{0,160}\b(?:tweet(?:ed)?|in an? (?:social media )?post|posted on|on (?:Twitter|X|Weibo|Telegram|Facebook))\b/;

/** A post is reported on the day that it gives: "… on May 4, 2019,” the ministry said in a tweet". */
function fromPost(text: string): InferredDate | null {
  const found = findDates(text).find(({ index, surface }) => {
    const at = index + surface.length;
    return citedPost.test(text.slice(at, at + 200));
  });
  return found ? { iso: found.iso, evidence: `date in a post that it quotes, "${found.surface}"` } : null;
}

/** A picture is taken shortly before it is printed: the month of the latest caption. */
function fromCaption(source: string, edits: readonly Edit[]): InferredDate | null {
  const dates = edits
    .filter(({ rule }) => rule === "photo-caption")
    .flatMap(({ start, end }) => findDates(source.slice(start, end)));
  const latest = dates.sort((a, b) => (a.iso < b.iso ? 1 : -1))[0];
  return latest ? { iso: latest.iso.slice(0, 7), evidence: `month of the picture, "${latest.surface}"` } : null;
}

/** "the Paris Olympics open next week": the week before the first day. */
function fromEvent(text: string): InferredDate | null {
  for (const { name, begins } of events) {
    const said = new RegExp(
      `(${name.source})[^.]{0,40}\\b(?:start|begin|open)\\w*(?: on \\w+)? next (week|month)\\b`,
    ).exec(text);
    if (!said) continue;
    const first = new Date(`${begins}T00:00:00Z`);
    const monday = first.getTime() - ((first.getUTCDay() + 6) % 7) * day;
    const before =
      said[2] === "week"
        ? new Date(monday - 4 * day)
        : new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() - 1, 1));
    return {
      iso: before.toISOString().slice(0, 7),
      evidence: `the ${said[1]} began on ${begins} and is said to begin next ${said[2]}`,
    };
  }
  return null;
}

/** "this year is the 30th anniversary of the 1990 accord": 1990 + 30. */
function fromAnniversary(text: string): InferredDate | null {
  const said =
    /\bthis year\b[^.]{0,60}\b(\d{1,3})(?:st|nd|rd|th) anniversary of [^.]{0,30}\b(1[89]\d\d|20\d\d)\b/i.exec(text);
  return said
    ? { iso: String(Number(said[2]) + Number(said[1])), evidence: `an anniversary, ${said[1]} years after ${said[2]}` }
    : null;
}
