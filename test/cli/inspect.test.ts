import { describe, expect, it } from "vitest";
import { datelines } from "./run-cli.js";

describe("datelines inspect", () => {
  it("prints what was removed, by which rule and why", async () => {
    const { code, stdout, stderr } = await datelines(["inspect", "data/dispatches/2022-02-28-adiz-flights.txt"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^ {2}weather: ".*" \(a weather line of the page\)$/m);
    expect(stdout).toMatch(/^ {2}page-date: ".*\(the date on which the page was rendered, not the article's\)$/m);
    expect(stdout).toMatch(/^removed +\d+ spans$/m);
    expect(stdout).toMatch(/^actors +.*Taiwan \d/m);
  });

  it("marks in the source what it took away, in brackets where there is no terminal", async () => {
    const { stdout } = await datelines(["inspect", "data/dispatches/2022-03-14-zhao-fake-news.txt"]);
    expect(stdout).toMatch(/\[-Leave a Reply-\]/);
    expect(stdout).toMatch(/\[~.*U\.S\.U\.S\..*~\]/);
    expect(stdout).not.toContain("\u001b[");
  });

  it("says what a file lacks", async () => {
    const { stdout } = await datelines(["inspect", "data/dispatches/2022-03-14-zhao-fake-news.txt"]);
    expect(stdout).toMatch(/^author +not found$/m);
  });
});
