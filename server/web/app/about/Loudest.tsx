import { Link } from 'wouter';
import type { StartQuery } from '../data/generated/graphql';
import { span } from '../ui/dates';
import { Name } from '../ui/Name';
import { KindSign } from '../ui/Signs';
import { count } from '../ui/words';

// Actors to begin with: those that accuse and deny most. Before the answer comes,
// the room for it is kept.
export function Loudest({ start }: { start: StartQuery | undefined }) {
  const period = start?.period.groups[0];
  return (
    <>
      <ul className="loudest" aria-label="Actors that accuse and deny most">
        {start?.loudest.groups.map(({ nodes: [node], claims }) =>
          node ? (
            <li key={node.id}>
              <Link href={`/?actor=${node.id}`} className="button button-plain">
                <KindSign kind={node.kind} size={12} />
                <Name text={node.name} limit={30} />
                <span className="quiet number" title={`accuses or denies in ${count(claims, 'claim')}`}>
                  {claims}
                </span>
              </Link>
            </li>
          ) : null,
        )}
      </ul>
      <p className="quiet small number">
        {start
          ? `${count(start.claims.totalCount, 'claim')} by and about ${count(start.actors.totalCount, 'actor')} in ${count(start.documents.totalCount, 'document')}, ${span(period?.first, period?.last)}`
          : ' '}
      </p>
    </>
  );
}
