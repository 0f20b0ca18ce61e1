// A fuzz run: spoilt files of every format between two good ones. A few hundred with every run of the tests;
// more with DATELINES_FUZZ=10000 npx vitest run test/read/fuzz.test.ts

import { createCorpus } from "../../src/analyse/index.js";
import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { readArticles } from "../../src/read/index.js";
import { cpuOf } from "../growth.js";
import { fuzzInput } from "./fuzz-inputs.js";
import { folderOf, names } from "./support.js";

const count = Number(process.env["DATELINES_FUZZ"] ?? 250);
const first = Number(process.env["DATELINES_FUZZ_FROM"] ?? 1);
const text = "The first good file is read whole. It holds “two” sentences.";
const line = "And so does the last one, with a record. It holds two too.";

describe("readArticles and createCorpus, given what chance made", () => {
  it(
    `read ${count} spoilt files without a crash, a loss beside them or a delay`,
    async () => {
      const folder = folderOf({ "good.txt": text, "good.jsonl": `${JSON.stringify({ id: "g", text: line })}\n` });
      const faults: string[] = [];
      // A delay is what twenty good files of 100 kB take.
      const article = join(folderOf({ "a.txt": `${text}\n\n`.repeat(Math.ceil(1e5 / text.length)) }), "a.txt");
      const delay = 20 * (await cpuOf(async () => createCorpus(await readArticles(article)), 3));
      let slowest = { cpu: 0, seed: 0, name: "" };
      for (let seed = first; seed < first + count; seed++) {
        const { name, content, neighbours } = fuzzInput(seed);
        const path = join(folder, name);
        writeFileSync(path, content);
        const read = () => readArticles([join(folder, "good.txt"), path, join(folder, "good.jsonl")]);
        const before = process.cpuUsage();
        try {
          const reading = await read();
          const of = (file: string) =>
            reading.articles.filter((article) => basename(article.file) === file).map(({ source }) => source);
          if (of("good.txt").join() !== text || of("good.jsonl").join() !== line)
            faults.push(`${seed} ${name}: a good file beside it was lost`);
          const found = new Set(of(name));
          const lost = neighbours.filter((source) => !found.has(source));
          if (lost.length > 0)
            faults.push(`${seed} ${name}: ${lost.length} of ${neighbours.length} good records beside it were lost`);
          if (found.size === 0 && !names(reading.problems).includes(name))
            faults.push(`${seed} ${name}: neither an article nor a problem came of it`);
          const fell = reading.problems.find(({ problem }) => problem.startsWith("could not be read any further"));
          if (fell) faults.push(`${seed} ${name}: ${fell.problem}`);
          const corpus = createCorpus(reading);
          if (
            !corpus.documents.some(({ text: whole }) => whole === text) ||
            !corpus.documents.some(({ text: whole }) => whole === line)
          )
            faults.push(`${seed} ${name}: a good document beside it was changed`);
        } catch (error) {
          faults.push(`${seed} ${name}: ${(error as Error).stack?.split("\n").slice(0, 4).join(" ")}`);
        }
        const { user, system } = process.cpuUsage(before);
        const cpu = user + system;
        if (cpu > slowest.cpu) slowest = { cpu, seed, name };
        if (cpu > delay && (await cpuOf(async () => createCorpus(await read()), 3)) > delay)
          faults.push(`${seed} ${name}: took ${(cpu / 1e6).toFixed(2)} s`);
      }
      if (count > 1000)
        console.log(`slowest: seed ${slowest.seed}, ${slowest.name}, ${(slowest.cpu / 1e6).toFixed(2)} s`);
      expect(faults).toEqual([]);
    },
    Math.max(300_000, 2000 * count),
  );
});
