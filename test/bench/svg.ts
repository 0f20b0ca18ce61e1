// SVG of the committed charts: ours against vl-convert, in one run, without what either needs to start.

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { renderSvg } from "datelines";

interface Drawn {
  readonly charts: number;
  readonly cpu: number;
  readonly wall: number;
}

const folder = "charts";
const rounds = 5;
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** Lines of the report; one that says why where vl-convert is not there. */
export async function benchSvg(): Promise<string[]> {
  const python = process.env["DATELINES_VL_CONVERT"];
  if (!python)
    return ["SVG against vl-convert: not run; name a Python that has vl-convert-python in DATELINES_VL_CONVERT"];
  const specs = readdirSync(folder)
    .filter((name) => name.endsWith(".vl.json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(`${folder}/${name}`, "utf8")) as Parameters<typeof renderSvg>[0]);
  await renderSvg(specs[0]!);
  const own: Drawn[] = [];
  const other: Drawn[] = [];
  for (let round = 0; round < rounds; round++) {
    const [cpu, wall] = [process.cpuUsage(), performance.now()];
    for (const spec of specs) await renderSvg(spec);
    const used = process.cpuUsage(cpu);
    own.push({ charts: specs.length, cpu: (used.user + used.system) / 1e6, wall: (performance.now() - wall) / 1000 });
    other.push(
      JSON.parse(execFileSync(python, ["test/bench/svg-bench.py", folder, "1"], { encoding: "utf8" })) as Drawn,
    );
  }
  const say = (name: string, runs: readonly Drawn[]) =>
    `${name.padEnd(56)} ${median(runs.map(({ cpu }) => cpu))
      .toFixed(2)
      .padStart(7)} s CPU, ${median(runs.map(({ wall }) => wall)).toFixed(2)} s wall, ${runs[0]!.charts} charts`;
  const [ours, theirs] = [own, other].map((rounds) => median(rounds.map(({ cpu }) => cpu)));
  return [
    "",
    say("SVG by datelines", own),
    say("SVG by vl-convert", other),
    `vl-convert / datelines, CPU: ${(theirs! / ours!).toFixed(1)}×`,
  ];
}
