import { describe, expect, it } from "vitest";
import { MentionFinder } from "../../../src/analyse/actors/mention-finder.js";
import { sayRule } from "../../../src/analyse/actors/mention.js";
import { createRegister, readRegister } from "../../../src/analyse/actors/register.js";
import { findSentences, tokenise, Vocabulary } from "../../../src/text/index.js";

function reader(register = readRegister()) {
  const vocabulary = new Vocabulary();
  const finder = new MentionFinder(vocabulary, register);
  return (text: string, published: string | null = null) =>
    finder
      .find(text, tokenise(text, vocabulary), findSentences(text), published)
      .map((mention) => ({
        surface: text.slice(mention.start, mention.end),
        actorId: mention.actor.id,
        type: mention.actor.type,
        kind: mention.kind,
        rule: sayRule(mention),
      }));
}

/** The mentions of one text after another, by one finder. */
const find = reader();
/** Mentions as "surface → id (kind)". */
const named = (text: string, published?: string) =>
  find(text, published).map(({ surface, actorId, kind }) => `${surface} → ${actorId} (${kind})`);
/** The ids alone. */
const ids = (text: string, published?: string) => find(text, published).map(({ actorId }) => actorId);
/** The ids of those that hold an office. */
const holders = (text: string, published?: string) =>
  find(text, published)
    .filter(({ kind }) => kind === "role")
    .map(({ actorId }) => actorId);

