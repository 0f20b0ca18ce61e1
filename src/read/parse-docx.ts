// Word files: the paragraphs of a .docx, and the articles of an export from Nexis Uni or Factiva. Of the package only
// the document itself is unpacked, and only up to a limit.

import type { ParsedArticle } from "./article.js";
import { collectBytes, megabytes, mostBytes, type SourceFile } from "./source-file.js";
import { noted, splitExport } from "./split-export.js";

const documentName = "word/document.xml";

/**
 * Reads a Word file: the articles of a news database's export, or else one article. The line of an article of an export
 * is the number of its first paragraph.
 */
export async function* parseDocx(file: SourceFile): AsyncGenerator<ParsedArticle> {
  const bytes = await collectBytes(file);
  if (bytes === null) return;
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    return file.note("is a Word file from before 2007, or has a password; save it as .docx without a password");
  const { unzipSync, strFromU8 } = await import("fflate");
  let size = 0;
  let document: Uint8Array | undefined;
  try {
    document = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name === documentName) size = originalSize;
        return name === documentName && originalSize <= mostBytes;
      },
    })[documentName];
  } catch (error) {
    return file.note(`is not a complete Word file: it breaks off or is damaged (${(error as Error).message})`);
  }
  if (size > mostBytes)
    return file.note(`holds a document of ${megabytes(size)}, above the limit of ${megabytes(mostBytes)}`);
  if (!document) return file.note(`is not a Word file: it has no ${documentName}`);
  const { paragraphs, isWhole } = await readParagraphs(strFromU8(document));
  if (!isWhole) file.note("is not a complete Word file: its document breaks off; what came before was read");
  if (paragraphs.length === 0) return file.note("is empty");
  const parts = splitExport(paragraphs);
  if (!parts) {
    yield { line: null, id: null, format: "scrape", source: paragraphs.join("\n\n"), declared: {} };
    return;
  }
  yield* noted(parts, file);
}

/** Elements whose text is not the document's: deletions, codes of fields, the second version of a drawing. */
const unread = new Set(["w:del", "w:moveFrom", "w:instrText", "w:delText", "mc:Fallback"]);
const marks: Readonly<Record<string, string>> = { "w:tab": "\t", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "-" };

/** The text of each paragraph that has one, in order. */
async function readParagraphs(
  xml: string,
): Promise<{ readonly paragraphs: readonly string[]; readonly isWhole: boolean }> {
  const { Parser } = await import("htmlparser2");
  const paragraphs: string[] = [];
  // A text box is a paragraph inside a paragraph.
  const open: string[] = [];
  let hidden = 0;
  let isText = false;
  let isWhole = false;
  const parser = new Parser(
    {
      onopentag(name) {
        if (unread.has(name)) hidden++;
        if (name === "w:p") open.push("");
        isText = name === "w:t";
        if (hidden === 0 && name in marks && open.length > 0) open[open.length - 1] += marks[name]!;
      },
      ontext(text) {
        if (isText && hidden === 0 && open.length > 0) open[open.length - 1] += text;
      },
      onclosetag(name, isImplied) {
        if (unread.has(name)) hidden--;
        if (name === "w:t") isText = false;
        if (name === "w:document") isWhole = !isImplied;
        if (name !== "w:p") return;
        const text = open.pop()?.trim();
        if (text) paragraphs.push(text);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return { paragraphs, isWhole };
}
