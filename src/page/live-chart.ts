// A live chart that replaces its picture.

import { element } from "./dom.js";
import { hideTip, showTip } from "./tooltip.js";

/** What a live chart tells the page. */
export interface ChartEvents {
  readonly onMark: (evidence: object, heading: string) => void;
  /** A period was selected with the brush, as ISO dates. */
  readonly onTime: (from: string, to: string) => void;
}

const night = matchMedia("(prefers-color-scheme: dark)");
/** Width of a chart in a section on a narrow screen; null where the chart keeps its own width. */
export const widthIn = (section: HTMLElement): number | null => (narrow.matches ? section.clientWidth - 10 : null);

const narrow = matchMedia("(max-width: 759px)");

/** Calls back when charts must be redrawn: for dark mode, or because the window became narrow or wide. */
export const onOtherScreen = (handler: () => void): void =>
  [night, narrow].forEach((query) => query.addEventListener("change", handler));

const refuse = () => Promise.reject(new Error("charts hold their data"));
const views = new Map<Element, VegaView>();

/** Draws a spec into a section; the picture stays if it cannot be drawn. */
export async function drawLive(
  section: HTMLElement,
  spec: object,
  dark: object,
  events: ChartEvents,
  isPicture: boolean,
): Promise<void> {
  const live = section.querySelector<HTMLElement>(".live")!;
  const still = section.querySelector<HTMLElement>(".static")!;
  try {
    const timed = withBrush(narrow.matches ? withoutTitle(section, spec) : spec);
    section.classList.toggle("narrow", narrow.matches);
    const compiled = vegaLite.compile(night.matches ? { ...timed, config: dark } : timed).spec;
    // Its parent is an image with a description; for the keyboard there is the list of marks below it.
    const holder = element("div", { "aria-hidden": "true" });
    const view = new vega.View(vega.parse(compiled, {}, { ast: true }), {
      expr: expressionInterpreter,
      renderer: "svg",
      container: holder,
      logLevel: vega.Error,
      tooltip: showTip,
      loader: { load: refuse, sanitize: refuse, http: refuse, file: refuse },
    });
    view.addEventListener("click", (_event, item) => {
      const datum = item?.datum as Readonly<Record<string, unknown>> | undefined;
      const evidence = datum?.["evidence"];
      hideTip();
      if (typeof evidence === "object" && evidence !== null) events.onMark(evidence, headingOf(datum!));
    });
    if (hasBrush(timed)) listenToBrush(view, events);
    await view.runAsync();
    live.replaceChildren(holder);
    views.get(section)?.finalize();
    views.set(section, view);
    // The description of the picture is that of all articles; a chart of fewer brings its own.
    if (isPicture)
      live.setAttribute(
        "aria-labelledby",
        still.querySelector("svg")?.getAttribute("aria-labelledby") ?? `head-${section.dataset["chart"]}`,
      );
    else {
      live.removeAttribute("aria-labelledby");
      live.setAttribute("aria-label", String((spec as { description?: string }).description ?? ""));
    }
    live.classList.add("ready");
    still.hidden = true;
  } catch (error) {
    section.querySelector<HTMLElement>(".failure")!.hidden = false;
    console.error(error);
  }
}

/** The first value of a mark's tooltip, which names it; the second too where the first is not enough. */
export const headingOf = (datum: Readonly<Record<string, unknown>>): string => {
  const { evidence } = datum as { evidence: Readonly<Record<string, unknown>> };
  const named =
    ["actorId", "term"].some((name) => name in evidence) && ["month", "docId"].some((name) => name in evidence);
  return [datum["tip0"], ...(named ? [datum["tip1"]] : [])].filter((text) => text !== undefined).join(" · ");
};

/** The spec without its title, which is put above it as text that wraps to the window. */
function withoutTitle(section: HTMLElement, spec: object): object {
  const { title, ...rest } = spec as {
    title?: { readonly text: readonly string[]; readonly subtitle: readonly string[] };
  };
  if (!title) return spec;
  section.querySelector("h2")!.textContent = title.text.join(" ");
  section.querySelector(".subtitle")!.textContent = title.subtitle.join(" ");
  return rest;
}

interface Layer {
  readonly mark?: { readonly type?: string };
  readonly encoding?: { readonly x?: { readonly field?: string } };
}

/** The spec with a brush on its time axis, if it has one. */
function withBrush(spec: object): object {
  const { layer } = spec as { layer?: readonly Layer[] };
  const at = layer?.findIndex(({ mark, encoding }) => mark?.type === "circle" && encoding?.x?.field === "time") ?? -1;
  if (at < 0) return spec;
  const params = [{ name: "brush", select: { type: "interval", encodings: ["x"] } }];
  return { ...spec, layer: layer!.map((each, index) => (index === at ? { ...each, params } : each)) };
}

const hasBrush = (spec: object): boolean =>
  ((spec as { layer?: readonly { params?: unknown }[] }).layer ?? []).some(({ params }) => params !== undefined);

function listenToBrush(view: VegaView, { onTime }: ChartEvents): void {
  let waiting = 0;
  view.addSignalListener("brush", (_name, value) => {
    clearTimeout(waiting);
    const times = (value as { time?: readonly [number, number] }).time;
    if (!times || times[1] - times[0] < 86_400_000) return;
    waiting = window.setTimeout(
      () => onTime(...(times.map((time) => new Date(time).toISOString().slice(0, 10)) as [string, string])),
      600,
    );
  });
}

/** Names on an axis work as a legend: a click on one filters all charts by that actor. */
export function listenToNames(
  section: HTMLElement,
  actorNamed: (label: string) => string | null,
  onActor: (actor: string) => void,
): void {
  for (const label of section.querySelectorAll(".live :is(.role-axis-label, .role-axis-title) text:not(.actor)")) {
    const actor = actorNamed(label.textContent ?? "");
    if (actor === null) continue;
    label.classList.add("actor");
    label.addEventListener("click", () => onActor(actor));
  }
}
