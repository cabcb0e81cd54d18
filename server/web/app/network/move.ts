import type { Places } from './layout';
import type { Scene } from './scene';

// For readers who want no motion.
export const still = matchMedia('(prefers-reduced-motion: reduce)');
const duration = 450;
const mostMoving = 400;

// move brings the nodes to their places, in steps that the eye can follow, but
// for readers who want no motion, and for pictures too large for it. It hands
// back how to stop it.
export function move(scene: Scene, ids: string[], places: Places, glide: boolean): () => void {
  const at = new Map(ids.map((id, i) => [id, i]));
  const from = ids.map((id) => (scene.hasNode(id) ? { ...scene.getNodeAttributes(id) } : null));
  const put = (part: number) =>
    scene.updateEachNodeAttributes(
      (id, shape) => {
        const i = at.get(id);
        if (i === undefined || shape.pinned) return shape;
        const start = from[i]!;
        shape.x = start.x + (places.x[i]! - start.x) * part;
        shape.y = start.y + (places.y[i]! - start.y) * part;
        return shape;
      },
      { attributes: ['x', 'y'] },
    );
  if (!glide || still.matches || ids.length > mostMoving) {
    put(1);
    return () => {};
  }
  return run(put);
}

function run(put: (part: number) => void): () => void {
  let frame = 0;
  let begun: number | undefined;
  const step = (now: number) => {
    begun ??= now;
    const part = Math.min((now - begun) / duration, 1);
    put(1 - (1 - part) ** 3);
    if (part < 1) frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
