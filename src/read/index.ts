export {
  type Article,
  type ArticleFormat,
  CorpusError,
  type DeclaredMetadata,
  type ProblemRow,
  type Reading,
} from "./article.js";
export type { FieldName } from "./field-names.js";
export { readableEndings } from "./formats.js";
export { type EachLine, LineCutter } from "./line-cutter.js";
export { readArticles } from "./read-articles.js";
export { describeJsonFault } from "./read-records.js";
export { type ColumnNames, fieldNames } from "./record-fields.js";
export { type ArticleStream, type ReadOptions, streamArticles } from "./stream-articles.js";
