// What tests of articles share: files made in a folder that goes away, and makers of the formats that are not text.

import { mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { parquetWriteBuffer } from "hyparquet-writer";
import { type Article, readArticles, type Reading, type ReadOptions } from "../../src/read/index.js";
import { temporaryFolder } from "../corpus/support.js";

export type Content = string | Uint8Array;

/** A folder that holds the given files. */
export function folderOf(files: Readonly<Record<string, Content>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** What is read of a file of that name and content. */
export const readAs = (name: string, content: Content, options: ReadOptions = {}): Promise<Reading> =>
  readArticles(join(folderOf({ [name]: content }), name), options);

export const names = (rows: readonly { readonly file: string }[]) => rows.map(({ file }) => basename(file));
export const sources = ({ articles }: Reading) => articles.map(({ source }) => source);
/** Problems as "line problem". */
export const told = ({ problems }: Reading) => problems.map(({ line, problem }) => `${line} ${problem}`);
/** An article without its file. */
export const bare = (article: Article) =>
  Object.fromEntries(Object.entries(article).filter(([name]) => name !== "file"));

const crlf = (...lines: readonly string[]) => Buffer.from(`${lines.join("\r\n")}\r\n`);

/** An HTTP response. */
export const httpOf = (
  body: Content,
  headers: readonly string[] = ["Content-Type: text/html; charset=utf-8"],
  status = "200 OK",
): Buffer => Buffer.concat([crlf(`HTTP/1.1 ${status}`, ...headers, ""), Buffer.from(body as string)]);

/** A WARC record round a block; `length` lies where it is given. */
export function warcOf(
  url: string,
  block: Uint8Array,
  { type = "response", length = String(block.length), id = url, more = [] as string[] } = {},
): Buffer {
  return Buffer.concat([
    crlf(
      "WARC/1.0",
      `WARC-Type: ${type}`,
      `WARC-Target-URI: ${url}`,
      `WARC-Record-ID: <urn:uuid:${id}>`,
      ...more,
      `Content-Length: ${length}`,
      "",
    ),
    block,
    Buffer.from("\r\n\r\n"),
  ]);
}

export const pageOf = (text: string, head = "") =>
  `<!DOCTYPE html><html><head><title>A page</title>${head}</head><body><article><h1>A page</h1>` +
  `<p>${text}</p></article></body></html>`;

const escape = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** A Word file of these paragraphs; `\n` is a line break. */
export const docxOf = (paragraphs: readonly string[]): Uint8Array =>
  docxWith(
    paragraphs
      .map(
        (text) =>
          `<w:p><w:r>${text
            .split("\n")
            .map((line) => `<w:t xml:space="preserve">${escape(line)}</w:t>`)
            .join("<w:br/>")}</w:r></w:p>`,
      )
      .join(""),
  );

/** A Word file with this body. */
export const docxWith = (body: string, end = "</w:body></w:document>"): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    "word/document.xml": strToU8(
      '<?xml version="1.0" encoding="UTF-8"?>' +
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
        `<w:body>${body}${end}`,
    ),
  });

/** An Excel workbook with one sheet; a number is shown as a date. */
export function xlsxOf(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const texts = [...new Set(rows.flat().filter((cell) => typeof cell === "string"))];
  const cell = (value: string | number, column: number, row: number) => {
    const place = `r="${String.fromCharCode(65 + column)}${row}"`;
    return typeof value === "number"
      ? `<c ${place} s="1"><v>${value}</v></c>`
      : `<c ${place} t="s"><v>${texts.indexOf(value)}</v></c>`;
  };
  const sheet = rows.map(
    (cells, i) => `<row r="${i + 1}">${cells.map((value, j) => cell(value, j, i + 1)).join("")}</row>`,
  );
  return zipSync({
    "[Content_Types].xml": strToU8('<?xml version="1.0"?><Types/>'),
    "xl/styles.xml": strToU8('<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'),
    "xl/sharedStrings.xml": strToU8(`<sst>${texts.map((text) => `<si><t>${escape(text)}</t></si>`).join("")}</sst>`),
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet><sheetData>${sheet.join("")}</sheetData></worksheet>`),
  });
}

/** A Parquet file with these columns. */
export const parquetOf = (columns: Readonly<Record<string, readonly unknown[]>>, rowGroupSize = 2): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: Object.entries(columns).map(([name, data]) => ({ name, data: [...data] as string[] })),
      rowGroupSize,
    }),
  );

export const rssOf = (items: string, channel = "<title>The Wire</title><language>en-gb</language>"): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n` +
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" ` +
  `xmlns:dc="http://purl.org/dc/elements/1.1/">\n<channel>${channel}\n${items}\n</channel></rss>`;
