export {
  documentColumns,
  type DocumentRow,
  listDocuments,
  listFurniture,
  listRepairs,
  listSentences,
} from "./list-documents.js";
