import { useDeferredValue, useMemo, useState } from 'react';
import { Button } from '../ui/Button';
import { Skeleton } from '../ui/Skeleton';
import { count } from '../ui/words';
import { usePart, useUnaddressed } from './questions';
import { RelationRow } from './RelationRow';
import { columns, sorted, type Column } from './sorting';
import { without } from './slice';
import { useView } from './useView';
import './Relations.css';

const page = 100;

// The network as a table: a line for each edge of the picture, and for the claims
// that name nobody and so make no edge.
export function Relations() {
  const [view] = useView();
  const { data, error } = usePart(view);
  // A long table is made piece by piece, between what the hand asks for.
  const part = useDeferredValue(data);
  const { data: unaddressed = [] } = useUnaddressed(view);
  const [order, setOrder] = useState<{ column: Column; down: boolean }>({ column: 'claims', down: true });
  const [shown, show] = useState(page);
  const ties = useMemo(() => {
    if (!part) return null;
    return sorted([...without(part, view.hidden).ties, ...unaddressed], order.column, order.down);
  }, [part, unaddressed, view.hidden, order]);

  // The picture says what went wrong, and offers to try again.
  if (view.verbs.length === 0 || error) return null;
  if (!ties) return <Skeleton what="the table" lines={12} />;
  const turn = (column: Column) =>
    setOrder((now) => ({ column, down: now.column === column ? !now.down : column === 'claims' || column === 'last' }));
  return (
    <section className="relations" aria-label="Relations">
      <table>
        <caption>
          <span className="relations-title">Relations</span> <span className="quiet number">{count(ties.length, 'row')}</span>
        </caption>
        <thead>
          <tr>
            {columns.map(({ column, says }) => (
              <th
                key={column}
                scope="col"
                className={`relations-${column}`}
                aria-sort={order.column !== column ? 'none' : order.down ? 'descending' : 'ascending'}
              >
                <button type="button" onClick={() => turn(column)}>
                  {says}
                  <span aria-hidden="true">{order.column === column ? (order.down ? ' ↓' : ' ↑') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ties.slice(0, shown).map((tie) => (
            <RelationRow key={tie.key} tie={tie} />
          ))}
        </tbody>
      </table>
      {ties.length > shown && (
        <p className="relations-more">
          <Button onClick={() => show(shown + page)}>Show {Math.min(page, ties.length - shown)} more</Button>
          <span className="quiet small number">{count(ties.length - shown, 'row')} not shown yet</span>
        </p>
      )}
    </section>
  );
}
