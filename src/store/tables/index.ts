export {
  type AnalysisTable,
  analysisTables,
  type Cell,
  type Field,
  fieldsWritten,
  type Row,
  type TableName,
  type TextHeld,
} from "./analysis-tables.js";
export {
  actorsToStore,
  type StoredActor,
  storedActors,
  StoredAnalysis,
  type StoredContext,
  type StoredCounts,
  type StoredRows,
  StoredTextAnalysis,
} from "./stored-analysis.js";
