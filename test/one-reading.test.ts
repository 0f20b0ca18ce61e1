// One reading of what comes with the kit and of the five articles; news are read in test/e2e.

import { existsSync } from "node:fs";
import { readCorpus } from "../src/analyse/index.js";
import { holdOneReading, recordsOf } from "./hold-one-reading.js";

holdOneReading("32 dispatches", async () => recordsOf(await readCorpus("data/dispatches")));
if (existsSync("../shared/corpus"))
  holdOneReading("5 articles", async () => recordsOf(await readCorpus("../shared/corpus")));
