import { expect, test } from 'vitest';
import { given } from '../playground/given';
import { enrich } from '../queries/enrich';
import { fieldsOf, missing, variablesOf } from '../queries/form';
import type { Parameter } from '../queries/questions';
import { tableOf } from '../queries/rows';
import { edgesOf, partOf, shownColumns } from '../queries/tied';

const parameter = (name: string, more: Partial<Parameter> = {}): Parameter => ({
  name,
  type: 'String',
  list: false,
  required: false,
  default: null,
  description: null,
  control: 'TEXT',
  choices: [],
  ...more,
});
const parameters = [
  parameter('actor', { control: 'ACTOR', required: true }),
  parameter('targets', { control: 'ACTOR', list: true, default: [] }),
  parameter('first', { control: 'NUMBER', default: 20 }),
];

test('a form begins with the address, else with the defaults', () => {
  expect(fieldsOf(parameters, 'name=x&actor=China')).toEqual({ actor: 'China', targets: '', first: '20' });
});

test('fields become values of their types; empty ones are left out', () => {
  expect(variablesOf(parameters, { actor: ' China ', targets: 'Iran, Russia,', first: '5' })).toEqual({
    actor: 'China',
    targets: ['Iran', 'Russia'],
    first: 5,
  });
  expect(variablesOf(parameters, { actor: '', targets: '', first: '' })).toEqual({});
});

test('what must be given and is not is missing', () => {
  expect(missing(parameters, { actor: ' ' }).map(({ name }) => name)).toEqual(['actor']);
});

const dyads = {
  dyads: {
    why: [],
    dyads: [
      { source: { id: 'a', kind: 'COUNTRY', name: 'A' }, target: { id: 'b', kind: 'REPORT', name: 'B' }, claims: 2 },
      { source: { id: 'a', kind: 'COUNTRY', name: 'A' }, target: null, claims: 1 },
    ],
  },
};

test('the longest way in is a table, without what only leads on', () => {
  const table = tableOf(dyads);
  expect(shownColumns(table).map((i) => table.columns[i])).toEqual(['source', 'target', 'claims']);
  expect(table.rows.length).toBe(2);
});

test('claims with their answers are a line each', () => {
  const { columns, rows, total } = tableOf({
    claims: {
      totalCount: 7,
      nodes: [
        {
          said: '2021',
          quotes: [{ text: 'x' }, { text: 'y' }],
          answers: { totalCount: 1, nodes: [{ said: '2020', source: { name: 'B', kind: 'COUNTRY', node: { id: 'b' } } }] },
        },
      ],
    },
  });
  expect([columns, rows, total]).toEqual([['said', 'quotes', 'answers'], [['2021', 'x\ny', '2020 · B']], 7]);
});

test('an actor is one row, nothing is none', () => {
  expect(tableOf({ actor: { name: 'A', names: [{ text: 'a', usedBy: { name: 'B' } }] } }).rows).toEqual([['A', 'a · B']]);
  expect(tableOf({ claims: { totalCount: 0, nodes: [] } }).rows).toEqual([]);
  expect(tableOf({ actor: null }).rows).toEqual([]);
});

test('rows with source and target are edges, and together a network', () => {
  const table = tableOf(dyads);
  const edges = edgesOf(table, 'query X { dyads(filter: {verbs: [CITES]}) { dyads { claims } } }', {});
  expect(edges).toEqual([
    { source: 'a', verb: 'CITES', target: 'b' },
    { source: 'a', verb: 'CITES', target: null },
  ]);
  const part = partOf(table, edges)!;
  expect(part.ties.map(({ key, claims }) => [key, claims])).toEqual([['a~cites~b', 2]]);
  expect(part.spots.map(({ name, kind }) => [name, kind])).toEqual([
    ['A', 'COUNTRY'],
    ['B', 'REPORT'],
  ]);
});

test('a verb may be a variable, given or by its default', () => {
  const query = 'query X($verb: Verb! = ACCUSES) { dyads(filter: {verbs: [$verb]}) { dyads { claims } } }';
  expect(edgesOf(tableOf(dyads), query, {})[0]!.verb).toBe('ACCUSES');
  expect(edgesOf(tableOf(dyads), query, { verb: 'DENIES' })[0]!.verb).toBe('DENIES');
  expect(edgesOf(tableOf(dyads), 'query X { dyads { dyads { claims } } }', {})).toEqual([null, null]);
});

test('ends are asked for their IDs as their type has them', () => {
  expect(enrich('{ dyads { dyads { source { name } } } }')).toContain('source { id kind  name }');
  expect(enrich('{ claims { nodes { target { name } } } }')).toContain('target { kind node { id }  name }');
});

test('a link brings a query to the playground', () => {
  expect(given('?query=%7Brevision%7D&variables=%7B%7D')).toEqual({ query: '{revision}', variables: '{}' });
  expect(given('')).toBeNull();
});
