import { analyseCorpus } from "../../../src/analyse/index.js";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { Parser } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { createNetwork } from "../../../src/measure/actors/measure-network.js";
import {
  formatGexf,
  formatGraphml,
  formatNetworkCsv,
  formatNodeLink,
  type NetworkParts,
} from "../../../src/measure/actors/network-formats.js";
import { createRegister } from "../../../src/analyse/actors/register.js";
import { corpusOf, dispatches } from "../../analyse/actors/one-article.js";

const hostile = `"><script>alert('x')</script> & <b>\u0007\n=SUM(A1)\ud83d\ude00\ud800`;
const small = createNetwork(
  corpusOf(["Russia wrote to China. Russia wrote to China again. Japan wrote to China.", "Rain fell. Snow fell."]),
);
const nasty: NetworkParts = {
  nodes: small.nodes.map((row) => (row.actorId === "china" ? { ...row, name: hostile } : row)),
  edges: small.edges,
};

/** Elements of one name in a document of XML, with their attributes. */
function elements(xml: string, name: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        if (tag === name) found.push(attributes);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return found;
}

describe("formatGexf", () => {
  const xml = formatGexf(small);

  it("holds a node for every actor and an edge for every pair, undirected, weighted by sentences", () => {
    expect(elements(xml, "graph")[0]).toMatchObject({ defaultedgetype: "undirected" });
    expect(elements(xml, "node").map(({ id, label }) => [id, label])).toEqual([
      ["china", "China"],
      ["russia", "Russia"],
      ["japan", "Japan"],
    ]);
    expect(elements(xml, "edge").map(({ source, target, weight }) => [source, target, weight])).toEqual([
      ["china", "russia", "2"],
      ["china", "japan", "1"],
    ]);
  });

  it("declares every attribute that a node or an edge has a value of", () => {
    const declared = new Set(elements(xml, "attribute").map(({ id }) => id));
    const used = elements(xml, "attvalue").map((value) => value["for"]);
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((name) => !declared.has(name))).toEqual([]);
    expect(used).not.toContain("name");
  });

  it("leaves out what is null, and edges whose ends are no nodes", () => {
    const alone = formatGexf({
      nodes: small.nodes.filter(({ actorId }) => actorId !== "japan").map((row) => ({ ...row, country: null })),
      edges: small.edges,
    });
    expect(elements(alone, "edge")).toHaveLength(1);
    expect(elements(alone, "attvalue").filter((value) => value["for"] === "country")).toEqual([]);
  });

  it("lets no name break out, and no character in that XML cannot hold", () => {
    const written = formatGexf(nasty);
    expect(written).not.toContain("<script");
    expect(written).not.toMatch(/[\u0000-\u0008]/);
    expect(elements(written, "node")[0]!["label"]).toBe(
      hostile.replace("\u0007", "\ufffd").replace(/\ud800$/, "\ufffd"),
    );
  });
});

describe("formatGraphml", () => {
  const xml = formatGraphml(small);

  it("holds a node for every actor and an edge for every pair", () => {
    expect(elements(xml, "graph")[0]).toMatchObject({ edgedefault: "undirected" });
    expect(elements(xml, "node").map(({ id }) => id)).toEqual(["china", "russia", "japan"]);
    expect(elements(xml, "edge").map(({ source, target }) => [source, target])).toEqual([
      ["china", "russia"],
      ["china", "japan"],
    ]);
  });

  it("declares every key that it uses, nodes' and edges' apart", () => {
    const declared = new Set(elements(xml, "key").map(({ id }) => id));
    const used = elements(xml, "data").map(({ key }) => key);
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((key) => !declared.has(key))).toEqual([]);
    expect(xml).toContain('<data key="edge-weight">2</data>');
    expect(xml).toContain('<data key="node-label">China</data>');
  });

  it("lets no name break out", () => {
    expect(formatGraphml(nasty)).toContain(
      "&quot;&gt;&lt;script&gt;alert(&apos;x&apos;)&lt;/script&gt; &amp; &lt;b&gt;\ufffd&#10;=SUM(A1)😀\ufffd</data>",
    );
  });
});

