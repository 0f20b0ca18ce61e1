import { describe, expect, it } from "vitest";
import { furnitureRules } from "../../src/corpus/furniture-rules.js";

const prose = [
  "Beijing shared its view on Monday.",
  "The source of the report is a diplomat.",
  "Photographs show the ship.",
  "By Monday the talks were over.",
  "In March 2022 he resigned.",
  "About 8,000 soldiers are in Russia.",
  "He printed the reply in an email.",
  "The weather was 31 C on Monday.",
  "Readers commented on the most popular articles.",
  "“Share the burden,” he said.",
  "We value your support, the minister said.",
  "Contact with the crew was lost at 3 am.",
  "Published on March 3, 2022, the report names no one.",
  "Envoys of both ports met again in Lund on Friday, March 4, 2022.",
  "The harbour master was sworn in on Saturday, May 8, 2021.",
  "She was born in a lighthouse on April 2, 1951, and died at sea on June 3, 2019.",
  "Copyright on the old charts ended long ago, the court found.",
  "Copyright cases have doubled since 1990.",
  "Sources near the pilots said the strike would end soon.",
  "Disclaimer notices are to be printed on every ticket, the judge said.",
  "By Wednesday evening the count had reached 40,000",
  "The bank receives commissions on every purchase.",
  "To read the letters, scholars must register in person.",
  "More than 40 newsletters were sent to subscribers.",
  "Editing by hand takes a week.",
  "Topics at the meeting were trade and fishing.",
  "Chinese troops landed on the island on March 11, 2022, and left again a day later.",
];

/** Of each rule, lines that it must remove. */
const lines: Readonly<Record<string, readonly string[]>> = {
  weather: ["27.8 C", "31.2 C", "-4°F", "88 °F"],
  "page-date": ["Friday, March 1, 2024", "Sunday, June 4, 2023", "4 June 2023"],
  address: ["https://www.example.org/a?b=c", "$https://news.example.org/x$", "www.example.org"],
  "photo-credit": [
    "Photo: AFP",
    "(Credit: A. Painter / Example)",
    "Main image credit: Example",
    "Image credit: Reuters",
    "File photo: EPA",
  ],
  "photo-caption": [
    "A tank painted with the letter “Z” beside a damaged house in Volnovakha, Ukraine, March 11, 2022.",
  ],
  contributors: [
    "Ann Other contributed to this report.",
    "Ann Other contributed reporting from Oslo.",
    "(Reporting by Ann Other, editing by B. Else)",
  ],
  "sign-off": [
    "Published in Coast, March 3, 2022.",
    "The post Fees rise in all ports appeared first on Port Watch.",
    "Our Standards: The Example Trust Principles.",
  ],
  contact: [
    "desk@example.com",
    "Write to Ann Other at ann@example.com",
    "Follow Ann Other @ann on Twitter",
    "twitter.com/annother",
  ],
  "page-times": [
    "Published 2:16 AM EST Nov 20, 2019",
    "Updated: Sat 8:31 PM, Feb 17, 2018",
    "First Published: Tuesday, November 19, 2019",
    "Updated at 1:23 p.m.",
  ],
  newsletter: [
    "Begin well. Sign up for our daily newsletter",
    "Never miss a thing by signing up to our newsletter today!",
  ],
  paywall: [
    "To view the full story, please subscribe.",
    "If you see this but are already a subscriber, log in.",
    "Already a member? Sign in",
  ],
  disclosure: ["We may earn a commission if you buy through our links.", "This post contains affiliate links."],
  tags: ["Tags: harbour, ships", "Filed under: Sea", "Topics"],
  "see-also": ["More on ships: https://example.org/ships", "Follow the talks at https://example.org/talks"],
  byline: ["Author desk@example.com (Datelines desk)", "By Ann Other", "Written by Ann Other and B. Else"],
  "source-line": ["Source : VOA", "Source:", "Source link", "Original Source: Example"],
  disclaimer: ["[Disclaimer]", "Disclaimer: views are the author's"],
  "other-stories": [
    "Most Popular Articles",
    "Check Also",
    "Related stories",
    "Read more about Asia",
    "Editor’s picks",
    "You may also like",
  ],
  "about-site": ["About us", "About Daily Example"],
  "comment-form": [
    "Leave a Reply",
    "Leave a Comment",
    "Required fields are marked *",
    "Your email address will not be published.",
    "Comment *",
    "3 Comments",
  ],
  sharing: [
    "Share",
    "Like this story? Share it with a friend!",
    "Share this article",
    "Tweet",
    "Email this",
    "Subscribe to our newsletter",
    "Follow us on Twitter",
  ],
  advertisement: ["Advertisement", "ADVERTISEMENT", "Sponsored content", "Story continues below"],
  consent: [
    "We value your privacy.",
    "This site uses cookies. Accept Learn more",
    "We use cookies to improve the site.",
  ],
  "reading-time": ["4 min read", "10 minutes"],
  copyright: ["© 2022 Example. All rights reserved.", "Copyright 1999–2025 Example Times"],
};

describe("furnitureRules", () => {
  it("has an example here for every rule, and no two rules of one name", () => {
    expect(furnitureRules.map(({ name }) => name).sort()).toEqual(Object.keys(lines).sort());
  });

  it.each(furnitureRules.flatMap(({ name, pattern }) => lines[name]!.map((line) => [name, line, pattern] as const)))(
    "%s removes %j",
    (_, line, pattern) => {
      expect(pattern.test(line)).toBe(true);
    },
  );

  it.each(prose)("leaves the sentence %j", (sentence) => {
    expect(
      furnitureRules
        .filter(({ pattern, unless }) => pattern.test(sentence) && !unless?.test(sentence))
        .map(({ name }) => name),
    ).toEqual([]);
  });

  it("says why, for every rule", () => {
    expect(furnitureRules.filter(({ reason }) => reason.length < 5)).toEqual([]);
  });
});
