import { describe, expect, it } from "vitest";
import { repairRules } from "../../src/corpus/repair-rules.js";

/** The text with every rule applied once, in order. */
const repaired = (text: string) => repairRules.reduce((sum, rule) => sum.replace(rule.pattern, rule.repair), text);

describe("repairRules", () => {
  it.each([
    ["the U.S.U.S. said", "the U.S. said"],
    ["the U.N.U.N. General Assembly", "the U.N. General Assembly"],
    ["U.S.S.R. and U.S.", "U.S.S.R. and U.S."],
    ["Oct.\u00a03 and 8,000\u202fmen", "Oct. 3 and 8,000 men"],
    ["a \u00a0 b", "a b"],
    ["a  b", "a  b"],
    ["Bei\u00adjing\u200b met", "Beijing met"],
    ["R&amp;D &ldquo;yes&rdquo; &#39;no&#39; 1&nbsp;2", "R&D “yes” 'no' 1 2"],
    ["&unknown; & co", "&unknown; & co"],
    ["It&#8217;s &#x201c;so&#x201D; &#150; M&uuml;nchen", "It’s “so” – München"],
    ["R&amp;amp;D, it&amp;#8217;s, &amp;amp;quot;x&amp;amp;quot;", 'R&D, it’s, "x"'],
    ["3&thinsp;km&#8239;on &rarr; Go&shy;ma &Ccaron;apek &DoubleRightArrow;", "3 km on → Goma Čapek ⇒"],
    ["&#0; &#xD800; &#9999999;", "&#0; &#xD800; &#9999999;"],
    ["Itâ€™s â€œso,â€\u009d he said â€“ 5 â‚¬", "It’s “so,” he said – 5 €"],
    ["a quote lost its end â€œhereâ€ and", "a quote lost its end “here” and"],
    ["cafÃ©, ZÃ¼rich, Ãœber, EspaÃ±a, ESPAÃ‘A", "café, Zürich, Über, España, ESPAÑA"],
    ["Â£5 in 10Â\u00a0min Â© 2022", "£5 in 10 min © 2022"],
    ["Å¡koda, MiloÅ¡, KaradÅ¾iÄ‡ and others", "škoda, Miloš, Karadžić and others"],
    ["ÐœÐ¾Ñ\u0081ÐºÐ²Ð° said", "Москва said"],
    ["smile ðŸ˜€!", "smile 😀!"],
    ["Itâ\u0080\u0099s", "It’s"],
    ["twice: itÃ¢â‚¬â„¢s", "twice: it’s"],
    ["twice: Ã¢â‚¬Å“soÃ¢â‚¬Â\u009d, Ã¢â‚¬Ëœno, Ã¢â€šÂ¬5 and Ã‚Â£6", "twice: “so”, ‘no, €5 and £6"],
    ["twice: cafÃƒÂ©, Ãƒâ€°mile, ÃƒË†ve, Ã°Å¸Ëœâ‚¬", "twice: café, Émile, Ève, 😀"],
    ["it lost its end twice Ã¢â‚¬Å“hereÃ¢â‚¬Â and", "it lost its end twice “here” and"],
    ["the eﬃcient oﬀer of the ﬁrst ﬂoor", "the efficient offer of the first floor"],
  ])("makes of %j %j", (raw, expected) => {
    expect(repaired(raw)).toBe(expected);
  });

  it.each([
    "São Paulo, AMANHÃ",
    "“MANHÔ, he said",
    "Ä… and Ö”",
    "Â, Ã, â and €",
    "château à l’âge, Âme",
    "naïve façade",
    "ÅÄÖ",
    "Ñandú",
    "Die „Ä“ und „Å“",
    "“JOÃO”",
    "It’s 5 € – “so”…",
  ])("takes %j for what was meant", (text) => {
    expect(repaired(text)).toBe(text);
  });

  it("leaves authors' own slips", () => {
    expect(repaired("it will be not be overshadowed , he told told")).toBe(
      "it will be not be overshadowed , he told told",
    );
  });
});
