// Find office: an office that stands for its holder: "US president", "France's president", "the president of
// France", "the pope". Who held it on the article's date is meant, unless his name stands beside it or nobody in
// particular is meant.

import type { Actor } from "./actor.js";
import type { ArticleState } from "./article-state.js";
import { type Mention, mentionOf, type Place } from "./mention.js";
import type { NameMatcher } from "./name-matcher.js";
import { holderOf, holdsEver, namesNobody } from "./offices.js";
import type { OfficeTitle, Register } from "./register.js";

/** An office that a text names. */
export interface FoundOffice {
  /** Its holder's mention; null where none is meant. */
  readonly mention: Mention | null;
  /** Whether the name with which the title may begin is a mention too: "Kremlin" of "Kremlin spokesman". */
  readonly namesWithin: boolean;
}

/**
 * Reads a title. Where it may be several offices ("premier"), the first that is filled counts.
 *
 * @param place where the title stands
 * @param next the piece behind it
 * @returns null where neither the title nor the words round it say whose office it is
 */
export function findOffice(
  state: ArticleState,
  register: Register,
  names: NameMatcher,
  titles: readonly OfficeTitle[],
  place: Place,
  next: number,
): FoundOffice | null {
  const { text, mentions, pieces } = state;
  const before = bodyBefore(state, place);
  const after = before || !text.startsWith("he ", place.start - 3) ? null : bodyAfter(state, names, next);
  const own = before || after ? [] : titles.filter(({ of }) => of !== undefined);
  if (!before && !after && own.length === 0) return null;
  const first = before?.start ?? place.start;
  const follows = text.slice(after?.end ?? place.end, (pieces.starts[after?.next ?? next] ?? -1) + 1);
  const isNamed =
    /^,? \p{Lu}$/u.test(follows) ||
    (/\p{L}, (?:the |then )?$/u.test(text.slice(Math.max(0, first - 12), first)) &&
      mentions.at(before ? -2 : -1)?.actor.type === "person");
  if (!isNamed && !namesNobody(text, first, place.end)) {
    const start = before && text[before.end] === " " ? before.start : place.start;
    for (const title of own.length > 0 ? own : titles) {
      const body = own.length > 0 ? title.of! : (before?.actor.id ?? after!.id);
      const mention = holderNamed(state, register, body, title, { ...place, start });
      if (mention) return { mention, namesWithin: own.length > 0 };
    }
  }
  return before ? { mention: null, namesWithin: true } : null;
}

/** The country or body right before a title: "US president", "France's president". */
function bodyBefore({ text, mentions }: ArticleState, { start }: Place): Mention | null {
  const last = mentions.at(-1);
  if (!last || last.actor.type === "person" || start - last.end > 3) return null;
  return /^(?:['’]s?)? $/.test(text.slice(last.end, start)) ? last : null;
}

/** The country or body behind "president of": its id, where it ends, and the piece behind it. */
function bodyAfter(
  { text, pieces }: ArticleState,
  names: NameMatcher,
  next: number,
): { readonly id: string; readonly end: number; readonly next: number } | null {
  let at = next;
  const isToken = (token: string) =>
    at < pieces.length &&
    text.startsWith(token, pieces.starts[at]!) &&
    pieces.ends[at] === pieces.starts[at]! + token.length;
  if (!isToken("of")) return null;
  at++;
  if (isToken("the")) at++;
  const alias = at < pieces.length ? names.match(text, pieces, at, text.length)?.plain : null;
  if (!alias || alias.actor.type === "person") return null;
  const after = at + names.length;
  // "the leader of Bangladesh's largest party" does not lead Bangladesh.
  if (/^['’]s/.test(text.slice(pieces.ends[after - 1]!, pieces.ends[after - 1]! + 2))) return null;
  return { id: alias.actor.id, end: pieces.ends[after - 1]!, next: after };
}

/**
 * The mention of who held an office on the article's date. Where the article has no date, it is the only person of the
 * article who ever held it.
 */
function holderNamed(
  { published, persons }: ArticleState,
  register: Register,
  body: string,
  title: OfficeTitle,
  place: Place,
): Mention | null {
  const give = (holder: Actor, rule: "office on a day" | "office in the article") =>
    mentionOf(place, holder, "role", rule, { title: title.title, on: published });
  if (published !== null) {
    const holder = holderOf(register, body, title, published);
    return holder && give(holder, "office on a day");
  }
  const inArticle = [...persons.values()].flat().filter((actor) => holdsEver(actor, body, title));
  return inArticle.length === 1 ? give(inArticle[0]!, "office in the article") : null;
}