describe("formatNodeLink", () => {
  it("holds nodes by id and links between them", () => {
    const read = JSON.parse(formatNodeLink(small)) as {
      directed: boolean;
      nodes: { id: string; label: string }[];
      links: { source: string; target: string; weight: number }[];
    };
    expect(read.directed).toBe(false);
    expect(read.nodes.map(({ id, label }) => [id, label])).toEqual([
      ["china", "China"],
      ["russia", "Russia"],
      ["japan", "Japan"],
    ]);
    expect(read.links.map(({ source, target, weight }) => [source, target, weight])).toEqual([
      ["china", "russia", 2],
      ["china", "japan", 1],
    ]);
  });
});

describe("formatNetworkCsv", () => {
  it("holds nodes and edges under the names that Gephi reads", () => {
    const { nodes, edges } = formatNetworkCsv(small);
    const read = (csv: string) => parse(csv, { columns: true }) as Record<string, string>[];
    expect(read(nodes).map(({ Id, Label, mentions }) => [Id, Label, mentions])).toEqual([
      ["china", "China", "3"],
      ["russia", "Russia", "2"],
      ["japan", "Japan", "1"],
    ]);
    expect(read(edges).map(({ Source, Target, Type, Weight }) => [Source, Target, Type, Weight])).toEqual([
      ["china", "russia", "Undirected", "2"],
      ["china", "japan", "Undirected", "1"],
    ]);
  });

  it("lets no name become a formula", () => {
    const { nodes } = formatNetworkCsv({ nodes: small.nodes.map((row) => ({ ...row, name: "=1+1" })), edges: [] });
    expect(nodes).toContain(",'=1+1,");
  });
});

const hasNetworkx = spawnSync("python3", ["-c", "import networkx"]).status === 0;

// Needs python3 with networkx; skipped, and shown as skipped, without it.
describe.skipIf(!hasNetworkx)("networkx", () => {
  it("opens GEXF, GraphML and node-link JSON with the same nodes, edges and weights", async () => {
    const network = createNetwork(await dispatches());
    const folder = mkdtempSync(join(tmpdir(), "datelines-network-"));
    try {
      for (const [name, content] of [
        ["n.gexf", formatGexf(network)],
        ["n.graphml", formatGraphml(network)],
        ["n.json", formatNodeLink(network)],
      ] as const)
        writeFileSync(join(folder, name), content);
      const script = `
import inspect, json, sys, networkx as nx
key = "edges" if "edges" in inspect.signature(nx.node_link_graph).parameters else "link"
node_link = nx.node_link_graph(json.load(open("n.json")), **{key: "links"})
print(json.dumps([[sorted((n, d["label"]) for n, d in g.nodes(data=True)), sorted([*sorted((a, b)), int(d["weight"])] for a, b, d in g.edges(data=True))] for g in (nx.read_gexf("n.gexf"), nx.read_graphml("n.graphml"), node_link)]))`;
      const read = JSON.parse(execFileSync("python3", ["-c", script], { cwd: folder, encoding: "utf8" })) as unknown[];
      const sorted = (rows: (string | number)[][]) =>
        rows.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
      const wanted = [
        sorted(network.nodes.map(({ actorId, name }) => [actorId, name])),
        sorted(network.edges.map(({ source, target, sentences }) => [source, target, sentences])),
      ];
      expect(read.map((graph) => (graph as (string | number)[][][]).map(sorted))).toEqual([wanted, wanted, wanted]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe("a network of no edges", () => {
  it("is written all the same", () => {
    const none = createNetwork(analyseCorpus(corpusOf("Rain fell."), { register: createRegister([]) }));
    expect(elements(formatGexf(none), "nodes")).toHaveLength(1);
    expect(elements(formatGraphml(none), "graph")).toHaveLength(1);
    expect(JSON.parse(formatNodeLink(none))).toMatchObject({ nodes: [], links: [] });
  });
});
