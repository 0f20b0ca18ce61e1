// Split name tokens: a text cut into the pieces that a name can begin or end at.
// Other than the tokens that are counted, these keep case and marks: a hyphen is a piece of its own
// ("Moscow-based" holds Moscow), so is a possessive 's; the stop of an initial or of "Inc." belongs to it.

import type { Span } from "../../text/index.js";

const abbreviations = [
  "Inc|INC|Corp|CORP|Co|CO|Cos|Ltd|LTD|Jr|Sr|Bros|Mr|Mrs|Ms|Dr|Gen|Gov|Sen|Rep|Lt|Col|Capt|Maj|Sgt|Adm|Rev|Prof|St",
  "Calif|Fla|Mass|Conn|Ariz|Minn|Okla|Tex|Va|Wash|Wis|Ala|Ark|Colo|Del|Ill|Ky|Md|Mich|Tenn|Pa",
].join("|");
/** What a piece is. `splitNameTokens` cuts as it does, faster. */
export const nameToken = new RegExp(
  [
    "(?:\\p{Lu}\\.){2,}(?!\\p{L})",
    `(?:${abbreviations})\\.(?![\\p{L}\\p{N}])`,
    "\\p{Lu}\\.(?!\\p{L})",
    "['’][sS](?![\\p{L}\\p{N}])",
    "[@#]?[\\p{L}\\p{M}_][\\p{L}\\p{M}\\p{N}_]*(?:['’](?![sS](?![\\p{L}\\p{N}]))[\\p{L}\\p{M}]+)*",
    "\\p{N}+(?:[.,:]\\p{N}+)*",
    "[^\\s\\p{L}\\p{N}]",
  ].join("|"),
  "gu",
);

/** Letters with a stop each. */
const spelt = /(?:\p{Lu}\.)+/uy;

/** Adds the pieces of a span to lists of starts and ends. Linear. */
export function splitNameTokens(text: string, { start, end }: Span, starts: number[], ends: number[]): void {
  let speltEnd = start;
  for (let at = start; at < end; ) {
    let to = at < speltEnd ? at + sizeAt(text, at) : plainEnd(text, at);
    if (to === at) {
      nameToken.lastIndex = at;
      const found = nameToken.exec(text);
      if (found === null || found.index >= end) return;
      at = found.index;
      to = nameToken.lastIndex;
      // "A.B.C.d" is no acronym, nor is what is left of it behind "A": its letters and stops are pieces of their own.
      if (text.charCodeAt(to) === stop) {
        spelt.lastIndex = at;
        speltEnd = spelt.test(text) ? spelt.lastIndex : at;
      }
    }
    starts.push(at);
    ends.push(Math.min(end, to));
    for (at = to; at < end && text.charCodeAt(at) === space; ) at++;
  }
}

/** Code units of the character that begins at a place. */
const sizeAt = (text: string, at: number) => (text.codePointAt(at)! > 0xffff ? 2 : 1);

const space = 0x20;
const apostrophe = 0x27;
const stop = 0x2e;
const firstSmall = 0x61;

const enum Kind {
  other = 0,
  letter = 1,
  digit = 2,
  mark = 3,
}
/** Kinds of the ASCII characters; other are spaces, and what may begin a longer piece. */
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[\s'@#]/.test(character)) return Kind.other;
  return /[A-Za-z_]/.test(character) ? Kind.letter : /\d/.test(character) ? Kind.digit : Kind.mark;
});
const kindOf = (code: number): Kind => (code < kinds.length ? kinds[code]! : Kind.other);

/**
 * Where a piece ends that can be read without the expression: a mark, or ASCII letters that no stop, apostrophe or
 * other letter makes longer. Most pieces are such; `at` where it is none.
 */
function plainEnd(text: string, at: number): number {
  const first = text.charCodeAt(at);
  const kind = kindOf(first);
  if (kind === Kind.mark) return at + 1;
  if (kind !== Kind.letter) return at;
  for (let to = at + 1; to < text.length; to++) {
    const code = text.charCodeAt(to);
    const next = kindOf(code);
    if (next === Kind.letter || next === Kind.digit) continue;
    const goesOn = code >= kinds.length || code === apostrophe || (code === stop && first < firstSmall);
    return goesOn ? at : to;
  }
  return text.length;
}
