import { readable, shorten } from '../ui/names';
import { count } from '../ui/words';
import { kindOf } from './kinds';
import type { Part, Spot } from './slice';
import { lookOf } from './verbs';

// describe says in words what a node or an edge of the picture is.
export function describe(part: Part, { node, edge }: { node?: string; edge?: string }): string {
  if (node) {
    const spot = part.spots.find(({ id }) => id === node);
    return spot ? `${called(spot)}, ${kindOf(spot.kind).says}, ${count(spot.claims, 'claim')}` : '';
  }
  const tie = edge && part.ties.find(({ key }) => key === edge);
  if (!tie) return '';
  return `${called(tie.source)} ${lookOf(tie.verb).says} ${tie.target ? called(tie.target) : ''}: ${count(tie.claims, 'claim')}`;
}

function called({ name }: Spot): string {
  return shorten(readable(name), 48);
}
