// Cut text: what APIs and feeds put behind the beginning of a text, where they give no more of it.

/** A text without the mark of its cut, and the cut as a problem. */
export interface CutText {
  readonly source: string;
  readonly problem: string | null;
}

/** "… [+2134 chars]", "[3 more paragraphs]", "[truncated]". */
const cutMark = new RegExp(
  "(?:\\s+(?:…|\\.\\.\\.))?\\s*\\[\\s*" +
    "(?:\\+\\s*\\d[\\d,.]*\\s*(?:chars?|characters|words|more)?|\\d+ more \\w+|truncated|cut)\\s*\\]?\\s*$",
  "i",
);
const more =
  "(?:continue|keep) reading|read (?:more|on|the (?:full|rest|whole))|weiterlesen|mehr lesen|lire la suite|" +
  "en savoir plus|leer más|seguir leyendo|leia mais|continua a leggere|leggi tutto|lees (?:meer|verder)";
/** A link to the whole text, with what is around it. */
const moreLink = new RegExp(
  `\\s*(?:<(?:p|span|div|br)\\b[^<>]*>\\s*)*<a\\b[^<>]*>(?:\\s|<[^<>]*>)*[[(]?` +
    `(?:${more})\\b(?:[^<]|<(?!/a>)[^<>]*>){0,200}</a>` +
    "[\\s.…\\]»→)]*(?:</(?:p|span|div)>\\s*)*$",
  "i",
);
const moreWords = new RegExp(`(?:[…\\n]|\\.\\.\\.|\\[…\\])\\s*[[(]?(?:${more})(?:[….»→\\])]|\\s)*$`, "i");
const ellipsis = /(?:…|\.\.\.|\[\.\.\.\]|\[…\]|&(?:#8230|#x2026|hellip);\]?|\[…)(?:\s|<\/\w+>)*$/;
/** Beginnings that end without such a mark are short. */
const mostOfBeginning = 1200;
/** The most characters of a cell in Excel. */
const mostOfCell = 32_767;

export function withoutCut(source: string): CutText {
  const tail = source.slice(-1000);
  const mark = (cutMark.exec(tail) ?? moreLink.exec(tail) ?? moreWords.exec(tail))?.[0];
  if (mark !== undefined && mark.length < source.trimEnd().length) {
    const shown = mark.replace(/<[^<>]*>/g, "").trim();
    return {
      source: source.slice(0, -mark.length),
      problem: `has a text that is cut off (${JSON.stringify(shown)}); what there is of it was read`,
    };
  }
  if (source.length < mostOfBeginning && ellipsis.test(tail))
    return { source, problem: 'has a text that ends in "…": it may be cut off' };
  if (source.length === mostOfCell)
    return { source, problem: "has a text of 32,767 characters, the most that Excel keeps: it may be cut off" };
  return { source, problem: null };
}
