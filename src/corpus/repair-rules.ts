// Repair rules: damage that scraping did, repaired inside a line. Authors' own slips stay.

import { decodeEntity, encodedEntity, oddSpaces, zeroWidth } from "./entities.js";
import { decodeMojibake, mojibake } from "./mojibake.js";

export interface RepairRule {
  readonly name: string;
  readonly reason: string;
  readonly pattern: RegExp;
  /** What a line must hold for the rule to apply: quick to look for, and absent from most lines. */
  readonly sign: RegExp;
  /** What a match becomes; a match that stays as it is was not damaged. */
  readonly repair: (raw: string) => string;
}

const doubledAcronym = /\b((?:\p{Lu}\.){2,})\1/gu;

export const repairRules: readonly RepairRule[] = [
  {
    name: "mojibake",
    reason: "UTF-8 that was read as Windows-1252",
    sign: /[ÂÃÄÅâïðÐÑ]/,
    pattern: mojibake,
    repair: decodeMojibake,
  },
  { name: "entity", reason: "an entity that was not decoded", sign: /&/, pattern: encodedEntity, repair: decodeEntity },
  {
    name: "doubled-acronym",
    reason: "an acronym printed twice in a row",
    sign: /\.\p{Lu}\.\p{Lu}\./u,
    pattern: doubledAcronym,
    repair: (raw) => raw.replace(doubledAcronym, "$1"),
  },
  {
    name: "odd-space",
    reason: "a space other than the plain one",
    sign: new RegExp(`[${oddSpaces}]`),
    pattern: new RegExp(`[${oddSpaces}]+ *|(?<! ) +[${oddSpaces}]+ *`, "g"),
    repair: () => " ",
  },
  {
    name: "zero-width",
    reason: "a character that prints nothing",
    sign: new RegExp(`[${zeroWidth}]`),
    pattern: new RegExp(`[${zeroWidth}]+`, "g"),
    repair: () => "",
  },
  {
    name: "ligature",
    reason: "letters that a printed page joins in one sign",
    sign: /[\ufb00-\ufb06]/,
    pattern: /[\ufb00-\ufb06]+/g,
    repair: (raw) => raw.normalize("NFKC"),
  },
];
