export { listDataFiles, readDataFile, readDataJson } from "./data-file.js";
export { writeWhole } from "./write-whole.js";
