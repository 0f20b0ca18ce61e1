import { describe, expect, it } from "vitest";
import { isDateline } from "../../../src/analyse/actors/dateline.js";
import { meansPlace } from "../../../src/analyse/actors/metonyms.js";
import { corpusOf, knownCorpusOf } from "./one-article.js";
import { mentionsOf } from "../support.js";

/** Whether the name between brackets means the city. */
function isPlace(marked: string): boolean {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  return meansPlace(marked.replace(/[[\]]/g, ""), start, end);
}

describe("meansPlace", () => {
  it.each([
    "Envoys gathered in [Moscow] for the talks.",
    "A spokesman in [Beijing] read out the reply.",
    "The minister flew to [Beijing] overnight.",
    "She left [Washington] on Friday.",
    "The delegation will visit [Taipei] next week.",
    "The convoy reached [Kyiv] at dawn.",
    "He lives near [Moscow].",
    "Streets around [Seoul] were quiet.",
    "The summit was held at [Geneva] in spring.",
    "Protesters marched through [Berlin].",
    "The outskirts of [Kyiv] were shelled.",
    "[Moscow]-based analysts disagree.",
    "[Kyiv]'s streets were dark.",
    "He returned from [Delhi] with a promise.",
    "[Washington], D.C., was quiet.",
    "[Seoul] time is nine hours ahead.",
    "[BEIJING] — The ministry gave no figures.",
    "[BEIJING], Feb. 2 — The ministry gave no figures.",
    "[WASHINGTON], March 14, 2022 (Own desk) — Nothing was said.",
    "[MOSCOW] (Reuters) - Nothing was said.",
    "[Moscow], Idaho, is a small town.",
  ])("takes it as the city: %s", (sentence) => {
    expect(isPlace(sentence)).toBe(true);
  });

  it.each([
    "[Moscow] said it would answer within days.",
    "[Beijing] has rejected the report.",
    "Officials in [Washington] doubt the figures.",
    "There is growing concern in [Beijing].",
    "[Washington]’s patience is running out.",
    "Arms sales to [Taipei] have stopped.",
    "Aid to [Kyiv] was delayed again.",
    "Talks between [Moscow] and London broke down.",
    "The demands of [Moscow] were not met.",
    "Ties with [Tehran] have soured.",
    "A note was handed over. [Tokyo] protested at once.",
    "[Moscow], which denies the charge, sent a note.",
    "Pressure on [Pyongyang] has grown.",
    "They went home. [Berlin] stayed silent.",
  ])("takes it as the government: %s", (sentence) => {
    expect(isPlace(sentence)).toBe(false);
  });
});

describe("isDateline", () => {
  const datelines = (text: string) => {
    const corpus = corpusOf(text);
    return mentionsOf(corpus)[0]!
      .filter((mention) => isDateline(corpus.documents[0]!.text, mention))
      .map(({ start, end }) => corpus.documents[0]!.text.slice(start, end));
  };

  it.each([
    ["GENEVA (Reuters) - Envoys met.", ["GENEVA"]],
    ["Geneva, March 3 (AP) — Envoys met.", ["Geneva"]],
    ["MOSCOW, Oct. 12 — Envoys met.", ["MOSCOW"]],
    ["BEIJING, China (AP) — Envoys met.", ["BEIJING", "China"]],
    ["Rain fell.\n\nHONG KONG — Envoys met.", ["HONG KONG"]],
    ["Geneva is far. Envoys met in Geneva - again.", []],
    ["Envoys met in Geneva (Switzerland) - again.", []],
    ["China - which voted - left.", []],
  ])("finds in %j %j", (text, expected) => {
    expect(datelines(text)).toEqual(expected);
  });
});

describe("a capital inside a longer name", () => {
  const ids = (text: string) => mentionsOf(knownCorpusOf(text))[0]!.map(({ actor }) => actor.id);

  it.each([
    "The London Book Fair opened.",
    "A tower, Trump Tower Moscow, was planned.",
    "The Paris Motor Show closed.",
    "He played for Steaua Bucharest.",
    "They met in the Hotel Moscow.",
  ])("is neither city nor government: %s", (text) => {
    expect(ids(text).filter((id) => !["donald-trump"].includes(id))).toEqual([]);
  });

  it("is read as ever before a day and in a headline", () => {
    expect(ids("The note reached London Tuesday, and nobody minded.")).toEqual(["london"]);
    expect(ids("Moscow Warns Kyiv Of New Steps")).toEqual(["russia", "ukraine"]);
  });
});

describe("meansPlace by what a capital qualifies", () => {
  it.each([
    "It was decided at the [Geneva] meeting.",
    "He died in his [Berlin] flat.",
    "The [Moscow] deal fell through.",
    "They met in Kyiv and [Moscow] last week.",
    "She drove from [Madrid] to Lisbon.",
    "The plant is northwest of [Paris].",
    "They captured [Tripoli] at dawn.",
    "Top Chinese officials in [Rome] met.",
    "He met EU leaders in [Brussels].",
    "The Lisbon and [Madrid] meeting failed.",
    "The firm of Kentish Town, [London], grew.",
    "The Spanish capital, [Madrid], was quiet.",
    "[WASHINGTON] –- Nothing was said.",
  ])("takes it as the city: %s", (sentence) => {
    expect(isPlace(sentence)).toBe(true);
  });

  it.each([
    "The [Moscow] government agreed.",
    "[Beijing] repeatedly said no.",
    "[Beijing] claims the reef.",
    "[Tehran] itself denied it.",
    "Ties with Minsk and [Moscow] soured.",
    "The [Kyiv] administration agreed.",
    "Senior officials in [Moscow] disagreed.",
    "Partners Minsk and [Moscow] seek a deal.",
    "Its ties with [Moscow] last week were called hard.",
    "It broke with [Moscow] after the vote.",
  ])("takes it as the government: %s", (sentence) => {
    expect(isPlace(sentence)).toBe(false);
  });
});
