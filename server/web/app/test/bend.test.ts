import { expect, test } from 'vitest';
import { bends } from '../network/bend';

test('a lone tie is straight', () => {
  expect(bends([{ source: 'a', target: 'b' }])).toEqual([0]);
});

// Seen from a to b, every tie of the pair bends differently.
test('ties between the same two lie apart, in whichever direction they go', () => {
  const ties = [
    { source: 'a', target: 'b' },
    { source: 'b', target: 'a' },
    { source: 'a', target: 'b' },
    { source: 'b', target: 'c' },
  ];
  const bend = bends(ties);
  const sides = ties.slice(0, 3).map(({ source }, i) => (source === 'a' ? bend[i]! : -bend[i]!));
  expect(new Set(sides).size).toBe(3);
  expect(sides.reduce((sum, side) => sum + side, 0)).toBeCloseTo(0);
  expect(bend[3]).toBe(0);
});
