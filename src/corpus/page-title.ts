// Page title: the title of the article on a page.

import { decodeMarkup } from "./entities.js";
import { type Page, shortText } from "./page-tree.js";

/** A text as it is compared with others: only letters and figures, in lower case. */
export const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/^the | staff$|\.com$/g, "")
    .trim();

/**
 * The title: the heading that shares most tokens with the titles that the page declares; without such a heading, the
 * declared title without the name of the site.
 */
export function titleOf(
  page: Page,
  shared: string | undefined,
  linked: string | undefined,
  site: string | undefined,
): string | undefined {
  const called = [shared, linked, page.title || undefined]
    .filter((title) => title !== undefined)
    .map(withoutMarkup)
    .filter((title) => title !== "");
  [shared, linked] = [shared && withoutMarkup(shared), linked && withoutMarkup(linked)];
  const known = ((shared ?? linked) ? called.filter((title) => title === shared || title === linked) : called).map(
    (title) => new Set(tokensOf(title)),
  );
  let heading: { readonly text: string; readonly isOne: boolean } | undefined;
  let most = 0.5;
  for (const element of page.elements) {
    if (element.tag !== "h1" || element.endPiece === element.firstPiece) continue;
    const text = shortText(page, element);
    const own = tokensOf(text);
    const share = Math.max(0, ...known.map((title) => own.filter((token) => title.has(token)).length / own.length));
    const isSite =
      site !== undefined && plain(text) === plain(site) && called.some((title) => plain(title) !== plain(text));
    if (own.length === 0 || own.length > 60 || share <= most || isSite) continue;
    heading = { text, isOne: page.pieces[element.firstPiece]!.block === page.pieces[element.endPiece - 1]!.block };
    most = share;
  }
  const clean = called.map((title) => withoutSite(title, site));
  if (heading === undefined) return clean[0];
  // A heading may hold a section or a kicker beside the title that the page declares.
  const { text, isOne } = heading;
  const inner = [...called, ...clean].find(
    (title) =>
      title.length >= 12 && title.length < text.length && (text.endsWith(title) || (!isOne && text.startsWith(title))),
  );
  if (inner) return inner;
  // A heading of one or two tokens is a section where the page declares a longer title.
  const outer = clean[0]!;
  return tokensOf(text).length <= 2 && tokensOf(outer).length >= 5 && !plain(outer).startsWith(plain(text))
    ? outer
    : text;
}

/**
 * The name of the site behind the title of the window, "Fees rise - The Port Times", where its address or the line of
 * its rights confirms it: a section may stand there too.
 */
export function siteBehindTitle(page: Page, address: string | undefined): string | undefined {
  const tail = /\s[-|–—:•»·]+\s+([^|–—•»·]{2,40})$/.exec(page.title)?.[1]?.trim();
  const name = plain(tail ?? "");
  if (tail === undefined || name === "") return undefined;
  const host =
    address !== undefined && URL.canParse(address) ? new URL(address).hostname.replaceAll(/[^a-z\d]/g, "") : "";
  const isConfirmed =
    host.includes(name.replaceAll(" ", "")) ||
    page.blocks.some(({ text }) => text.length < 200 && /©|\bcopyright\b/i.test(text) && plain(text).includes(name));
  return isConfirmed ? tail : undefined;
}

const tokensOf = (text: string) => plain(text).split(" ").filter(Boolean);

/** Some pages put tags into their titles, or encode their entities twice. */
const withoutMarkup = (title: string): string =>
  decodeMarkup(title)
    .replace(/<\/?(?:a|b|br|em|i|mark|p|q|small|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>/gi, "")
    .replace(/\s+/g, " ")
    .trim();

/** The title without the name of the site before or after it. */
function withoutSite(title: string, site: string | undefined): string {
  const tail = /^(.{6,}?)\s+[-|–—:•»·]+\s+([^|–—•»·]{2,40})$/.exec(title);
  if (tail && site && plain(site).includes(plain(tail[2]!))) return tail[1]!;
  const bar = /^(.{12,}?)\s+[|»]\s+[^|»]{2,40}$/.exec(title);
  if (bar) return bar[1]!;
  const lead = site && title.startsWith(`${site}:`) ? title.slice(site.length + 1).trim() : "";
  return lead || title;
}
