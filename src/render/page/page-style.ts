// The style sheet of the page of charts. Light and dark by the reader's setting; prints light.

export const pageStyle = `
:root { color-scheme: light dark; --paper: #f7f6f2; --card: #ffffff; --ink: #1f1f1d; --muted: #5f5f59;
  --line: #dedbd3; --link: #1f5f8b; --control: #8b8a84; --hit: #ffe9a8; --bad: #fbd9d0; --good: #d5ebd8; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #131415; --card: #1b1c1e; --ink: #ededea; --muted: #a7a7a1; --line: #37393d; --link: #79b8e0;
    --control: #7d7f84; --hit: #5a4a12; --bad: #5c2a20; --good: #1f4a2b; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 16px/1.5 'Source Sans 3', 'Source Sans Pro', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif; }
main, header, footer { max-width: 800px; margin: 0 auto; padding: 0 20px; }
header { padding-top: 40px; }
h1 { overflow-wrap: anywhere; font-size: 30px; line-height: 1.2; font-weight: 600; margin: 0 0 10px; }
h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
p { margin: 0 0 8px; max-width: 66ch; }
.about { color: var(--muted); }
a { color: var(--link); text-underline-offset: 2px; }
nav ol { margin: 18px 0 0; padding: 14px 0; border: solid var(--line); border-width: 1px 0; columns: 2;
  column-gap: 32px; list-style: none; }
nav li { break-inside: avoid; padding: 2px 0; overflow-wrap: anywhere; }
p, summary { overflow-wrap: anywhere; }
section { margin: 32px 0; background: var(--card); border: 1px solid var(--line); border-radius: 4px;
  scroll-margin-top: 176px; overflow: hidden; }
.picture { overflow-x: auto; padding: 4px; }
.picture svg { display: block; max-width: none; }
.static svg { background: #ffffff; }
.live, .static[hidden] { display: none; }
.has-evidence .live svg { cursor: default; }
.has-evidence .live .mark-symbol path, .has-evidence .live .mark-rect path, .has-evidence .live .mark-rule line,
  .has-evidence .live .mark-text text { cursor: pointer; }
.live text.actor { pointer-events: all; cursor: pointer; }
.live text.actor:hover { text-decoration: underline; }
.live.ready { display: block; }
details { border-top: 1px solid var(--line); padding: 10px 22px; }
summary { cursor: pointer; color: var(--link); font-size: 14.5px; }
.failure { padding: 8px 22px; margin: 0; color: var(--muted); font-size: 14px; }
.scroll { overflow: auto; max-height: 480px; margin-top: 8px; }
table { border-collapse: collapse; font-size: 13.5px; line-height: 1.35; }
th { position: sticky; top: 0; background: var(--card); text-align: left; font-weight: 600; vertical-align: bottom; }
th, td { padding: 4px 14px 4px 0; border-bottom: 1px solid var(--line); max-width: 42ch; overflow-wrap: anywhere; }
th { overflow-wrap: normal; }
td { vertical-align: top; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.subtitle { display: none; }
.narrow h2 { position: static; width: auto; height: auto; overflow: visible; clip-path: none; white-space: normal;
  font-size: 19px; line-height: 1.25; font-weight: 600; margin: 0; padding: 14px 22px 0; }
.narrow .subtitle { display: block; font-size: 14px; line-height: 1.4; color: var(--muted); padding: 4px 22px 0;
  margin: 0; }
button, input, select { font: inherit; font-size: 14.5px; color: inherit; }
button { background: none; border: 1px solid var(--control); border-radius: 4px; padding: 3px 10px; cursor: pointer; }
button:hover { border-color: var(--link); color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
h2:focus-visible { outline: none; }
[hidden] { display: none !important; }
#bar { position: sticky; top: 0; z-index: 1; margin: 22px 0 0; padding: 10px 0; background: var(--paper);
  border-bottom: 1px solid var(--line); }
#bar form, .filters { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: end; }
#bar form { margin-bottom: 8px; }
#bar form label { flex: 1 1 240px; max-width: 420px; }
#bar label span { display: block; font-size: 13px; color: var(--muted); }
#bar input, #bar select { background: var(--card); border: 1px solid var(--control); border-radius: 4px;
  padding: 4px 8px; max-width: 100%; }
#bar input[type=search] { width: 100%; }
#bar select { width: 176px; }
#bar .status { margin: 6px 0 0; font-size: 14px; color: var(--muted); }
.ledger { border: 0; padding: 4px 0; }
.details .files { padding: 10px 22px; margin: 0; max-width: none; border-top: 1px solid var(--line); display: flex;
  gap: 8px; flex-wrap: wrap; }
.mark-list { margin: 8px 0; padding-left: 3.2em; font-size: 13.5px; max-height: 420px; overflow: auto; }
.mark-list .mark { border: 0; padding: 2px 0; text-align: left; font-size: 13.5px; color: var(--link);
  overflow-wrap: anywhere; }
td button { font-size: 12.5px; padding: 0 6px; }
.more { margin-top: 10px; }
#panel { position: fixed; z-index: 3; background: var(--card); border: 1px solid var(--line); overflow: auto;
  overscroll-behavior: contain; padding: 0 20px 20px; inset: auto 0 0 0; max-height: 62vh;
  box-shadow: 0 -4px 24px rgb(0 0 0 / 22%); }
#panel h2 { position: static; width: auto; height: auto; overflow: visible; clip-path: none; white-space: normal;
  font-size: 19px; line-height: 1.25; font-weight: 600; margin: 0; overflow-wrap: anywhere; }
.panel-head { position: sticky; top: 0; background: var(--card); display: flex; justify-content: space-between;
  align-items: start; gap: 12px; padding: 14px 0 6px; }
.close { font-size: 20px; line-height: 1; padding: 2px 9px 4px; }
.counts { color: var(--muted); font-size: 14px; font-variant-numeric: tabular-nums; }
.sentences { list-style: none; margin: 0; padding: 0; }
.sentences li { padding: 10px 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
.sentences p { margin: 0; }
.sentence { white-space: pre-line; }
.source, .place { font-size: 13px; line-height: 1.4; color: var(--muted); }
.source cite { font-style: normal; font-weight: 600; }
mark { background: var(--hit); color: var(--ink); border-radius: 2px; padding: 0 1px; }
mark.rated { background: none; border-bottom: 2px solid; }
mark.negative { border-color: #cf4a26; background: var(--bad); }
mark.positive { border-color: #178a68; background: var(--good); border-bottom-style: dashed; }
.adds { font-size: 11px; color: var(--muted); margin: 0 2px; font-variant-numeric: tabular-nums; }
@media (min-width: 1180px) {
  #panel { inset: 0 0 0 auto; width: 400px; max-height: none; border-width: 0 0 0 1px; box-shadow: none; }
  .with-panel main, .with-panel header, .with-panel footer {
    margin-right: max(400px, calc((100vw - 1200px) / 2 + 400px)); margin-left: max(0px, calc((100vw - 1200px) / 2)); }
}
@media (min-width: 1800px) { #panel { width: 560px; } }
footer { color: var(--muted); font-size: 14px; padding-bottom: 40px; }
#tip { position: fixed; z-index: 2; max-width: 340px; padding: 8px 11px; background: var(--card); color: var(--ink);
  border: 1px solid var(--line); border-radius: 4px; box-shadow: 0 3px 14px rgb(0 0 0 / 18%); font-size: 13.5px;
  line-height: 1.35; pointer-events: none; }
#tip[hidden] { display: none; }
#tip dl { display: grid; grid-template-columns: auto 1fr; gap: 2px 10px; margin: 0; }
#tip dt { color: var(--muted); }
#tip dd { margin: 0; overflow-wrap: anywhere; }
@media (max-width: 760px), (max-height: 600px) { #bar { position: static; } section { scroll-margin-top: 12px; } }
@media (max-width: 640px) { nav ol { columns: 1; } section { margin-inline: -10px; } }
@media print {
  :root { color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --muted: #444; --line: #ccc; }
  nav, details, .details, #bar form, .filters, #panel, #tip { display: none !important; }
  #bar { position: static; border: 0; }
  section { break-inside: avoid; border: 0; }
  /* The pictures of all articles; of fewer, what is drawn of them. */
  body:not(.filtered) .live.ready { display: none; }
  body:not(.filtered) .static[hidden] { display: block !important; }
}
`;
