// Split row: the fields of a record of a delimited file. Files quote in several ways, and texts hold quotation marks of
// their own, so a mark closes a field only where a delimiter or the end of the line follows it. A reader of our own,
// because csv-parse takes each mark for what the standard says and then loses the rows behind it.

/** How one file writes its rows. */
export interface Dialect {
  readonly delimiter: string;
  /** True once a quotation mark behind a backslash was met inside a field. */
  hasBackslashes: boolean;
}

/** A record so far. */
export interface SplitRow {
  readonly fields: readonly string[];
  /** True where the last field begins with a quotation mark that is not closed. */
  readonly isOpen: boolean;
}

/** How quotation marks are read, where the plain way gives the wrong number of fields. */
export interface RowOptions {
  /** True where a delimiter before a space does not end a quoted field: it is the comma of a sentence. */
  readonly isProse?: boolean;
  /** The number of fields: a field that is never closed then ends at its next delimiter, and the last one nowhere. */
  readonly width?: number;
}

/** The fields of a text that holds one record, and perhaps not yet all of it. */
export function splitRow(text: string, dialect: Dialect, { isProse = false, width }: RowOptions = {}): SplitRow {
  const { delimiter } = dialect;
  const fields: string[] = [];
  for (let at = 0; ; ) {
    let end = text.indexOf(delimiter, at);
    if (end < 0) end = text.length;
    const quoted = text[at] === '"' || /^ +"/.test(text.slice(at, at + 8)) ? text.indexOf('"', at) : -1;
    if (quoted >= 0) {
      const close = closingMark(text, quoted + 1, dialect, isProse);
      if (close >= 0) {
        fields.push(unquote(text.slice(quoted + 1, close), dialect));
        end = text.indexOf(delimiter, close);
        if (end < 0) return { fields, isOpen: false };
        at = end + delimiter.length;
        continue;
      }
      const isLast = width !== undefined && fields.length === width - 1;
      if (width === undefined || isLast) {
        fields.push(withoutLoneMark(text.slice(at), width === undefined));
        return { fields, isOpen: true };
      }
    }
    fields.push(quoted >= 0 ? withoutLoneMark(text.slice(at, end), false) : text.slice(at, end));
    if (end >= text.length) return { fields, isOpen: false };
    at = end + delimiter.length;
  }
}

/** The position of the mark that closes a field, or -1. */
export function closingMark(text: string, from: number, dialect: Dialect, isProse = false): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at)) {
    let run = 1;
    while (text[at + run] === '"') run++;
    const isEscaped = text[at - 1] === "\\" && at > from && text[at - 2] !== "\\";
    const after = at + run;
    const rest = text.slice(after, after + 40);
    const bare = /^ *\r?$/.test(rest) || /^\r?\n/.test(rest) ? "" : rest;
    const isEnd = bare === "" || (rest.trimStart() !== "" && rest.replace(/^ +/, "").startsWith(dialect.delimiter));
    if (isEscaped && !isEnd && run === 1) dialect.hasBackslashes = true;
    const spaced = rest.startsWith(`${dialect.delimiter} `);
    // Doubled marks stand for one; a mark behind a backslash does not count where the file escapes in that way.
    const marks = isEscaped && (dialect.hasBackslashes || spaced) ? run - 1 : run;
    if (isEnd && marks % 2 === 1 && !(isProse && spaced)) return after - 1;
    at = after;
  }
  return -1;
}

const unquote = (text: string, { hasBackslashes }: Dialect) => {
  if (!text.includes('"')) return text;
  return (hasBackslashes ? text.replace(/\\(["\\])/g, "$1") : text).replaceAll('""', '"');
};

/** A field without the mark before it, unless another mark shows that it belongs to the text. */
const withoutLoneMark = (text: string, isWhole: boolean) =>
  isWhole || text.indexOf('"') !== text.lastIndexOf('"') ? text : text.replace(/^ *"/, "");
