export { streamLines } from "./stream-records.js";
export { type Tally, tallyFile, type TallyOptions } from "./tally-file.js";
