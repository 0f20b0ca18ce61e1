// The same sentence in different years: whom the register names for an office on a day. Days are chosen well
// inside a term, and on both sides of a change where a year saw one. Holders are the public record.

import { describe, expect, it } from "vitest";
import { locateMentions } from "../../../src/measure/actors/locate-mentions.js";
import { corpusOf } from "./one-article.js";

const holdersOf = (text: string, published?: string) =>
  locateMentions(corpusOf(text, published))
    .filter(({ kind }) => kind === "role")
    .map(({ actorId }) => actorId);

const offices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "the US president": {
    "2016-06-01": "barack-obama",
    "2018-06-01": "donald-trump",
    "2021-01-19": "donald-trump",
    "2021-01-21": "joe-biden",
    "2023-05-05": "joe-biden",
    "2025-03-01": "donald-trump",
  },
  "the British prime minister": {
    "2016-06-01": "david-cameron",
    "2018-06-01": "theresa-may",
    "2021-06-01": "boris-johnson",
    "2022-10-10": "liz-truss",
    "2022-11-01": "rishi-sunak",
    "2023-03-01": "rishi-sunak",
    "2025-02-01": "keir-starmer",
  },
  "the Russian foreign minister": { "2016-06-01": "sergey-lavrov", "2025-03-01": "sergey-lavrov" },
  "Russia’s defence minister": { "2021-06-01": "sergei-shoigu", "2024-06-01": "andrei-belousov" },
  "China's foreign minister": { "2021-06-01": "wang-yi", "2023-03-01": "qin-gang", "2023-08-15": "wang-yi" },
  "the Chinese premier": { "2016-06-01": "li-keqiang", "2024-06-01": "li-qiang" },
  "the Chinese defence minister": {
    "2016-06-01": "chang-wanquan",
    "2020-06-01": "wei-fenghe",
    "2023-06-01": "li-shangfu",
    "2024-06-01": "dong-jun",
  },
  "the German chancellor": {
    "2021-06-01": "angela-merkel",
    "2023-06-01": "olaf-scholz",
    "2025-06-01": "friedrich-merz",
  },
  "the French president": { "2016-06-01": "francois-hollande", "2018-06-01": "emmanuel-macron" },
  "the president of Ukraine": { "2018-06-01": "petro-poroshenko", "2019-06-01": "volodymyr-zelensky" },
  "Ukraine’s foreign minister": {
    "2018-06-01": "pavlo-klimkin",
    "2022-06-01": "dmytro-kuleba",
    "2025-02-01": "andrii-sybiha",
  },
  "the Japanese prime minister": {
    "2020-06-01": "shinzo-abe",
    "2021-03-01": "yoshihide-suga",
    "2023-06-01": "fumio-kishida",
    "2025-03-01": "shigeru-ishiba",
  },
  "South Korea’s president": {
    "2016-06-01": "park-geun-hye",
    "2019-06-01": "moon-jae-in",
    "2023-06-01": "yoon-suk-yeol",
    "2025-08-01": "lee-jae-myung",
  },
  "Taiwan’s president": { "2015-06-01": "ma-ying-jeou", "2018-06-01": "tsai-ing-wen", "2024-11-30": "lai-ching-te" },
  "the U.S. secretary of state": {
    "2016-06-01": "john-kerry",
    "2017-06-01": "rex-tillerson",
    "2019-06-01": "mike-pompeo",
    "2022-06-01": "antony-blinken",
    "2025-03-01": "marco-rubio",
  },
  "the US secretary of defense": {
    "2016-06-01": "ash-carter",
    "2018-06-01": "james-mattis",
    "2020-06-01": "mark-esper",
    "2022-06-01": "lloyd-austin",
    "2025-03-01": "pete-hegseth",
  },
  "the British foreign secretary": {
    "2017-06-01": "boris-johnson",
    "2020-06-01": "dominic-raab",
    "2023-03-01": "james-cleverly",
    "2024-03-01": "david-cameron",
    "2025-03-01": "david-lammy",
  },
  "the Iranian president": {
    "2019-06-01": "hassan-rouhani",
    "2022-06-01": "ebrahim-raisi",
    "2025-03-01": "masoud-pezeshkian",
  },
  "the Israeli prime minister": {
    "2018-06-01": "benjamin-netanyahu",
    "2022-03-01": "naftali-bennett",
    "2022-09-01": "yair-lapid",
    "2023-06-01": "benjamin-netanyahu",
  },
  "the Italian prime minister": {
    "2015-06-01": "matteo-renzi",
    "2017-06-01": "paolo-gentiloni",
    "2019-06-01": "giuseppe-conte",
    "2021-06-01": "mario-draghi",
    "2023-06-01": "giorgia-meloni",
  },
  "the Canadian prime minister": {
    "2015-06-01": "stephen-harper",
    "2020-06-01": "justin-trudeau",
    "2025-06-01": "mark-carney",
  },
  "the Polish president": {
    "2015-06-01": "bronislaw-komorowski",
    "2020-06-01": "andrzej-duda",
    "2025-09-01": "karol-nawrocki",
  },
  "the NATO secretary-general": { "2022-06-01": "jens-stoltenberg", "2025-03-01": "mark-rutte" },
  "the EU foreign policy chief": {
    "2018-06-01": "federica-mogherini",
    "2022-06-01": "josep-borrell",
    "2025-03-01": "kaja-kallas",
  },
  "the UN secretary general": { "2016-06-01": "ban-ki-moon", "2018-06-01": "antonio-guterres" },
  "the Kremlin spokesman": { "2022-06-01": "dmitry-peskov" },
  "the White House press secretary": {
    "2019-01-15": "sarah-sanders",
    "2021-10-12": "jen-psaki",
    "2023-06-01": "karine-jean-pierre",
  },
  "the pope": { "2020-06-01": "pope-francis", "2025-06-01": "pope-leo-xiv" },
};
const cases = Object.entries(offices).flatMap(([office, holders]) =>
  Object.entries(holders).map(([on, id]) => [office, on, id] as const),
);

