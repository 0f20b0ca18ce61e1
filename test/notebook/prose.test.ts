// What the notebooks say in words: each figure of their prose is counted again here, so that none outlives its table.

import { type Corpus, countTokens, type SourceCorpus } from "../../src/analyse/index.js";
import { listFurniture, listRepairs, listSentences } from "../../src/measure/documents/index.js";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { countCoOccurrences, locateMentions, openCorpus, readRegister, scoreActorPolarity } from "../../src/index.js";

import { locateQuotations } from "../../src/measure/speech/index.js";
import { measureFurnitureSensitivity } from "../../src/measure/sensitivity/index.js";
import { countTerms } from "../../src/measure/terms/index.js";
import {
  readToneValidity,
  scoreSentenceSentiment,
  scoreSentiment,
  scoreToneByActor,
  scoreToneByPair,
} from "../../src/measure/tone/index.js";
import { dispatches } from "../dispatches.js";

const proseOf = (name: string): string => {
  const { cells } = JSON.parse(readFileSync(`notebooks/${name}.ipynb`, "utf8")) as {
    cells: { cell_type: string; source: string | string[] }[];
  };
  return cells
    .filter(({ cell_type: type }) => type === "markdown")
    .map(({ source }) => [source].flat().join(""))
    .join("\n");
};

let corpus: SourceCorpus;
let five: Corpus;
beforeAll(async () => {
  corpus = await dispatches();
  five = await openCorpus("data/articles.bundle.json.gz");
});

const grouped = (count: number) => count.toLocaleString("en");
const percent = (share: number) => `${Math.abs(100 * share).toFixed(1)} %`;
const isClear = ({ low, high }: { readonly low: number | null; readonly high: number | null }) =>
  low !== null && high !== null && (low > 0 || high < 0);

