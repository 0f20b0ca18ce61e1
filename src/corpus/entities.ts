// Entities that a scraper left in a text, encoded once or more: &amp; &#8217; &amp;amp; &amp;#x2019;

import { createRequire } from "node:module";

// Loaded when the first entity is met: the names of all of them are a table of 40 kB.
const load = createRequire(import.meta.url);
const library = () => load("entities/decode") as typeof import("entities/decode");

/** An entity, its ampersand encoded any number of times. */
export const encodedEntity = /&(?:amp;)*(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]{2,31}\d{0,2});/g;

/** Spaces other than the plain one. */
export const oddSpaces = "\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000";
/** What prints nothing and joins nothing. */
export const zeroWidth = "\\u200b\\u2060\\ufeff\\u00ad";

const odd = new RegExp(`[${oddSpaces}]`, "g");
const unprinted = new RegExp(`[${zeroWidth}]`, "g");

/**
 * What an entity stands for: a plain space for any space, nothing for what prints nothing. One that is unknown, or
 * stands for no character, stays as it is.
 */
export function decodeEntity(raw: string): string {
  const once = raw.replace(/^&(?:amp;)*(?=[^;]+;$)/, "&");
  const decoded = library().decodeHTMLStrict(once);
  if (decoded === once || /[\u0000-\u001f\u007f-\u009f\ufffd]/.test(decoded)) return raw;
  return decoded.replace(odd, " ").replace(unprinted, "");
}

/** The entities of a text of markup, decoded as browsers do: also where the semicolon is missing. */
export const decodeMarkup = (text: string): string => (text.includes("&") ? library().decodeHTML(text) : text);
