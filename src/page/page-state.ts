// What the reader has chosen, as it stands in the address: a link to the page leads back to the same view.

export interface Filters {
  /** ISO dates; "" where there is no limit. */
  readonly from: string;
  readonly to: string;
  readonly publication: string;
  /** Id of an actor that articles name. */
  readonly actor: string;
}

export interface PageState extends Filters {
  /** Chart that is looked at. */
  readonly chart: string;
  /** The row or mark whose sentences are shown, as JSON. */
  readonly evidence: string;
  /** What was searched for. */
  readonly search: string;
}

const names = ["from", "to", "publication", "actor", "chart", "evidence", "search"] as const;

/** The state that an address holds; what cannot be read is empty. */
export function readState(hash: string): PageState {
  const anchor = /^#chart-([a-z0-9-]+)$/.exec(hash);
  const given = new URLSearchParams(anchor ? `chart=${anchor[1]}` : hash.replace(/^#/, ""));
  return Object.fromEntries(names.map((name) => [name, given.get(name) ?? ""])) as unknown as PageState;
}

/** The address' part for a state; only what is chosen stands in it. */
export function writeState(state: PageState): string {
  const chosen = new URLSearchParams(names.flatMap((name) => (state[name] === "" ? [] : [[name, state[name]]])));
  return chosen.size === 0 ? "#" : `#${chosen.toString()}`;
}

export const hasFilter = ({ from, to, publication, actor }: Filters): boolean =>
  [from, to, publication, actor].some((value) => value !== "");
