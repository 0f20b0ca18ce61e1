// Furniture rules: what a page prints that is not the article, as a table. Each rule looks at one line of a text.
// `where` says in which part of the file it may apply: the head (before the first paragraph of prose), the tail (after
// the last of them), or anywhere.

import { recurringRule } from "./find-recurring-lines.js";
import { pageRules } from "./page-rules.js";
import { dayPattern as day, doubleClosers, monthPattern as month, openingQuotes } from "../text/index.js";

export interface FurnitureRule {
  readonly name: string;
  readonly reason: string;
  readonly where: "head" | "tail" | "anywhere";
  readonly pattern: RegExp;
  /** The tail begins for this rule where this share of the prose has gone by. Default 0.85. */
  readonly from?: number;
  /** After such a line, all that follows in the tail goes too. */
  readonly opensTail?: boolean;
}

const raw = String.raw;

/** Matches a line that is one of these, from its first character to its last. */
const line = (flags: string, ...alternatives: readonly string[]) =>
  new RegExp(`^(?:${alternatives.join("|")})$`, flags);

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
      raw`^(?:Author|By|Written by|Reported by|Reporting by|Editing by)(?:\s*:\s*|\s+)` +
        raw`(?:\S+@\S+|\p{Lu}).{0,100}(?<![.!?${doubleClosers}])$`,
      "u",
    ),
  },
  {
    name: "source-line",
    where: "tail",
    reason: "line that names the source",
    pattern: /^(?:Original )?Source(?: link)?\s*:?\s*.{0,120}$/i,
  },
  { name: "disclaimer", where: "tail", reason: "disclaimer", pattern: /^\[?Disclaimer\]?\b.{0,400}$/i },
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
  {
    name: "comment-form",
    where: "tail",
    opensTail: true,
    reason: "form for comments",
    pattern: line(
      "i",
      "Leave a (?:Reply|Comment)",
      "Your e-?mail address will not be published.{0,60}",
      "Required fields are marked.{0,10}",
      "Post (?:a )?Comment",
      "Add a comment",
      "Join the (?:conversation|discussion)",
      "Cancel reply",
      "Save my name, e-?mail.{0,100}",
      raw`(?:Comment|Name|E-?mail|Website)s?\s*\*?`,
      raw`\d* ?Comments?(?: \(\d+\))?`,
      "(?:Log|Sign) in to (?:leave a |post a )?(?:comment|reply).{0,20}",
    ),
  },
  {
    name: "sharing",
    where: "anywhere",
    reason: "buttons for sharing and subscribing",
    pattern: line(
      "i",
      raw`(?:Like|Enjoy(?:ed|ing)?|Love) (?:this|what)\b.{0,40}\?.{0,80}`,
      "Share(?: this(?: (?:article|story|post))?)?(?: (?:on|via|with) .{2,40})?",
      "Tweet|Print|Facebook|Twitter|WhatsApp|LinkedIn|Telegram|Pinterest|Reddit",
      "Copy link",
      "E-?mail(?: this)?",
      raw`Follow (?:us|@\S+)(?: on .{2,40})?`,
      raw`(?:Subscribe|Sign up)\b.{0,120}`,
      "Skip to (?:main )?content",
      "Back to top",
      "Listen(?: to this article.{0,20})?",
      "Click here .{0,80}",
      "Scroll (?:to|down).{0,40}",
    ),
  },
  {
    name: "advertisement",
    where: "anywhere",
    reason: "mark of an advertisement",
    pattern: line(
      "i",
      "Advertise?ments?",
      "Sponsored(?: content)?",
      "Story continues(?: below)?.{0,40}",
      "Article continues .{0,60}",
      "Continue reading.{0,60}",
      raw`Loading\.*`,
    ),
  },
  {
    name: "consent",
    where: "anywhere",
    reason: "notice about cookies and consent",
    pattern: new RegExp(
      raw`^(?:We value your privacy|(?:This (?:site|website|page)|We|Our partners and we) uses? cookies\b.{0,160}|` +
        raw`By (?:continuing|using) .{0,60}\b(?:cookies|consent)\b.{0,60})` +
        raw`[.!]?(?: (?:Accept|Agree|OK|Got it|Learn more))*$`,
      "i",
    ),
  },
  {
    name: "newsletter",
    where: "anywhere",
    reason: "offer of a newsletter",
    pattern: new RegExp(
      raw`^(?=.{0,260}$)(?:.*[.!?] )?(?:sign up|subscribe)\b.{0,100}\b(?:newsletters?|your inbox)\b|` +
        raw`^(?=.{0,160}$).*\bsigning up (?:to|for) our\b.{0,40}\bnewsletters?\b`,
      "i",
    ),
  },
  {
    name: "paywall",
    where: "anywhere",
    reason: "offer to subscribe",
    pattern: line(
      "i",
      raw`To (?:view|read|continue|access)\b.{0,40}\b(?:full|rest|reading|article|story|content)\b.{0,40}` +
        raw`\b(?:subscribe|log in|sign (?:in|up)|register)\b.{0,200}`,
      raw`(?:If you.{0,60}\b)?already an? (?:subscriber|member)\b.{0,120}`,
    ),
  },
  {
    name: "disclosure",
    where: "anywhere",
    reason: "disclosure of the site's earnings",
    pattern: new RegExp(
      raw`^(?=.{0,300}$)(?=.*\b(?:affiliate|links?|purchases?|buy)\b)` +
        raw`(?:.*\b(?:may|we) (?:earn|receive) (?:an? )?(?:small )?(?:affiliate )?commissions?\b|` +
        raw`.*\b(?:contains?|uses?) (?:income earning )?(?:auto )?affiliate\b)`,
      "i",
    ),
  },
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
    pattern: /^(?:©|\(c\)|Copyright\b).{0,400}$|^.{0,60}All rights reserved\.?.{0,80}$/i,
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
