// The bar of filters and search. The filters apply to all charts.

import { bareName, formatCount, formatNumber } from "../charts/index.js";
import type { Corpus } from "../analyse/index.js";
import { byId, element } from "./dom.js";
import { type Filters, hasFilter } from "./page-state.js";

/** How many actors can be chosen: those mentioned in most articles. */
const mostActors = 200;

export interface BarEvents {
  readonly onFilter: (filters: Filters) => void;
  readonly onSearch: (pattern: string) => void;
}

export interface Bar {
  /** Shows filters in the bar and says how many articles they select. */
  readonly show: (filters: Filters, left: number) => void;
  /** Id of the actor that a label of a chart names, if the actor can be chosen. */
  readonly actorNamed: (label: string) => string | null;
}

/** Makes the bar of a corpus. */
export function createBar(corpus: Corpus, { onFilter, onSearch }: BarEvents): Bar {
  const dates = corpus.documents.flatMap(({ published }) => (published === null ? [] : [published])).sort();
  const range =
    dates.length === 0
      ? {}
      : {
          min: `${dates[0]}-01-01`.slice(0, 10),
          max: dates.at(-1)!.length === 10 ? dates.at(-1)! : `${dates.at(-1)!.slice(0, 4)}-12-31`,
        };
  const change = () => onFilter({ from: from.value, to: to.value, publication: publication.value, actor: actor.value });
  const from = element("input", { type: "date", id: "filter-from", ...range, change });
  const to = element("input", { type: "date", id: "filter-to", ...range, change });
  const publication = select("filter-publication", "all publications", publications(corpus), change);
  const named = actors(corpus);
  const actor = select("filter-actor", "any actor", named, change);
  const search = element("input", { type: "search", id: "search", placeholder: "a term, a phrase or sanction*" });
  const status = element("p", { class: "status", role: "status" });
  const reset = element(
    "button",
    { type: "button", click: () => onFilter({ from: "", to: "", publication: "", actor: "" }) },
    "Show all articles",
  );
  const submit = (event: Event) => {
    event.preventDefault();
    if (/[\p{L}\p{N}]/u.test(search.value)) onSearch(search.value.trim());
  };
  byId("bar").replaceChildren(
    element(
      "form",
      { role: "search", submit },
      labelled("Search all sentences", search),
      element("button", { type: "submit" }, "Search"),
    ),
    element(
      "div",
      { class: "filters", role: "group", "aria-label": "Filters for all charts" },
      ...(dates.length > 0 ? [labelled("From", from), labelled("To", to)] : []),
      labelled("Publication", publication),
      labelled("Mentions", actor),
      reset,
    ),
    status,
  );
  byId("bar").hidden = false;
  const show = (filters: Filters, left: number) => {
    [from.value, to.value, publication.value, actor.value] = [
      filters.from,
      filters.to,
      filters.publication,
      filters.actor,
    ];
    reset.hidden = !hasFilter(filters);
    const all = formatCount(corpus.documents.length, "article");
    const undated = filters.from || filters.to ? corpus.documents.length - dates.length : 0;
    const without = undated > 0 ? ` Left out: ${formatCount(undated, "article")} without a date.` : "";
    status.textContent = hasFilter(filters) ? `${formatNumber(left)} of ${all}.${without}` : `All ${all}.`;
  };
  // A label may be cut, be broken into two lines, or end with a mark.
  const bare = (text: string) => text.replace(/\s+/g, "").replace(/…$/, "");
  const ids = named.map(([id, text]) => [id, bare(text.replace(/ \([\d,]+\)$/, ""))] as const);
  const actorNamed = (label: string) => {
    const name = bareName(label);
    const isCut = name.endsWith("…") && name.length > 3;
    return ids.find(([, known]) => (isCut ? known.startsWith(bare(name)) : known === bare(name)))?.[0] ?? null;
  };
  return { show, actorNamed };
}

const labelled = (text: string, control: HTMLElement) =>
  element("label", { for: control.id }, element("span", {}, text), control);

const select = (
  id: string,
  all: string,
  options: readonly (readonly [value: string, text: string])[],
  change: () => void,
) =>
  element(
    "select",
    { id, change },
    element("option", { value: "" }, all),
    ...options.map(([value, text]) => element("option", { value }, text)),
  );

/** Values, each with the number of its articles, the most frequent first. */
function ranked(values: Iterable<readonly [value: string, name: string]>): [string, string][] {
  const counts = new Map<string, { readonly name: string; count: number }>();
  for (const [value, name] of values) {
    const known = counts.get(value);
    if (known) known.count++;
    else counts.set(value, { name, count: 1 });
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
    .map(([value, { name, count }]) => [
      value,
      `${name.length > 60 ? `${name.slice(0, 59)}…` : name} (${formatNumber(count)})`,
    ]);
}

const publications = (corpus: Corpus) =>
  ranked(corpus.documents.flatMap(({ publication }) => (publication ? [[publication, publication] as const] : [])));
const actors = (corpus: Corpus) =>
  ranked(
    corpus.analyses.flatMap(({ mentions }) => [...new Map(mentions.map(({ actor: { id, name } }) => [id, name]))]),
  ).slice(0, mostActors);
