import type { EdgeKey } from '../network/view';
import { Name } from '../ui/Name';
import { KindSign, VerbLine, VerbWord } from '../ui/Signs';
import { useEnds } from './questions';

// "United States accuses China", as a heading.
export function EdgeTitle({ edge }: { edge: EdgeKey }) {
  const { data } = useEnds(edge);
  if (!data)
    return (
      <h2 id="claims-title" className="edge-title">
        Claims
      </h2>
    );
  const { source, target } = data;
  return (
    <h2 id="claims-title" className="edge-title">
      {source && (
        <span className="edge-end">
          <KindSign kind={source.kind} size={13} /> <Name text={source.name} limit={60} />
        </span>
      )}{' '}
      <span className="edge-verb">
        <VerbLine verb={edge.verb} /> <VerbWord verb={edge.verb} />
      </span>{' '}
      {edge.target === null ? (
        <span className="quiet">and names nobody</span>
      ) : (
        target && (
          <span className="edge-end">
            <KindSign kind={target.kind} size={13} /> <Name text={target.name} limit={60} />
          </span>
        )
      )}
    </h2>
  );
}
