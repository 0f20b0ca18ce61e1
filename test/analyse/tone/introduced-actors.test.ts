import { describe, expect, it } from "vitest";
import { agentsFor, findAgents, markNames, sentenceRuns, TargetScorer } from "../../../src/analyse/tone/index.js";
import { sentenceOfEach } from "../../../src/analyse/index.js";
import { readTargetModel } from "../../../src/analyse/tone/target-model.js";
import { tokenise, Vocabulary } from "../../../src/text/index.js";
import { corpusOf } from "../actors/one-article.js";
import { mentionsOf } from "../introduced.js";

const vocabulary = new Vocabulary();
const scorer = new TargetScorer(vocabulary, readTargetModel(), true);

/** Of the first sentence: who acts, and the tone toward each mention, in whose name. */
function judge(source: string): { agents: string[]; tones: { toward: string; by: string[]; tone: number }[] } {
  const { text, sentences } = corpusOf(source).documents[0]!;
  const tokens = tokenise(text, vocabulary);
  const mentions = mentionsOf(text, sentences).filter(({ sentence }) => sentence === 0);
  const names = markNames(tokens, mentions);
  const [run] = sentenceRuns(sentenceOfEach(tokens.starts, sentences, tokens.length), tokens.length, sentences.length);
  const agents = findAgents(text, sentences[0]!, mentions);
  return {
    agents: agents.map(({ actorId }) => actorId),
    tones: mentions.map((mention) => ({
      toward: mention.actor.id,
      by: agentsFor(text, agents, mention.start).map(({ actorId }) => actorId),
      tone: scorer.score(text, tokens, run!.from, run!.to, names, mention).polarity,
    })),
  };
}

describe("actors whom the article alone introduces", () => {
  it("act by full name and by surname", () => {
    expect(judge("Maria Ortega condemned the plan.").agents).toEqual(["maria-ortega"]);
    expect(judge("Ortega on Friday warned Tom Arden.").agents).toEqual(["maria-ortega"]);
    expect(judge("Arden was condemned by Ortega.").agents).toEqual(["maria-ortega"]);
    expect(judge("Officials of the Harbour Board and Tom Arden praised Maria Ortega.").agents).toContain("tom-arden");
  });

  it("are judged, in the name of who acts", () => {
    const [, toward] = judge("Maria Ortega condemned Tom Arden.").tones;
    expect(toward).toMatchObject({ toward: "tom-arden", by: ["maria-ortega"] });
    expect(toward!.tone).toBeLessThan(-0.05);
    const [, praised] = judge("The Harbour Board praised Maria Ortega.").tones;
    expect(praised).toMatchObject({ toward: "maria-ortega", by: ["harbour-board"] });
    expect(praised!.tone).toBeGreaterThan(0.05);
  });

  it("are judged alike whoever they are: names are masked", () => {
    const tones = ["Tom Arden", "Maria Ortega", "Ortega", "Quim Salter"].map(
      (name) => judge(`The council thanked ${name} for years of patient work.`).tones[0]!.tone,
    );
    expect(new Set(tones).size).toBe(1);
  });
});
