import { grouped } from '../ui/words';
import { describe } from './describe';
import type { Part } from './slice';

const manyNodes = 400;

// What is pointed at, else what can be done.
export function Foot({ part, pointed, settled }: { part: Part; pointed: { node?: string; edge?: string }; settled: boolean }) {
  const words = describe(part, pointed);
  if (words)
    return (
      <p className="picture-pointed" aria-hidden="true">
        {words}
      </p>
    );
  if (!settled && part.spots.length > manyNodes) return <p role="status">Arranging {grouped(part.spots.length)} nodes…</p>;
  return <p>Click a line to read its sentences. Double-click a node to expand it.</p>;
}
