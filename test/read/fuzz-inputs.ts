// Inputs of the fuzz run: good files of every format, and what chance does to them. The same seed gives the same input.

import { gzipSync } from "node:zlib";
import { seededRandom } from "../corpus/support.js";
import { docxOf, httpOf, pageOf, parquetOf, rssOf, warcOf, xlsxOf } from "./support.js";

export interface FuzzInput {
  readonly name: string;
  readonly content: Buffer;
  /** Texts of records that stand beside the spoilt one in the same file and must be read whole. */
  readonly neighbours: readonly string[];
}

const sentence = (i: number) =>
  `The envoy of delegation ${i} said on Monday, “We will come back,” and left. Talks with U.S. ` +
  `officials go on — for ${i} weeks, they hope.`;
const paragraphs = Array.from({ length: 6 }, (_, i) => sentence(i));

const page = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Talks go on - The Wire</title>
<meta property="article:published_time" content="2022-02-28T10:00:00Z">
<script type="application/ld+json">
{"@type":"NewsArticle","headline":"Talks go on","author":{"name":"A. Writer"}}
</script><style>p{color:red}</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
<article><h1>Talks go on</h1><p class="byline">By <b>A. Writer</b> &middot; Feb. 28, 2022</p>
${paragraphs.map((text) => `<p>${text} <a href="x">More &amp; more</a></p>`).join("\n")}
<figure><img src="a.jpg" alt="x"><figcaption>A hall.</figcaption></figure>
<blockquote>&ldquo;So be it.&rdquo;</blockquote>
<table><tr><td>1</td><td>2</td></tr></table></article><aside>Read on</aside><footer>&copy; The Wire</footer></body></html>`;

const records = paragraphs.map((text, i) => ({
  id: `r${i}`,
  title: `Talks ${i}`,
  text,
  published: `2022-02-0${i + 1}`,
  authors: ["A", "B"],
  more: { deep: [1, [2, { x: null }]] },
}));
const jsonLines = records.map((record) => JSON.stringify(record));
const warcs = paragraphs.map((text, i) =>
  warcOf(
    `https://wire.example/${i}`,
    httpOf(i % 2 ? gzipSync(pageOf(text)) : pageOf(text), [
      "Content-Type: text/html",
      ...(i % 2 ? ["Content-Encoding: gzip"] : []),
    ]),
  ),
);
const nexis = paragraphs.flatMap((text, i) => [
  `Title ${i}`,
  "The Wire",
  "February 28, 2022 Monday",
  "Length: 20 words",
  "Byline: A. Writer",
  "Body",
  text,
  "Load-Date: March 1, 2022",
  "End of Document",
]);
const rss = rssOf(
  paragraphs
    .map(
      (text, i) =>
        `<item><title>T ${i} &amp; more</title><link>https://wire.example/${i}</link>` +
        `<pubDate>Mon, 28 Feb 2022 12:00:00 GMT</pubDate><content:encoded><![CDATA[<p>${text}</p>` +
        `<p>${text}</p>]]></content:encoded></item>`,
    )
    .join("\n"),
);
const entries = paragraphs.map(
  (text, i) => `<entry><id>${i}</id><link href="u"/><content type="xhtml"><div><p>${text}</p></div></content></entry>`,
);
const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>${entries.join("\n")}</feed>`;
const csv =
  "id,title,text,date\n" +
  `${paragraphs.map((text, i) => `${i},"T, ${i}","${text}\nand ""more""",2022-02-28`).join("\n")}\n`;
const parquet = parquetOf({
  id: records.map(({ id }) => id),
  text: paragraphs,
  title: records.map(({ title }) => title),
});
const markdown =
  `---\ntitle: "Talks: on"\ndate: 2022-02-28\nauthors: [A, B]\n---\n\n# Talks\n\n${paragraphs.join("\n\n")}\n\n` +
  "- one\n- two\n\n> “Quoted,” he said.\n\n[link](http://x) *soft* **hard**\n";
const scrape =
  "Original Source: https://wire.example/2022/02/28/talks\nBy A. Writer\nFeb. 28, 2022\n\n" +
  `${paragraphs.join("\n\n")}\n\nRead more: Another story\nComments\n`;

const files: readonly (readonly [name: string, content: string | Uint8Array])[] = [
  ["page.html", page],
  ["page.html", page],
  ["page.html", page],
  ["a.jsonl", jsonLines.join("\n")],
  ["a.json", JSON.stringify(records)],
  ["a.json", JSON.stringify({ articles: records }, null, 1)],
  ["a.csv", csv],
  ["a.tsv", csv.replaceAll(",", "\t")],
  ["a.parquet", parquet],
  ["a.docx", docxOf(nexis)],
  ["a.docx", docxOf(paragraphs)],
  ["a.xlsx", xlsxOf([["id", "text"], ...records.map(({ id, text }) => [id, text])])],
  ["a.rtf", `{\\rtf1\\ansi{\\fonttbl{\\f0 A;}}${paragraphs.map((text) => `\\pard ${text}\\par\n`).join("")}}`],
  [
    "a.txt",
    paragraphs.map((text, i) => `${i + 1} of 6 DOCUMENTS\n\nThe Wire\n\nMay 1, 2015\n\nT\n\n${text}`).join("\n\n"),
  ],
  [
    "a.xml",
    `<newsMessage>${paragraphs.map((text) => `<newsItem><headline>T</headline><inlineXML><p>${text}</p></inlineXML></newsItem>`).join("\n")}</newsMessage>`,
  ],
  ["a.rss", rss],
  ["a.atom", atom],
  ["a.warc", Buffer.concat(warcs)],
  ["a.warc.gz", Buffer.concat(warcs.map((record) => gzipSync(record)))],
  ["a.md", markdown],
  ["a.txt", scrape],
  ["a.jsonl.gz", gzipSync(jsonLines.join("\n"))],
  ["page.html.gz", gzipSync(page)],
  ["a.csv.gz", gzipSync(csv)],
  ["a.parquet.gz", gzipSync(parquet)],
];

