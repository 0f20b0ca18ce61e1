import { describe, expect, it } from "vitest";
import { isNamedBody, pageRules, partsOfOthers, ruleOf } from "../../src/corpus/page-rules.js";
import { parsePage } from "../../src/corpus/page-tree.js";

const first = (source: string) => {
  const { elements } = parsePage(source);
  return elements[elements.findIndex(({ tag }) => tag === "body") + 1]!;
};

/** Of each rule, elements to which it applies. */
const examples: Readonly<Record<string, readonly string[]>> = {
  hidden: ['<div class="sr-only">', '<p style="display: none">', "<p hidden>", '<div aria-hidden="true">'],
  comments: ['<div id="comments">', '<ol class="commentlist">', '<div id="disqus_thread">'],
  navigation: ["<nav>", '<div class="breadcrumbs">', '<ul class="site-menu">', '<div role="navigation">'],
  consent: ['<div class="cookie-banner">', '<div id="onetrust-consent-sdk">'],
  advertisement: ['<div class="ad">', '<div class="advertisement">', '<div class="sponsored-links">'],
  newsletter: ['<div class="newsletter-signup">', '<div class="subscribe-box">'],
  related: ['<div class="relatedPosts">', '<section class="most-read">', '<div class="read-more">'],
  sharing: ['<ul class="social-links">', '<div class="share-buttons">'],
  "author-box": ['<div class="author-bio">', '<div class="about-the-author">'],
  "byline-box": ['<div class="byline">', '<div class="entry-meta">', '<span class="posted-on">'],
  caption: ["<figcaption>", '<p class="wp-caption-text">', '<span class="photo-credit">'],
  standfirst: ['<p class="standfirst">', '<h2 class="article-subtitle">'],
  tags: ['<ul class="post-tags">', '<div class="categories">'],
  player: ["<video>", '<div class="video-player">'],
  notice: ['<p class="copyright">', '<div class="disclaimer">'],
  dialog: ["<dialog>", '<div class="modal">', '<div class="pum pum-overlay">'],
  controls: ["<form>", "<button>", '<div class="toolbar">'],
  beside: ["<aside>", '<div id="sidebar">', '<div class="right-rail">'],
  "page-header": ["<header>", '<div class="masthead">'],
  "page-footer": ["<footer>", '<div class="site-footer">'],
};

describe("ruleOf", () => {
  it("has an example here for every rule, and no two rules of one name", () => {
    expect(pageRules.map(({ name }) => name)).toEqual(Object.keys(examples));
  });

  it.each(Object.entries(examples).flatMap(([name, tags]) => tags.map((tag) => [name, tag] as const)))(
    "finds %s in %s",
    (name, tag) => {
      expect(ruleOf(first(`${tag}<i>x</i>`))?.name).toBe(name);
    },
  );

  it.each([
    '<div class="shareholders">',
    '<div class="addition">',
    '<div class="metabolism">',
    '<div class="with-sidebar">',
    '<div class="no-comments">',
    '<div class="tag-navigation">',
    '<div class="hidden-xs">',
    "<p>",
  ])("finds none in %s", (tag) => {
    expect(ruleOf(first(`${tag}x`))).toBeNull();
  });
});

describe("isNamedBody", () => {
  it.each([
    '<div class="article-body">',
    '<div class="entry-content clear">',
    '<div itemprop="articleBody">',
    '<div id="storyText">',
  ])("knows %s", (tag) => {
    expect(isNamedBody(first(`${tag}x`))).toBe(true);
  });

  it.each(['<div class="content">', '<div class="comment-body">', '<div class="body-wash">'])(
    "does not take %s for it",
    (tag) => {
      expect(isNamedBody(first(`${tag}x`))).toBe(false);
    },
  );
});

describe("partsOfOthers", () => {
  it("marks comments 2, other parts 1, and what is the article's 0, with all that stands in them", () => {
    const page = parsePage('<div id="comments"><p>a</p></div><aside><p>b</p></aside><p>c</p>');
    const found = partsOfOthers(page);
    expect(page.elements.flatMap(({ tag }, e) => (tag === "p" ? [found[e]] : []))).toEqual([2, 1, 0]);
  });
});
