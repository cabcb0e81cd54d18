import type { CSSProperties } from 'react';
import './RangeSlider.css';

interface Props {
  label: string;
  least: number;
  most: number;
  value: [number, number];
  text: (value: number) => string;
  change: (value: [number, number]) => void;
}

// Two of the browser's own sliders on one line, so that keyboards and screen
// readers know what to do with it.
export function RangeSlider({ label, least, most, value: [from, to], text, change }: Props) {
  const part = (value: number) => `${((value - least) / (most - least)) * 100}%`;
  return (
    <div className="range" style={{ '--from': part(from), '--to': part(to) } as CSSProperties}>
      <span className="range-line" />
      <input
        type="range"
        min={least}
        max={most}
        value={from}
        aria-label={`${label} from`}
        aria-valuetext={text(from)}
        onChange={({ target }) => change([Math.min(target.valueAsNumber, to), to])}
      />
      <input
        type="range"
        min={least}
        max={most}
        value={to}
        aria-label={`${label} to`}
        aria-valuetext={text(to)}
        onChange={({ target }) => change([from, Math.max(target.valueAsNumber, from)])}
      />
    </div>
  );
}
