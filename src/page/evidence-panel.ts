// The panel of sentences: each with its article and its place in the file, and what was counted in it highlighted.

import { formatCount, formatDate, formatNumber } from "../charts/index.js";
import type { Corpus } from "../analyse/index.js";
import { describeEvidence, type EvidenceRow, type Hit, type LocatedSentence } from "../measure/evidence/index.js";
import { byId, element } from "./dom.js";

/** How many sentences are shown at first, and added by each click on "Show more". */
const step = 30;

let opener: HTMLElement | SVGElement | null = null;
let onClose: () => void = () => undefined;

/** Shows the first sentences, and a button for more. */
export function openPanel(
  corpus: Corpus,
  heading: string,
  located: readonly LocatedSentence[],
  closed: () => void,
): void {
  const panel = byId("panel");
  if (panel.hidden) opener = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  onClose = closed;
  const hits = located.reduce((sum, each) => sum + each.hits.filter(({ kind }) => kind !== "rated").length, 0);
  const named = located.filter(({ sentence }) => sentence >= 0).length;
  const articles = new Set(located.map(({ document }) => document)).size;
  const title = element("h2", { id: "panel-title", tabindex: -1 }, heading);
  const list = element("ol", { class: "sentences" });
  const more = element("button", { type: "button", class: "more", click: () => showMore() }, "Show more");
  const showMore = () => {
    const from = list.childElementCount;
    list.append(...located.slice(from, from + step).map((each) => sentenceItem(describeEvidence(corpus, each))));
    more.hidden = list.childElementCount >= located.length;
    more.textContent = `Show more (${formatNumber(located.length - list.childElementCount)} left)`;
  };
  showMore();
  panel.replaceChildren(
    element(
      "div",
      { class: "panel-head" },
      title,
      element(
        "button",
        { type: "button", class: "close", "aria-label": "Close the sentences", click: closePanel },
        "×",
      ),
    ),
    element(
      "p",
      { class: "counts", role: "status" },
      [
        named > 0 && formatCount(named, "sentence"),
        hits > 0 && formatCount(hits, "hit"),
        formatCount(articles, "article"),
      ]
        .filter(Boolean)
        .join(" · "),
    ),
    list,
    more,
  );
  Object.assign(panel.dataset, { sentences: located.length, hits, articles });
  panel.hidden = false;
  panel.scrollTop = 0;
  document.body.classList.add("with-panel");
  title.focus({ preventScroll: true });
}

export function closePanel(): void {
  const panel = byId("panel");
  if (panel.hidden) return;
  panel.hidden = true;
  document.body.classList.remove("with-panel");
  onClose();
  if (opener?.isConnected) opener.focus({ preventScroll: true });
  opener = null;
}

function sentenceItem(row: EvidenceRow): HTMLElement {
  const { text, line, start, end } = row;
  const place =
    line === null || start === null || end === null
      ? row.file
      : `${row.file}, line ${formatNumber(line)}, characters ${formatNumber(start)}–${formatNumber(end)}`;
  const where = row.sentence < 0 ? formatCount(row.hits.length, "occurrence") : `sentence ${row.sentence + 1}`;
  const said = [
    row.publication,
    formatDate(row.published),
    where,
    row.polarity === null || row.hits.every(({ kind }) => kind !== "rated")
      ? null
      : `polarity ${formatNumber(row.polarity, 2)}`,
  ];
  const item = element(
    "li",
    {},
    element(
      "p",
      { class: "sentence", dir: "auto" },
      ...(text === null ? [sayWithheld(row)] : markHits(text, row.hits)),
    ),
    element(
      "p",
      { class: "source" },
      element("cite", {}, element("bdi", {}, row.title)),
      " · ",
      element("bdi", {}, said.filter((text) => text !== null).join(" · ")),
    ),
    element("p", { class: "place" }, element("bdi", {}, place), ...articleLink(row)),
  );
  Object.assign(item.dataset, {
    doc: row.docId,
    file: row.file,
    line: line ?? "",
    start: start ?? "",
    end: end ?? "",
    text: text ?? "",
  });
  return item;
}

/** What is said instead of a sentence that a bundle does not hold. */
const sayWithheld = ({ sentence }: EvidenceRow): string =>
  sentence < 0 ? "The bundle does not say where in the article this is." : "The bundle does not hold this sentence.";

/** A link to the article, if it has a web address. */
function articleLink({ url, title }: EvidenceRow): (Node | string)[] {
  if (url === null || !/^https?:\/\/[^\s]+$/i.test(url)) return [];
  return [
    " · ",
    element(
      "a",
      { href: url, rel: "noreferrer noopener", target: "_blank", "aria-label": `Open the article “${title}”` },
      "article",
    ),
  ];
}

/** The text in pieces, hits highlighted; hits that overlap make one highlight. */
export function markHits(text: string, hits: readonly Hit[]): (Node | string)[] {
  const pieces: (Node | string)[] = [];
  let at = 0;
  const placed = hits.flatMap(({ start, end, ...hit }) =>
    start === null || end === null ? [] : [{ ...hit, start, end }],
  );
  for (const { start, end, kind, adds } of placed.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const from = Math.max(at, start);
    if (end <= from) continue;
    if (from > at) pieces.push(text.slice(at, from));
    const sign = adds === undefined ? "" : `${adds < 0 ? "−" : "+"}${formatNumber(Math.abs(adds), 2)}`;
    pieces.push(
      element(
        "mark",
        { class: adds === undefined ? kind : `rated ${adds < 0 ? "negative" : "positive"}` },
        text.slice(from, end),
      ),
      ...(sign === "" ? [] : [element("small", { class: "adds" }, sign)]),
    );
    at = end;
  }
  return [...pieces, text.slice(at)];
}
