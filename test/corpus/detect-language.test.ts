import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { detectLanguage, isForeign, languageName } from "../../src/corpus/index.js";
import { languageCode } from "../../src/corpus/detect-language.js";
import { prose } from "./support.js";

/** One sentence of news in each, in our own words. */
const sentences: Readonly<Record<string, string>> = {
  en: "The minister said on Monday that the talks in the capital would begin within a week.",
  de: "Nach Angaben der Polizei wurden bei dem Unfall auf der Autobahn drei Menschen leicht verletzt.",
  fr: "Le ministre a déclaré lundi que les négociations commenceraient dans la capitale.",
  es: "El ministro dijo el lunes que las conversaciones comenzarán en la capital.",
  it: "Il ministro ha detto lunedì che i colloqui inizieranno nella capitale.",
  pt: "Segundo a polícia, três pessoas ficaram levemente feridas no acidente na autoestrada.",
  nl: "De minister zei maandag dat de gesprekken in de hoofdstad zullen beginnen.",
  sv: "Enligt polisen skadades tre personer lindrigt i olyckan på motorvägen.",
  da: "Ministeren sagde mandag, at forhandlingerne skal begynde i hovedstaden.",
  fi: "Poliisin mukaan kolme ihmistä loukkaantui lievästi moottoritien onnettomuudessa.",
  pl: "Według policji w wypadku na autostradzie trzy osoby zostały lekko ranne.",
  cs: "Podle policie byli při nehodě na dálnici lehce zraněni tři lidé.",
  hu: "A miniszter hétfőn azt mondta, hogy a tárgyalások a fővárosban kezdődnek.",
  tr: "Bakan pazartesi günü görüşmelerin başkentte başlayacağını söyledi.",
  ru: "По данным полиции, в аварии на трассе три человека получили лёгкие ранения.",
  uk: "Міністр повідомив у понеділок, що переговори розпочнуться в столиці.",
  el: "Ο υπουργός είπε τη Δευτέρα ότι οι συνομιλίες θα αρχίσουν στην πρωτεύουσα.",
  ar: "وقالت الشرطة إن ثلاثة أشخاص أصيبوا بجروح طفيفة في الحادث على الطريق السريع.",
  he: "לדברי המשטרה שלושה בני אדם נפצעו קל בתאונה בכביש המהיר.",
  zh: "部长星期一表示，会谈将在首都开始。",
  ja: "警察によると、高速道路の事故で三人が軽いけがをした。",
  ko: "장관은 월요일에 회담이 수도에서 시작될 것이라고 말했다.",
  hi: "मंत्री ने सोमवार को कहा कि बातचीत राजधानी में शुरू होगी।",
  vi: "Bộ trưởng cho biết hôm thứ Hai rằng các cuộc đàm phán sẽ bắt đầu ở thủ đô.",
};

describe("detectLanguage", () => {
  it("tells no language of a list of names", () => {
    expect(
      detectLanguage("Fiji (3), Iran (6), Canada, Portugal, Japan, Hong Kong, Madrid, Lisboa, Porto.").language,
    ).toBeNull();
  });

  it.each(Object.entries(sentences))("knows a sentence in %s", (language, text) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  it.each([
    "",
    "…",
    "1,250 12.5 %",
    "Berlin schweigt.",
    "Vladimir Putin",
    "Shr 24 cts vs 13 cts\nNet 771,000 vs 314,000\nRevs 24.1 mln vs 11.3 mln",
  ])("says of %j that it is not another language", (text) => {
    expect(isForeign(detectLanguage(text))).toBe(false);
  });

  it("takes no short sentence for foreign because of a long name", () => {
    expect(detectLanguage("Inês Serra da Mota e Pinho waited for an hour.").language).toBe("en");
  });

  it("looks at the whole of a text, not its head alone", () => {
    expect(detectLanguage(`${sentences["de"]!}\n\n${`${prose}\n\n`.repeat(20)}`).language).toBe("en");
    expect(detectLanguage(`${prose}\n\n${`${sentences["de"]!} `.repeat(30)}`).language).toBe("de");
  });

  it("says how it knows", () => {
    expect(detectLanguage(prose).evidence).toMatch(/^English function words make up \d\d % of it$/);
    expect(detectLanguage(sentences["ru"]!).evidence).toBe("detected by eld in 1 of 1 stretch");
    expect(detectLanguage("42").evidence).toBeNull();
  });

  it.skipIf(!existsSync("../shared/eval/newsmtsc_mt.jsonl.gz"))(
    "takes no English news sentence for another language (skipped where ../shared/eval is not)",
    () => {
      const texts = ["newsmtsc_mt", "vader_nyt"].flatMap((name) =>
        gunzipSync(readFileSync(`../shared/eval/${name}.jsonl.gz`))
          .toString("utf8")
          .trim()
          .split("\n")
          .map((line) => (JSON.parse(line) as { text: string }).text),
      );
      const found = texts.map((text) => detectLanguage(text).language);
      expect(found.filter((language) => language !== null && language !== "en")).toEqual([]);
      expect(found.filter((language) => language === "en").length / texts.length).toBeGreaterThan(0.99);
    },
  );
});

describe("languageCode", () => {
  it.each([
    ["en", "en"],
    ["EN-us", "en"],
    ["en_GB", "en"],
    ["eng", "en"],
    ["deu", "de"],
    ["zh-Hant-TW", "zh"],
    ["English", "en"],
    [" German ", "de"],
    ["xx", null],
    ["unknown", null],
    ["", null],
  ])("makes of %j %j", (declared, code) => {
    expect(languageCode(declared)).toBe(code);
  });
});

describe("languageName", () => {
  it("names a language in English, and what is none by its code", () => {
    expect([languageName("de"), languageName("xx")]).toEqual(["German", "xx"]);
  });
});
