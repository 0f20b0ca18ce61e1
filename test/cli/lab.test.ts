import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { datelines } from "./run-cli.js";

let folder = "";
const before = { PATH: process.env["PATH"], JUPYTER_DATA_DIR: process.env["JUPYTER_DATA_DIR"] };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "datelines-lab-"));
  Object.assign(process.env, { PATH: folder, JUPYTER_DATA_DIR: join(folder, "jupyter") });
});

afterAll(() => {
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  rmSync(folder, { recursive: true });
});

/** A program that prints its name and what it is called with. */
function pretend(name: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\necho ${name} "$@"\nexit 3\n`);
  chmodSync(join(folder, name), 0o755);
}

describe.skipIf(process.platform === "win32")("datelines lab", () => {
  it("says in two lines what to install where there is no JupyterLab, and registers nothing", async () => {
    const { code, stdout, stderr } = await datelines(["lab"]);
    expect([code, stdout, stderr.trimEnd().split("\n").length]).toEqual([1, "", 2]);
    expect(stderr).toContain('install it with "pip install jupyterlab"');
    expect(existsSync(join(folder, "jupyter"))).toBe(false);
  });

  it("lets uvx fetch it, registers the kernel and ends as JupyterLab does", async () => {
    pretend("uvx");
    expect(await datelines(["lab"])).toMatchObject({
      code: 3,
      stdout: "uvx --from jupyterlab>=4,<5 jupyter-lab notebooks\n",
    });
    expect(existsSync(join(folder, "jupyter/kernels/tslab/kernel.json"))).toBe(true);
  });

  it("takes the JupyterLab of the PATH before all else, with the arguments given", async () => {
    pretend("jupyter-lab");
    expect((await datelines(["lab", "some folder"])).stdout).toBe("jupyter-lab some folder\n");
  });
});
