// Network formats: a network as GEXF (Gephi), GraphML (yEd, igraph, networkx), node-link JSON (D3, networkx)
// and two CSV files. Written here: the kept readers of graphology bring an XML writer of 2015 with them, and
// what matters is that no name can break out of its attribute.
// GEXF 1.3: https://gexf.net. GraphML: http://graphml.graphdrawing.org.

import { type Column, text, whole, formatCsv } from "../../rows/index.js";
import { coOccurrenceColumns, type CoOccurrenceRow, networkColumns, type NetworkRow } from "./actor-rows.js";

/** What a network is written from; edges whose ends are no nodes are left out. */
export interface NetworkParts {
  readonly nodes: readonly NetworkRow[];
  readonly edges: readonly CoOccurrenceRow[];
}

type Attributes = Readonly<Record<string, Column>>;
type Row = Readonly<Record<string, unknown>>;

const { actorId: _id, name: _name, ...nodeAttributes } = networkColumns;
const {
  source: _source,
  sourceName: _sourceName,
  target: _target,
  targetName: _targetName,
  sentences: _sentences,
  ...edgeAttributes
} = coOccurrenceColumns;

const joined = ({ nodes, edges }: NetworkParts) => {
  const ids = new Set(nodes.map(({ actorId }) => actorId));
  return edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
};

/**
 * The network as GEXF 1.3, undirected; an edge's weight is its sentences, every other column an attribute.
 *
 * @example await writeFile("actors.gexf", formatGexf(createNetwork(corpus)))
 */
export function formatGexf(network: NetworkParts): string {
  const types = { string: "string", int32: "integer", float32: "double", boolean: "boolean" } as const;
  const declare = (kind: string, attributes: Attributes) =>
    element(
      "attributes",
      { class: kind },
      Object.entries(attributes).map(([name, { type }]) =>
        element("attribute", { id: name, title: name, type: types[type] }),
      ),
    );
  const values = (row: object, attributes: Attributes) => {
    const given = present(row, attributes).map(([name, value]) => element("attvalue", { for: name, value }));
    return given.length === 0 ? [] : [element("attvalues", {}, given)];
  };
  const nodes = network.nodes.map((row) =>
    element("node", { id: row.actorId, label: row.name }, values(row, nodeAttributes)),
  );
  const edges = joined(network).map((row, i) =>
    element(
      "edge",
      { id: String(i), source: row.source, target: row.target, weight: String(row.sentences) },
      values(row, edgeAttributes),
    ),
  );
  return document(
    element("gexf", { xmlns: "http://gexf.net/1.3", version: "1.3" }, [
      element("graph", { defaultedgetype: "undirected", mode: "static" }, [
        declare("node", nodeAttributes),
        declare("edge", edgeAttributes),
        element("nodes", {}, nodes),
        element("edges", {}, edges),
      ]),
    ]),
  );
}

/**
 * The network as GraphML, undirected; nodes bear `label`, edges `weight` (sentences), and every other column by its
 * name.
 */
export function formatGraphml(network: NetworkParts): string {
  const types = { string: "string", int32: "long", float32: "double", boolean: "boolean" } as const;
  const forNodes = { label: text("Actor"), ...nodeAttributes };
  const forEdges = { weight: whole("Sentences with both"), ...edgeAttributes };
  const declare = (kind: "node" | "edge", attributes: Attributes) =>
    Object.entries(attributes).map(([name, { type }]) =>
      element("key", { id: `${kind}-${name}`, for: kind, "attr.name": name, "attr.type": types[type] }),
    );
  const values = (kind: "node" | "edge", row: object, attributes: Attributes) =>
    present(row, attributes).map(([name, value]) => element("data", { key: `${kind}-${name}` }, [escapeXml(value)]));
  const nodes = network.nodes.map((row) =>
    element("node", { id: row.actorId }, values("node", { ...row, label: row.name }, forNodes)),
  );
  const edges = joined(network).map((row) =>
    element(
      "edge",
      { source: row.source, target: row.target },
      values("edge", { ...row, weight: row.sentences }, forEdges),
    ),
  );
  return document(
    element("graphml", { xmlns: "http://graphml.graphdrawing.org/xmlns" }, [
      ...declare("node", forNodes),
      ...declare("edge", forEdges),
      element("graph", { id: "actors", edgedefault: "undirected" }, [...nodes, ...edges]),
    ]),
  );
}

/** The network as node-link JSON, as D3 and networkx's `node_link_graph` read it (with `edges="links"`). */
export function formatNodeLink(network: NetworkParts): string {
  const nodes = network.nodes.map(({ actorId, name, ...row }) => ({ id: actorId, label: name, ...row }));
  const links = joined(network).map(({ sourceName: _one, targetName: _other, sentences, ...row }) => ({
    ...row,
    weight: sentences,
  }));
  return `${JSON.stringify({ directed: false, multigraph: false, graph: {}, nodes, links }, null, 1)}\n`;
}

/** The network as two CSV files, under the column names that Gephi and Cytoscape take them by. */
export function formatNetworkCsv(network: NetworkParts): { readonly nodes: string; readonly edges: string } {
  return {
    nodes: formatCsv(
      { Id: text("Actor id"), Label: text("Actor"), ...nodeAttributes },
      network.nodes.map((row) => ({ ...row, Id: row.actorId, Label: row.name })),
    ),
    edges: formatCsv(
      {
        Source: text("Source id"),
        Target: text("Target id"),
        Type: text("Type"),
        Weight: whole("Sentences with both"),
        ...edgeAttributes,
      },
      joined(network).map((row) => ({
        ...row,
        Source: row.source,
        Target: row.target,
        Type: "Undirected",
        Weight: row.sentences,
      })),
    ),
  };
}

/** The values that a row has; a null has no place in these formats and is left out. */
const present = (row: object, attributes: Attributes): [string, string][] =>
  Object.keys(attributes).flatMap((name) => {
    const value = (row as Row)[name];
    return value === null || value === undefined ? [] : [[name, String(value)] as [string, string]];
  });

const document = (root: string) => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;

/** An element whose attributes are escaped; its children are XML already. */
function element(name: string, attributes: Readonly<Record<string, string>>, children: readonly string[] = []): string {
  const head = `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join("")}`;
  if (children.length === 0) return `${head}/>`;
  return children.every((child) => child.startsWith("<"))
    ? `${head}>\n${children.join("\n")}\n</${name}>`
    : `${head}>${children.join("")}</${name}>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/**
 * Text as XML 1.0 can hold it: marks escaped; what it may not hold, control characters and halves of characters, as
 * U+FFFD.
 */
const escapeXml = (value: string): string =>
  value
    .replace(/[&<>"'\n\r\t]/g, (mark) => entities[mark]!)
    .replace(
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      "\uFFFD",
    );
