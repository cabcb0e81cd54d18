import { KindSign } from '../ui/Signs';
import { Button } from '../ui/Button';
import { Name } from '../ui/Name';
import { count } from '../ui/words';
import { kindOf } from './kinds';
import { useNode } from './questions';
import { DepthChoice } from './DepthChoice';
import type { Part } from './slice';
import { useView } from './useView';
import './Heading.css';

// The name is on its way.
function Blank() {
  return (
    <>
      <span className="unseen">Loading</span>
      <span className="heading-blank" />
    </>
  );
}

// Whose network it is, how much of it is shown, and what was added or hidden.
export function Heading({ part }: { part: Part | undefined }) {
  const [view, go] = useView();
  const { data: actor } = useNode(view.actor);
  const claims = part?.ties.reduce((sum, tie) => sum + tie.claims, 0) ?? 0;
  return (
    <header className="heading">
      <div className="heading-name">
        {actor && <KindSign kind={actor.kind} size={18} />}
        <h2>{actor ? <Name text={actor.name} limit={60} /> : actor === null ? <span className="quiet">Not found</span> : <Blank />}</h2>
        {actor && <span className="quiet small">{[kindOf(actor.kind).says, actor.country].filter(Boolean).join(', ')}</span>}
      </div>
      <p className="quiet small number" aria-live="polite">
        {part ? `${count(claims, 'claim')} among ${count(part.spots.length, 'node')}` : ' '}
      </p>
      <div className="heading-undo">
        {view.expanded.length > 0 && (
          <Button onClick={() => go({ expanded: [] })}>{`Fold ${count(view.expanded.length, 'expanded node')}`}</Button>
        )}
        {view.hidden.length > 0 && <Button onClick={() => go({ hidden: [] })}>{`Show ${count(view.hidden.length, 'hidden node')}`}</Button>}
        <DepthChoice />
        <div className="heading-switch" role="group" aria-label="Show as">
          <Button pressed={view.show === 'picture'} onClick={() => go({ show: 'picture' }, { refine: true })}>
            Picture
          </Button>
          <Button pressed={view.show !== 'picture'} onClick={() => go({ show: 'table' }, { refine: true })}>
            Table
          </Button>
        </div>
      </div>
    </header>
  );
}
