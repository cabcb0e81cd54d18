import type { Bar } from './months';

interface Props {
  bars: Bar[];
  least: number;
  most: number;
  chosen: [number, number];
}

// Bars of claims over the months; those outside the choice are faint.
export function Histogram({ bars, least, most, chosen }: Props) {
  const months = most - least + 1;
  const tallest = Math.max(1, ...bars.map(({ claims }) => claims));
  return (
    <svg className="histogram" viewBox={`0 0 ${months} 1`} preserveAspectRatio="none" aria-hidden="true">
      {bars.map(({ month, months: width, claims }) => {
        const height = Math.max(0.06, Math.sqrt(claims / tallest));
        const inside = month + width - 1 >= chosen[0] && month <= chosen[1];
        return (
          <rect
            key={`${month} ${width}`}
            x={month - least}
            width={width}
            y={1 - height}
            height={height}
            className={inside ? 'bar' : 'bar bar-out'}
          />
        );
      })}
    </svg>
  );
}
