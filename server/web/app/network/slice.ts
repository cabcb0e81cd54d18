// The slice of the graph as the API packs it, unpacked.
import type { Kind, NeighbourhoodQuery, Verb } from '../data/generated/graphql';
import { edgeText, type EdgeKey } from './view';

export interface Spot {
  id: string;
  kind: Kind;
  name: string;
  country: string | null;
  claims: number;
}

export interface Tie {
  key: string;
  source: Spot;
  target: Spot | null;
  verb: Verb;
  claims: number;
  first: string | null;
  last: string | null;
}

export interface Part {
  spots: Spot[];
  ties: Tie[];
  why: string[];
}

// unpack turns lists into spots and ties; a tie has the claims of one verb from
// one node to another.
export function unpack({ neighbourhood }: NeighbourhoodQuery): Part {
  const { nodes, edges, why } = neighbourhood;
  const spots = nodes.ids.map((id, i): Spot => ({
    id,
    kind: nodes.kinds[i]!,
    name: nodes.names[i]!,
    country: nodes.countries[i] ?? null,
    claims: 0,
  }));
  const ties = edges.sources.map((from, i): Tie => {
    const source = spots[from]!;
    const target = spots[edges.targets[i]!]!;
    const verb = edges.verbs[i]!;
    const claims = edges.claims[i]!;
    source.claims += claims;
    target.claims += claims;
    return {
      key: edgeText({ source: source.id, verb, target: target.id }),
      source,
      target,
      verb,
      claims,
      first: edges.first[i] ?? null,
      last: edges.last[i] ?? null,
    };
  });
  return { spots, ties, why };
}

// without leaves out the hidden nodes, with their ties.
export function without(part: Part, hidden: string[]): Part {
  if (hidden.length === 0) return part;
  const gone = new Set(hidden);
  return {
    ...part,
    spots: part.spots.filter(({ id }) => !gone.has(id)),
    ties: part.ties.filter(({ source, target }) => !gone.has(source.id) && !(target && gone.has(target.id))),
  };
}

export function keyOf(tie: Tie): EdgeKey {
  return { source: tie.source.id, verb: tie.verb, target: tie.target?.id ?? null };
}
