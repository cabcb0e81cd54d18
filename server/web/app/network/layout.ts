// Where the nodes of the picture lie. Pure reckoning, run in a worker: forces
// first, then the picture turned to lie as wide as its frame, then names moved
// apart. The same task gives the same picture.
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { fit, turn } from './framing';
import { pullApart } from './pullApart';

export interface Task {
  // For each node: where it lies now, its radius in pixels, how long its name is
  // drawn, and whether it must stay.
  x: Float32Array;
  y: Float32Array;
  radius: Float32Array;
  label: Float32Array;
  fixed: Uint8Array;
  // For each edge: the places of its nodes, and its weight.
  sources: Uint32Array;
  targets: Uint32Array;
  weights: Float32Array;
  // The frame, in pixels.
  width: number;
  height: number;
}

export interface Places {
  x: Float32Array;
  y: Float32Array;
}

const perNode = 10;
const perEdge = 3;
const mostApart = 300;

// arrange yields the places now and then, the final ones last. They lie around
// (0, 0), in pixels of the frame.
export function* arrange(task: Task): Generator<Places> {
  const nodes = nodeMatrix(task);
  const edges = edgeMatrix(task);
  const settings = settingsFor(task.x.length);
  const { rounds } = settings;
  for (let round = 1; round <= rounds; round++) {
    iterate(settings, nodes, edges);
    if (round % 120 === 0 && round < rounds) yield framed(placesIn(nodes), task);
  }
  const places = framed(placesIn(nodes), task);
  if (places.x.length <= mostApart) pullApart(places, task);
  yield places;
}

function settingsFor(count: number) {
  const small = count < 500;
  return {
    rounds: small ? 500 : 240,
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 0.3,
    scalingRatio: 8,
    strongGravityMode: small,
    gravity: small ? 0.06 : 1,
    slowDown: 1 + Math.log(count + 1),
    barnesHutOptimize: count > 300,
    barnesHutTheta: 0.6,
  };
}

// Where a node must stay, so does the whole picture; else it is turned and fitted.
function framed(places: Places, task: Task): Places {
  if (task.fixed.some(Boolean)) return places;
  turn(places);
  fit(places, task);
  return places;
}

function nodeMatrix({ x, y, fixed, sources, targets }: Task): Float32Array {
  const matrix = new Float32Array(x.length * perNode);
  x.forEach((_, i) => {
    const at = i * perNode;
    matrix.set([x[i]!, y[i]!, 0, 0, 0, 0, 1, 1, 1, fixed[i]!], at);
  });
  for (const end of [...sources, ...targets]) matrix[end * perNode + 6]! += 1;
  return matrix;
}

function edgeMatrix({ sources, targets, weights }: Task): Float32Array {
  const matrix = new Float32Array(sources.length * perEdge);
  sources.forEach((source, i) => matrix.set([source * perNode, targets[i]! * perNode, weights[i]!], i * perEdge));
  return matrix;
}

function placesIn(matrix: Float32Array): Places {
  const count = matrix.length / perNode;
  const x = new Float32Array(count);
  const y = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    x[i] = matrix[i * perNode]!;
    y[i] = matrix[i * perNode + 1]!;
  }
  return { x, y };
}
