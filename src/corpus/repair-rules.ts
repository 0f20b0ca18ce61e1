// Repair rules: damage that scraping did, undone inside a line. Authors' own slips stay.

export interface RepairRule {
  readonly name: string;
  readonly reason: string;
  readonly pattern: RegExp;
  readonly replacement: string;
}

export const repairRules: readonly RepairRule[] = [
  { name: "doubled-acronym", reason: "an acronym printed twice in a row", pattern: /\b((?:\p{Lu}\.){2,})\1/gu, replacement: "$1" },
  { name: "odd-space", reason: "a space other than the plain one", pattern: /[\u00a0\u2000-\u200a\u202f\u205f\u3000]+ *|(?<! ) +[\u00a0\u2000-\u200a\u202f\u205f\u3000]+ */g, replacement: " " },
  { name: "zero-width", reason: "a character that prints nothing", pattern: /[\u200b\u2060\ufeff\u00ad]+/g, replacement: "" },
  { name: "entity", reason: "an entity that was not decoded", pattern: /&(?:amp|quot|#39|apos|nbsp|lt|gt|rsquo|lsquo|ldquo|rdquo|mdash|ndash|hellip);/g, replacement: "" },
];

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&", "&quot;": '"', "&#39;": "'", "&apos;": "'", "&nbsp;": " ", "&lt;": "<", "&gt;": ">", "&rsquo;": "’",
  "&lsquo;": "‘", "&ldquo;": "“", "&rdquo;": "”", "&mdash;": "—", "&ndash;": "–", "&hellip;": "…",
};

/** What a match of a rule becomes. */
export function repair(rule: RepairRule, raw: string): string {
  return rule.name === "entity" ? entities[raw]! : raw.replace(new RegExp(rule.pattern.source, rule.pattern.flags), rule.replacement);
}
