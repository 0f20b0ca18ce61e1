// npm run bench: CPU seconds of whole processes on the same file, interleaved, median of five, as ratios.

import { execFileSync } from "node:child_process";
import { createReadStream, createWriteStream, existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createGunzip } from "node:zlib";
import { readCorpus, readRegister } from "datelines";
import { benchSentences } from "./sentences.js";
import { benchSvg } from "./svg.js";

const rounds = 5;
const programs = fileURLToPath(new URL("programs.js", import.meta.url));
const evaluation = "../shared/eval/news.jsonl.gz";
const folder = mkdtempSync(join(tmpdir(), "datelines-bench-"));

interface Run {
  readonly cpu: number;
  readonly found: string;
  readonly megabytes: number;
}

/** One process: its CPU seconds, user and system, as the shell counts them. */
function run(command: readonly string[]): Run {
  const script = 'TIMEFORMAT="%U %S"; exec 3>&1; times=$( { time "$@" 1>&3; } 2>&1 ); echo; echo "$times"';
  const out = execFileSync("bash", ["-c", script, "bench", ...command], {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C.UTF-8" },
  });
  const lines = out.trim().split("\n").filter(Boolean);
  const [user, system] = lines.at(-1)!.trim().split(" ").map(Number) as [number, number];
  const told = lines[0]!.startsWith("{")
    ? (JSON.parse(lines[0]!) as { found: string; maxRss: number })
    : { found: lines[0]!.trim(), maxRss: 0 };
  return { cpu: user + system, found: told.found, megabytes: told.maxRss / 1024 };
}

const node =
  (name: string, file = "") =>
  () =>
    run([process.execPath, programs, name, file]);
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;
const say = (line: string) => process.stdout.write(`${line}\n`);

/** The news of ../shared, or data/ where that is not there, repeated to about so many bytes. */
async function writeNews(path: string, bytes: number): Promise<void> {
  const one = join(folder, "one.jsonl");
  if (!existsSync(one)) {
    if (existsSync(evaluation)) await pipeline(createReadStream(evaluation), createGunzip(), createWriteStream(one));
    else {
      const { documents } = await readCorpus("data/dispatches");
      const out = createWriteStream(one);
      for (const { docId, text } of documents) out.write(`${JSON.stringify({ id: docId, text })}\n`);
      await new Promise((done) => out.end(done));
    }
  }
  const times = Math.max(1, Math.round(bytes / statSync(one).size));
  const out = createWriteStream(path);
  for (let i = 0; i < times; i++) await pipeline(createReadStream(one), out, { end: i === times - 1 });
}

try {
  const news = join(folder, "news.jsonl");
  const more = join(folder, "more.jsonl");
  await writeNews(news, 50e6);
  await writeNews(more, 200e6);
  const compared: Readonly<Record<string, () => Run>> = {
    "wc -w": () => run(["wc", "-w", news]),
    "datelines, terms": node("terms", news),
    "datelines, terms + sentences": node("sentences", news),
    "datelines, terms + sentences + actors + co-occurrence": node("actors", news),
    "natural AggressiveTokenizer + Map": node("natural-tokenizer", news),
    "natural TfIdf": node("natural-tfidf", news),
    "wink-nlp, its default pipeline": node("wink-nlp", news),
    "wink-nlp, the tokeniser alone": node("wink-tokenizer", news),
  };
  const runs = new Map<string, Run[]>(Object.keys(compared).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, once] of Object.entries(compared)) {
      process.stderr.write(`round ${round + 1}/${rounds}: ${name}          \r`);
      runs.get(name)!.push(once());
    }
  }
  const cpu = new Map([...runs].map(([name, list]) => [name, median(list.map((one) => one.cpu))]));
  const ours = cpu.get("datelines, terms")!;
  say(
    `${existsSync(evaluation) ? "news.jsonl.gz" : "data/dispatches"} repeated to ` +
      `${(statSync(news).size / 1e6).toFixed(0)} MB; CPU seconds of whole processes, ${rounds} rounds interleaved, ` +
      "median (least to most)",
  );
  for (const [name, list] of runs) {
    const all = list.map((one) => one.cpu).sort((a, b) => a - b);
    say(
      `${name.padEnd(56)} ${cpu.get(name)!.toFixed(2).padStart(7)} s ` +
        `(${all[0]!.toFixed(2)}–${all.at(-1)!.toFixed(2)})  ${list[0]!.found}`,
    );
  }
  say("");
  for (const name of [
    "natural AggressiveTokenizer + Map",
    "natural TfIdf",
    "wink-nlp, its default pipeline",
    "wink-nlp, the tokeniser alone",
  ])
    say(`${name} / datelines, terms: ${(cpu.get(name)! / ours).toFixed(1)}×`);
  const wc = cpu.get("wc -w")!;
  say(`datelines, terms / wc -w: ${(ours / wc).toFixed(1)}×`);
  const all = cpu.get("datelines, terms + sentences + actors + co-occurrence")!;
  say(`datelines, all in one pass / wc -w: ${(all / wc).toFixed(1)}×`);
  const added =
    cpu.get("datelines, terms + sentences + actors + co-occurrence")! / cpu.get("datelines, terms + sentences")! - 1;
  say(
    `finding ${readRegister().aliases.length} aliases and counting their co-occurrence adds ` +
      `${(added * 100).toFixed(0)} % to terms + sentences`,
  );
  for (const name of ["terms", "actors"]) {
    const small = node(name, news)().megabytes;
    const large = node(name, more)().megabytes;
    say(
      `memory, ${name}: ${small.toFixed(0)} MB at ${(statSync(news).size / 1e6).toFixed(0)} MB, ` +
        `${large.toFixed(0)} MB at ${(statSync(more).size / 1e6).toFixed(0)} MB: ${(large / small).toFixed(2)}×`,
    );
  }
  for (const line of benchSentences(news)) say(line);
  say(node("polarity", join(folder, "one.jsonl"))().found);
  for (const line of await benchSvg()) say(line);
  const bare: number[] = [];
  const imported: number[] = [];
  for (let round = 0; round < 11; round++) {
    bare.push(node("bare")().cpu);
    imported.push(node("import")().cpu);
  }
  say(`import "datelines": ${((median(imported) - median(bare)) * 1000).toFixed(0)} ms of CPU over bare node`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
