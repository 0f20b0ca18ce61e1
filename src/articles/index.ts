export { type Article, type ArticleFormat, CorpusError, type DeclaredMetadata, type ProblemRow, type Reading } from "./article.js";
export { describeJsonFault } from "./parse-formats.js";
export { readArticles, readableEndings } from "./read-articles.js";
