import { describe, expect, it } from "vitest";
import { datelines } from "./run-cli.js";

const [zone, news] = await Promise.all(
  ["2022-02-28-adiz-flights.txt", "2022-03-14-zhao-fake-news.txt"].map((file) =>
    datelines(["inspect", `data/dispatches/${file}`]),
  ),
);

describe("datelines inspect", () => {
  it("prints what was removed, by which rule and why", () => {
    const { code, stdout, stderr } = zone!;
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^ {2}weather: ".*" \(a weather line of the page\)$/m);
    expect(stdout).toMatch(/^ {2}page-date: ".*\(the date on which the page was rendered, not the article's\)$/m);
    expect(stdout).toMatch(/^removed +\d+ spans$/m);
    expect(stdout).toMatch(/^actors +.*Taiwan \d/m);
  });

  it("marks in the source what it took away, in brackets where there is no terminal", () => {
    const { stdout } = news!;
    expect(stdout).toMatch(/\[-Leave a Reply-\]/);
    expect(stdout).toMatch(/\[~.*U\.S\.U\.S\..*~\]/);
    expect(stdout).not.toContain("\u001b[");
  });

  it("gives the evidence of what it found", () => {
    expect(zone!.stdout).toMatch(/^published +2022-02-28 \(to the day; name of the file, "2022-02-28"\)$/m);
    expect(zone!.stdout).toMatch(/^language +en, English \(English function words make up \d+ % of it\)$/m);
    expect(zone!.stdout).toMatch(/^read +6 paragraphs, 11 sentences; of 1,351 characters 83 % kept/m);
  });

  it("keeps what it is told to restore, and takes no rule that is none", async () => {
    const [kept, wrong] = await Promise.all(
      [["weather", "byline"], ["wether"]].map((rules) =>
        datelines([
          "inspect",
          "data/dispatches/2022-02-28-adiz-flights.txt",
          ...rules.flatMap((rule) => ["--restore", rule]),
        ]),
      ),
    );
    expect(kept!.stdout).not.toMatch(/\{(?:weather|byline)\}/);
    expect(kept!.stdout).toMatch(/\{page-date\}/);
    expect([wrong!.code, wrong!.stdout]).toEqual([2, ""]);
    expect(wrong!.stderr).toMatch(/^datelines: createCorpus requires restore to name rules .* weather, page-date/);
  });

  it("folds the furniture of a page unless it is to show all", async () => {
    const file = "data/dispatches/2022-01-27-nuland-warns-china.html";
    const [folded, whole] = await Promise.all([datelines(["inspect", file]), datelines(["inspect", file, "--all"])]);
    expect(folded!.stdout).toMatch(/│ … \d+ pieces of furniture \(.*comments 6, outside-article 4/);
    expect(whole!.stdout).not.toContain("pieces of furniture");
    expect(whole!.stdout.split("\n").length).toBeGreaterThan(folded!.stdout.split("\n").length + 15);
  });

  it("says what a file lacks", () => {
    const { stdout } = news!;
    expect(stdout).toMatch(/^author +not found$/m);
  });
});
