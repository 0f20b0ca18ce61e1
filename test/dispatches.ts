// The dispatches, read once for all files that a worker tests. Nothing changes a corpus, so they may share it.

import { readCorpus, type SourceCorpus } from "../src/analyse/index.js";

let read: Promise<SourceCorpus> | undefined;

export const dispatches = (): Promise<SourceCorpus> => (read ??= readCorpus("data/dispatches"));
