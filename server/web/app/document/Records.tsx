import type { DocumentWithMarksQuery } from '../data/generated/graphql';
import { useView } from '../network/useView';
import { written } from '../ui/dates';
import { Name } from '../ui/Name';
import { VerbWord } from '../ui/Signs';
import { count } from '../ui/words';

// A data set has no text to mark; these are its records.
export function Records({ document }: { document: NonNullable<DocumentWithMarksQuery['document']> }) {
  const [, go] = useView();
  const { nodes, totalCount } = document.claims;
  return (
    <div className="records">
      <p className="quiet">This is a data set: its claims stand in records, not in sentences.</p>
      <ul>
        {nodes.map(({ id, source, verb, target, said, locator }) => (
          <li key={id}>
            <button type="button" onClick={() => go({ edge: { source: source.node.id, verb, target: target?.node.id ?? null } })}>
              <Name text={source.name} limit={60} /> <VerbWord verb={verb} /> {target && <Name text={target.name} limit={60} />}
            </button>
            <span className="quiet small number">
              {written(said)}
              {locator && ` · ${locator}`}
            </span>
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && (
        <p className="quiet small">{count(totalCount - nodes.length, 'record')} more; ask for them in the playground.</p>
      )}
    </div>
  );
}
