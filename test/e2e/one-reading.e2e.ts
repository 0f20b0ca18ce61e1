// One reading of 300 articles of the news, which stand beside the project.

import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, it } from "vitest";
import { holdOneReading, type TextRecord } from "../hold-one-reading.js";

const news = "../shared/eval/news.jsonl.gz";
const readNews = (): TextRecord[] =>
  gunzipSync(readFileSync(news))
    .toString()
    .split("\n")
    .slice(0, 300)
    .map((line, i) => ({ id: `n${i}`, text: (JSON.parse(line) as { text: string }).text }));

if (existsSync(news)) holdOneReading("300 articles of the news", () => Promise.resolve(readNews()));
else describe.skip("one reading of the news", () => it("needs them beside the project", () => {}));
