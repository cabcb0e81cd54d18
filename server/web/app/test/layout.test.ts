import { expect, test } from 'vitest';
import { arrange, type Places, type Task } from '../network/layout';

// A star: node 0 in the middle of all others.
function star(count: number, fixed: number[] = []): Task {
  const places = Array.from({ length: count }, (_, i) => i);
  return {
    x: Float32Array.from(places, (i) => 40 * Math.sqrt(i) * Math.cos(i * 2.4)),
    y: Float32Array.from(places, (i) => 40 * Math.sqrt(i) * Math.sin(i * 2.4)),
    radius: new Float32Array(count).fill(8),
    label: new Float32Array(count).fill(90),
    fixed: Uint8Array.from(places, (i) => (fixed.includes(i) ? 1 : 0)),
    sources: new Uint32Array(count - 1),
    targets: Uint32Array.from(places.slice(1)),
    weights: new Float32Array(count - 1).fill(1),
    width: 700,
    height: 480,
  };
}

const last = (task: Task): Places => [...arrange(task)].at(-1)!;

test('the same task gives the same picture', () => {
  expect(last(star(12))).toEqual(last(star(12)));
});

test('names lie apart, within the frame', () => {
  const { x, y } = last(star(14));
  for (let a = 0; a < x.length; a++) {
    for (let b = a + 1; b < x.length; b++) {
      expect(Math.abs(x[a]! - x[b]!) > 90 || Math.abs(y[a]! - y[b]!) > 16, `${a} and ${b}`).toBe(true);
    }
  }
  expect(Math.max(...x.map(Math.abs))).toBeLessThan(400);
  expect(Math.max(...y.map(Math.abs))).toBeLessThan(300);
});

test('a node alone lies in the middle', () => {
  const { x, y } = last(star(1));
  expect([x[0]! + 0, y[0]! + 0]).toEqual([0, 0]);
});
