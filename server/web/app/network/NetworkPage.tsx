import { lazy, Suspense, useEffect } from 'react';
import { Start } from '../about/Start';
import { ClaimsPanel } from '../claims/ClaimsPanel';
import { readable, shorten } from '../ui/names';
import { Skeleton } from '../ui/Skeleton';
import { Network } from './Network';
import { useNode } from './questions';
import { Relations } from './Relations';
import { useView } from './useView';
import './NetworkPage.css';

const DocumentView = lazy(() => import('../document/DocumentView'));

// Left the picture, or a document over it; right the table of the same, or the
// sentences behind one of its lines. On a narrow screen one after the other, the
// table first: its names are all there to read, and its lines broad enough to touch.
export function NetworkPage() {
  const [view] = useView();
  const { data: actor } = useNode(view.actor);
  useEffect(() => {
    document.title = actor ? `${shorten(readable(actor.name), 60)} · jaccuse` : 'jaccuse';
  }, [actor]);

  if (!view.actor && !view.document && !view.edge) return <Start />;
  const front = view.document ? 'document' : view.edge ? 'claims' : (view.show ?? 'table');
  return (
    <main id="main" className={`network network-${front}`}>
      <h1 className="unseen">{actor ? `Who says what of whom around ${readable(actor.name)}` : 'Who says what of whom'}</h1>
      <div className="network-left">
        {view.actor && <Network covered={view.document !== null} />}
        {view.document && (
          <Suspense fallback={<Skeleton what="the document" lines={8} />}>
            <DocumentView key={view.document} id={view.document} />
          </Suspense>
        )}
      </div>
      {(view.actor || view.edge) && <div className="network-right">{view.edge ? <ClaimsPanel edge={view.edge} /> : <Relations />}</div>}
    </main>
  );
}
