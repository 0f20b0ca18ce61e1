// The files of a new project, written by `datelines init`. The articles and people in them are invented.

import { formatNotebook } from "../notebook/index.js";

const first = `---
title: Ferry line to open in spring
published: 2024-03-04
publication: Harbour Gazette
---

The foreign ministry in Tokyo said on Monday that a ferry line to South Korea would open in spring.
Officials in Seoul welcomed the plan. "We hope that this brings the two coasts together," the ministry said.

Fishermen fear the traffic. Japan has promised to keep the ships out of their grounds, and South Korea has agreed.
`;

const second = `---
title: Talks on the ferry line stall
published: 2024-03-18
publication: Harbour Gazette
---

Talks between Japan and South Korea on a new ferry line stalled on Friday over the cost of the harbour.
Seoul accused Tokyo of delay. Tokyo rejected the criticism and called the claims regrettable.

A new round of talks is planned for April. The ferry line remains important, the ministry in Seoul said.
`;

const script = `// npm run charts: draws the terms and the actors of the articles in data/ into charts/.
import { mkdir, writeFile } from "node:fs/promises";
import { countCoOccurrences, coOccurrenceChart, countTerms, readCorpus, renderPng, topTermsChart } from "datelines";

const corpus = await readCorpus("data");
const articles = corpus.documents.length;
const charts = {
  "top-terms": topTermsChart(countTerms(corpus, { top: 15 }), { articles }),
  "co-occurrence": coOccurrenceChart(countCoOccurrences(corpus), { articles }),
};

await mkdir("charts", { recursive: true });
for (const [name, spec] of Object.entries(charts)) {
  const { png } = await renderPng(spec, { scale: 2 });
  await writeFile(\`charts/\${name}.png\`, png);
}
console.log(\`\${Object.keys(charts).length} charts of \${articles} articles in charts/\`);
`;

const cells: readonly (readonly [type: "markdown" | "code", source: string])[] = [
  [
    "markdown",
    `# What do these articles talk about?

There are two invented articles in \`data/\`. Put your own beside them, as text, Markdown, HTML, JSON Lines or CSV.`,
  ],
  ["markdown", "Read the articles. Check title, date and number of sentences of each."],
  [
    "code",
    `import { countTerms, documentColumns, listDocuments, readCorpus, show, toFrame, topTermsChart } from "datelines";

const corpus = await readCorpus("../data");
const frame = toFrame(listDocuments(corpus), documentColumns);
await show(frame.loc({ columns: ["docId", "title", "published", "sentences"] }));`,
  ],
  ["markdown", "Count terms. The lines beside the dots are intervals; with two articles they are wide."],
  [
    "code",
    `const terms = countTerms(corpus, { top: 15 });
await show(topTermsChart(terms, { articles: corpus.documents.length }));`,
  ],
];

function notebook(): string {
  return formatNotebook({
    cells: cells.map(([cell_type, source], at) => ({
      cell_type,
      id: `cell-${at + 1}`,
      metadata: {},
      source,
      ...(cell_type === "code" && { execution_count: null, outputs: [] }),
    })),
    metadata: { kernelspec: { display_name: "TypeScript", language: "typescript", name: "tslab" } },
    nbformat: 4,
    nbformat_minor: 5,
  });
}

/**
 * The files of a new project.
 *
 * @param name of the folder
 * @param version of the kit that the project depends on
 * @returns contents by path
 */
export function projectFiles(name: string, version: string): Readonly<Record<string, string>> {
  const packageJson = {
    name:
      name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-+|-+$/g, "") || "news",
    private: true,
    type: "module",
    scripts: { charts: "node charts.mjs", notebooks: "datelines notebooks", lab: "datelines lab" },
    dependencies: { datelines: `^${version}` },
  };
  return {
    "package.json": `${JSON.stringify(packageJson, null, 1)}\n`,
    ".gitignore": "node_modules/\n",
    "charts.mjs": script,
    "data/2024-03-04-ferry-line.md": first,
    "data/2024-03-18-talks-stall.md": second,
    "notebooks/01-first-look.ipynb": notebook(),
  };
}
