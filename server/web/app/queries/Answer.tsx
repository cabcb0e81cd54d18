import type { UseQueryResult } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useState } from 'react';
import { Button } from '../ui/Button';
import { Failure, LeftOut, Notice } from '../ui/Notice';
import { Skeleton } from '../ui/Skeleton';
import { count, grouped } from '../ui/words';
import { AnswerTable } from './AnswerTable';
import type { SavedQuery, Variables } from './questions';
import { tableOf } from './rows';
import { edgesOf, partOf } from './tied';

const AnswerPicture = lazy(() => import('./AnswerPicture'));

// The answer as a table, and as a network where its rows are edges.
export function Answer({ query, variables, answer }: { query: SavedQuery; variables: Variables | null; answer: UseQueryResult<unknown> }) {
  const [picture, setPicture] = useState(false);
  const table = useMemo(() => (answer.data ? tableOf(answer.data) : null), [answer.data]);
  const edges = useMemo(() => (table ? edgesOf(table, query.text, variables ?? {}) : []), [table, query, variables]);
  const part = useMemo(() => table && partOf(table, edges), [table, edges]);

  if (!variables) return <p className="quiet query-wait">Fill in what is not optional, and run it.</p>;
  if (answer.error) return <Failure doing="run the query" error={answer.error} retry={answer.refetch} />;
  if (!table) return <Skeleton what="the answer" lines={8} />;
  if (table.rows.length === 0) return <Notice title="The answer is empty." />;
  return (
    <div className="answer">
      <div className="answer-head">
        <p className="number small" role="status">
          {count(table.rows.length, 'row')}
          {table.total !== null && table.total > table.rows.length && ` of ${grouped(table.total)}`}
        </p>
        {part && (
          <div role="group" aria-label="Show as" className="answer-switch">
            <Button pressed={!picture} onClick={() => setPicture(false)}>
              Table
            </Button>
            <Button pressed={picture} onClick={() => setPicture(true)}>
              Network
            </Button>
          </div>
        )}
      </div>
      <LeftOut why={table.why} />
      {picture && part ? (
        <Suspense fallback={<div className="answer-picture" />}>
          <AnswerPicture part={part} />
        </Suspense>
      ) : (
        <AnswerTable table={table} edges={edges} />
      )}
    </div>
  );
}
