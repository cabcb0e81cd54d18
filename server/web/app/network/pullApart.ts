import type { Places, Task } from './layout';

const lineHeight = 18;
const margin = 6;
const shortest = 76;

// pullApart moves nodes until no name, drawn below or above its node, lies over
// another node or name, or until it has tried often enough.
export function pullApart(places: Places, task: Task, rounds = 120) {
  const lift = lifts(places, task);
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (let a = 0; a < places.x.length; a++) {
      for (let b = a + 1; b < places.x.length; b++) moved = part(places, task, lift, a, b) || moved;
    }
    if (task.label.some(Boolean)) moved = stretch(places, task) || moved;
    if (!moved) return;
  }
}

// part moves two boxes that overlap away from one another, the shorter way.
function part({ x, y }: Places, { radius, label }: Task, lift: Float32Array, a: number, b: number): boolean {
  const halfA = Math.max(radius[a]!, label[a]! / 2);
  const halfB = Math.max(radius[b]!, label[b]! / 2);
  const dx = x[b]! - x[a]!;
  const overX = halfA + halfB + margin * 2 - Math.abs(dx);
  if (overX <= 0) return false;
  const dy = y[b]! + lift[b]! - y[a]! - lift[a]!;
  const named = label[a]! > 0 && label[b]! > 0;
  const overY = radius[a]! + radius[b]! + (named ? lineHeight : 0) + margin - Math.abs(dy);
  if (overY <= 0) return false;
  if (overX < overY) {
    const push = (overX / 2) * (dx < 0 ? -1 : 1);
    x[a]! -= push;
    x[b]! += push;
  } else {
    const push = (overY / 2) * (dy < 0 ? -1 : 1);
    y[a]! -= push;
    y[b]! += push;
  }
  return true;
}

// stretch moves the ends of an edge apart until the edge can be seen and clicked.
function stretch({ x, y }: Places, { sources, targets, radius }: Task): boolean {
  let moved = false;
  sources.forEach((a, i) => {
    const b = targets[i]!;
    const length = Math.hypot(x[b]! - x[a]!, y[b]! - y[a]!);
    const short = shortest + radius[a]! + radius[b]! - length;
    if (short <= 0.5 || length === 0) return;
    const push = short / 2 / length;
    const dx = (x[b]! - x[a]!) * push;
    const dy = (y[b]! - y[a]!) * push;
    x[a]! -= dx;
    y[a]! -= dy;
    x[b]! += dx;
    y[b]! += dy;
    moved = true;
  });
  return moved;
}

// lifts is how far above its node the middle of node and name lies. The name stands
// on the side where fewer lines come in; y points up.
function lifts({ y }: Places, { sources, targets, label }: Task): Float32Array {
  const sum = new Float32Array(y.length);
  const ties = new Float32Array(y.length);
  const add = (node: number, other: number) => {
    sum[node]! += y[other]!;
    ties[node]! += 1;
  };
  sources.forEach((source, i) => {
    add(source, targets[i]!);
    add(targets[i]!, source);
  });
  return y.map((own, i) => (label[i] === 0 ? 0 : ties[i]! > 0 && own > sum[i]! / ties[i]! + 1 ? lineHeight / 2 : -lineHeight / 2));
}
