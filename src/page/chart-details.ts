// What is listed below a chart: its marks and its rows, each with a button for its sentences, and both as downloads.

import { formatNumber, listMarks } from "../charts/index.js";
import { type Column, formatCsv } from "../rows/index.js";
import { readQuery } from "../measure/evidence/index.js";
import { download, element } from "./dom.js";

/** How many rows or marks are listed at first, and added by each click on "Show more". */
const step = 100;

export interface DetailsOf {
  readonly name: string;
  readonly spec: () => object;
  /** Null where the page cannot compute rows. */
  readonly rows:
    | (() => { readonly rows: readonly object[]; readonly columns: Readonly<Record<string, Column>> })
    | null;
  /** Null where the page has no corpus. */
  readonly onEvidence: ((row: object, heading: string) => void) | null;
}

/** Both lists, closed; each is filled when it is first opened. */
export function chartDetails({ name, spec, rows, onEvidence }: DetailsOf): HTMLElement {
  const files = element(
    "p",
    { class: "files" },
    fileButton("Download chart (Vega-Lite)", () =>
      download(`${name}.vl.json`, "application/json", JSON.stringify(spec(), null, 1)),
    ),
  );
  if (rows)
    files.append(
      fileButton("Download data (CSV)", () => {
        const { columns, rows: own } = rows();
        download(`${name}.csv`, "text/csv", formatCsv(columns, own));
      }),
    );
  return element(
    "div",
    { class: "details" },
    ...(onEvidence ? [lazyDetails("Marks and their sentences", () => marksList(spec(), onEvidence))] : []),
    ...(rows ? [lazyDetails("Data behind the chart", () => rowsTable(name, rows(), onEvidence))] : []),
    files,
  );
}

const fileButton = (text: string, click: () => void) =>
  element("button", { type: "button", class: "file", click }, text);

function lazyDetails(title: string, make: () => Node): HTMLElement {
  const details = element("details", {}, element("summary", {}, title));
  details.addEventListener("toggle", () => {
    if (details.open && details.childElementCount === 1) details.append(make());
  });
  return details;
}

function marksList(spec: object, onEvidence: NonNullable<DetailsOf["onEvidence"]>): Node {
  const marks = listMarks(spec);
  if (marks.length === 0) return element("p", {}, "There are no marks.");
  const items = marks.map(
    ({ evidence, tooltip, label }) =>
      () =>
        element(
          "li",
          {},
          element(
            "button",
            { type: "button", class: "mark", click: () => onEvidence(evidence, Object.values(tooltip)[0] ?? label) },
            label,
          ),
        ),
  );
  return stepped(element("ol", { class: "mark-list" }), items);
}

function rowsTable(
  name: string,
  { rows, columns }: { readonly rows: readonly object[]; readonly columns: Readonly<Record<string, Column>> },
  onEvidence: DetailsOf["onEvidence"],
): Node {
  if (rows.length === 0) return element("p", {}, "There are no rows.");
  const names = Object.keys(columns);
  const isNumber = (column: string) => columns[column]!.type !== "string";
  const head = element(
    "tr",
    {},
    ...(onEvidence ? [element("th", { scope: "col" }, "Evidence")] : []),
    ...names.map((column) =>
      element("th", { scope: "col", ...(isNumber(column) && { class: "number" }) }, heading(columns[column]!)),
    ),
  );
  const body = element("tbody");
  const items = rows.map((row, index) => () => {
    const values = row as Readonly<Record<string, unknown>>;
    const said = names
      .slice(0, 2)
      .map((column) => String(values[column] ?? ""))
      .join(", ");
    return element(
      "tr",
      {},
      ...(onEvidence
        ? [
            element(
              "td",
              {},
              leads(row)
                ? element(
                    "button",
                    {
                      type: "button",
                      "aria-label": `Sentences of row ${index + 1}: ${said}`,
                      click: () => onEvidence(row, said),
                    },
                    "Sentences",
                  )
                : "",
            ),
          ]
        : []),
      ...names.map((column) =>
        element("td", isNumber(column) ? { class: "number" } : { dir: "auto" }, cell(values[column])),
      ),
    );
  });
  const table = element("table", {}, element("thead", {}, head), body);
  const scroll = element(
    "div",
    { class: "scroll", tabindex: 0, role: "region", "aria-label": `Rows of ${name}` },
    table,
  );
  return element("div", {}, scroll, stepped(body, items, false));
}

const heading = ({ title, unit }: Column) => (unit === undefined ? title : `${title} (${unit})`);

const cell = (value: unknown): string => {
  if (value === null || value === undefined) return "";
  if (typeof value === "number")
    return (Number.isInteger(value) ? formatNumber(value) : String(Number(value.toPrecision(4)))).replace("-", "−");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
};

const leads = (row: object): boolean => {
  try {
    return Object.keys(readQuery(row)).length > 0;
  } catch {
    return false;
  }
};

/** The first items in their holder, and a button that adds more. */
function stepped(holder: HTMLElement, items: readonly (() => Node)[], withHolder = true): Node {
  let shown = 0;
  const more = element("button", { type: "button", class: "more", click: () => show() }, "");
  const show = () => {
    holder.append(...items.slice(shown, shown + step).map((make) => make()));
    shown = Math.min(items.length, shown + step);
    more.textContent = `Show more (${formatNumber(items.length - shown)} left)`;
    more.hidden = shown >= items.length;
  };
  show();
  return withHolder ? element("div", {}, holder, more) : more;
}
