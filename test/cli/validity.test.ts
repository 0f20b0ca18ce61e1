import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { datelines, rowsOf } from "./run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "datelines-validity-"));
afterAll(() => rmSync(folder, { recursive: true }));

const rated = [
  { text: "What a splendid, happy day for peace.", mean: 3 },
  { text: "A brutal, senseless slaughter and a disaster.", mean: -3.5 },
  { text: "The meeting began at noon on the third floor.", mean: 0 },
  { text: "A corrupt and shameful failure.", mean: -3 },
];
const judged = {
  text: "😀 Honest, generous Smith helped the poor.",
  targets: [{ start: 20, end: 25, class: "positive" }],
};

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}
const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");

describe("datelines validity", () => {
  it("prints the shipped figures with their confusion tables", async () => {
    const { code, stdout } = await datelines(["validity"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^datelines: sentences of New York Times opinion sentences, 5-fold cross-validation /);
    expect(stdout).toMatch(/^.* over articles, 20 readers each\n {2}n 2598 {2}r 0\.6/);
    expect(stdout.match(/people \\ scorer/g)).toHaveLength(9);
  });

  it("measures every scorer anew on rated texts, and warns of texts that were learned from", async () => {
    const plain = await datelines(["validity", write("rated.jsonl", lines(rated)), "--scale", "4"]);
    expect(plain.stdout).toContain("n 4  r 0.9");
    expect(plain.stdout).toContain("On texts of those sets they score too well.");
  });

  it("reads gzipped files, and writes JSON Lines", async () => {
    const rows = rowsOf(
      await datelines([
        "validity",
        write("rated.jsonl.gz", gzipSync(lines(rated))),
        "--scale",
        "4",
        "--format",
        "jsonl",
      ]),
    );
    expect(rows.map(({ scorer, texts }) => [scorer, texts])).toEqual([
      ["datelines", 4],
      ["afinn", 4],
      ["senticon", 4],
      ["pattern", 4],
    ]);
    expect(rows[0]!["pearson"]).toBeGreaterThan(0.8);
  });

  it("measures tone toward judged targets, by offsets in characters", async () => {
    const [row, ...others] = rowsOf(
      await datelines(["validity", write("judged.jsonl", lines([judged])), "--format", "jsonl"]),
    );
    expect(others).toEqual([]);
    expect(row).toMatchObject({ task: "targets", scorer: "datelines", texts: 1, accuracy: 1 });
  });

  it.each([
    ["is not JSON", '{"text": "a", "rating": 1}\n{"text"', "at line 2 of"],
    ["lacks a rating", '{"text": "a"}\n', "validity requires text and a rating, a class or targets"],
  ])("refuses a row that %s", async (_, content, message) => {
    const { code, stderr } = await datelines(["validity", write("odd.jsonl", content)]);
    expect([code, stderr.includes(message)]).toEqual([1, true]);
  });

  it("says which file it cannot read", async () => {
    const { code, stderr } = await datelines(["validity", join(folder, "none.jsonl")]);
    expect(code).toBe(1);
    expect(stderr).toContain("none.jsonl");
  });

  it("asks for the scale where ratings go beyond 1", async () => {
    const { code, stderr } = await datelines(["validity", write("wide.jsonl", lines(rated))]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("give their scale")]);
  });
});
