// Scan text: where a JSON value ends, without parsing it; which line a position is on.

/** The position after the value that begins here; `most` where it does not end before that. */
export function valueEnd(text: string, start: number, most = text.length): number {
  let depth = 0;
  const mark = /["[\]{},]/g;
  mark.lastIndex = start;
  for (let found = mark.exec(text); found && found.index < most; found = mark.exec(text)) {
    const at = found.index;
    if (found[0] === '"') {
      mark.lastIndex = stringEnd(text, at);
      if (depth === 0) return Math.min(mark.lastIndex, most);
    } else if (found[0] === "[" || found[0] === "{") depth++;
    else if (found[0] === ",") {
      if (depth === 0) return at;
    } else if (depth <= 1) return depth === 0 ? at : at + 1;
    else depth--;
  }
  return most;
}

/** The position after the string that begins here. A string holds no line end, so a broken one ends there. */
export function stringEnd(text: string, start: number): number {
  const mark = /["\\\n]/g;
  mark.lastIndex = start + 1;
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    if (found[0] === "\n") return found.index;
    if (found[0] === '"') return found.index + 1;
    mark.lastIndex++;
  }
  return text.length;
}

/** The first position from here on that is not white space. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  return at;
}

/** The line of a position; asked for positions in order. */
export function lineCounter(text: string): (position: number) => number {
  let line = 1;
  let counted = 0;
  return (position) => {
    for (let next = text.indexOf("\n", counted); next >= 0 && next < position; next = text.indexOf("\n", counted)) {
      line++;
      counted = next + 1;
    }
    return line;
  };
}
