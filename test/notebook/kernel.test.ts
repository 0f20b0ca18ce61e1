import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { jupyterDirectory } from "../../src/notebook/kernel.js";
import { installKernel, removeKernel } from "./built.js";

let directory = "";

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "datelines-kernel-"));
});

afterEach(() => rmSync(directory, { recursive: true }));

function installForeign(): string {
  const folder = join(directory, "kernels", "tslab");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "kernel.json"), '{"argv":["tslab"],"display_name":"TypeScript"}');
  return folder;
}

describe("installKernel", () => {
  it("writes a kernel whose files exist, and writes it again", () => {
    const folder = installKernel({ directory });
    expect(folder).toBe(join(directory, "kernels", "tslab"));
    expect(installKernel({ directory })).toBe(folder);
    const kernel = JSON.parse(readFileSync(join(folder, "kernel.json"), "utf8"));
    expect(kernel).toMatchObject({ display_name: "TypeScript", language: "typescript", metadata: { datelines: true } });
    expect(kernel.argv.slice(-3)).toEqual(["kernel", "--config-path", "{connection_file}"]);
    const files = kernel.argv.filter((argument: string) => argument.startsWith("/") || /^\w:/.test(argument));
    expect(files).toHaveLength(3);
    expect(files.filter((file: string) => !existsSync(file))).toEqual([]);
  });

  it("refuses to replace another's kernel unless forced", () => {
    const folder = installForeign();
    expect(() => installKernel({ directory })).toThrow("--force");
    expect(readFileSync(join(folder, "kernel.json"), "utf8")).not.toContain("datelines");
    installKernel({ directory, force: true });
    expect(readFileSync(join(folder, "kernel.json"), "utf8")).toContain("datelines");
  });
});

describe("removeKernel", () => {
  it("removes the kernel, and says so when there is none", () => {
    const folder = installKernel({ directory });
    expect(removeKernel({ directory })).toBe(folder);
    expect(existsSync(folder)).toBe(false);
    expect(removeKernel({ directory })).toBe(null);
  });

  it("refuses to remove another's kernel unless forced", () => {
    const folder = installForeign();
    expect(() => removeKernel({ directory })).toThrow("--force");
    expect(existsSync(folder)).toBe(true);
    expect(removeKernel({ directory, force: true })).toBe(folder);
  });
});

describe("jupyterDirectory", () => {
  it.each([
    ["linux", { JUPYTER_DATA_DIR: "/j" }, "/j"],
    ["linux", { XDG_DATA_HOME: "/x" }, join("/x", "jupyter")],
    ["win32", { APPDATA: "/a" }, join("/a", "jupyter")],
    ["darwin", {}, expect.stringMatching(/Library.Jupyter$/)],
    ["linux", {}, expect.stringMatching(/\.local.share.jupyter$/)],
  ])("knows Jupyter's folder on %s with %o", (platform, environment, expected) => {
    expect(jupyterDirectory(platform, environment)).toEqual(expected);
  });
});
