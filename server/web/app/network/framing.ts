// How a picture is laid into its frame.
import type { Places, Task } from './layout';

const longestLine = 300;

// turn lays the longest axis of the picture level.
export function turn({ x, y }: Places) {
  const mx = mean(x);
  const my = mean(y);
  let xx = 0,
    yy = 0,
    xy = 0;
  for (let i = 0; i < x.length; i++) {
    const dx = x[i]! - mx;
    const dy = y[i]! - my;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  const angle = -0.5 * Math.atan2(2 * xy, xx - yy);
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  for (let i = 0; i < x.length; i++) {
    const dx = x[i]! - mx;
    const dy = y[i]! - my;
    x[i] = dx * cos - dy * sin;
    y[i] = dx * sin + dy * cos;
  }
}

// fit stretches the picture to its frame, one axis by at most 1.8 of the other,
// and a small picture no further than its lines can stand.
export function fit({ x, y }: Places, task: Task) {
  const most = 1.8;
  const far = longestLine / Math.max(meanLine({ x, y }, task), 1e-6);
  const byX = Math.min(far, task.width / Math.max(spread(x), 1e-6));
  const byY = Math.min(far, task.height / Math.max(spread(y), 1e-6));
  const scaleX = Math.min(byX, byY * most);
  const scaleY = Math.min(byY, byX * most);
  const middleX = (least(x) + greatest(x)) / 2;
  const middleY = (least(y) + greatest(y)) / 2;
  for (let i = 0; i < x.length; i++) {
    x[i] = (x[i]! - middleX) * scaleX;
    y[i] = (y[i]! - middleY) * scaleY;
  }
}

function meanLine({ x, y }: Places, { sources, targets }: Task): number {
  let sum = 0;
  sources.forEach((source, i) => (sum += Math.hypot(x[source]! - x[targets[i]!]!, y[source]! - y[targets[i]!]!)));
  return sum / Math.max(sources.length, 1);
}

function mean(values: Float32Array): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}

function least(values: Float32Array): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}

function greatest(values: Float32Array): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity);
}

function spread(values: Float32Array): number {
  return greatest(values) - least(values);
}
