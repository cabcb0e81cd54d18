import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Name } from '../ui/Name';
import { readable } from '../ui/names';
import { KindSign } from '../ui/Signs';
import { count } from '../ui/words';
import { kindOf } from './kinds';
import { useNode } from './questions';
import type { Spot } from './slice';
import { useView } from './useView';
import './NodeCard.css';

interface Props {
  spot: Spot;
  corner: string;
  pinned: boolean;
  expand: (id: string) => void;
  hide: (id: string) => void;
  togglePin: (id: string) => void;
  close: () => void;
}

const shownNames = 4;
const longName = 60;

// The chosen node, and what can be done with it.
export function NodeCard({ spot, corner, pinned, expand, hide, togglePin, close }: Props) {
  const [view, go] = useView();
  const { data: node } = useNode(spot.id);
  const others = node?.names.map(({ text }) => text).filter((text) => text !== spot.name) ?? [];
  const expanded = view.expanded.includes(spot.id);
  const central = spot.id === view.actor;
  const report = node?.documents[0];
  return (
    <section className="card" data-corner={corner} aria-label="Chosen node">
      <header>
        <KindSign kind={spot.kind} />
        <h2>
          <Name text={spot.name} limit={longName} />
        </h2>
        <Button look="bare" onClick={close} aria-label="Close">
          <Icon name="close" />
        </Button>
      </header>
      <p className="quiet small">
        {[kindOf(spot.kind).says, spot.country, `${count(spot.claims, 'claim')} here`].filter(Boolean).join(' · ')}
        {node?.publisher && (
          <>
            {' '}
            · by <Name text={node.publisher.name} />
          </>
        )}
      </p>
      {others.length > 0 && (
        <p className="small card-names">
          <span className="quiet">Also </span>
          {others.slice(0, shownNames).map((text, i) => (
            <span key={text}>
              {i > 0 && ', '}
              <Name text={text} limit={30} />
            </span>
          ))}
          {others.length > shownNames && (
            <span className="quiet" title={others.slice(shownNames).join(', ')}>
              {' '}
              and {others.length - shownNames} more
            </span>
          )}
        </p>
      )}
      {spot.name.length > longName && (
        <details className="small card-names">
          <summary className="quiet">The whole name</summary>
          <bdi>{readable(spot.name)}</bdi>
        </details>
      )}
      <div className="card-actions">
        {expanded && <Button onClick={() => go({ expanded: view.expanded.filter((id) => id !== spot.id) })}>Fold</Button>}
        {!expanded && !central && (
          <Button look="primary" onClick={() => expand(spot.id)}>
            Expand
          </Button>
        )}
        {!central && <Button onClick={() => go({ actor: spot.id, expanded: [], hidden: [], edge: null })}>Centre</Button>}
        <Button pressed={pinned} onClick={() => togglePin(spot.id)}>
          Pin
        </Button>
        {!central && <Button onClick={() => hide(spot.id)}>Hide</Button>}
        {report && <Button onClick={() => go({ document: report.id, mark: null })}>Read</Button>}
      </div>
    </section>
  );
}
