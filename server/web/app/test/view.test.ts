import { expect, test } from 'vitest';
import { edgeText, filterOf, readView, writeView, type View } from '../network/view';
import { verbNames } from '../network/verbs';

const a = 'f9b9286f-7967-535a-8ed7-17a02c9b2c66';
const b = '92d718a5-e4c4-56b4-adad-9960169cdb88';

const full: View = {
  actor: a,
  expanded: [b],
  hidden: [b],
  depth: 2,
  from: '2021-07',
  to: '2022-01',
  undated: false,
  verbs: ['ACCUSES', 'DENIES'],
  edge: { source: a, verb: 'DENIES', target: null },
  document: b,
  mark: 0,
  show: 'table',
};

test('a view that is written is read as it was', () => {
  expect(readView(writeView(full))).toEqual(full);
});

test('the plainest view has an empty address', () => {
  expect(writeView(readView(''))).toBe('');
});

test('whoever asked for the picture has it in the address', () => {
  expect(writeView({ ...readView(''), show: 'picture' })).toBe('show=picture');
});

test('no verb at all is told from all of them', () => {
  expect(readView(writeView({ ...readView(''), verbs: [] })).verbs).toEqual([]);
  expect(readView('').verbs).toEqual(verbNames);
});

test('what is not the view’s stays in the address', () => {
  expect(writeView({ ...readView(''), actor: a }, 'theme=dark&edge=old')).toBe(`theme=dark&actor=${a}`);
});

test.each([
  ['depth=7', 'depth', 1],
  ['depth=x', 'depth', 1],
  ['actor=%3Cscript%3E', 'actor', null],
  ['expanded=javascript:1,' + a, 'expanded', [a]],
  ['from=yesterday', 'from', null],
  ['verbs=harms', 'verbs', []],
  ['edge=' + a, 'edge', null],
  ['edge=' + a + '~harms~' + b, 'edge', null],
  ['edge=' + a + '~denies~<b>', 'edge', null],
  ['mark=-1', 'mark', null],
  ['show=film', 'show', null],
] as const)('%s is not understood', (search, key, value) => {
  expect(readView(search)[key]).toEqual(value);
});

test('an edge to nobody ends in nothing', () => {
  expect(edgeText({ source: a, verb: 'CITES', target: null })).toBe(`${a}~cites~`);
});

test.each([
  [{ from: null, to: null, undated: true }, undefined],
  [{ from: null, to: null, undated: false }, { undated: 'LEFT_OUT' }],
  [
    { from: '2021-07', to: null, undated: true },
    { from: '2021-07', undated: 'KEPT' },
  ],
  [
    { from: null, to: '2021-07', undated: false },
    { to: '2021-07', undated: 'LEFT_OUT' },
  ],
] as const)('the period of %o', (change, said) => {
  expect(filterOf({ ...readView(''), ...change }).said).toEqual(said);
});
