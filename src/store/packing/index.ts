export { packCorpus } from "./pack-corpus.js";
export { unpackCorpus } from "./unpack-corpus.js";
