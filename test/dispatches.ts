// The dispatches, read once for all files that a worker tests. Nothing changes a corpus, so they may share it.

import { type Corpus, readCorpus } from "../src/corpus/index.js";

let read: Promise<Corpus> | undefined;

export const dispatches = (): Promise<Corpus> => (read ??= readCorpus("data/dispatches"));
