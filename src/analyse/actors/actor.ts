// What an actor is: somebody or something that a text can name. Actors come from the register; one that only an
// article introduces is made with createActor and is read like the others.

export type ActorType = "country" | "person" | "organisation" | "place" | "bloc";

/** An office and when it was held. */
export interface Role {
  readonly title: string;
  /** ISO date, year-month or year; null where it is not known. */
  readonly from: string | null;
  /** Null while it lasts. */
  readonly to: string | null;
  /** Id of the country or body it is an office of, where it is not the person's own country. */
  readonly of?: string;
}

/** One actor. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  /** Id of the country it belongs to: its own for a country, null where there is none. */
  readonly country: string | null;
  /** What articles call a person after the first time. */
  readonly lastname: string | null;
  /** True where the surname may stand without an introduction. */
  readonly famous: boolean;
  /** True where the surname is an ordinary word or a place too: May, Price, Austin. */
  readonly lastnameIsWord: boolean;
  readonly roles: readonly Role[];
  /** Id of the same in Wikidata, as Q30; null where none is sure. */
  readonly wikidata: string | null;
  /** For a place: the country whose government its name may stand for. */
  readonly capitalOf: string | null;
  /** False for whom the register does not have and an article introduces. */
  readonly known: boolean;
}

/** An actor as a register's file has it. */
export interface ActorEntry {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly country?: string | null;
  /** Id of the body that it is part of; its country is then that body's, where it has none of its own. */
  readonly partOf?: string | null;
  readonly aliases?: readonly string[];
  /** Names that bodies of other countries have too; its own where an article is about its country. */
  readonly shared?: readonly string[];
  readonly demonyms?: readonly string[];
  readonly metonyms?: readonly string[];
  /** Names that count in lower case too. */
  readonly lowercase?: readonly string[];
  readonly lastname?: string | null;
  readonly famous?: boolean;
  readonly lastnameIsWord?: boolean;
  readonly roles?: readonly Role[];
  readonly capitalOf?: string;
  readonly wikidata?: string;
  readonly source?: string;
}

/** The actor of an entry. Every actor has every property: code that meets objects of one shape runs faster. */
export function createActor({
  id,
  name,
  type,
  country = null,
  lastname = null,
  famous = false,
  lastnameIsWord = false,
  roles = [],
  capitalOf,
  wikidata,
  known = true,
}: ActorEntry & { readonly known?: boolean }): Actor {
  return {
    id,
    name,
    type,
    country: type === "country" ? id : country,
    lastname,
    famous,
    lastnameIsWord,
    roles,
    wikidata: wikidata ?? null,
    capitalOf: capitalOf ?? null,
    known,
  };
}
