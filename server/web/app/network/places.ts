import type Graph from 'graphology';
import type { Task } from './layout';
import { mostNames } from './looks';
import type { EdgeShape, NodeShape } from './scene';

// place gives every new node a first place: beside a neighbour that lies already,
// else on a spiral around the middle, the nearest to the first node first.
export function place(graph: Graph<NodeShape, EdgeShape>, ids: string[]) {
  ids.forEach((id, i) => {
    const known = graph.neighbors(id).find((other) => !ids.includes(other));
    const angle = i * 2.399963;
    const reach = known ? 60 : 40 * Math.sqrt(i);
    const x = known ? graph.getNodeAttribute(known, 'x') : 0;
    const y = known ? graph.getNodeAttribute(known, 'y') : 0;
    graph.mergeNodeAttributes(id, { x: x + reach * Math.cos(angle), y: y + reach * Math.sin(angle) });
  });
}

// taskOf packs the graph for the worker.
export function taskOf(graph: Graph<NodeShape, EdgeShape>, width: number, height: number): Task {
  const ids = graph.nodes();
  const index = new Map(ids.map((id, i) => [id, i]));
  const nodes = ids.map((id) => graph.getNodeAttributes(id));
  const edges = graph.mapEdges((_, { claims }, source, target) => ({ source: index.get(source)!, target: index.get(target)!, claims }));
  return {
    x: Float32Array.from(nodes, ({ x }) => x),
    y: Float32Array.from(nodes, ({ y }) => y),
    radius: Float32Array.from(nodes, ({ size }) => size),
    label: Float32Array.from(nodes, ({ label }) => (ids.length <= mostNames ? label.length * 6.6 : 0)),
    fixed: Uint8Array.from(nodes, ({ pinned }) => (pinned ? 1 : 0)),
    sources: Uint32Array.from(edges, ({ source }) => source),
    targets: Uint32Array.from(edges, ({ target }) => target),
    weights: Float32Array.from(edges, ({ claims }) => 1 + Math.log2(claims)),
    width,
    height,
  };
}
