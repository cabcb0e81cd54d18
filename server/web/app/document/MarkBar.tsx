import { useView } from '../network/useView';
import type { DocumentWithMarksQuery, Verb } from '../data/generated/graphql';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Name } from '../ui/Name';
import { VerbWord } from '../ui/Signs';
import { edgeText, type EdgeKey } from '../network/view';
import type { Place } from './marks';

export type DocumentMark = NonNullable<DocumentWithMarksQuery['document']>['marks']['marks'][number];

const shown = 3;

// inView puts the claims of the edge that is read first.
function inView(marks: DocumentMark[], edge: EdgeKey | null): DocumentMark[] {
  if (!edge) return marks;
  const read = ({ claim: { source, verb, target } }: DocumentMark) =>
    edgeText({ source: source.node.id, verb, target: target?.node.id ?? null }) === edgeText(edge);
  return [...marks.filter(read), ...marks.filter((mark) => !read(mark))];
}

interface Props {
  places: Place<DocumentMark>[];
  at: number;
  turn: (by: number) => void;
}

// Goes from mark to mark, and says what the chosen one carries.
export function MarkBar({ places, at, turn }: Props) {
  const [view, go] = useView();
  const marks = inView(places[at]!.marks, view.edge);
  const open = (claim: { source: { node: { id: string } }; target?: { node: { id: string } } | null; verb: Verb }) =>
    go({ edge: { source: claim.source.node.id, verb: claim.verb, target: claim.target?.node.id ?? null } });
  return (
    <div className="markbar">
      <div className="markbar-turn" role="group" aria-label="Marks">
        <Button onClick={() => turn(-1)} aria-label="Previous mark" title="Previous mark (P)">
          <Icon name="up" />
        </Button>
        <span className="number small" role="status">
          <span className="unseen">Mark </span>
          {at + 1} of {places.length}
        </span>
        <Button onClick={() => turn(1)} aria-label="Next mark" title="Next mark (N)">
          <Icon name="down" />
        </Button>
      </div>
      <ul className="markbar-claims small">
        {marks.slice(0, shown).map(({ claim }) => (
          <li key={claim.id}>
            <button type="button" onClick={() => open(claim)} title="Read all sentences like it">
              <Name text={claim.source.name} limit={40} /> <VerbWord verb={claim.verb} />{' '}
              {claim.target && <Name text={claim.target.name} limit={40} />}
            </button>
          </li>
        ))}
        {marks.length > shown && <li className="quiet">and {marks.length - shown} more</li>}
      </ul>
    </div>
  );
}
