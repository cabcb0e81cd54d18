import { useEffect } from 'react';
import { useSearch } from 'wouter';
import { Failure, LeftOut, Notice } from '../ui/Notice';
import { Skeleton } from '../ui/Skeleton';
import { QueryList } from './QueryList';
import { QueryView } from './QueryView';
import { useSavedQueries } from './questions';
import './Queries.css';

// Saved queries: their list, and the chosen one with its form and its answer.
export function QueriesPage() {
  const { data, error, refetch } = useSavedQueries();
  const name = new URLSearchParams(useSearch()).get('name');
  const chosen = data?.queries.find((query) => query.name === name);
  useEffect(() => {
    document.title = `${chosen?.title ?? 'Saved queries'} · jaccuse`;
  }, [chosen]);
  return (
    <main id="main" className={name ? 'queries queries-one' : 'queries'}>
      <h1 className="unseen">Saved queries</h1>
      <div className="queries-list">
        <h2 className="queries-title">Saved queries</h2>
        {error && <Failure doing="load the saved queries" error={error} retry={refetch} />}
        {!data && !error && <Skeleton what="the saved queries" lines={9} />}
        {data && <LeftOut why={data.why} />}
        {data?.queries.length === 0 && <Notice title="No query is saved here." />}
        {data && <QueryList queries={data.queries} chosen={name} />}
      </div>
      <div className="queries-view">
        {chosen && <QueryView key={chosen.name} query={chosen} />}
        {data && !chosen && (
          <Notice title={name ? 'There is no saved query of this name.' : 'Choose a question.'}>
            {name ? undefined : <p>Each has a short form; its answer is a table, and a network where it tells who says what of whom.</p>}
          </Notice>
        )}
      </div>
    </main>
  );
}
