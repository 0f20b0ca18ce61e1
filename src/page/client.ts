// The script of the page of charts. It replaces each picture with a live chart, opens the sentences behind a mark or a
// row, and redraws every chart from the articles that the filters select, with the kit's own code. Without the script
// the pictures stay. It never builds markup from text.

import { type Corpus, countTokens } from "../analyse/index.js";
import { contextOf, gallery } from "../charts/gallery/index.js";
import { type LocatedSentence, locateEvidence, readQuery } from "../measure/evidence/index.js";
import { chartDetails } from "./chart-details.js";
import { nextFrame } from "./dom.js";
import { closePanel, openPanel } from "./evidence-panel.js";
import { type Bar, createBar } from "./filter-bar.js";
import { drawLive, listenToNames, onOtherScreen, widthIn } from "./live-chart.js";
import { type HeldChart, readFiltered, readPageData, readWhole } from "./page-data.js";
import { hasFilter, type PageState, readState, writeState } from "./page-state.js";
import { hideTip } from "./tooltip.js";

const hasCorpus = document.getElementById("corpus-data") !== null;
const sections = new Map(
  [...document.querySelectorAll<HTMLElement>("section[data-chart]")].map((section) => [
    section.dataset["chart"]!,
    section,
  ]),
);

async function start(): Promise<void> {
  const data = await readPageData();
  const charts = new Map(data.charts.map((chart) => [chart.name, chart]));
  let state = readState(location.hash);
  let round = 0;
  const near = new Set<string>();
  let bar: Bar | null = null;
  const showFilters = (left: number) => {
    bar?.show(state, left);
    document.body.classList.toggle("filtered", hasFilter(state));
  };

  const go = (change: Partial<PageState>, redraws = false) => {
    state = { ...state, ...change };
    history.replaceState(null, "", writeState(state));
    if (redraws) void redraw();
  };

  const openEvidence = async (chart: string, row: object, heading: string) => {
    const corpus = await readFiltered(state);
    const located = locate(chart, corpus, row);
    openPanel(corpus, heading, located, () => go({ evidence: "", search: "" }));
    go({ chart, evidence: JSON.stringify({ ...shortOf(row), heading }), search: "" });
  };
  const openSearch = async (pattern: string) => {
    const corpus = await readFiltered(state);
    openPanel(corpus, `“${pattern}”`, locateEvidence(corpus, { pattern }), () => go({ evidence: "", search: "" }));
    go({ search: pattern, evidence: "" });
  };

  const nameLabels = (section: HTMLElement) => {
    if (bar) listenToNames(section, bar.actorNamed, (actor) => go({ actor: state.actor === actor ? "" : actor }, true));
  };
  const draw = async (name: string) => {
    const [own, section, chart] = [round, sections.get(name)!, charts.get(name)!];
    const width = widthIn(section);
    const made =
      hasCorpus && chart.follows && (hasFilter(state) || width !== null)
        ? makeChart(name, await readFiltered(state), width)
        : null;
    if (own !== round) return;
    const spec = made?.spec ?? chart.spec;
    await drawLive(
      section,
      spec,
      data.dark,
      {
        onMark: (evidence, heading) => void (hasCorpus && openEvidence(name, evidence, heading)),
        onTime: (from, to) => hasCorpus && go({ from, to }, true),
      },
      made === null,
    );
    nameLabels(section);
    showDetails(
      section,
      chart,
      spec,
      hasCorpus ? (row, heading) => void openEvidence(name, row, heading) : null,
      () => state,
    );
  };
  const redraw = async () => {
    round++;
    const own = round;
    closePanel();
    const left = (await readFiltered(state)).documents.length;
    showFilters(left);
    for (const name of near) {
      await nextFrame();
      if (own !== round) return;
      await draw(name);
    }
  };

  const watch = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        watch.unobserve(target);
        const name = (target as HTMLElement).dataset["chart"]!;
        near.add(name);
        void draw(name);
      }
    },
    { rootMargin: "800px" },
  );
  for (const section of sections.values()) watch.observe(section);
  onOtherScreen(() => {
    for (const name of near) void draw(name);
  });
  document.body.classList.toggle("has-evidence", hasCorpus);

  if (hasCorpus) {
    await nextFrame();
    const whole = await readWhole();
    bar = createBar(whole, {
      onFilter: (filters) => go(filters, true),
      onSearch: (pattern) => void openSearch(pattern),
    });
    for (const section of sections.values()) nameLabels(section);
    const restore = async () => {
      showFilters((await readFiltered(state)).documents.length);
      if (state.chart !== "") sections.get(state.chart)?.scrollIntoView();
      if (state.search !== "") await openSearch(state.search);
      else if (state.evidence !== "") await openLinked(state, openEvidence);
    };
    addEventListener("hashchange", () => {
      const next = readState(location.hash);
      if (writeState(next) === writeState(state)) return;
      const redraws =
        JSON.stringify([next.from, next.to, next.publication, next.actor]) !==
        JSON.stringify([state.from, state.to, state.publication, state.actor]);
      // A link in the contents leads to a chart and does not change the filters.
      const isAnchor = location.hash.startsWith("#chart-");
      state = isAnchor ? { ...state, chart: next.chart } : next;
      void (redraws && !isAnchor ? redraw().then(restore) : restore());
    });
    await restore();
    // So that the first click on a term does not wait for tokens.
    (window.requestIdleCallback ?? setTimeout)(() => countTokens(whole));
    document.body.dataset["ready"] = "true";
  }
}

