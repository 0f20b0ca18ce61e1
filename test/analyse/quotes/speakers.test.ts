import { describe, expect, it } from "vitest";
import { quoted } from "./quoted.js";

const speakers = (text: string) => quoted(text).map(({ speaker, speakerId }) => [speaker, speakerId]);

describe("Speakers: pronouns", () => {
  it("go back to the last speaker", () => {
    expect(speakers("“The bridge is open to all,” Wang Yi said.\n\n“The road is open too,” he added.")[1]).toEqual([
      "he",
      "wang-yi",
    ]);
  });

  it("go back to the subject of the sentence before", () => {
    expect(speakers("Lavrov came to the harbour on Friday. “The bridge is open to all,” he said.")).toEqual([
      ["he", "sergey-lavrov"],
    ]);
  });

  it("pass over a name of the other gender", () => {
    expect(
      speakers(
        "“The bridge is open,” Antony Blinken said. “It is not,” Hillary Clinton said. " +
          "“We will see about that,” he replied.",
      )[2],
    ).toEqual(["he", "antony-blinken"]);
  });

  it("go to nobody where the one they mean is not in the register", () => {
    expect(
      speakers(
        "“The bridge is open to all,” Wang Yi said. Tom Arden came to the harbour. “The road is open too,” he said.",
      )[1],
    ).toEqual(["he", null]);
  });

  it("go to nobody where the last speaker is out of sight", () => {
    expect(
      speakers(
        `“The bridge is open to all,” Wang Yi said.\n\n${"It rained.\n\n".repeat(4)}“The road is open too,” he said.`,
      )[1],
    ).toEqual(["he", null]);
  });

  it("go to nobody where others have been spoken of since", () => {
    expect(
      speakers(
        "“The bridge is open,” Wang Yi said. Russia closed the harbour. Japan sent a boat. " +
          "The council met at noon. “The road is open too,” he said.",
      )[1],
    ).toEqual(["he", null]);
  });

  it("of a body go back to a body", () => {
    expect(speakers("Russia closed the harbour on Friday. “The ice is too thin for boats,” it said.")).toEqual([
      ["it", "russia"],
    ]);
  });

  it("do not take a person for a body", () => {
    expect(speakers("Lavrov closed the harbour on Friday. “The ice is too thin for boats,” it said.")).toEqual([
      ["it", null],
    ]);
  });

  it("after a comma go back to whom the clause is about", () => {
    expect(speakers("The plan angered Lavrov, who called it “a fairy tale for children.”")).toEqual([
      ["who", "sergey-lavrov"],
    ]);
  });
});

describe("Speakers: names", () => {
  it.each([
    ["Secretary of State Antony Blinken", "antony-blinken"],
    ["President Biden", "joe-biden"],
    ["US Secretary of State Antony Blinken", "antony-blinken"],
    ["Beijing", "china"],
    ["Taiwan’s Ministry of National Defense", "taiwan-ministry-of-national-defense"],
    ["a spokeswoman for NATO", "nato"],
    ["a statement by the State Department", "us-state-department"],
    ["the Russian government", "russia"],
    ["U.S. officials", null],
    ["Biden’s brother", null],
    ["the wife of Vladimir Putin", null],
    ["Tom Arden", null],
  ])("%s", (name, id) => {
    expect(speakers(`“We have read the note with care,” ${name} said.`)).toEqual([[name, id]]);
  });
});

describe("Speakers: titles", () => {
  const said = "The spokesman called it “a fairy tale for children.”";
  it("go back to whom the text gave them, before the name or behind it", () => {
    expect(speakers(`Foreign Ministry spokesman Zhao Lijian arrived. Joe Biden did not.\n\n${said}`)).toEqual([
      ["The spokesman", "zhao-lijian"],
    ]);
    expect(speakers(`Ned Price (67), a spokesman of the ministry, arrived. Joe Biden did not.\n\n${said}`)).toEqual([
      ["The spokesman", "ned-price"],
    ]);
  });
  it("name nobody where none bore them", () => {
    expect(speakers(`Joe Biden arrived, and a spokesman left. ${said}`)).toEqual([["The spokesman", null]]);
  });
});

describe("Speakers: documents", () => {
  const said = "“We have read the note with care,” the commentary read.";
  it("speak for whom the text named when it brought them in", () => {
    expect(speakers(`A newspaper carried a short commentary by the NATO office. Nobody answered.\n\n${said}`)).toEqual([
      ["the commentary", "nato"],
    ]);
  });
  it("speak for nobody where none was named, where a place was, or in another sentence", () => {
    expect(speakers(said)).toEqual([["the commentary", null]]);
    expect(speakers(`She wrote a commentary in Rome. ${said}`)).toEqual([["the commentary", null]]);
    expect(speakers(`She wrote a commentary by hand. NATO left. ${said}`)).toEqual([["the commentary", null]]);
  });
});