const bits = [
  "<",
  ">",
  '"',
  "'",
  "&",
  "&#0;",
  "&#x110000;",
  "]]>",
  "<![CDATA[",
  "<!--",
  "-->",
  "\u0000",
  "\ufeff",
  "\ud800",
  "{",
  "}",
  "[",
  "]",
  "\\",
  "\\u",
  ",",
  "\n",
  "\r",
  "\r\n\r\n",
  "\t",
  " ".repeat(3000),
  "\n".repeat(3000),
  "<div>".repeat(2000),
  "</div>",
  "(".repeat(3000),
  "[".repeat(3000),
  "<p>",
  "<script>alert(1)</script>",
  "<table>",
  "<svg>",
  "<template>",
  "=SUM(1)",
  "WARC/1.0\r\n",
  "Content-Length: 5\r\n",
  "HTTP/1.1 200 OK\r\n\r\n",
  "---\n",
  "”",
  "“".repeat(500),
  "…",
  "\u202e",
  "a".repeat(5000),
  "A.B.".repeat(1000),
  "1,".repeat(2000),
  '" '.repeat(2000),
  "End of Document",
  "𝒳",
  "é",
  "-999999999999",
  "https://x.example/".repeat(300),
  "&amp;".repeat(2000),
  "Mr. ".repeat(1500),
  "By ".repeat(1500),
  "Feb. 28, 2022 ".repeat(300),
];

/** The input of a seed. */
export function fuzzInput(seed: number): FuzzInput {
  const random = seededRandom(seed * 2_654_435_761);
  for (let i = 0; i < 3; i++) random();
  const below = (n: number) => Math.floor(random() * n);
  const kind = below(10);
  if (kind === 0)
    return {
      name: files[below(files.length)]![0],
      content: Buffer.from(Array.from({ length: below(3000) }, () => below(256))),
      neighbours: [],
    };
  if (kind <= 3) return besideNeighbours(below, kind);
  const [name, content] = files[below(files.length)]!;
  return { name, content: spoil(Buffer.from(content as string), below), neighbours: [] };
}

type Below = (n: number) => number;

/** One record among good ones: a line of JSON Lines or of a JSON list, a record of WARC, a member of gzip. */
function besideNeighbours(below: Below, kind: number): FuzzInput {
  const spoilt = 1 + below(4);
  const others = paragraphs.filter((_, i) => i !== spoilt);
  if (kind === 1) {
    const lines = jsonLines.map((line, i) =>
      i === spoilt ? Buffer.from(spoil(Buffer.from(line), below).filter((byte) => byte !== 10)) : Buffer.from(line),
    );
    const isList = below(2) === 0;
    const parts = lines.flatMap((line, i) => [
      Buffer.from(i === 0 ? (isList ? "[\n" : "") : isList ? ",\n" : "\n"),
      line,
    ]);
    return {
      name: isList ? "a.json" : "a.jsonl",
      content: Buffer.concat([...parts, Buffer.from(isList ? "\n]" : "\n")]),
      neighbours: others,
    };
  }
  const isPacked = kind === 2;
  const parts = warcs.map((record, i) => {
    const whole = isPacked ? gzipSync(record) : record;
    if (i !== spoilt) return whole;
    // The line ends behind a record keep the next one apart; they are the neighbour's.
    return isPacked ? spoil(whole, below) : Buffer.concat([spoil(whole.subarray(0, -4), below), whole.subarray(-4)]);
  });
  return {
    name: isPacked ? "a.warc.gz" : "a.warc",
    content: Buffer.concat(parts),
    neighbours: others.map((text) => pageOf(text)),
  };
}

function spoil(bytes: Buffer, below: Below): Buffer {
  let spoilt = bytes;
  for (let n = 1 + below(4); n > 0; n--) spoilt = spoilOnce(spoilt, below);
  return spoilt;
}

function spoilOnce(bytes: Buffer, below: Below): Buffer {
  const at = below(bytes.length + 1);
  const to = Math.min(bytes.length, at + 1 + below(below(2) ? 8 : 400));
  const put = (middle: Uint8Array, end = at) => Buffer.concat([bytes.subarray(0, at), middle, bytes.subarray(end)]);
  switch (below(8)) {
    case 0:
      return bytes.subarray(0, at);
    case 1:
      return put(Buffer.alloc(0), to);
    case 2:
      return put(bytes.subarray(at, to));
    case 3:
      return put(Buffer.from(Array.from({ length: 1 + below(20) }, () => below(256))), to);
    case 4:
      return put(
        bytes.subarray(at, to).map((byte) => byte ^ (1 << below(8))),
        to,
      );
    case 5: {
      const digits = /\d+/g;
      digits.lastIndex = at;
      const found = digits.exec(bytes.toString("latin1"));
      return found
        ? Buffer.concat([
            bytes.subarray(0, found.index),
            Buffer.from(["999999999", "0", "-1", "4294967296"][below(4)]!),
            bytes.subarray(found.index + found[0].length),
          ])
        : bytes;
    }
    case 6: {
      const [, other] = files[below(files.length)]!;
      const from = Buffer.from(other as string);
      const start = below(from.length);
      return put(from.subarray(start, start + below(500)));
    }
    default:
      return put(Buffer.from(bits[below(bits.length)]!));
  }
}
