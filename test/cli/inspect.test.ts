import { describe, expect, it } from "vitest";
import { datelines } from "./run-cli.js";

const [zone, news] = await Promise.all(["2022-02-28-adiz-flights.txt", "2022-03-14-zhao-fake-news.txt"].map((file) => datelines(["inspect", `data/dispatches/${file}`])));

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

  it("says what a file lacks", () => {
    const { stdout } = news!;
    expect(stdout).toMatch(/^author +not found$/m);
  });
});
