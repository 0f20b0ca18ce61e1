import { describe, expect, it } from "vitest";
import { docxOf, readAs } from "./support.js";

const one = "The mill closed on Monday, and its owner gave no reason for it.";
const two = "Forty hands were sent home before noon, some after thirty years.";

/** What is read: text, title, publication, author, date and language of each article. */
async function read(name: string, content: string | Uint8Array) {
  const { articles, problems } = await readAs(name, content);
  return {
    problems,
    rows: articles.map(({ source, declared }) => [
      source,
      declared.title,
      declared.publication,
      declared.author,
      declared.published,
      declared.language,
    ]),
  };
}

interface OldHead {
  readonly number: (n: number) => string;
  readonly date: (n: number) => string;
  readonly head: readonly string[];
  readonly tail: readonly string[];
}

const oldNexis: Readonly<Record<string, OldHead>> = {
  en: {
    number: (n) => `${n} of 2 DOCUMENTS`,
    date: (n) => `May ${n}, 2015 Friday\n                   Late Edition - Final`,
    head: ["BYLINE: By A. ROE", "SECTION: Section A; Pg. 1", "LENGTH: 20 words", "DATELINE: HARWICK"],
    tail: ["GRAPHIC: PHOTO: The mill.", "LOAD-DATE: May 9, 2015", "LANGUAGE: ENGLISH", "Copyright 2015 The Mail"],
  },
  de: {
    number: (n) => `Dokument ${n} von 2`,
    date: (n) => `${n}. Mai 2015 Freitag`,
    head: ["AUTOR: A. ROE", "RUBRIK: Seite 1", "LÄNGE: 20 Wörter"],
    tail: ["UPDATE: 9. Mai 2015", "SPRACHE: GERMAN; DEUTSCH", "Alle Rechte vorbehalten"],
  },
  fr: {
    number: (n) => `${n} de 2 DOCUMENTS`,
    date: (n) => `vendredi ${n} mai 2015`,
    head: ["AUTEUR: A. ROE", "RUBRIQUE: Une", "LONGUEUR: 20 mots"],
    tail: ["DATE-CHARGEMENT: 9 mai 2015", "LANGUE: FRENCH; FRANÇAIS", "Tous droits réservés"],
  },
  es: {
    number: (n) => `${n} de 2 DOCUMENTOS`,
    date: (n) => `viernes, ${n} de mayo de 2015`,
    head: ["AUTOR: A. ROE", "SECCIÓN: Portada", "LONGITUD: 20 palabras"],
    tail: ["FECHA-CARGA: 9 mayo 2015", "IDIOMA: SPANISH; ESPAÑOL", "Todos los derechos reservados"],
  },
};

