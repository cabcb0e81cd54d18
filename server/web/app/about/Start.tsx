import { useQuery } from '@tanstack/react-query';
import { ask } from '../data/ask';
import { StartDocument } from '../data/generated/graphql';
import { ActorSearch } from '../search/ActorSearch';
import { Failure } from '../ui/Notice';
import { About } from './About';
import { EmptyStore } from './EmptyStore';
import { Exchange } from './Exchange';
import { Loudest } from './Loudest';
import './Start.css';

// The first page: what this is, and where to begin.
export function Start() {
  const { data, error, refetch } = useQuery({ queryKey: ['start'], queryFn: ({ signal }) => ask(StartDocument, {}, signal) });
  const empty = data?.claims.totalCount === 0;
  return (
    <main id="main" className="sheet">
      <div className="hero">
        <div>
          <h1>Who accuses whom in cyberspace, who denies it, and on what evidence.</h1>
          <p className="hero-lede quiet">
            jaccuse reads what states, agencies, companies and researchers say in public, draws the claims out of it, and keeps each with
            the words that carry it. It records who says what. It never says who did it.
          </p>
          {!empty && <ActorSearch large />}
          <div className="hero-begin">
            {error && <Failure doing="ask the store" error={error} retry={refetch} />}
            {empty && <EmptyStore />}
            {!error && !empty && <Loudest start={data} />}
          </div>
        </div>
        <Exchange />
      </div>
      <About />
    </main>
  );
}
