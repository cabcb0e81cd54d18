// The picture as a graph: what sigma draws, kept in step with the part of the
// graph that was asked for.
import Graph from 'graphology';
import type { Kind, Verb } from '../data/generated/graphql';
import { readable, shorten } from '../ui/names';
import { bends } from './bend';
import { shapeOf } from './kinds';
import { scaleOf } from './looks';
import { place } from './places';
import type { Part, Spot, Tie } from './slice';
import { lineWidth, lookOf } from './verbs';

export interface NodeShape {
  x: number;
  y: number;
  size: number;
  label: string;
  kind: Kind;
  shape: number;
  claims: number;
  pinned: boolean;
}

export interface EdgeShape {
  size: number;
  verb: Verb;
  bend: number;
  dash: [number, number, number, number];
  claims: number;
}

export type Scene = Graph<NodeShape, EdgeShape>;

export function newScene(): Scene {
  return new Graph({ multi: true, type: 'directed' });
}

// update makes the scene show the part. Nodes that stay keep their places. It
// tells how many nodes are new.
export function update(scene: Scene, part: Part): number {
  const wanted = new Set(part.spots.map(({ id }) => id));
  scene.filterNodes((id) => !wanted.has(id)).forEach((id) => scene.dropNode(id));
  scene.clearEdges();
  const fresh = part.spots.filter(({ id }) => !scene.hasNode(id)).map(({ id }) => id);
  const scale = scaleOf(part.spots.length);
  part.spots.forEach((spot) =>
    scene.mergeNode(spot.id, { ...(scene.hasNode(spot.id) ? {} : { x: 0, y: 0, pinned: false }), ...nodeShape(spot, scale) }),
  );
  addEdges(scene, part.ties, scale);
  place(scene, fresh);
  return fresh.length;
}

function addEdges(scene: Scene, ties: Tie[], scale: number) {
  const drawn = ties.filter(({ source, target }) => target && target !== source);
  const bend = bends(drawn.map(({ source, target }) => ({ source: source.id, target: target!.id })));
  drawn.forEach(({ key, source, target, verb, claims }, i) => {
    scene.addEdgeWithKey(key, source.id, target!.id, {
      size: lineWidth(claims, scale),
      verb,
      bend: bend[i]!,
      dash: lookOf(verb).dash,
      claims,
    });
  });
}

function nodeShape({ kind, name, claims }: Spot, scale: number) {
  const size = (7 + 1.6 * Math.sqrt(Math.min(claims, 100))) * scale;
  return { kind, claims, size, shape: shapeOf(kind), label: shorten(readable(name), 32) };
}
