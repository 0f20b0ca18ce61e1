// Excel workbooks: the rows of each sheet that has a column of text. Of the package only the sheets, their texts and the
// formats of their cells are unpacked, and only up to a limit.

import type { ParsedArticle } from "./article.js";
import { recordReader } from "./read-records.js";
import { collectBytes, megabytes, mostBytes, type SourceFile } from "./source-file.js";
import { findHeader, mostOfPreamble } from "./table-header.js";

const isRead = (name: string) => /^xl\/(?:sharedStrings|styles|worksheets\/sheet\d+)\.xml$/.test(name);

/** Reads a workbook. The line of an article is the number of its row. */
export async function* parseXlsx(file: SourceFile): AsyncGenerator<ParsedArticle> {
  const bytes = await collectBytes(file);
  if (bytes === null) return;
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    return file.note("is an Excel file from before 2007, or has a password; save it as .xlsx without a password");
  const { unzipSync, strFromU8 } = await import("fflate");
  let size = 0;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => isRead(name) && (size += originalSize) <= mostBytes,
    });
  } catch (error) {
    return file.note(`is not a complete Excel file: it breaks off or is damaged (${(error as Error).message})`);
  }
  if (size > mostBytes)
    return file.note(`holds sheets of ${megabytes(size)}, above the limit of ${megabytes(mostBytes)}`);
  const xmlOf = (name: string) => (parts[name] ? strFromU8(parts[name]) : "");
  const texts = await readTexts(xmlOf("xl/sharedStrings.xml"));
  const dates = dateFormats(xmlOf("xl/styles.xml"));
  const number = (name: string) => Number(/\d+/.exec(name)?.[0]);
  const sheets = Object.keys(parts)
    .filter((name) => name.includes("/sheet"))
    .toSorted((a, b) => number(a) - number(b));
  if (sheets.length === 0) return file.note("is not an Excel file: it has no sheet");
  for (const name of sheets) {
    const rows = await readRows(xmlOf(name), texts, dates);
    const header = findHeader(rows.slice(0, mostOfPreamble), file);
    if (!header) continue;
    const read = recordReader(file, { isTable: true });
    for (const { names: cells, line } of rows) {
      if (line <= header.line || cells.every((cell) => cell === "")) continue;
      const article = read.value(Object.fromEntries(header.names.map((column, i) => [column, cells[i] ?? ""])), line);
      if (article) yield article;
    }
  }
}

/** The texts that cells name by their number. */
async function readTexts(xml: string): Promise<string[]> {
  const texts: string[] = [];
  let isText = false;
  await scan(xml, {
    open(name) {
      if (name === "si") texts.push("");
      isText = name === "t";
      // How a Japanese text is read aloud is not the text.
      if (name === "rPh") isText = false;
    },
    text(data) {
      if (isText && texts.length > 0) texts[texts.length - 1] += data;
    },
    close(name) {
      if (name === "t") isText = false;
    },
  });
  return texts;
}

/** The rows of a sheet. */
async function readRows(
  xml: string,
  texts: readonly string[],
  dates: ReadonlySet<number>,
): Promise<{ readonly names: string[]; readonly line: number }[]> {
  const rows: { names: string[]; line: number }[] = [];
  let cell = { at: 0, type: "", style: 0 };
  let value = "";
  let isValue = false;
  await scan(xml, {
    open(name, attributes) {
      if (name === "row") rows.push({ names: [], line: Number(attributes["r"] ?? (rows.at(-1)?.line ?? 0) + 1) });
      if (name === "c") {
        const at = columnOf(attributes["r"]) ?? rows.at(-1)?.names.length ?? 0;
        cell = { at, type: attributes["t"] ?? "n", style: Number(attributes["s"] ?? 0) };
        value = "";
      }
      isValue = name === "v" || name === "t";
    },
    text(data) {
      if (isValue) value += data;
    },
    close(name) {
      if (name === "v" || name === "t") isValue = false;
      const cells = rows.at(-1)?.names;
      if (name !== "c" || !cells || cell.at > 16_384) return;
      while (cells.length < cell.at) cells.push("");
      cells[cell.at] =
        cell.type === "s"
          ? (texts[Number(value)] ?? "")
          : cell.type === "n" && dates.has(cell.style) && value !== ""
            ? dayOf(Number(value))
            : cell.type === "e"
              ? ""
              : value;
    },
  });
  return rows;
}

/** The index of a column that is written in letters, "AB12". */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? "")?.[0];
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : null;
}

/** The formats of cells, by their number, that show a number as a date. */
function dateFormats(xml: string): ReadonlySet<number> {
  const own = new Map(
    [...xml.matchAll(/<numFmt\b[^>]*\bnumFmtId="(\d+)"[^>]*\bformatCode="([^"]*)"/g)].map(([, id, code]) => [
      Number(id),
      /[ymd]/i.test(code!.replace(/"[^"]*"|\[[^\]]*\]|&quot;.*?&quot;|\\./g, "")),
    ]),
  );
  const cells = /<cellXfs\b[^]*?<\/cellXfs>/.exec(xml)?.[0] ?? "";
  const ids = [...cells.matchAll(/<xf\b[^>]*\bnumFmtId="(\d+)"/g)].map(([, id]) => Number(id));
  const isDate = (id: number) => own.get(id) ?? ((id >= 14 && id <= 22) || (id >= 27 && id <= 36));
  return new Set(ids.flatMap((id, i) => (isDate(id) ? [i] : [])));
}

/** A number of days since the end of 1899 as a date, with its time where it has one. */
function dayOf(days: number): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.round(days * 86_400) * 1000);
  if (!Number.isFinite(date.getTime())) return "";
  const iso = date.toISOString();
  return Number.isInteger(days) ? iso.slice(0, 10) : iso.slice(0, 19);
}

interface Scan {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(data: string): void;
  close(name: string): void;
}

async function scan(xml: string, { open, text, close }: Scan): Promise<void> {
  const { Parser } = await import("htmlparser2");
  const bare = (name: string) => name.replace(/^\w+:/, "");
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open(bare(name), attributes),
      ontext: text,
      onclosetag: (name) => close(bare(name)),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
}
