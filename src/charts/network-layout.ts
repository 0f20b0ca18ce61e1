// Places the nodes of a network: ForceAtlas2 from fixed first positions, fitted into an area, nodes pushed apart. The
// same input gives the same picture: nothing is random.
// Source: Jacomy et al. 2014, ForceAtlas2, https://doi.org/10.1371/journal.pone.0098679

import { createRequire } from "node:module";

// graphology is loaded when the first network is drawn.
const load = createRequire(import.meta.url);

export interface LayoutNode {
  readonly id: string;
  /** In pixels. */
  readonly radius: number;
}

export interface LayoutEdge {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

export interface Point {
  x: number;
  y: number;
}

const iterations = 600;

/** Moves nodes that touch apart, in small equal steps. */
function pushApart(
  points: readonly Point[],
  radii: readonly number[],
  room: number,
  width: number,
  height: number,
): void {
  for (let round = 0; round < 200; round++) {
    let moved = false;
    for (const [i, a] of points.entries()) {
      for (let j = 0; j < i; j++) {
        const b = points[j]!;
        const distance = Math.hypot(a.x - b.x, a.y - b.y) || 0.01;
        const overlap = radii[i]! + radii[j]! + room - distance;
        if (overlap <= 0) continue;
        const [dx, dy] = [((a.x - b.x || 0.01) / distance) * overlap * 0.5, ((a.y - b.y) / distance) * overlap * 0.5];
        a.x += dx;
        a.y += dy;
        b.x -= dx;
        b.y -= dy;
        moved = true;
      }
      a.x = Math.min(width - radii[i]!, Math.max(radii[i]!, a.x));
      a.y = Math.min(height - radii[i]!, Math.max(radii[i]!, a.y));
    }
    if (!moved) return;
  }
}

/** Stretches points to fill an area, each axis separately. */
function fit(points: readonly Point[], radii: readonly number[], width: number, height: number): void {
  for (const [axis, size] of [
    ["x", width],
    ["y", height],
  ] as const) {
    const low = Math.min(...points.map((point) => point[axis]));
    const high = Math.max(...points.map((point) => point[axis]));
    for (const [index, point] of points.entries()) {
      const radius = radii[index]!;
      point[axis] = high === low ? size / 2 : radius + ((point[axis] - low) / (high - low)) * (size - 2 * radius);
    }
  }
}

/**
 * Positions of nodes, in their order, inside an area of `width` × `height` pixels.
 *
 * Nodes start on a circle in the given order, so pass them in a fixed order. Cost: nodes² × 600.
 *
 * @example
 * layOutNetwork([{ id: "china", radius: 8 }], [], 600, 400); // [{ x: 300, y: 200 }]
 */
export function layOutNetwork(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  width: number,
  height: number,
): Point[] {
  const { UndirectedGraph } = load("graphology") as typeof import("graphology");
  const forceAtlas2 = load("graphology-layout-forceatlas2") as typeof import("graphology-layout-forceatlas2").default;
  const graph = new UndirectedGraph<Point>();
  for (const [index, { id }] of nodes.entries()) {
    const angle = (2 * Math.PI * index) / nodes.length;
    // Two rings of different size, so that no two nodes are at one place or in full symmetry.
    const ring = 100 + (index % 2) * 17;
    graph.addNode(id, { x: ring * Math.cos(angle), y: ring * Math.sin(angle) });
  }
  for (const { source, target, weight } of edges) graph.mergeEdge(source, target, { weight: Math.sqrt(weight) });
  const settings = {
    gravity: 1.2,
    strongGravityMode: true,
    scalingRatio: 12,
    slowDown: 4,
    edgeWeightInfluence: 1,
    outboundAttractionDistribution: false,
  };
  const positions = nodes.length > 1 ? forceAtlas2(graph, { iterations, getEdgeWeight: "weight", settings }) : {};
  const points = nodes.map(({ id }): Point => ({ x: positions[id]?.["x"] ?? 0, y: positions[id]?.["y"] ?? 0 }));
  const radii = nodes.map((node) => node.radius);
  fit(points, radii, width, height);
  pushApart(points, radii, 10, width, height);
  return points.map(({ x, y }) => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }));
}
