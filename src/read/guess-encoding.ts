// Guess encoding: which of the encodings before Unicode a text is in, by its letters. chardet knows those of most
// languages by how often letters follow each other; Mac OS Roman, which it does not know, by its signs inside words.

import { isUtf8 } from "node:buffer";
import { createRequire } from "node:module";
import { windows1252High } from "../text/index.js";

// Loaded when the first bytes are met that are not UTF-8.
const load = createRequire(import.meta.url);
const library = () => load("chardet") as typeof import("chardet");

/** What the encoding standard and its decoders call Windows-1252 too. */
const western = /^(?:ISO-8859-1|windows-1252|ASCII|UTF-.*)$/;
/** Two and more bytes a letter: chance hits have a low confidence, and do not decode. */
const multibyte = /^(?:Shift_JIS|EUC-|GB18030|Big5|ISO-2022)/;
/** Letters of Greek, Cyrillic and Semitic scripts: what is in them is hardly Latin. */
const otherScript = /^(?:windows-125[1356]|ISO-8859-[5678]|KOI8-R)$/;
const looked = 65_536;

/** The label of the encoding that bytes which are not UTF-8 are in; windows-1252 where nothing speaks for another. */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = oddLines(bytes);
  if (sample.length === 0) return "windows-1252";
  const guesses = library().analyse(sample);
  const best = guesses[0];
  const rival = Math.max(0, ...guesses.filter(({ name }) => western.test(name)).map(({ confidence }) => confidence));
  if (best && !western.test(best.name) && isSure(best.name, best.confidence, rival, sample)) return best.name;
  return isMacRoman(sample) ? "macintosh" : "windows-1252";
}

function isSure(name: string, confidence: number, rival: number, sample: Uint8Array): boolean {
  if (multibyte.test(name)) {
    if (confidence < 50 || highShare(sample) < 0.2) return false;
  } else if (otherScript.test(name)) {
    // Two letters in three and more are high bytes in such a script, in Latin few.
    if (confidence < 10 || confidence <= rival || highShare(sample) < 0.3) return false;
  } else if (confidence < 30 || confidence < rival * 1.3 || countHigh(sample) < 4) return false;
  // The sample may end inside a letter.
  try {
    new TextDecoder(name, { fatal: multibyte.test(name) }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The lines that are not UTF-8, as one. */
function oddLines(bytes: Uint8Array): Uint8Array {
  const lines: Uint8Array[] = [];
  let length = 0;
  for (let at = 0; at < bytes.length && length < looked; ) {
    const end = bytes.indexOf(10, at) + 1 || bytes.length;
    const line = bytes.subarray(at, end);
    if (!isUtf8(line)) {
      lines.push(line);
      length += line.length;
    }
    at = end;
  }
  return Buffer.concat(lines);
}

const isAsciiLetter = (byte: number | undefined) => byte !== undefined && (byte | 32) >= 97 && (byte | 32) <= 122;

function countHigh(bytes: Uint8Array): number {
  let high = 0;
  for (const byte of bytes) if (byte >= 0x80) high++;
  return high;
}

/** The share of bytes above ASCII in all that may be letters. */
function highShare(bytes: Uint8Array): number {
  let ascii = 0;
  for (const byte of bytes) if (isAsciiLetter(byte)) ascii++;
  const high = countHigh(bytes);
  return high / (high + ascii || 1);
}

/** True where words are whole as Mac OS Roman and not as Windows-1252. */
function isMacRoman(bytes: Uint8Array): boolean {
  const asWindows = oddInWords(bytes, decodeAsWindows);
  return asWindows > 0 && oddInWords(bytes, (sample) => new TextDecoder("macintosh").decode(sample)) * 3 < asWindows;
}

/** Signs where a word has letters, and capitals after small ones: both show that the letters are others. */
const odd = /(?<=\p{L})[^\p{L}\p{M}\p{N}\p{Zs}\s'’.,;:!?\-–—/…)»”"&@_]+(?=\p{L})|(?<=\p{Ll})(?![A-Z])\p{Lu}/gu;
const oddInWords = (bytes: Uint8Array, decode: (bytes: Uint8Array) => string) => decode(bytes).match(odd)?.length ?? 0;

/** Reads any bytes as Windows-1252. Some releases of Node decode 0x80 … 0x9f of it as Latin-1 does. */
export const decodeAsWindows = (bytes: Uint8Array): string =>
  new TextDecoder("windows-1252")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (c) => windows1252High[c.charCodeAt(0) - 0x80]!);
