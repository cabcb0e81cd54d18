// How nodes and edges look just now: what is chosen or pointed at stands out, and
// the rest steps back.
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { Colours } from './colours';
import type { EdgeShape, NodeShape, Scene } from './scene';

export interface Attention {
  centres: Set<string>;
  chosen: string | null;
  edge: string | null;
  pointed: { node?: string; edge?: string };
}

// Pictures of no more nodes than these bear all their names; in larger ones sigma
// chooses those for which there is room.
export const mostNames = 40;
const mostRims = 600;
const nothing = 'rgba(0, 0, 0, 0)';

// scaleOf is how much smaller than usual a picture of so many nodes is drawn.
export function scaleOf(nodes: number): number {
  if (nodes <= mostNames) return 1;
  if (nodes <= 200) return 0.75;
  return nodes <= 600 ? 0.5 : 0.18;
}

// inFocus are the nodes that stand out; null where all do.
export function inFocus(scene: Scene, { chosen, edge, pointed }: Attention): Set<string> | null {
  const line = pointed.edge ?? (pointed.node ? null : edge);
  if (line && scene.hasEdge(line)) return new Set(scene.extremities(line));
  const node = pointed.node ?? chosen;
  if (node && scene.hasNode(node)) return new Set([node, ...scene.neighbors(node)]);
  return null;
}

type Focus = Set<string> | null;

export function nodeLook(
  scene: Scene,
  colours: Colours,
  attention: Attention,
  focus: Focus,
  id: string,
  shape: NodeShape,
): Partial<NodeDisplayData> {
  const faded = focus !== null && !focus.has(id);
  const strong = attention.centres.has(id) || id === attention.chosen || id === attention.pointed.node;
  return {
    ...shape,
    color: faded ? colours.nodeQuiet : colours.node,
    ring: id === attention.chosen ? colours.focus : shape.pinned || attention.centres.has(id) ? colours.ring : nothing,
    halo: scene.order > mostRims ? nothing : colours.paper,
    type: 'circle',
    forceLabel: strong || scene.order <= mostNames || (focus !== null && focus.size <= mostNames && !faded),
    zIndex: strong ? 2 : faded ? 0 : 1,
    strong,
    faded,
    above: scene.order <= mostNames && liesAbove(scene, id),
  } as Partial<NodeDisplayData>;
}

// liesAbove tells whether a node lies higher than those that it is tied to: its
// name then stands above it, out of the way of the lines. y points up.
function liesAbove(scene: Scene, id: string): boolean {
  const others = scene.neighbors(id);
  const sum = others.reduce((total, other) => total + scene.getNodeAttribute(other, 'y'), 0);
  return others.length > 0 && scene.getNodeAttribute(id, 'y') > sum / others.length + 1;
}

export function edgeLook(
  scene: Scene,
  colours: Colours,
  attention: Attention,
  focus: Focus,
  id: string,
  shape: EdgeShape,
): Partial<EdgeDisplayData> {
  const { chosen, edge, pointed } = attention;
  const line = pointed.edge ?? (pointed.node ? null : edge);
  const node = line ? null : (pointed.node ?? chosen);
  const out = focus === null || (line ? id === line : node !== null && scene.extremities(id).includes(node));
  return {
    ...shape,
    size: id === edge ? shape.size + 1.5 : shape.size,
    color: out ? colours.verbs[shape.verb]! : colours.faded[shape.verb]!,
    type: shape.bend === 0 ? 'line' : 'arrow',
    zIndex: out && focus !== null ? 2 : 1,
  } as Partial<EdgeDisplayData>;
}