describe("exports as text", () => {
  it.each(Object.entries(oldNexis))("reads the older Nexis in %s", async (language, { number, date, head, tail }) => {
    const article = (n: number) =>
      [number(n), "The Mail", date(n), `Title ${n}`, head.join("\n\n"), one, two, tail.join("\n\n")].join("\n\n");
    const { rows, problems } = await read("a.txt", `\n\n${article(1)}\n\n\n${article(2)}\n`);
    expect(rows).toEqual(
      [1, 2].map((n) => [`${one}\n\n${two}`, `Title ${n}`, "The Mail", "A. ROE", date(n).split("\n")[0], language]),
    );
    expect(problems).toEqual([]);
  });

  it.each([
    ["4 augusti 2015", "4 augusti 2015"],
    ["12 czerwca 2015", "12 czerwca 2015"],
    ["12 sidor 2015", undefined],
  ])("takes the line %s for a date where its word is a month of some language", async (line, published) => {
    const text = ["1 of 1 DOCUMENTS", "The Mail", line, "Title", "LENGTH: 20 words", one, "LOAD-DATE: x"].join("\n\n");
    expect((await read("a.txt", text)).rows[0]![4]).toBe(published);
  });

  it("puts the lines of a wrapped text together again", async () => {
    const wrapped = one.replace("its owner", "its\nowner");
    const text = ["1 of 1 DOCUMENTS", "The Mail", "May 1, 2015", "T", "LENGTH: 20 words", `${wrapped}`, "LOAD-DATE: x"];
    const long = one.slice(0, 60).length;
    expect(long).toBe(60);
    const { rows } = await read("a.txt", text.join("\n\n").replace(wrapped, `${one}\n${two}`));
    expect(rows[0]![0]).toBe(`${one} ${two}`);
  });

  it.each([
    ["en", "words", "1 May 2015", "English", "Document", "By A. Roe"],
    ["de", "Wörter", "1 Mai 2015", "Deutsch", "Dokument", "Von A. Roe"],
    ["fr", "mots", "1 mai 2015", "Français", "Document", "Par A. Roe"],
    ["es", "palabras", "1 mayo 2015", "Español", "Documento", "Por A. Roe"],
  ])("reads Factiva in %s, as text, as a Word file and as a page", async (code, words, date, language, end, byline) => {
    const lines = ["Title", byline, `20 ${words}`, date, "The Mail", "MAIL", language, "© 2015 The Mail", one, two];
    const all = [
      ...lines,
      `${end} MAIL000020150501eb510001p`,
      "Other title",
      ...lines.slice(2),
      `${end} MAIL000020150501eb510002p`,
    ];
    const row = [`${one}\n\n${two}`, "Title", "The Mail", "A. Roe", date, code];
    const other = row.map((value, i) => (i === 1 ? "Other title" : i === 3 ? undefined : value));
    expect((await read("a.txt", all.join("\n\n"))).rows).toEqual([row, other]);
    expect((await read("a.docx", docxOf(all))).rows).toEqual([row, other]);
    const page = `<html><body>${all.map((line) => `<p>${line}</p>`).join("\n")}</body></html>`;
    expect((await read("a.html", page)).rows).toEqual([row, other]);
  });

  it("reads Factiva's codes in front of its lines", async () => {
    const lines = [
      "SE Home",
      "HD Title",
      "BY A. Roe",
      "WC 20 words",
      "PD 1 May 2015",
      "SN The Mail",
      "LA English",
      "LP",
      one,
      "TD",
      two,
      "IN itext : Textiles",
      "PUB Mail Ltd",
      "AN Document MAIL000020150501eb510001p",
    ];
    expect((await read("a.txt", lines.join("\n\n"))).rows).toEqual([
      [`${one}\n\n${two}`, "Title", "The Mail", "A. Roe", "1 May 2015", "en"],
    ]);
  });

  it.each([
    [
      "en",
      "Document 1 of 2",
      "Author",
      "Full text",
      "Title",
      "Publication title",
      "Publication date",
      "Language of publication",
    ],
    [
      "de",
      "Dokument 1 von 2",
      "Autor",
      "Volltext",
      "Titel",
      "Titel der Publikation",
      "Publikationsdatum",
      "Sprache der Publikation",
    ],
    [
      "fr",
      "Document 1 de 2",
      "Auteur",
      "Texte intégral",
      "Titre",
      "Titre de la publication",
      "Date de publication",
      "Langue de publication",
    ],
    [
      "es",
      "Documento 1 de 2",
      "Autor",
      "Texto completo",
      "Título",
      "Título de publicación",
      "Fecha de publicación",
      "Idioma de la publicación",
    ],
  ])("reads ProQuest in %s", async (_, number, author, text, title, publication, date, language) => {
    const article = (n: number) => [
      "____________________________________________________________",
      number.replace("1", String(n)),
      `Title ${n}`,
      `${author}: Roe, A; Doe, B`,
      `${text}: ${one}`,
      two,
      `${title}: Title ${n}`,
      `${publication}: The Mail; Harwick`,
      `${date}: 2015-05-0${n}`,
      `${language}: English`,
    ];
    const { rows, problems } = await read(
      "a.txt",
      ["Report", ...article(1), ...article(2), "_".repeat(60), "Contact"].join("\n\n"),
    );
    expect(rows).toEqual(
      [1, 2].map((n) => [`${one}\n\n${two}`, `Title ${n}`, "The Mail", "A Roe, B Doe", `2015-05-0${n}`, "en"]),
    );
    expect(problems).toEqual([]);
  });

  it("leaves a text or page that is no export to itself", async () => {
    for (const text of [`Full text: ${one}`, `${one}\n\nDocument 1 of 2 was lost.`, "End of Document"])
      expect((await readAs("a.txt", text)).articles).toMatchObject([{ format: "scrape", source: text }]);
    const page = `<html><body><p>End of Document</p><p>${one}</p></body></html>`;
    expect((await readAs("a.html", page)).articles).toMatchObject([{ format: "html", source: page }]);
  });
});

