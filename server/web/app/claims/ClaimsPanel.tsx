import { useEffect, useRef } from 'react';
import { useView } from '../network/useView';
import type { EdgeKey } from '../network/view';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Failure, Notice } from '../ui/Notice';
import { Skeleton } from '../ui/Skeleton';
import { count } from '../ui/words';
import { ClaimItem } from './ClaimItem';
import { EdgeTitle } from './EdgeTitle';
import { pairing } from './pairing';
import { useClaims } from './questions';
import './ClaimsPanel.css';

// The sentences behind an edge, the latest first, each with its answers beside it.
export function ClaimsPanel({ edge }: { edge: EdgeKey }) {
  const [view, go] = useView();
  const { claims, total, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useClaims(edge, view);
  const title = useRef<HTMLDivElement>(null);
  const { source, verb, target } = edge;
  useEffect(() => title.current?.focus({ preventScroll: true }), [source, verb, target]);
  const pair = pairing(verb);

  return (
    <section className="claims" aria-labelledby="claims-title" onKeyDown={(event) => event.key === 'Escape' && go({ edge: null })}>
      <header className="claims-head">
        <Button look="bare" className="claims-back" onClick={() => go({ edge: null, document: null, mark: null })}>
          <Icon name="back" /> All relations
        </Button>
        <div ref={title} tabIndex={-1}>
          <EdgeTitle edge={edge} />
        </div>
        <p className="quiet small number" role="status">
          {total === undefined ? ' ' : `${count(total, 'claim')}, the latest first`}
        </p>
      </header>
      {pair && claims && claims.length > 0 && (
        <div className="claims-columns quiet small" aria-hidden="true">
          <span>{pair.claim}</span>
          <span>{pair.answers}</span>
        </div>
      )}
      {error && <Failure doing="load the sentences" error={error} retry={refetch} />}
      {!claims && !error && <Skeleton what="the sentences" lines={9} />}
      {claims?.length === 0 && <Notice title="No claim here passes the filters." />}
      <ol className="claims-list">
        {claims?.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} />
        ))}
      </ol>
      {hasNextPage && (
        <p className="claims-more">
          <Button onClick={() => fetchNextPage()} disabled={isFetchingNextPage}>
            {isFetchingNextPage ? 'Loading…' : 'Load more'}
          </Button>
          {total !== undefined && claims && (
            <span className="quiet small number">{count(total - claims.length, 'claim')} not shown yet</span>
          )}
        </p>
      )}
    </section>
  );
}
