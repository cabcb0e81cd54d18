import { KindSign, WidthLine } from '../ui/Signs';
import { kinds } from './kinds';
import { scaleOf } from './looks';

const wide = matchMedia('(min-width: 60rem)');
const widths = [1, 4, 16, 64];

// What shapes and widths mean. The verbs are explained by their switches above.
export function Legend({ nodes }: { nodes: number }) {
  const scale = scaleOf(nodes);
  return (
    <details className="legend" open={wide.matches}>
      <summary>Legend</summary>
      <ul>
        {kinds.map(({ kind, says }) => (
          <li key={kind}>
            <KindSign kind={kind} size={13} />
            {says}
          </li>
        ))}
        {widths.map((claims) => (
          <li key={claims} className="number">
            <WidthLine claims={claims} scale={scale} />
            {claims === 64 ? '64+ claims' : claims}
          </li>
        ))}
      </ul>
    </details>
  );
}
