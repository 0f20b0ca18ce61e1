// Mojibake: UTF-8 that someone read as Windows-1252 and saved again, so that ’ is â€™ and é is Ã©. It is
// repaired only where nobody would write what is there: the letter of a lead byte, then a sign that does not
// follow it in any language, and the bytes of both together are one character.

import { windows1252High as high } from "../text/index.js";

const next = `[\\u0080-\\u00bf${high}]`;
/** What such a sign became where it was read wrongly again. */
const nextAgain = `(?:Â[\\u0080-\\u00bf]|[ÅÆË]${next}|â[€‚„†ˆ\\u0080\\u0082\\u0084\\u0086\\u0088]${next})`;

/** A run of such characters. Ã between a capital and a sign, and Ä and Å beside no letter, may be meant so. */
export const mojibake = new RegExp(
  "(?:â€|Ã¢â‚¬Â?)(?=[\\s.,;:!?)]|$)|(?:" +
    [
      `Ã[ƒ„…†‡]${nextAgain}`,
      `Ã¢(?:â‚¬|${nextAgain})${nextAgain}`,
      `Ã°Å¸${nextAgain}{2}`,
      "Â[\\u00a0-\\u00bf]",
      `(?<!\\p{Lu})Ã${next}`,
      `Ã${next}(?=\\p{L})`,
      "(?<=\\p{L})[ÄÅ][\\u00a1-\\u00bf‡†ƒ‰ŠŒŽšœžŸˆ™]",
      "[ÄÅ][\\u00a1-\\u00bf‡†ƒ‰ŠŒŽšœžŸˆ™](?=\\p{L})",
      `â[€\\u0080]${next}`,
      `â[‚„†ˆ\\u0082\\u0084\\u0086\\u0088]${next}`,
      `ðŸ${next}{2}`,
      "ï»¿",
      `(?:[ÐÑ]${next}){2,}`,
    ].join("|") +
    ")+",
  "gu",
);

/** The text that was meant; what is not UTF-8 after all stays as it is. */
export function decodeMojibake(raw: string): string {
  if (raw === "â€" || /^Ã¢â‚¬Â?$/.test(raw)) return "”";
  const bytes = Uint8Array.from(raw, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x100 ? code : 0x80 + high.indexOf(character);
  });
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return raw;
  }
  // Some were read wrongly twice.
  return text
    .replace(mojibake, (again) => (again.length < raw.length ? decodeMojibake(again) : again))
    .replace(/\u00a0/g, " ");
}
