import { expect, test } from 'vitest';
import type { NeighbourhoodQuery } from '../data/generated/graphql';
import { unpack, without } from '../network/slice';
import { sorted } from '../network/sorting';

const packed: NeighbourhoodQuery = {
  neighbourhood: {
    nodes: { ids: ['a', 'b', 'c'], kinds: ['COUNTRY', 'AGENCY', 'REPORT'], names: ['A', 'B', 'C'], countries: ['AA', 'BB', null] },
    edges: {
      sources: [0, 1, 0],
      targets: [1, 0, 2],
      verbs: ['ACCUSES', 'DENIES', 'CITES'],
      claims: [3, 2, 1],
      first: ['2021', '2021-07', null],
      last: ['2022', '2021-07', null],
    },
    truncated: true,
    why: ['3 nodes of 9 are shown.'],
  },
};

test('lists become spots and ties', () => {
  const { spots, ties, why } = unpack(packed);
  expect(spots.map(({ id, kind, claims }) => [id, kind, claims])).toEqual([
    ['a', 'COUNTRY', 6],
    ['b', 'AGENCY', 5],
    ['c', 'REPORT', 1],
  ]);
  expect(ties.map(({ key, source, target, claims }) => [key, source.name, target!.name, claims])).toEqual([
    ['a~accuses~b', 'A', 'B', 3],
    ['b~denies~a', 'B', 'A', 2],
    ['a~cites~c', 'A', 'C', 1],
  ]);
  expect(why).toEqual(['3 nodes of 9 are shown.']);
});

test('a hidden node takes its ties along', () => {
  const part = without(unpack(packed), ['b']);
  expect(part.spots.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(part.ties.map(({ key }) => key)).toEqual(['a~cites~c']);
});

test('the undated come last in either order', () => {
  const { ties } = unpack(packed);
  const keys = (down: boolean) => sorted(ties, 'first', down).map(({ verb }) => verb);
  expect(keys(true)).toEqual(['DENIES', 'ACCUSES', 'CITES']);
  expect(keys(false)).toEqual(['ACCUSES', 'DENIES', 'CITES']);
});

test('claims are sorted by number, names by letters', () => {
  const { ties } = unpack(packed);
  expect(sorted(ties, 'claims', false).map(({ claims }) => claims)).toEqual([1, 2, 3]);
  expect(sorted(ties, 'source', true).map(({ source }) => source.name)).toEqual(['B', 'A', 'A']);
});
