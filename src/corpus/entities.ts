// Entities that a scraper left in a text, encoded once or more: &amp; &#8217; &amp;amp; &amp;#x2019;

/** Those of markup and of typography, and the letters of Latin-1 in the order of their codes from U+00C0. */
const marks: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  apos: "'",
  nbsp: " ",
  lt: "<",
  gt: ">",
  rsquo: "’",
  lsquo: "‘",
  sbquo: "‚",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  laquo: "«",
  raquo: "»",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  bull: "•",
  middot: "·",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  shy: "",
  zwj: "",
  zwnj: "",
  lrm: "",
  rlm: "",
  deg: "°",
  euro: "€",
  pound: "£",
  yen: "¥",
  cent: "¢",
  sect: "§",
  copy: "©",
  reg: "®",
  trade: "™",
  times: "×",
  frac12: "½",
  frac14: "¼",
  frac34: "¾",
  iexcl: "¡",
  iquest: "¿",
  oelig: "œ",
  OElig: "Œ",
  scaron: "š",
  Scaron: "Š",
  prime: "′",
};
const letters = (
  "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml - Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig " +
  "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml"
).split(" ");
const named: Readonly<Record<string, string>> = {
  ...Object.fromEntries(letters.map((name, i) => [name, String.fromCharCode(0xc0 + i)])),
  ...marks,
};

/** An entity, its ampersand encoded any number of times. */
export const encodedEntity = /&(?:amp;)*(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]{2,8}\d{0,2});/g;

/** What an entity stands for; one that is unknown, or stands for no character, stays as it is. */
export function decodeEntity(raw: string): string {
  const name = raw.replace(/^&(?:amp;)*(?=[^;]+;$)/, "").slice(0, -1);
  if (!name.startsWith("#")) return Object.hasOwn(named, name) ? named[name]! : raw;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (code >= 0x80 && code < 0xa0) return windows1252(code) ?? raw;
  if (code === 0xa0) return " ";
  return code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) || code === 0x7f
    ? raw
    : String.fromCodePoint(code);
}

/** Pages write the places of Windows-1252 where Unicode has control characters; browsers read them so. */
const windows1252 = (code: number): string | null =>
  "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ"[code - 0x80]!.replace("\0", "") || null;
