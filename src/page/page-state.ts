// What the reader has chosen, kept in the address, so that a link leads back to the same view.

export interface Filters {
  /** ISO dates; "" where there is no limit. */
  readonly from: string;
  readonly to: string;
  readonly publication: string;
  /** Id of an actor that the articles mention. */
  readonly actor: string;
}

export interface PageState extends Filters {
  /** Name of the chart in view. */
  readonly chart: string;
  /** The row or mark whose sentences are shown, as JSON. */
  readonly evidence: string;
  /** The search pattern. */
  readonly search: string;
}

const names = ["from", "to", "publication", "actor", "chart", "evidence", "search"] as const;

/** The state in an address; what cannot be read is empty. */
export function readState(hash: string): PageState {
  const anchor = /^#chart-([a-z0-9-]+)$/.exec(hash);
  const given = new URLSearchParams(anchor ? `chart=${anchor[1]}` : hash.replace(/^#/, ""));
  return Object.fromEntries(names.map((name) => [name, given.get(name) ?? ""])) as unknown as PageState;
}

/** The part of an address that holds a state; values that are not chosen are left out. */
export function writeState(state: PageState): string {
  const chosen = new URLSearchParams(names.flatMap((name) => (state[name] === "" ? [] : [[name, state[name]]])));
  return chosen.size === 0 ? "#" : `#${chosen.toString()}`;
}

export const hasFilter = ({ from, to, publication, actor }: Filters): boolean =>
  [from, to, publication, actor].some((value) => value !== "");
