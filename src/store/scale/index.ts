export { streamLines } from "./stream-records.js";
export { type FileTally, tallyFile, type TallyOptions } from "./tally-file.js";
