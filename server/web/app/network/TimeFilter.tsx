import { useEffect, useState } from 'react';
import { RangeSlider } from '../ui/RangeSlider';
import { written } from '../ui/dates';
import { grouped } from '../ui/words';
import { Histogram } from './Histogram';
import { barsOf, lastMonthNumber, monthNumber, monthText } from './months';
import { useTimeline } from './questions';
import { useView } from './useView';
import './TimeFilter.css';

const wait = 250;

// Chooses claims by when they were said. Above the slider stand the actor's claims
// by month.
export function TimeFilter() {
  const [view, go] = useView();
  const { data } = useTimeline(view);
  const period = data?.period.groups[0];
  const least = period?.first ? monthNumber(period.first) : null;
  const most = period?.last ? lastMonthNumber(period.last) : null;
  const undated = data?.months.groups.find(({ keys }) => !keys[0])?.claims ?? 0;

  const said: [number, number] = [view.from ? monthNumber(view.from) : (least ?? 0), view.to ? lastMonthNumber(view.to) : (most ?? 0)];
  const [range, setRange] = useState<[number, number] | null>(null);
  const shown = range ?? said;

  // The graph is asked for when the hand rests.
  useEffect(() => {
    if (!range) return;
    const timer = setTimeout(() => {
      go({ from: range[0] === least ? null : monthText(range[0]), to: range[1] === most ? null : monthText(range[1]) }, { refine: true });
      setRange(null);
    }, wait);
    return () => clearTimeout(timer);
  }, [range, least, most, go]);

  if (least === null || most === null) return <div className="time" />;
  const text = (number: number) => written(monthText(number));
  return (
    <div className="time">
      <div className="time-line">
        <Histogram bars={barsOf(data?.months.groups ?? [])} least={least} most={most} chosen={shown} />
        <RangeSlider label="Said" least={least} most={Math.max(most, least + 1)} value={shown} text={text} change={setRange} />
      </div>
      <div className="time-words small">
        <span className="number">
          Said {text(shown[0])} to {text(shown[1])}
        </span>
        <label className="time-undated">
          <input type="checkbox" checked={view.undated} onChange={({ target }) => go({ undated: target.checked }, { refine: true })} />
          undated too{undated > 0 && <span className="quiet number"> ({grouped(undated)})</span>}
        </label>
      </div>
    </div>
  );
}
