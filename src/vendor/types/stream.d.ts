// Node's streams as the default import that danfojs-node writes, which not every project allows.
import * as stream from "node:stream";
export default stream;
