export { evidenceField, type EvidenceQuery, readQuery } from "./evidence-query.js";
export { evidenceColumns, type EvidenceRow, type Hit } from "./evidence-row.js";
export { describeEvidence, listEvidence } from "./list-evidence.js";
export { type EvidenceOptions, type LocatedSentence, locateEvidence } from "./locate-evidence.js";
