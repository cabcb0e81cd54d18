import { expect, test } from 'vitest';
import { safeLink } from '../document/link';
import { barsOf, lastMonthNumber, monthNumber, monthText } from '../network/months';
import { matching } from '../search/matching';
import { brief, span, written } from '../ui/dates';
import { readable, shorten } from '../ui/names';
import { count, grouped } from '../ui/words';

test.each([
  ['2021-07-20', '20 July 2021', '20 Jul 2021'],
  ['2021-07', 'July 2021', 'Jul 2021'],
  ['2021', '2021', '2021'],
  ['2021-05-01', '1 May 2021', '1 May 2021'],
  [null, 'undated', '–'],
])('%s is written as precise as it is', (date, long, short) => {
  expect(written(date)).toBe(long);
  expect(brief(date)).toBe(short);
});

test('a span of one date is that date', () => {
  expect(span('2021', '2021')).toBe('2021');
  expect(span('2021', '2022-03')).toBe('2021 to March 2022');
  expect(span(null, null)).toBe('undated');
});

test('months count on over the year', () => {
  expect(monthNumber('2022-01') - monthNumber('2021-12')).toBe(1);
  expect(lastMonthNumber('2021')).toBe(monthNumber('2021-12'));
  expect(monthText(monthNumber('2021-07-20'))).toBe('2021-07');
});

test('what is known by its year stands over the year', () => {
  expect(
    barsOf([
      { keys: ['2021'], claims: 12 },
      { keys: ['2021-07'], claims: 3 },
      { keys: [null], claims: 9 },
    ]),
  ).toEqual([
    { month: monthNumber('2021-01'), months: 12, claims: 1 },
    { month: monthNumber('2021-07'), months: 1, claims: 3 },
  ]);
});

test('what turns the writing direction is written out', () => {
  expect(readable('evil\u202etxt.exe')).toBe('evil⟨U+202E⟩txt.exe');
  expect(readable('Ω 中国 العربية')).toBe('Ω 中国 العربية');
});

test('a name is cut between characters, and says so', () => {
  expect(shorten('🜁🜂🜃🜄', 3)).toBe('🜁🜂…');
  expect(shorten('abc', 3)).toBe('abc');
});

test.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['http://example.org', 'http://example.org/'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['//example.org', null],
  ['not an address', null],
  [null, null],
])('the link of %s', (url, link) => {
  expect(safeLink(url)).toBe(link);
});

test('a search says which other name it found', () => {
  const names = ['APT28', 'Fancy Bear', 'Sofacy'];
  expect(matching('fancy b', 'APT28', names)).toBe('Fancy Bear');
  expect(matching('apt', 'APT28', names)).toBeNull();
  expect(matching('cafe', 'X', ['Café'])).toBe('Café');
});

test.each([0, 7, 999, 1000, 12345, 1234567, -4321])('%d is grouped as English does', (n) => {
  expect(grouped(n)).toBe(n.toLocaleString('en'));
});

test('one of a thing is told from several', () => {
  expect([count(1, 'claim'), count(1204, 'claim')]).toEqual(['1 claim', '1,204 claims']);
});
