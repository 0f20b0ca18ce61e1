// Request rules: furniture by which a site asks something of its readers, or sells something to them.

import { type FurnitureRule, line } from "./furniture-rule.js";

const raw = String.raw;

export const requestRules: readonly FurnitureRule[] = [
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
];
