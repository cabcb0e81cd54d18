import { kindOf } from '../network/kinds';
import { Name } from '../ui/Name';
import { KindSign } from '../ui/Signs';
import { grouped } from '../ui/words';
import { matching } from './matching';
import type { Found } from './questions';

interface Props {
  id: string;
  words: string;
  found: Found[];
  at: number;
  total: number | undefined;
  error: Error | null;
  choose: (actor: Found) => void;
}

export function FoundList({ id, words, found, at, total, error, choose }: Props) {
  return (
    <div className="found">
      <ul id={`${id}-list`} role="listbox" aria-label="Actors found">
        {found.map((actor, i) => (
          <li
            key={actor.id}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === at}
            // Before the field loses the focus, which closes the list.
            onMouseDown={(event) => {
              event.preventDefault();
              choose(actor);
            }}
          >
            <Option actor={actor} words={words} />
          </li>
        ))}
      </ul>
      <p className="found-note quiet small" role="status">
        {note(found.length, total, error)}
      </p>
    </div>
  );
}

function Option({ actor, words }: { actor: Found; words: string }) {
  const other = matching(
    words,
    actor.name,
    actor.names.map(({ text }) => text),
  );
  return (
    <>
      <KindSign kind={actor.kind} />
      <span className="found-name">
        <Name text={actor.name} limit={60} />
        {other && (
          <span className="quiet small">
            {' '}
            also <Name text={other} limit={40} />
          </span>
        )}
      </span>
      <span className="quiet small">{[kindOf(actor.kind).says, actor.country].filter(Boolean).join(', ')}</span>
    </>
  );
}

function note(shown: number, total: number | undefined, error: Error | null): string {
  if (error) return error.message;
  if (total === undefined) return 'Searching…';
  if (total === 0) return 'No actor bears such a name here.';
  return total > shown ? `${shown} of ${grouped(total)}; type more to narrow` : '';
}
