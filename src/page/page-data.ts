// What the page holds beside its markup: the specs of its charts, and the corpus that they are drawn from.

import { type Analysis, type Corpus, filterCorpus } from "../analyse/index.js";
import type { Document } from "../corpus/index.js";
import { unpackCorpus } from "../store/packing/index.js";
import { byId } from "./dom.js";
import type { Filters } from "./page-state.js";

/** A chart as the page was made with it. */
export interface HeldChart {
  readonly name: string;
  readonly spec: object;
  /** It is drawn again when filters change. */
  readonly follows: boolean;
}

export interface PageData {
  readonly charts: readonly HeldChart[];
  readonly dark: object;
}

async function inflate(id: string): Promise<Uint8Array> {
  const packed = Uint8Array.from(atob(byId(id).textContent!.trim()), (character) => character.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export const readPageData = async (): Promise<PageData> =>
  JSON.parse(new TextDecoder().decode(await inflate("charts-data"))) as PageData;

let whole: Promise<Corpus> | null = null;

/** The corpus, read when it is first asked for. */
export const readWhole = (): Promise<Corpus> => (whole ??= inflate("corpus-data").then(unpackCorpus));

let filtered: { readonly key: string; readonly corpus: Corpus } | null = null;

/** The documents of the corpus that filters leave. */
export async function readFiltered(filters: Filters): Promise<Corpus> {
  const corpus = await readWhole();
  const key = JSON.stringify([filters.from, filters.to, filters.publication, filters.actor]);
  if (key === '["","","",""]') return corpus;
  if (filtered?.key !== key) {
    const names = ({ mentions }: Analysis) =>
      filters.actor === "" || mentions.some(({ actor }) => actor.id === filters.actor);
    filtered = {
      key,
      corpus: filterCorpus(corpus, (document, analysis) => isLeft(document, filters) && names(analysis)),
    };
  }
  return filtered.corpus;
}

/** An article of a month or a year is left where any of its days is. */
function isLeft({ published, publication }: Document, filters: Filters): boolean {
  if (filters.publication !== "" && (publication ?? "") !== filters.publication) return false;
  if (filters.from === "" && filters.to === "") return true;
  if (published === null) return false;
  const [first, last] = [
    `${published}-01-01`.slice(0, 10),
    (published.length === 4 ? `${published}-12-31` : `${published}-31`).slice(0, 10),
  ];
  return (filters.from === "" || last >= filters.from) && (filters.to === "" || first <= filters.to);
}
