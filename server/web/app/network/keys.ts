import type { Scene } from './scene';

type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const ways: Record<Direction, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };

export function isArrow(key: string): key is Direction {
  return key in ways;
}

// towards is the nearest node in a direction, as far as it lies rather ahead than
// aside; null where there is none.
export function towards(scene: Scene, from: string, key: Direction): string | null {
  const [wx, wy] = ways[key];
  const here = scene.getNodeAttributes(from);
  let best: string | null = null;
  let least = Infinity;
  scene.forEachNode((id, { x, y }) => {
    const ahead = (x - here.x) * wx + (y - here.y) * wy;
    const aside = Math.abs((x - here.x) * wy) + Math.abs((y - here.y) * wx);
    if (id === from || ahead <= 0 || aside > ahead * 1.5) return;
    const cost = ahead + aside * 2;
    if (cost < least) [best, least] = [id, cost];
  });
  return best;
}
