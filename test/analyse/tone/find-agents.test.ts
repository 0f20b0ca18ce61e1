import { describe, expect, it } from "vitest";
import { agentsFor, findAgents } from "../../../src/analyse/tone/find-agents.js";
import { corpusOf } from "../actors/one-article.js";
import { mentionsOf } from "../support.js";

function read(text: string) {
  const corpus = corpusOf(text);
  const { text: whole, sentences } = corpus.documents[0]!;
  const agents = findAgents(whole, sentences[0]!, mentionsOf(corpus)[0]!);
  return { text: whole, agents, ids: agents.map(({ actorId }) => actorId) };
}

describe("findAgents", () => {
  it.each([
    ["Russia condemned the sanctions.", ["russia"]],
    ["Russia and China condemned the sanctions.", ["russia", "china"]],
    ["Beijing’s envoys warned Japan.", ["china"]],
    ["U.S. officials said the talks went on.", ["united-states"]],
    ["The sanctions against Russia failed.", []],
    ["Russia was condemned by Japan.", ["japan"]],
    ["Russia was accused of hiding ships by Japan.", ["japan"]],
    ["Russia has been warned over the strait by Japan.", ["japan"]],
    ["Russia was accused of using ships built by Japan.", []],
    ["Russia was praised.", []],
    ["A ship from Japan was seen.", []],
    ["French farmers condemned Japan.", []],
    ["French officials condemned Japan.", ["france"]],
    ["Japan and Russia on Thursday warned China.", ["japan", "russia"]],
    ["Japan last week warned China.", ["japan"]],
    ["Russia and other Chinese officials warned Japan.", ["russia", "china"]],
  ])("%s", (text, ids) => {
    expect(read(text).ids).toEqual(ids);
  });
});

describe("agentsFor", () => {
  it("gives the main agent before a place, not one within what he says", () => {
    const { text, agents } = read("China said that Russia attacked Ukraine.");
    expect(agents.map(({ actorId }) => actorId)).toEqual(["china", "russia"]);
    expect(agentsFor(text, agents, text.indexOf("Ukraine")).map(({ actorId }) => actorId)).toEqual(["china"]);
  });
  it("gives both that act together", () => {
    const { text, agents } = read("Russia and China condemned Japan.");
    expect(agentsFor(text, agents, text.indexOf("Japan")).map(({ actorId }) => actorId)).toEqual(["russia", "china"]);
  });
  it("gives the man and not the state and the ministry in his title", () => {
    const { text, agents } = read("Chinese Foreign Ministry spokesman Wang Wenbin condemned Japan.");
    expect(agentsFor(text, agents, text.indexOf("Japan")).map(({ actorId }) => actorId)).toEqual(["wang-wenbin"]);
  });
  it("gives none where nobody acts", () => {
    expect(agentsFor("", [], 0)).toEqual([]);
  });
});