describe("other exports", () => {
  it("reads the pages of Europresse by their classes", async () => {
    const article = (n: number) =>
      `<article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">Le Courrier</span></div>` +
      `<span class="DocHeader">Une, vendredi ${n} mai 2015, p. 1</span><div class="titreArticle">` +
      `<p class="sm-margin-TopNews rdp__articletitle">Titre ${n}</p></div><div class="sm-margin-bottomNews">A. Roe</div>` +
      `</header><section><div class="DocText clearfix"><div class="docOcurrContainer"><p>${one}</p><p>${two}</p></div>` +
      `</div></section><footer>© 2015 Le Courrier</footer></article>`;
    const { rows, problems } = await read("a.html", `<html><body>${article(1)}\n${article(2)}</body></html>`);
    expect(
      rows.map((row) => [
        String(row[0])
          .replace(/<[^<>]*>/g, " ")
          .trim(),
        ...row.slice(1, 5),
      ]),
    ).toEqual([1, 2].map((n) => [`${one}  ${two}`, `Titre ${n}`, "Le Courrier", "A. Roe", `${n} mai 2015`]));
    expect(problems).toEqual([]);
  });

  it("reads WISO", async () => {
    const article = (n: number) => [
      `Titel ${n}`,
      `Quelle: Die Post vom 0${n}.05.2015, Nr. 9, S. 1`,
      "Autor: Roe, A",
      "Ressort: Lokales",
      one,
      two,
      "Dokumentnummer: POST12345",
      "Alle Rechte vorbehalten: (c) Die Post",
      "© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH",
    ];
    const { rows } = await read("a.txt", [...article(1), ...article(2)].join("\n\n"));
    expect(rows).toEqual(
      [1, 2].map((n) => [`${one}\n\n${two}`, `Titel ${n}`, "Die Post", "A Roe", `0${n}.05.2015`, undefined]),
    );
  });

  it("reads the labels of ProQuest on a page", async () => {
    const article = (n: number) =>
      `<hr><h2>Title ${n}</h2><p><strong>Author: </strong>Roe, A</p><p><strong>Full text: </strong>${one}</p><p>${two}</p>` +
      `<p><strong>Publication title: </strong>The Mail</p><p><strong>Publication date: </strong>May ${n}, 2015</p>`;
    const { rows } = await read("a.html", `<html><body>${article(1)}${article(2)}<hr>Contact</body></html>`);
    expect(rows).toEqual(
      [1, 2].map((n) => [`${one}\n\n${two}`, `Title ${n}`, "The Mail", "A Roe", `May ${n}, 2015`, undefined]),
    );
  });
});

describe("rich text", () => {
  const rtf = (...lines: readonly string[]) =>
    `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\*\\generator X;}\n${lines.map((line) => `\\pard {\\b ${line}}\\par\n`).join("")}}`;

  it("reads its letters and paragraphs, and none of its tables", async () => {
    const { articles, problems } = await readAs("a.rtf", rtf("Caf\\'e9 \\u8220?x\\u8221? \\{y\\}", two));
    expect(articles).toMatchObject([{ format: "scrape", source: `Café “x” {y}\n\n${two}` }]);
    expect(problems).toEqual([]);
  });

  it("reads the articles of an export", async () => {
    const lines = ["1 of 1 DOCUMENTS", "The Mail", "May 1, 2015", "Title", "LENGTH: 9 words", one, "LOAD-DATE: x"];
    expect((await read("a.rtf", rtf(...lines))).rows[0]!.slice(0, 3)).toEqual([one, "Title", "The Mail"]);
  });

  it("says that a file breaks off, and what is no rich text", async () => {
    expect((await readAs("a.rtf", rtf(one).slice(0, -1))).problems).toHaveLength(1);
    expect((await readAs("a.rtf", one)).problems[0]!.problem).toMatch(/^is not rich text/);
    expect((await readAs("a.rtf", "")).problems[0]!.problem).toBe("is empty");
  });
});

describe("exports of Nexis Uni", () => {
  const article = (...head: readonly string[]) => [
    ...head,
    "Length: 20 words",
    "Byline: A. Roe",
    "Body",
    one,
    "Classification",
    "Load-Date: x",
    "End of Document",
  ];

  it.each([
    [["Title", "The Mail", "mail.example.com", "1 May 2015 Friday", "Copyright"]],
    [["Title", "The Mail", "Correction Appended", "May 1, 2015 Friday", "Late Edition"]],
    [["Title", "The Mail", "Edition 1; National Edition", "May 1, 2015"]],
    [["Title", "The Mail", "1. Mai 2015 Freitag"]],
    [["Title", "The Mail", "May 1, 2015 Friday 10:15 AM GMT"]],
  ])("reads the head %j", async (head) => {
    const { rows } = await read("a.docx", docxOf([...article(...head), ...article(...head)]));
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row.slice(0, 4)).toEqual([one, "Title", "The Mail", "A. Roe"]);
  });

  it("keeps a heading inside the text that has the name of a box", async () => {
    const lines = article("Title", "The Mail", "May 1, 2015");
    lines.splice(lines.indexOf(one) + 1, 0, "Notes", two, two);
    expect((await read("a.docx", docxOf(lines))).rows[0]![0]).toBe([one, "Notes", two, two].join("\n\n"));
  });
});
