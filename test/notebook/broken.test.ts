// A few of the broken notebooks; test/e2e/broken-notebooks.e2e.ts runs them all.

import { describe, expect, it } from "vitest";
import { datelines } from "../cli/run-cli.js";
import { expectMessage, fixture, messageOf, plain, runNotebooks } from "./built.js";

const pathOf = (name: string) => fixture(`broken/${name}`);

describe("a broken notebook", () => {
  it.each(["is-not-there", "is-cut-off", "is-old", "is-python"])(
    "ends with one message that names its place: %s",
    async (name) => {
      expectMessage(name, (await runNotebooks([pathOf(name)])).problems);
    },
  );

  it("ends the command with 1 and its message on standard error", async () => {
    const { code, stdout, stderr } = await datelines(["notebooks", pathOf("is-cut-off"), pathOf("is-python")]);
    expect(code).toBe(1);
    expect(stdout).toBe("0 written, 0 unchanged, 2 problems\n");
    for (const name of ["is-cut-off", "is-python"]) expect(plain(stderr)).toContain(`datelines: ${messageOf(name)}`);
  });
});
