import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { datelines, rowsOf } from "./run-cli.js";

let folder = "";
let articles = "";
let actors = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "datelines-own-"));
  articles = join(folder, "articles.jsonl");
  actors = join(folder, "actors.json");
  writeFileSync(
    articles,
    JSON.stringify({
      id: "one",
      text: "Acme Corp wrote to Rome about China. Acme Corp was late.",
      published: "2022-03-01",
    }),
  );
  writeFileSync(
    actors,
    JSON.stringify([
      { id: "acme", name: "Acme Corp", type: "organisation", country: "united-states" },
      { id: "rome-corp", name: "Rome Corp", type: "organisation", aliases: ["Rome"] },
      { id: "broken", name: "Broken", type: "person", roles: [{ title: "minister", from: "2022", to: "2020" }] },
    ]),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("datelines table --actors", () => {
  it("finds one's own actors, which win over the kit's, and says what is wrong with an entry", async () => {
    const run = await datelines(["table", "mentions", articles, "--actors", actors]);
    expect(rowsOf(run).map(({ actorId }) => actorId)).toEqual(["acme", "rome-corp", "china", "acme"]);
    expect(run.code).toBe(0);
    expect(run.stderr).toContain('broken has the office "minister" end (2020) before it begins (2022)');
  });

  it("counts them for their country", async () => {
    const run = await datelines([
      "table",
      "co-occurrences",
      articles,
      "--actors",
      actors,
      "--level",
      "country",
      "--roll-up",
    ]);
    expect(rowsOf(run).map(({ source, target }) => [source, target])).toEqual([["china", "united-states"]]);
  });

  it("ends with 1 where a file cannot be used at all", async () => {
    const run = await datelines(["table", "mentions", articles, "--actors", join(folder, "none.json")]);
    expect(run).toMatchObject({ code: 1, stdout: "" });
    expect(run.stderr).toMatch(/none\.json cannot be read \(ENOENT\), give a file that is there/);
  });
});

describe("datelines extract --actors", () => {
  it("finds one's own actors", async () => {
    const run = await datelines(["extract", "--actors", actors], '{"id":"a","text":"Acme Corp wrote."}\n');
    expect(rowsOf(run)[0]!["mentions"]).toMatchObject([{ actorId: "acme", surface: "Acme Corp" }]);
  });
});

describe("datelines table co-occurrences --window", () => {
  it.each([
    ["sentence", 0],
    ["paragraph", 1],
    ["document", 1],
    ["3", 0],
    ["12", 1],
  ] as const)("%s", async (window, pairs) => {
    const run = await datelines(["table", "co-occurrences", "--window", window, articlesOf()]);
    expect(rowsOf(run)).toHaveLength(pairs);
  });

  /** Two actors in one paragraph, eight tokens and a sentence apart. */
  function articlesOf(): string {
    const path = join(folder, "apart.jsonl");
    writeFileSync(
      path,
      JSON.stringify({ id: "apart", text: "A note from Japan came late at night. It named Kenya too." }),
    );
    return path;
  }
});
