import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { LeftOut } from '../ui/Notice';
import { Heading } from './Heading';
import { Instead } from './Instead';
import { Legend } from './Legend';
import { usePart } from './questions';
import { without } from './slice';
import { TimeFilter } from './TimeFilter';
import { useNarrow } from './useNarrow';
import { useView } from './useView';
import { VerbFilter } from './VerbFilter';
import './Network.css';

const Picture = lazy(() => import('./Picture'));

// The picture with what steers it. It stays, covered, while a document is read,
// and is then as it was.
export function Network({ covered }: { covered: boolean }) {
  const [view, go] = useView();
  const { data, error, refetch, isPlaceholderData } = usePart(view);
  const [chosen, choose] = useState<string | null>(null);
  const [pins, setPins] = useState<string[]>([]);
  const part = useMemo(() => data && without(data, view.hidden), [data, view.hidden]);
  useEffect(() => choose(null), [view.actor]);
  // Once drawn, the picture stays as it is while the table stands before it.
  const [drawn, draw] = useState(false);
  const wanted = !useNarrow() || view.show === 'picture';
  if (wanted && !drawn) draw(true);

  const togglePin = (id: string) => setPins((now) => (now.includes(id) ? now.filter((other) => other !== id) : [...now, id]));
  const expand = (id: string) => {
    if (id !== view.actor && !view.expanded.includes(id)) go({ expanded: [...view.expanded, id] });
  };
  const hide = (id: string) => {
    choose(null);
    go({ hidden: [...view.hidden, id] });
  };

  return (
    <section className="network-work" aria-label="Network" inert={covered} data-busy={isPlaceholderData || undefined}>
      <Heading part={part} />
      <VerbFilter />
      <div className="network-stage">
        {drawn && part && part.spots.length > 0 && (
          <Suspense>
            <Picture
              part={part}
              chosen={chosen}
              choose={choose}
              pins={pins}
              setPins={setPins}
              expand={expand}
              hide={hide}
              togglePin={togglePin}
            />
          </Suspense>
        )}
        <Instead error={error} retry={refetch} part={part} />
        {part && part.why.length > 0 && (
          <div className="network-leftout">
            <LeftOut why={part.why} />
          </div>
        )}
      </div>
      <Legend nodes={part?.spots.length ?? 0} />
      <TimeFilter />
    </section>
  );
}
