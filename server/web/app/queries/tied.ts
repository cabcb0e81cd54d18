// Rows with a source, a verb and a target, as edges of the graph.
import type { Kind, Verb } from '../data/generated/graphql';
import type { Part, Spot, Tie } from '../network/slice';
import { verbNames } from '../network/verbs';
import { edgeText, type EdgeKey } from '../network/view';
import type { Cell, Table } from './rows';

// edgesOf tells for each row which edge it is about; null where it is about none. A
// verb that is not in the rows is the only one that the query asks for.
export function edgesOf({ columns, rows }: Table, query: string, variables: Record<string, unknown>): (EdgeKey | null)[] {
  const only = onlyVerb(query, variables);
  return rows.map((row) => {
    const cell = reader(columns, row);
    const verb = verbNames.find((name) => name === (cell('verb') ?? only));
    const source = idIn(cell, 'source');
    return verb && source ? { source, verb, target: idIn(cell, 'target') } : null;
  });
}

// partOf is the rows as a network; null where none of them is an edge.
export function partOf(table: Table, edges: (EdgeKey | null)[]): Part | null {
  const spots = new Map<string, Spot>();
  const ties = new Map<string, Tie>();
  table.rows.forEach((row, i) => {
    const edge = edges[i];
    if (!edge?.target) return;
    const cell = reader(table.columns, row);
    const claims = Number(cell('claims') ?? 1);
    const spot = (end: 'source' | 'target', id: string) => {
      const known = spots.get(id) ?? { id, kind: cell(`${end} kind`) as Kind, name: String(cell(end)), country: null, claims: 0 };
      known.claims += claims;
      spots.set(id, known);
      return known;
    };
    const key = edgeText(edge);
    const tie = ties.get(key) ?? {
      key,
      source: spot('source', edge.source),
      target: spot('target', edge.target),
      verb: edge.verb,
      claims: 0,
      first: null,
      last: null,
    };
    tie.claims += claims;
    ties.set(key, tie);
  });
  return ties.size > 0 ? { spots: [...spots.values()], ties: [...ties.values()], why: [] } : null;
}

// shownColumns are those for people to read.
export function shownColumns({ columns }: Table): number[] {
  return columns.flatMap((column, i) => (/^(source|target) (id|kind|node id)$/.test(column) ? [] : [i]));
}

type Read = (column: string) => Cell;

function reader(columns: string[], row: Cell[]): Read {
  return (column) => row[columns.indexOf(column)] ?? null;
}

function idIn(cell: Read, end: 'source' | 'target'): string | null {
  return (cell(`${end} id`) ?? cell(`${end} node id`)) as string | null;
}

function onlyVerb(query: string, variables: Record<string, unknown>): Verb | null {
  const asked = query.match(/verbs?: \[(\$?\w+)\]/)?.[1];
  const name = asked?.slice(1) ?? '';
  const given = asked?.startsWith('$') ? (variables[name] ?? query.match(new RegExp(`\\$${name}: \\w+!? = (\\w+)`))?.[1]) : asked;
  return verbNames.find((verb) => verb === given) ?? null;
}
