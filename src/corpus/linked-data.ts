// Linked data: what the JSON-LD of a page says about its article.

import { decodeEntity, encodedEntity } from "./entities.js";
import { plain } from "./page-title.js";

export interface LinkedArticle {
  readonly title?: string | undefined;
  readonly authors: readonly string[];
  readonly published?: string | undefined;
  readonly publisher?: string | undefined;
  /** The text of the article, where the page gives it. */
  readonly body?: string | undefined;
  /** When the page itself was published, where no article is described. */
  readonly pagePublished?: string | undefined;
}

type Thing = Readonly<Record<string, unknown>>;

const articleTypes = /(?:Article|Posting|Report|Review|Recipe|HowTo)$/;
const pageTypes = /Page$/;

/**
 * Reads the article that scripts of JSON-LD describe; what is not JSON is skipped. Cost: linear.
 *
 * @param titles what the page calls itself: of several articles, the one of such a headline is meant
 */
export function readLinkedData(scripts: readonly string[], titles: readonly string[] = []): LinkedArticle {
  const things = scripts.flatMap((script) => thingsIn(parse(script)));
  const byId = new Map(
    things.flatMap((thing) =>
      typeof thing["@id"] === "string" && thing["name"] !== undefined ? [[thing["@id"], thing] as const] : [],
    ),
  );
  const ofType = (types: RegExp) =>
    things.filter((thing) => [thing["@type"]].flat().some((type) => types.test(String(type))));
  const articles = ofType(articleTypes);
  const wanted = titles.map(plain);
  const isMeant = (thing: Thing) => {
    const headline = plain(nameOf(thing["headline"]) ?? "");
    return (
      headline.length >= 12 &&
      wanted.some((title) => title.includes(headline) || (title !== "" && headline.includes(title)))
    );
  };
  const article =
    articles.find((thing) => isMeant(thing) && thing["datePublished"] !== undefined) ??
    articles.find(isMeant) ??
    articles.find((thing) => thing["datePublished"] !== undefined && thing["headline"] !== undefined) ??
    articles[0];
  const page = ofType(pageTypes).find((thing) => thing["datePublished"] !== undefined);
  const named = (value: unknown): string | undefined =>
    nameOf(
      isThing(value) && typeof value["@id"] === "string" && value["name"] === undefined
        ? byId.get(value["@id"])
        : value,
    );
  return {
    title: nameOf(article?.["headline"]),
    authors: [article?.["author"] ?? article?.["creator"]]
      .flat()
      .map(named)
      .filter((name) => name !== undefined),
    published: nameOf(article?.["datePublished"]),
    publisher: [article?.["publisher"]].flat().map(named)[0],
    body: nameOf(
      [article, ...articles]
        .map((thing) => thing?.["articleBody"])
        .find((body) => typeof body === "string" && body.length > 0),
    ),
    pagePublished: nameOf(page?.["datePublished"]),
  };
}

/** The scripts of some sites have line breaks inside strings, commas before a bracket, or are wrapped in a comment. */
function parse(script: string): unknown {
  for (const text of [
    script,
    script
      .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, "")
      .replace(/[\u0000-\u001f]+/g, " ")
      .replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/g, "$1")
      .replace(/[;\s]+$/, ""),
  ]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next reading, if there is one.
    }
  }
  return null;
}

const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A thing and those it holds that may be the article, outermost first. */
function thingsIn(data: unknown): Thing[] {
  const found: Thing[] = [];
  const waiting: { value: unknown; depth: number }[] = [{ value: data, depth: 0 }];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { value, depth } = next;
    if (depth > 5 || found.length > 500) continue;
    if (Array.isArray(value)) for (const inner of value.slice(0, 200)) waiting.push({ value: inner, depth: depth + 1 });
    else if (isThing(value)) {
      found.push(value);
      for (const name of ["@graph", "mainEntity", "mainEntityOfPage", "hasPart", "liveBlogUpdate"])
        if (value[name] !== undefined) waiting.push({ value: value[name], depth: depth + 1 });
    }
  }
  return found;
}

function nameOf(value: unknown): string | undefined {
  const name =
    typeof value === "string" ? value : isThing(value) && typeof value["name"] === "string" ? value["name"] : "";
  // Some sites write entities of HTML in their JSON-LD.
  return name.replace(encodedEntity, decodeEntity).replace(/\s+/g, " ").trim() || undefined;
}