describe("the holder of an office", () => {
  it("is tried for many offices and days", () => {
    expect(Object.keys(offices).length).toBeGreaterThanOrEqual(10);
    expect(cases.length).toBeGreaterThanOrEqual(90);
  });

  it.each(cases)("%s of %s is %s", (office, on, id) => {
    expect(holdersOf(`On that day ${office} answered.`, on)).toEqual([id]);
  });
});

describe("an office that names nobody", () => {
  it.each([
    "No Taiwanese president had said so.",
    "Not a Chinese premier has come since.",
    "Any US president would sign it.",
    "A French president must listen.",
    "A former British prime minister wrote it.",
    "The former Russian foreign minister wrote it.",
    "The then US president agreed.",
    "The next German chancellor will decide.",
    "The first female Japanese prime minister will decide.",
    "Every Israeli prime minister has said so.",
    "US presidents come and go.",
    "The US president-elect called.",
    "He ran for president of Ukraine.",
    "She became the 45th president of the United States.",
    "Two South Korean presidents were jailed.",
    "A US presidential candidate spoke.",
    "An incoming Polish president must choose.",
    "He served as US president for a term.",
    "The deputy White House press secretary spoke.",
    "The British prime minister candidate spoke.",
  ])("%s", (text) => {
    expect(holdersOf(text, "2022-03-01")).toEqual([]);
  });

  it("still names the country", () => {
    expect(
      locateMentions(corpusOf("No Taiwanese president had said so.", "2022-03-01")).map(({ actorId }) => actorId),
    ).toEqual(["taiwan"]);
  });
});

describe("an office beside its holder's name", () => {
  it.each([
    "Russia's foreign minister, Sergey Lavrov, spoke.",
    "The president of France, Emmanuel Macron, spoke.",
    "Sergey Lavrov, the Russian foreign minister, spoke.",
    "Jens Stoltenberg, the NATO secretary-general, spoke.",
    "Kremlin spokesman Dmitry Peskov spoke.",
  ])("is not a mention of its own: %s", (text) => {
    expect(holdersOf(text, "2022-03-01")).toEqual([]);
  });

  it("leaves the name at a title's head a mention", () => {
    const ids = (text: string) => locateMentions(corpusOf(text, "2022-03-01")).map(({ actorId }) => actorId);
    expect(ids("Kremlin spokesman Dmitry Peskov spoke.")).toEqual(["russia", "dmitry-peskov"]);
    expect(ids("The Kremlin spokesman spoke.")).toEqual(["russia", "dmitry-peskov"]);
  });
});
