// Text of articles made safe for a terminal, where a control character can move the cursor, change a title
// or hide what follows. Each is replaced by a visible sign that does nothing.

/** Control characters except line feed and tab, and the marks that reverse the direction of what follows. */
const harmful = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\u2028\u2029]/g;

/**
 * A text whose control characters are shown instead of obeyed. Line feeds and tabs stay; a carriage return before a
 * line feed is dropped.
 */
export const escapeControls = (text: string): string => text.replace(/\r\n/g, "\n").replace(harmful, showCharacter);

/** One line of text, line breaks shown too. */
export const escapeLine = (text: string): string => escapeControls(text).replace(/\n/g, "⏎").replace(/\t/g, " ");

/** Signs for characters that cannot be seen, to show what a repair changed: ⏎, ␣, <U+00A0>. */
export function showUnseen(text: string): string {
  if (text === "") return "nothing";
  const shown = escapeLine(text)
    .replaceAll("\u00a0", "⍽")
    .replace(/(?! )[\p{Zs}\u200b\u2060\ufeff\u00ad]/gu, codeName);
  return shown.trim() === "" ? shown.replaceAll(" ", "␣") : shown;
}

const codeName = (character: string) => `<U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}>`;
const showCharacter = (character: string) => {
  const code = character.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? "␡" : codeName(character);
};