describe("MentionFinder: names, aliases and demonyms", () => {
  it.each([
    ["Russia and the Philippines signed.", ["Russia → russia (name)", "Philippines → philippines (name)"]],
    ["The People's Republic of China objected.", ["People's Republic of China → china (alias)"]],
    ["Republic of China ships left port.", ["Republic of China → taiwan (alias)"]],
    [
      "The Republic of Korea protested to the Democratic People's Republic of Korea.",
      ["Republic of Korea → south-korea (alias)", "Democratic People's Republic of Korea → north-korea (alias)"],
    ],
    ["Türkiye, once Turkey, voted.", ["Türkiye → turkiye (name)", "Turkey → turkiye (alias)"]],
    [
      "Ivory Coast is Côte d'Ivoire or Cote d'Ivoire.",
      [
        "Ivory Coast → ivory-coast (name)",
        "Côte d'Ivoire → ivory-coast (alias)",
        "Cote d'Ivoire → ivory-coast (alias)",
      ],
    ],
    [
      "Ukrainians and the Chinese met Britons.",
      ["Ukrainians → ukraine (demonym)", "Chinese → china (demonym)", "Britons → united-kingdom (demonym)"],
    ],
    [
      "South Koreans and North Koreans play.",
      ["South Koreans → south-korea (demonym)", "North Koreans → north-korea (demonym)"],
    ],
    ["NATO, or Nato, is a bloc.", ["NATO → nato (name)", "Nato → nato (alias)"]],
    ["The Soviet Union became Russia.", ["Soviet Union → soviet-union (name)", "Russia → russia (name)"]],
    ["The United Nations Security Council met.", ["United Nations Security Council → un-security-council (alias)"]],
  ])("%s", (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it("takes the longest of several names", () => {
    expect(ids("South Sudan, Sudan, Guinea-Bissau, Equatorial Guinea, Papua New Guinea and Guinea voted.")).toEqual([
      "south-sudan",
      "sudan",
      "guinea-bissau",
      "equatorial-guinea",
      "papua-new-guinea",
      "guinea",
    ]);
  });

  it.each([
    ["US officials were wary.", "demonym"],
    ["The U.S. navy yard closed.", "demonym"],
    ["A U.S.-led group met.", "demonym"],
    ["UK ministers resigned.", "demonym"],
    ["The US backed forces were late.", "demonym"],
    ["The US and others agreed.", "alias"],
    ["The U.S. said nothing.", "alias"],
    ["The US sent a ship.", "alias"],
    ["The US warned its friends.", "alias"],
    ["He lives in the U.S.", "alias"],
    ["The UK is an island.", "alias"],
  ])("in “%s” the short name is of the kind %s", (text, kind) => {
    expect(find(text)[0]!.kind).toBe(kind);
  });

  it("keeps acronyms apart from the words that sound like them", () => {
    expect(ids("Let us see who asked it of us.")).toEqual([]);
    expect(ids("Let us ask the WHO in Geneva, said those who came to the US.")).toEqual([
      "who",
      "geneva",
      "united-states",
    ]);
  });

  it("does not take a currency for a country", () => {
    expect(ids("He paid US$5 million and NT$300.")).toEqual([]);
  });

  it("takes the West as a bloc and the west as a direction", () => {
    expect(find("They blame the West for it.")).toMatchObject([{ surface: "West", actorId: "the-west" }]);
    expect(ids("The western powers met.")).toEqual(["the-west"]);
    expect(ids("The west coast was dry, and so was the west of the island.")).toEqual([]);
  });

  it("does not find an ordinary word in lower case", () => {
    expect(ids("a turkey, a jordan almond, some china and a chad")).toEqual([]);
  });

  it("finds names in a text in capitals", () => {
    expect(ids("RUSSIA WARNS UKRAINE AS US AND CHINA TALK")).toEqual(["russia", "ukraine", "united-states", "china"]);
    expect(ids("TSAI ING-WEN MEETS XI JINPING")).toEqual(["tsai-ing-wen", "xi-jinping"]);
  });
});

describe("MentionFinder: names inside other names", () => {
  it.each([
    "A ship crossed the Taiwan Strait.",
    "The Beijing Winter Olympics opened.",
    "Georgetown University, American Airlines and the Minsk agreements",
    "Michael Jordan met George Washington.",
    "She bought Brussels sprouts at the US Open.",
  ])("names no country in: %s", (text) => {
    expect(find(text).filter(({ type }) => type === "country")).toEqual([]);
  });

  it("takes the strait as the place it is", () => {
    expect(named("A ship crossed the Taiwan Strait.")).toEqual(["Taiwan Strait → taiwan-strait (name)"]);
  });

  it("finds the country beside such a name", () => {
    expect(ids("Taiwan watches the Taiwan Strait.")).toEqual(["taiwan", "taiwan-strait"]);
  });

  it("finds the country at the head of its own institution", () => {
    expect(named("A U.S. Embassy car left.").map((text) => text.split(" → ")[1])).toEqual([
      "united-states (demonym)",
      "us-embassy (name)",
    ]);
  });
});

describe("MentionFinder: marks round a name", () => {
  it.each([
    ["Taiwan's army", ["Taiwan"]],
    ["Taiwan’s army", ["Taiwan"]],
    ["the Maldives’ beaches", ["Maldives"]],
    ["“China”, he said", ["China"]],
    ["(Ukraine)", ["Ukraine"]],
    ["#Taiwan and @China", ["Taiwan", "China"]],
    ["US-China talks", ["US", "China"]],
    ["the Russia-North Korea pact", ["Russia", "North Korea"]],
    ["a China-Russia-Iran axis", ["China", "Russia", "Iran"]],
    ["an anti-China bill", ["China"]],
    ["China–Russia and China—Russia", ["China", "Russia", "China", "Russia"]],
    ["China/Russia", ["China", "Russia"]],
    ["🙂 Ukraine 🙂", ["Ukraine"]],
    ["in the U.S. The rest", ["U.S."]],
  ])("leaves them out: %s", (text, surfaces) => {
    expect(find(text).map(({ surface }) => surface)).toEqual(surfaces);
  });
});

describe("MentionFinder: capitals", () => {
  it.each([
    ["Moscow protested.", "russia", "metonym"],
    ["Envoys met in Moscow.", "moscow", "name"],
    ["Brussels is preparing a list.", "european-union", "metonym"],
    ["Ministers met in Brussels on Monday.", "brussels", "name"],
    ["Amsterdam is full of bicycles.", "amsterdam", "name"],
    ["Victoria sang.", "victoria", "name"],
    ["The White House declined to comment.", "united-states", "metonym"],
    ["The Kremlin declined to comment.", "russia", "metonym"],
    ["BEIJING, Feb. 2 — No figures were given.", "beijing", "name"],
  ])("%s → %s (%s)", (text, id, kind) => {
    const [mention] = find(text);
    expect([mention!.actorId, mention!.kind]).toEqual([id, kind]);
  });

  it("decides each mention for itself", () => {
    expect(ids("Moscow said that talks in Moscow had ended.")).toEqual(["russia", "moscow"]);
  });
});

describe("MentionFinder: surnames", () => {
  it("gives a surname to the person of that name who was named last", () => {
    const text =
      "Wang Yi met his hosts. Wang then left. Wang Wenbin took questions. Wang gave short answers. " +
      "Wang Yi spoke again. Wang was brief.";
    expect(ids(text)).toEqual(["wang-yi", "wang-yi", "wang-wenbin", "wang-wenbin", "wang-yi", "wang-yi"]);
  });

  it("does not guess whose a surname is that nobody introduced", () => {
    expect(ids("Wang said nothing, and neither did Sullivan.", "2022-03-01")).toEqual([]);
  });

  it("lets a head of state stand without an introduction", () => {
    expect(ids("Biden wrote to Putin.", "2022-03-01")).toEqual(["joe-biden", "vladimir-putin"]);
  });

  it("forgets an article's persons at its end", () => {
    expect(ids("Wang Yi spoke at length.")).toEqual(["wang-yi"]);
    expect(ids("Wang said nothing.")).toEqual([]);
  });

  it("takes a surname that is a word only after the full name", () => {
    expect(ids("May is warm and the price is right in Austin.", "2018-03-01").filter((id) => id !== "austin")).toEqual(
      [],
    );
    expect(ids("Lloyd Austin came. Austin left.", "2022-03-01")).toEqual(["lloyd-austin", "lloyd-austin"]);
  });

  it("takes a surname after a title from whoever held office on the day", () => {
    expect(ids("Mr Johnson spoke.", "2022-03-01")).toEqual(["boris-johnson"]);
    expect(ids("Secretary Austin spoke.", "2022-03-01")).toEqual(["lloyd-austin"]);
  });

  it("does not take a surname behind another's first name", () => {
    expect(ids("It was said that Ashley Biden painted it.", "2022-03-01")).toEqual([]);
  });

  it("finds a surname written without its accents", () => {
    expect(ids("Erdogan and Erdoğan are one.", "2022-03-01")).toEqual(["recep-tayyip-erdogan", "recep-tayyip-erdogan"]);
  });

  it("calls a surname's kind lastname and a full name's name", () => {
    expect(named("Xi Jinping wrote. Xi signed.")).toEqual([
      "Xi Jinping → xi-jinping (name)",
      "Xi → xi-jinping (lastname)",
    ]);
  });
});

describe("MentionFinder: offices", () => {
  it.each([
    ["2016-05-01", "barack-obama"],
    ["2019-05-01", "donald-trump"],
    ["2022-05-01", "joe-biden"],
    ["2025-05-01", "donald-trump"],
  ])("finds the US president of %s", (published, id) => {
    expect(holders("The US president spoke.", published)).toEqual([id]);
  });

  it.each([
    ["The Chinese foreign minister replied.", "wang-yi"],
    ["The French president listened.", "emmanuel-macron"],
    ["Britain’s prime minister rose.", "boris-johnson"],
    ["The U.S. secretary of state flew home.", "antony-blinken"],
    ["The Chinese premier spoke.", "li-keqiang"],
    ["The US defense secretary spoke.", "lloyd-austin"],
    ["The British defence secretary spoke.", "ben-wallace"],
    ["The Russian leader stayed.", "vladimir-putin"],
    ["The North Korean leader stayed.", "kim-jong-un"],
  ])("on 1 March 2022: %s", (text, id) => {
    expect(holders(text, "2022-03-01")).toEqual([id]);
  });

  it("names country and holder both", () => {
    expect(named("The US president spoke.", "2022-03-01")).toEqual([
      "US → united-states (demonym)",
      "US president → joe-biden (role)",
    ]);
  });

  it("leaves the title alone where the name stands beside it", () => {
    expect(
      holders(
        "Joe Biden, the US president, left. The US president Joe Biden left. The US President, Joe Biden, left.",
        "2022-03-01",
      ),
    ).toEqual([]);
  });

  it("asks the article where its day is not known", () => {
    expect(holders("The US president spoke.")).toEqual([]);
    expect(holders("Joe Biden spoke. The US president then left.")).toEqual(["joe-biden"]);
  });

  it("says in its rule which office it was and on which day", () => {
    const rule = find("The US president spoke.", "2022-03-01")[1]!.rule;
    expect(rule).toBe("president on 2022-03-01");
  });
});

describe("MentionFinder: institutions", () => {
  it.each([
    ["China's foreign ministry replied.", "china-foreign-ministry"],
    ["China’s Ministry of Foreign Affairs replied.", "china-foreign-ministry"],
    ["Russia’s defense ministry replied.", "russia-defense-ministry"],
    ["Taiwan’s Ministry of National Defense replied.", "taiwan-ministry-of-national-defense"],
    ["The state department replied.", "us-state-department"],
  ])("%s", (text, id) => {
    expect(ids(text).at(-1)).toBe(id);
  });

  it("names the possessor as itself and the ministry without it", () => {
    expect(named("Taiwan’s Ministry of National Defense replied.")).toEqual([
      "Taiwan → taiwan (name)",
      "Ministry of National Defense → taiwan-ministry-of-national-defense (alias)",
    ]);
  });

  it("names the ministry that a spokesman's title begins with", () => {
    expect(named("Russia’s Foreign Ministry spokeswoman Maria Zakharova replied.")).toEqual([
      "Russia → russia (name)",
      "Foreign Ministry → russia-foreign-ministry (name)",
      "Maria Zakharova → maria-zakharova (name)",
    ]);
    expect(named("Moscow's foreign ministry spokeswoman replied.")).toEqual([
      "Moscow → russia (metonym)",
      "foreign ministry → russia-foreign-ministry (name)",
    ]);
    expect(named("Beijing Foreign Ministry officials replied.").slice(0, 2)).toEqual([
      "Beijing → china (metonym)",
      "Foreign Ministry → china-foreign-ministry (name)",
    ]);
  });

  it("names the body of an office that nobody is known to hold", () => {
    expect(named("The chairman of the Joint Chiefs of Staff replied.")).toEqual([
      "Joint Chiefs of Staff → us-joint-chiefs-of-staff (name)",
    ]);
  });

  it("gives a ministry alone to the country it was named with", () => {
    expect(ids("China's foreign ministry replied. The foreign ministry gave no date.").slice(1)).toEqual([
      "china-foreign-ministry",
      "china-foreign-ministry",
    ]);
    expect(ids("The foreign ministry gave no date.")).toEqual([]);
  });
});

describe("MentionFinder: the whole register, and one's own", () => {
  const own = createRegister([{ id: "acme", name: "Acme Corp", type: "organisation", aliases: ["Acme"] }]);

  it("finds its actors and no others", () => {
    const rows = reader(own)("Acme Corp left Russia. Acme was late.");
    expect(rows.map(({ surface, actorId }) => [surface, actorId])).toEqual([
      ["Acme Corp", "acme"],
      ["Acme", "acme"],
    ]);
  });

  it("finds every country of the register by its name, and nothing else beside it", () => {
    const countries = [...readRegister().actors.values()].filter(({ type }) => type === "country");
    expect(countries.flatMap(({ name }) => ids(`The delegation of ${name} voted.`))).toEqual(
      countries.map(({ id }) => id),
    );
  });

  it("finds every person of the register by the full name", () => {
    const { actors } = readRegister();
    const people = [...actors.values()].filter(({ type }) => type === "person");
    // A name that many bear is the register's only where the article speaks of its country.
    const textOf = ({ name, country }: (typeof people)[number]) =>
      `It was said that ${name} voted.${country ? ` It rains in ${actors.get(country)!.name}.` : ""}`;
    expect(people.filter((person) => !ids(textOf(person)).includes(person.id)).map(({ id }) => id)).toEqual([]);
  });
});

describe("MentionFinder: bad input", () => {
  it("finds in an article whose every word is capitalised the names, and no ordinary words that are surnames", () => {
    const text =
      "The President Of China Met The Leader Of Russia In May, And Both Said The Main Road Was Closed. " +
      "No Price Was Named. Key People Left; Glass Broke. Xi Jinping Thanked Vladimir Putin. Mr Putin Left.";
    expect(ids(text)).toEqual(["china", "russia", "xi-jinping", "vladimir-putin", "vladimir-putin"]);
  });

  it("finds in an article in capitals alone the names, and not the words us and who", () => {
    expect(
      ids(
        "CHINA AND RUSSIA MET ON MONDAY AND TOLD US ALL. WHO KNOWS WHO CAME. " +
          "XI JINPING TOLD PUTIN THAT THE EU SAID NO.",
      ),
    ).toEqual(["china", "russia", "xi-jinping", "vladimir-putin", "european-union"]);
    expect(ids("He wrote: WHO and US envoys spoke of the virus.")).toEqual(["who", "united-states"]);
  });

  it("finds nothing in an article without an actor, and in an empty one", () => {
    expect(ids("The rain fell on the hills and nobody came. A dog barked.")).toEqual([]);
    expect(ids("")).toEqual([]);
  });

  it("takes relatives for themselves, and the surname alone for the one named last", () => {
    expect(ids("Jill Biden spoke. Biden listened.", "2022-03-01")).toEqual(["jill-biden", "jill-biden"]);
  });
});

describe("MentionFinder: spokespeople", () => {
  it("names the ministry where nobody in particular speaks for it, and the holder where one does", () => {
    expect(ids("A State Department spokesman declined.", "2022-03-01")).toEqual(["us-state-department"]);
    expect(ids("The State Department spokesman declined.", "2022-03-01")).toEqual(["us-state-department", "ned-price"]);
    expect(ids("A Pentagon spokeswoman declined.", "2022-03-01")).toEqual(["us-department-of-defense"]);
  });

  it("names a newspaper called after a city alone", () => {
    expect(ids("The Washington Post wrote it.")).toEqual(["washington-post"]);
  });
});
