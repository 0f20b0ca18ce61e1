// packing: a corpus as few bytes and back, for pages that take it along.

export { packCorpus } from "./pack-corpus.js";
export { unpackCorpus } from "./unpack-corpus.js";
