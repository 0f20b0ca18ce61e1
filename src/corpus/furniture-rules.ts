// Furniture rules: what a page prints that is not the article, as a table. Each rule looks at one line of a text.
// `where` says in which part of the file it may apply: the head (before the first paragraph of prose), the tail (after
// the last of them), or anywhere.

import { recurringRule } from "./find-recurring-lines.js";
import { type FurnitureRule, line } from "./furniture-rule.js";
import { pageRules } from "./page-rules.js";
import { requestRules } from "./request-rules.js";
import { dayPattern as day, doubleClosers, monthPattern as month, openingQuotes } from "../text/index.js";

const raw = String.raw;

/** What a list of other stories is called, after "Related" or "Top". */
const otherStories =
  "Articles?|Stories|Story|Posts?|News|Topics|Reading|Content|Now|Headlines|Videos?|for you|from .{2,40}|on .{2,40}";

/**
 * The rules by which lines are furniture; of several that apply, the first in the table is stated.
 *
 * @example furnitureRules.find(({ pattern }) => pattern.test("Share this article"))?.name // "sharing"
 */
export const furnitureRules: readonly FurnitureRule[] = [
  {
    name: "weather",
    where: "head",
    reason: "a weather line of the page",
    pattern: /^[-−]?\d{1,3}(?:\.\d+)?\s*°?\s*[CF]$/,
  },
  {
    name: "page-date",
    where: "head",
    reason: "the date on which the page was rendered, not the article's",
    pattern: new RegExp(
      raw`^(?:${day},? )?(?:${month} \d{1,2},? \d{4}|\d{1,2} ${month},? \d{4})(?:,? \d{1,2}:\d{2}.{0,12})?$`,
    ),
  },
  { name: "address", where: "anywhere", reason: "an address standing alone", pattern: /^\$?(?:https?:\/\/|www\.)\S+$/ },
  {
    name: "photo-credit",
    where: "anywhere",
    reason: "credit of a picture",
    pattern: new RegExp(
      raw`^[([]?(?:Photo(?:graph)?|Image|Picture|Video|Credit|File photo|Main image)s?` +
        raw`(?: (?:by|credits?|source))?\s*[:：]\s*\S.{0,80}$`,
      "i",
    ),
  },
  {
    name: "photo-caption",
    where: "anywhere",
    reason: "caption of a picture: it describes a scene in the present and ends with place and date",
    pattern: new RegExp(
      raw`^(?:FILE|A|An|The|People|Soldiers|Members|Protesters|\p{Lu}\p{L}+).{30,400}[,.] ` +
        raw`(?:(?:on|in) )?(?:\p{Lu}[\p{L}-]+,? ){0,3}(?:on )?${month} \d{1,2}, \d{4}\.?` +
        raw`(?: ?(?:REUTERS|AP|AFP|EPA|\().{0,60})?$`,
      "u",
    ),
    // What happened "on Friday, March 4, 2022." is told in the past; only a caption has its credit behind the date.
    unless: new RegExp(
      raw`\bon (?:${day}, )?${month} \d{1,2}, \d{4}\.?$|` +
        raw`^(?!FILE).*\b(?:was|were|had|has been|said|died|born|began|became|came|did|gave|held|left|made|met|took|told|` +
        raw`went|won)\b.*\d{4}\.?$`,
      "u",
    ),
  },
  {
    name: "contributors",
    where: "anywhere",
    reason: "credit of contributors",
    pattern: line(
      "u",
      raw`.{3,120} contributed (?:to this (?:report|story|article)|reporting)\b.{0,60}`,
      raw`\(?(?:Additional |With )?(?:Reporting|Writing|Editing|Compiled|Edited) by\s+\p{Lu}.{2,300}`,
    ),
  },
  {
    name: "sign-off",
    where: "tail",
    reason: "line in which an agency or a paper signs off",
    pattern: line(
      "u",
      raw`\(?(?:First )?[Pp]ublished in .{2,80}, .{0,40}\d{4}\.?\)?`,
      raw`(?:The post |This (?:article|story|post) ).{0,200}\b(?:first appeared|appeared first|originally appeared|` +
        raw`was (?:first|originally) published) (?:on|in|at|by) .{2,100}`,
      raw`Our Standards: The .{2,60} Trust Principles.{0,20}`,
      raw`\(?(?:Reuters|AP|AFP|ANI|PTI|IANS|dpa|Xinhua|TASS)\)?\.?`,
      raw`\(?(?:This|The) (?:story|article|report) (?:has|was) (?:not )?(?:been )?(?:edited|generated|published) .{5,160}`,
    ),
  },
  {
    name: "contact",
    where: "anywhere",
    reason: "how to reach the writer",
    pattern: line(
      "i",
      raw`(?:Write to|E-?mail|Contact|Reach|Follow)\b.{0,80}\S*@\S+.{0,60}`,
      raw`\S+@\S+\.\w+`,
      raw`(?:twitter|facebook)\.com\/\S+`,
    ),
  },
  {
    name: "page-times",
    where: "anywhere",
    reason: "when the page was published or changed",
    pattern: new RegExp(
      raw`^(?:First |Last |Originally )?(?:Published|Updated|Posted|Modified)(?: (?:on|at))?\s*:?\s+` +
        raw`(?:.{0,40}(?:${month} \d{1,2}|\d{1,2} ${month}|\d{4}-\d\d).{0,60}|\d{1,2}:\d\d.{0,40})` +
        // It ends as no sentence does, but for "p.m."
        raw`(?<![!?]|[^m]\.)$`,
      "i",
    ),
  },
  {
    name: "byline",
    where: "anywhere",
    reason: "byline",
    pattern: new RegExp(
      // "By Wednesday evening the count had reached 40,000" names nobody: four words of prose in a row.
      raw`^(?!.*[^,](?: \p{Ll}[\p{L}'’]*){4})` +
        raw`(?:Author|By|Written by|Reported by|Reporting by|Editing by)(?:\s*:\s*|\s+)` +
        raw`(?:\S+@\S+|\p{Lu}).{0,100}(?<![.!?${doubleClosers}])$`,
      "u",
    ),
  },
  {
    name: "source-line",
    where: "tail",
    reason: "line that names the source",
    pattern: line(
      "u",
      raw`(?:[Oo]riginal )?(?:[Ss]ources?|SOURCES?)(?: [Ll]ink)?(?:\s*:.{0,120})?`,
      // Without a colon only a name may follow.
      raw`(?:Original )?Sources?(?:\s+(?:\p{Lu}|of\b|the\b)\S*){1,6}(?<![.!?])`,
    ),
  },
  { name: "disclaimer", where: "tail", reason: "disclaimer", pattern: /^\[?Disclaimer(?:\]|\s*[:.–—-]|$).{0,400}$/i },
  {
    name: "other-stories",
    where: "tail",
    opensTail: true,
    reason: "heading of a list of other stories",
    pattern: line(
      "iu",
      `(?:${[
        raw`(?:Most|Also|More) (?:Popular|Read|Viewed|Shared)(?: \p{L}+)?`,
        raw`(?:Related|Recommended|Latest|Trending|Popular|Top|More|Other)(?: (?:${otherStories})){1,2}`,
        "Check Also",
        raw`Read (?:more|also|next)\b.{0,80}`,
        raw`(?:You )?(?:may|might) also (?:like|be interested in).{0,20}`,
        "Editors?['’]?s?['’]? picks?",
        "What to read next",
        "See also",
      ].join("|")})\\s*:?`,
    ),
  },
  {
    name: "see-also",
    where: "anywhere",
    reason: "pointer to other stories",
    pattern: /^(?:More|Follow|See|Read)\b.{0,80}(?::|\bat)\s*https?:\S+.{0,80}$/i,
  },
  {
    name: "about-site",
    where: "tail",
    from: 0.7,
    opensTail: true,
    reason: "box about the site",
    pattern: /^About (?:us|the (?:author|site|writer)|(?:\p{Lu}[\p{L}-]*\s?){1,5})$/u,
  },
  ...requestRules,
  {
    name: "tags",
    where: "anywhere",
    reason: "tags and sections",
    pattern:
      /^(?:Tags?|Tagged(?: with| as)?|Filed under|Categor(?:y|ies)|Posted in|Topics|Keywords)\s*(?::.{0,200})?$/i,
  },
  { name: "reading-time", where: "anywhere", reason: "reading time", pattern: /^\d+[- ]min(?:ute)?s?(?: read)?$/i },
  {
    name: "copyright",
    where: "anywhere",
    reason: "copyright line",
    pattern: line(
      "u",
      raw`(?:©|\([cC]\)\s*(?=\d{4}|\p{Lu})).{0,400}`,
      // A sentence about copyright has neither a sign nor a year behind the word, nor only names.
      raw`(?:Copyright|COPYRIGHT)s?\s*(?:©|\([cC]\)|:|\d{4}|(?:by|of)\s+\p{Lu}).{0,400}`,
      raw`(?:Copyright|COPYRIGHT)(?:\s+(?:\p{Lu}|of\b|the\b|and\b)\S*){0,8}(?<![.!?])`,
      raw`.{0,60}(?:All [Rr]ights [Rr]eserved|ALL RIGHTS RESERVED)\.?.{0,80}`,
    ),
  },
];

/** Rules that look at a line's neighbours, not at a pattern; see `clean-text.ts`. */
const structuralRules = ["glued-address", "teaser", "heading", recurringRule] as const;

/**
 * Names of the rules that `restore` can turn off. An `after-…` rule removes what follows a line of the rule in its
 * name.
 *
 * @example restorableRules.includes("byline") // true
 */
export const restorableRules: readonly string[] = [
  ...furnitureRules.flatMap(({ name, opensTail }) => (opensTail ? [name, `after-${name}`] : [name])),
  ...structuralRules,
  ...pageRules.map(({ name }) => name),
  "outside-article",
  "footnote-mark",
  "links",
].filter((name, i, all) => all.indexOf(name) === i);

/** Address of a picture glued to the first word of a paragraph. */
export const gluedAddress = {
  name: "glued-address",
  reason: "address of a picture glued to the text",
  pattern: new RegExp(
    raw`https?://[^\s"'<>]{1,2000}?\.(?:png|jpe?g|gif|webp|svg)(?:\?[\w=&%-]*)?(?=\p{L}|\s|$|[${openingQuotes}])`,
    "giu",
  ),
} as const;
