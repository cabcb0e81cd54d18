import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { ask } from '../data/ask';
import { DocumentWithMarksDocument } from '../data/generated/graphql';
import { useView } from '../network/useView';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Failure, LeftOut, Notice } from '../ui/Notice';
import { Skeleton } from '../ui/Skeleton';
import { DocumentHead } from './DocumentHead';
import { MarkBar } from './MarkBar';
import { MarkedText } from './MarkedText';
import { placesOf } from './marks';
import { Records } from './Records';
import './Document.css';

// A document with the words that carry claims marked in it.
export default function DocumentView({ id }: { id: string }) {
  const [view, go] = useView();
  const { data, error, refetch } = useQuery({
    queryKey: ['document', id],
    queryFn: async ({ signal }) => (await ask(DocumentWithMarksDocument, { id }, signal)).document,
  });
  const places = useMemo(() => placesOf(data?.marks.marks ?? []), [data]);
  const at = Math.max(
    0,
    places.findIndex(({ marks }) => marks.some(({ start }) => start === view.mark)),
  );
  const frame = useRef<HTMLElement>(null);
  useEffect(() => frame.current?.focus({ preventScroll: true }), []);

  const close = () => go({ document: null, mark: null });
  const turn = (by: number) => {
    const next = places[(at + by + places.length) % places.length];
    if (next) go({ mark: next.marks[0]!.start }, { refine: true });
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'n') turn(1);
    else if (event.key === 'p') turn(-1);
    else if (event.key === 'Escape') close();
  };

  return (
    <article ref={frame} className="document" tabIndex={-1} aria-label="Document" onKeyDown={onKeyDown}>
      <div className="document-bar">
        <Button look="bare" onClick={close}>
          <Icon name="back" /> Close document
        </Button>
        {places.length > 0 && <MarkBar places={places} at={at} turn={turn} />}
      </div>
      {error && <Failure doing="load the document" error={error} retry={refetch} />}
      {data === undefined && !error && <Skeleton what="the document" lines={12} />}
      {data === null && <Notice title="There is no such document in this store." />}
      {data && (
        <div className="document-sheet">
          <DocumentHead document={data} />
          <LeftOut why={data.marks.why} />
          {data.text ? (
            <MarkedText text={data.text} places={places} at={at} choose={(start) => go({ mark: start }, { refine: true })} />
          ) : (
            <Records document={data} />
          )}
        </div>
      )}
    </article>
  );
}
