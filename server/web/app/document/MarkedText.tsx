import { Fragment, useEffect, useMemo, useRef } from 'react';
import { readable } from '../ui/names';
import type { DocumentMark } from './MarkBar';
import { safeLink } from './link';
import { paragraphsOf, type Piece, type Place } from './marks';

interface Props {
  text: string;
  places: Place<DocumentMark>[];
  at: number;
  choose: (start: number) => void;
}

// The text as it is stored. The chosen mark is brought into sight.
export function MarkedText({ text, places, at, choose }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => paragraphsOf(text, places), [text, places]);
  useEffect(() => {
    frame.current?.querySelector('mark[data-chosen]')?.scrollIntoView({ block: 'center' });
  }, [at, paragraphs]);
  return (
    <div ref={frame} className="text">
      {paragraphs.map((pieces) => (
        <p key={pieces[0]!.start} dir="auto">
          {pieces.map((piece) => (
            <Marked key={piece.start} piece={piece} places={places} at={at} choose={choose} />
          ))}
        </p>
      ))}
    </div>
  );
}

// The addresses in a text are links.
function Linked({ text }: { text: string }) {
  return text.split(/(https?:\/\/[^\s<>"'⟨]*[^\s<>"'⟨.,;:!?)\]])/).map((part, i) => {
    const link = i % 2 === 1 ? safeLink(part) : null;
    return link ? (
      <a key={i} href={link} rel="noreferrer noopener" target="_blank">
        {part}
      </a>
    ) : (
      <Fragment key={i}>{part}</Fragment>
    );
  });
}

function Marked({ piece, places, at, choose }: Omit<Props, 'text'> & { piece: Piece }) {
  const text = readable(piece.text.replaceAll('\r', ''));
  if (piece.places.length === 0) return <Linked text={text} />;
  const chosen = piece.places.includes(at);
  const place = places[chosen ? at : piece.places.at(-1)!]!;
  const { verb } = place.marks[0]!.claim;
  return (
    <mark
      data-chosen={chosen || undefined}
      style={{ borderBottomColor: `var(--${verb.toLowerCase().replaceAll('_', '-')})` }}
      onClick={() => choose(place.marks[0]!.start)}
    >
      {text}
    </mark>
  );
}
