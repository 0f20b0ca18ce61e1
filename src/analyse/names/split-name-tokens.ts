// Split name tokens: a text cut into the pieces that a name can begin or end at.
// Other than the tokens that are counted, these keep case and marks: a hyphen is a piece of its own
// ("Moscow-based" holds Moscow), so is a possessive 's; the stop of an initial or of "Inc." belongs to it.

import type { Span } from "../../text/index.js";

const abbreviations =
  "Inc|INC|Corp|CORP|Co|CO|Cos|Ltd|LTD|Jr|Sr|Bros|Mr|Mrs|Ms|Dr|Gen|Gov|Sen|Rep|Lt|Col|Capt|Maj|Sgt|Adm|Rev|Prof|St|Calif|Fla|Mass|Conn|Ariz|Minn|Okla|Tex|Va|Wash|Wis|Ala|Ark|Colo|Del|Ill|Ky|Md|Mich|Tenn|Pa";
const token = new RegExp(
  `(?:\\p{Lu}\\.){2,}(?!\\p{L})|(?:${abbreviations})\\.(?![\\p{L}\\p{N}])|\\p{Lu}\\.(?!\\p{L})|['’][sS](?![\\p{L}\\p{N}])` +
    `|[@#]?[\\p{L}\\p{M}_][\\p{L}\\p{M}\\p{N}_]*(?:['’](?![sS](?![\\p{L}\\p{N}]))[\\p{L}\\p{M}]+)*|\\p{N}+(?:[.,:]\\p{N}+)*|[^\\s\\p{L}\\p{N}]`,
  "gu",
);

/** Adds the pieces of a span to lists of starts and ends. Linear. */
export function splitNameTokens(text: string, { start, end }: Span, starts: number[], ends: number[]): void {
  token.lastIndex = start;
  for (let found = token.exec(text); found !== null && found.index < end; found = token.exec(text)) {
    starts.push(found.index);
    ends.push(Math.min(end, token.lastIndex));
  }
}