describe("the prose of notebook", () => {
  it("01 counts what was read and removed", () => {
    const [sentences, furniture, repairs] = [listSentences, listFurniture, listRepairs].map(
      (list) => list(corpus).length,
    );
    expect(proseOf("01-load-corpus")).toContain(
      `${sentences} sentences, ${furniture} spans of page furniture were removed and ${repairs} places repaired`,
    );
  });

  it("02 counts tokens and the two terms that lead", () => {
    const [first, second] = countTerms(corpus);
    expect(new Set([first!.term, second!.term])).toEqual(new Set(["beijing", "china"]));
    expect(second!.count).toBe(first!.count);
    expect(proseOf("02-count-terms")).toContain(`The ${grouped(countTokens(corpus))} tokens`);
    expect(proseOf("02-count-terms")).toContain(`“beijing” and “china” at ${first!.count} occurrences each`);
  });

  it("03 says how many documents are negative, and how far the score agrees with people", () => {
    const documents = scoreSentiment(corpus);
    const sentences = scoreSentenceSentiment(corpus);
    const below = documents.filter(({ polarity }) => polarity < 0).length;
    const clearlyBelow = documents.filter(({ high }) => high! < 0).length;
    const clearlyAbove = documents.filter(({ low }) => low! > 0).length;
    const opposite = sentences.filter(({ polarity, natural }) => polarity * natural < 0).length;
    const agrees = (name: string) =>
      readToneValidity()
        .find(({ task, scorer }) => task === "sentences" && scorer === name)!
        .pearson!.toFixed(2);
    const prose = proseOf("03-score-sentiment");
    expect(prose).toContain(
      `${below} of ${documents.length} documents score below zero, ` +
        `but only ${clearlyBelow} with an interval that excludes zero, and ${clearlyAbove} above it`,
    );
    expect(prose).toContain(
      `at r = ${agrees("datelines")}, natural's analyser at ${agrees("afinn")}; ` +
        `in ${opposite} of ${sentences.length} sentences`,
    );
  });

  it("04 counts actors, mentions, and what Beijing means", () => {
    const mentions = locateMentions(corpus);
    const china = mentions.filter(({ actorId }) => actorId === "china");
    const { sentences, documents } = scoreActorPolarity(corpus).find(({ actorId }) => actorId === "china")!;
    const beijing = mentions.filter(({ surface }) => /^beijing$/i.test(surface!));
    const actors = new Set(mentions.map(({ actorId }) => actorId)).size;
    const own = china.filter(({ kind }) => kind === "name").length;
    const government = beijing.filter(({ actorId }) => actorId === "china").length;
    const prose = proseOf("04-find-actors");
    expect(prose).toContain(`about ${grouped(Math.round(readRegister().actors.size / 100) * 100)} countries`);
    expect(prose).toContain(
      `${actors} actors are mentioned ${mentions.length} times, China most often ` +
        `(${china.length} times, in ${sentences} sentences of ${documents} documents). ` +
        `Only ${own} of China's mentions are its own name, ` +
        `and of ${beijing.length} places that print “Beijing” ${government} mean the government`,
    );
  });

  it("05 counts pairs, and names the one that chance does not explain", () => {
    const pairs = countCoOccurrences(corpus);
    const [first, second] = pairs;
    const bound = pairs.filter(({ q }) => q !== null && q <= 0.05);
    const [rolled] = countCoOccurrences(corpus, { level: "country", rollUp: true });
    const together = pairs.find(({ source, target }) => source === "russia" && target === "united-states")!;
    expect([first, second].map((row) => [row!.source, row!.target])).toEqual([
      ["china", "united-states"],
      ["china", "russia"],
    ]);
    expect(bound.map(({ source, target }) => [source, target])).toEqual([["jake-sullivan", "yang-jiechi"]]);
    const prose = proseOf("05-map-co-occurrence");
    expect(prose).toContain(
      `China and the United States are together most often (${first!.sentences} sentences), ` +
        `and China and Russia next (${second!.sentences})`,
    );
    expect(prose).toContain(
      `Of ${pairs.length} pairs that co-occur, chance explains all but one, the two advisers Sullivan and Yang ` +
        `(${bound[0]!.sentences} sentences where ${bound[0]!.expected.toFixed(1)} were expected)`,
    );
    expect(prose).toContain(`Russia and the United States: ${together.sentences} sentences, and grey`);
    expect(prose).toContain(`${rolled!.sentences} sentences together, and ${rolled!.expected.toFixed(1)} expected`);
  });

  it("07 counts rules, and names the one that matters most", () => {
    const removed = listFurniture(corpus);
    const rules = new Set(removed.map(({ rule }) => rule)).size;
    const rows = measureFurnitureSensitivity(corpus);
    const [most] = [...rows].sort((a, b) => Math.abs(b.termChange) - Math.abs(a.termChange));
    const still = rows.filter(
      ({ characters, termChange, actorsChange }) => characters === 0 || (termChange === 0 && actorsChange === 0),
    ).length;
    const prose = proseOf("07-what-was-removed");
    expect(prose).toContain(`${removed.length} spans were removed by ${rules} rules`);
    expect(prose).toContain(
      `${still} of the ${rules} rules change nothing; the one that matters most, \`${most!.rule}\`, ` +
        `moves a frequent term by ${percent(most!.termChange)} ` +
        `and the mentions of actors by ${percent(most!.actorsChange)}`,
    );
  });

  it("08 counts speech and judgements, and says which lie clearly below zero", () => {
    const quotations = locateQuotations(corpus);
    const indirect = quotations.filter(({ kind }) => kind === "indirect").length;
    const others = quotations.filter(({ speakerId }) => speakerId === null).length;
    const actors = scoreToneByActor(corpus);
    const pairs = scoreToneByPair(corpus);
    const [first] = actors;
    expect(first!.target).toBe("china");
    expect(
      actors
        .slice(0, 4)
        .filter(({ high }) => high! < 0)
        .map(({ target }) => target)
        .filter((id) => ["china", "russia", "united-states"].includes(id)),
    ).toHaveLength(3);
    const prose = proseOf("08-who-said-what");
    expect(prose).toContain(
      `${quotations.length} quotations are found, ${quotations.length - indirect} with quotation marks ` +
        `and ${indirect} without; ${others} belong to speakers whom the text does not name`,
    );
    expect(prose).toContain(
      `Most is said of China (${first!.judgements} judgements, ${first!.negative} of them negative)`,
    );
    expect(prose).toContain(
      `only ${pairs.filter(isClear).length} of ${pairs.length} pairs have an interval that excludes zero`,
    );
  });

  it("10 counts what the five articles hold, and says what they do not show", () => {
    const mentions = locateMentions(five);
    const pairs = countCoOccurrences(five);
    const actors = scoreToneByActor(five, { minJudgements: 3 });
    expect(pairs.filter(({ q }) => q !== null && q <= 0.05)).toEqual([]);
    expect(
      actors
        .filter(({ target }) => ["china", "russia", "united-states"].includes(target))
        .map(({ tone, low, high }) => tone < 0 && low! < 0 && high! > 0),
    ).toEqual([true, true, true]);
    expect(actors.slice(0, 5).filter(isClear)).toEqual([]);
    expect(
      scoreToneByPair(five)
        .slice(0, 8)
        .filter(isClear)
        .map(({ source, target, documents }) => [source, target, documents]),
    ).toEqual([
      ["narrator", "china", 4],
      ["zhao-lijian", "united-states", 2],
    ]);
    expect(scoreSentiment(five).filter(isClear)).toEqual([]);
    const prose = proseOf("10-the-five-articles");
    const china = mentions.filter(({ actorId }) => actorId === "china").length;
    expect(prose).toContain(`China is mentioned most (${china} times in ${listSentences(five).length} sentences)`);
    expect(prose).toContain(`of ${pairs.length} pairs of actors not one is shown`);
  });
});
