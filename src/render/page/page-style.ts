// The style sheet of the page of charts. Light and dark by the reader's setting; prints light.

export const pageStyle = `
:root { color-scheme: light dark; --paper: #f7f6f2; --card: #ffffff; --ink: #1f1f1d; --muted: #5f5f59; --line: #dedbd3; --link: #1f5f8b; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #131415; --card: #1b1c1e; --ink: #ededea; --muted: #a7a7a1; --line: #37393d; --link: #79b8e0; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 'Source Sans 3', 'Source Sans Pro', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif; }
main, header, footer { max-width: 800px; margin: 0 auto; padding: 0 20px; }
header { padding-top: 40px; }
h1 { font-size: 30px; line-height: 1.2; font-weight: 600; margin: 0 0 10px; }
h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
p { margin: 0 0 8px; max-width: 66ch; }
.about { color: var(--muted); }
a { color: var(--link); text-underline-offset: 2px; }
nav ol { margin: 18px 0 0; padding: 14px 0; border: solid var(--line); border-width: 1px 0; columns: 2; column-gap: 32px; list-style: none; }
nav li { break-inside: avoid; padding: 2px 0; }
section { margin: 32px 0; background: var(--card); border: 1px solid var(--line); border-radius: 4px; scroll-margin-top: 16px; overflow: hidden; }
.picture { overflow-x: auto; padding: 4px; }
.picture svg { display: block; max-width: none; }
.static svg { background: #ffffff; }
.live, .static[hidden] { display: none; }
.live.ready { display: block; }
details { border-top: 1px solid var(--line); padding: 10px 22px; }
summary { cursor: pointer; color: var(--link); font-size: 14.5px; }
.failure { padding: 8px 22px; margin: 0; color: var(--muted); font-size: 14px; }
.scroll { overflow: auto; max-height: 480px; margin-top: 8px; }
table { border-collapse: collapse; font-size: 13.5px; line-height: 1.35; }
th { position: sticky; top: 0; background: var(--card); text-align: left; font-weight: 600; vertical-align: bottom; }
th, td { padding: 4px 14px 4px 0; border-bottom: 1px solid var(--line); max-width: 42ch; }
td { vertical-align: top; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
footer { color: var(--muted); font-size: 14px; padding-bottom: 40px; }
#tip { position: fixed; z-index: 2; max-width: 340px; padding: 8px 11px; background: var(--card); color: var(--ink); border: 1px solid var(--line); border-radius: 4px; box-shadow: 0 3px 14px rgb(0 0 0 / 18%); font-size: 13.5px; line-height: 1.35; pointer-events: none; }
#tip[hidden] { display: none; }
#tip dl { display: grid; grid-template-columns: auto 1fr; gap: 2px 10px; margin: 0; }
#tip dt { color: var(--muted); }
#tip dd { margin: 0; overflow-wrap: anywhere; }
@media (max-width: 640px) { nav ol { columns: 1; } section { margin-inline: -10px; } }
@media print {
  :root { color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --muted: #444; --line: #ccc; }
  nav, details { display: none; }
  section { break-inside: avoid; border: 0; }
  .live.ready { display: none; }
  .static[hidden] { display: block; }
}
`;
