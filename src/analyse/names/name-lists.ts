// Name lists: what the tagger is told beforehand. Countries, places, persons and organisations of the
// register; and data/models/name-lists.json: given names, surnames, towns, companies, and the nouns that
// offices, companies and places end in, set down from general knowledge.

import { readDataJson } from "../../files/index.js";
import { readRegister } from "../actors/index.js";
import { nameToken } from "./split-name-tokens.js";

/** Lists of single tokens; each is a bit. */
export const tokenLists = [
  "given",
  "surname",
  "honorific",
  "title",
  "organisationHead",
  "placeHead",
  "calendar",
  "demonym",
  "personVerb",
  "placePreposition",
  "function",
] as const;
/** Lists of phrases. */
export const phraseLists = ["country", "place", "person", "organisation"] as const;

/** The lists that end with a token, and where phrases go on. */
export interface PhraseNode {
  /** Bits of {@link phraseLists}. */
  lists: number;
  /** By lower-case token; null where none goes on, as behind most. */
  next: Map<string, PhraseNode> | null;
}

export interface ListedNames {
  /** Bits of {@link tokenLists}, by lower-case token. */
  readonly tokens: ReadonlyMap<string, number>;
  readonly phrases: PhraseNode;
}

type File = Readonly<Record<(typeof tokenLists)[number], string> & Record<"place" | "organisation", readonly string[]>>;

const createNode = (): PhraseNode => ({ lists: 0, next: null });

/** The lists that come with the kit; read when first asked for. */
export function readNameLists(): ListedNames {
  const file = readDataJson<File>("models/name-lists.json");
  const tokens = new Map<string, number>();
  const phrases = createNode();
  const addToken = (token: string, list: (typeof tokenLists)[number]) =>
    tokens.set(token, (tokens.get(token) ?? 0) | (1 << tokenLists.indexOf(list)));
  const addPhrase = (phrase: string, list: (typeof phraseLists)[number]) => {
    let node = phrases;
    for (const token of piecesOf(phrase)) {
      node.next ??= new Map();
      let next = node.next.get(token);
      if (!next) node.next.set(token, (next = createNode()));
      node = next;
    }
    if (node !== phrases) node.lists |= 1 << phraseLists.indexOf(list);
  };
  for (const list of tokenLists)
    for (const token of (file[list] ?? "").split(" ")) if (token) addToken(token.toLowerCase(), list);
  for (const list of ["place", "organisation"] as const) for (const phrase of file[list]) addPhrase(phrase, list);
  for (const { surface, actor, kind } of readRegister().aliases) {
    const pieces = piecesOf(surface);
    if (kind === "demonym") for (const piece of pieces.length === 1 ? pieces : []) addToken(piece, "demonym");
    else if (kind === "lastname") for (const piece of pieces) addToken(piece, "surname");
    else if (kind !== "metonym") addPhrase(surface, actor.type === "bloc" ? "organisation" : actor.type);
    if (kind === "name" && actor.type === "person" && pieces.length > 1 && actor.name.endsWith(` ${actor.lastname}`))
      addToken(pieces[0]!, "given");
  }
  return { tokens, phrases };
}

/** Where the phrases that begin with a token go on, or null. */
export const phraseRoot = ({ phrases }: ListedNames, low: string): PhraseNode | null => phrases.next?.get(low) ?? null;

const piecesOf = (phrase: string): string[] => (phrase.match(nameToken) ?? []).map((piece) => piece.toLowerCase());