/** Opens the sentences that a link names; a link that cannot be read opens nothing. */
async function openLinked(
  { chart, evidence }: PageState,
  open: (chart: string, row: object, heading: string) => Promise<void>,
): Promise<void> {
  try {
    const row = JSON.parse(evidence) as { readonly heading?: unknown };
    await open(chart, row, typeof row.heading === "string" ? row.heading : "Sentences");
  } catch (error) {
    if (!(error instanceof RangeError) && !(error instanceof SyntaxError)) throw error;
  }
}

const locate = (chart: string, corpus: Corpus, row: object): LocatedSentence[] => {
  const entry = gallery.find(({ name }) => name === chart);
  return entry ? entry.locate(corpus, row) : locateEvidence(corpus, readQuery(row));
};

/** The part of a row that is enough to find its sentences. */
const shortOf = (row: object): object => {
  const { heading: _, ...rest } = row as { heading?: unknown };
  try {
    return readQuery(rest);
  } catch {
    return rest;
  }
};

/** A chart of the gallery, drawn from a corpus. */
function makeChart(name: string, corpus: Corpus, width: number | null): { readonly spec: object } | null {
  const entry = gallery.find((each) => each.name === name);
  if (!entry) return null;
  const context = contextOf(corpus, width ?? undefined);
  return { spec: entry.spec(entry.rows(context), context) };
}

function showDetails(
  section: HTMLElement,
  chart: HeldChart,
  spec: object,
  onEvidence: ((row: object, heading: string) => void) | null,
  state: () => PageState,
): void {
  const entry = chart.follows && hasCorpus ? gallery.find(({ name }) => name === chart.name) : undefined;
  let corpus: Corpus | null = null;
  const details = chartDetails({
    name: chart.name,
    spec: () => spec,
    onEvidence,
    rows: entry ? () => ({ rows: corpus === null ? [] : entry.rows(contextOf(corpus)), columns: entry.columns }) : null,
  });
  const old = section.querySelector(".details");
  const put = () => (old ? old.replaceWith(details) : section.append(details));
  if (!entry) return put();
  void readFiltered(state()).then((read) => {
    corpus = read;
    put();
  });
}

addEventListener("scroll", hideTip, { passive: true, capture: true });
addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  hideTip();
  closePanel();
});
const fonts = ["400 12px 'Source Sans 3'", "600 12px 'Source Sans 3'"];
void Promise.allSettled(fonts.map((font) => document.fonts.load(font))).then(start);
