import { expect, test } from 'vitest';
import { paragraphsOf, placesOf } from '../document/marks';

const mark = (startUtf16: number, endUtf16: number) => ({ startUtf16, endUtf16 });

test('marks at one place are one place, in the order of the text', () => {
  const places = placesOf([mark(5, 9), mark(0, 3), mark(5, 9), mark(5, 7)]);
  expect(places.map(({ start, end, marks }) => [start, end, marks.length])).toEqual([
    [0, 3, 1],
    [5, 7, 1],
    [5, 9, 2],
  ]);
});

test('overlapping places cut the text so that nothing is lost or doubled', () => {
  const text = 'One two three.\n\nFour 🜁 five.';
  const places = placesOf([mark(0, 7), mark(4, 13), mark(8, 21), mark(21, 23)]);
  const pieces = paragraphsOf(text, places).flat();
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.filter((piece) => piece.places.length === 2).map((piece) => piece.text)).toEqual(['two', 'three']);
  for (const [i, { start, end }] of places.entries()) {
    const marked = pieces
      .filter((piece) => piece.places.includes(i))
      .map((piece) => piece.text)
      .join('');
    expect(marked).toBe(text.slice(start, end));
  }
});

test('a text without marks is its paragraphs', () => {
  expect(paragraphsOf('a\n\nb\n \nc', []).map((pieces) => pieces.map(({ text }) => text))).toEqual([['a\n\n'], ['b\n \n'], ['c']]);
  expect(paragraphsOf('', [])).toEqual([]);
});
