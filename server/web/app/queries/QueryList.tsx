import { Link } from 'wouter';
import { Name } from '../ui/Name';
import type { SavedQuery } from './questions';

// The queries under their categories.
export function QueryList({ queries, chosen }: { queries: SavedQuery[]; chosen: string | null }) {
  const categories = [...new Set(queries.map(({ category }) => category ?? 'Other'))];
  return (
    <nav aria-label="Saved queries">
      {categories.map((category) => (
        <section key={category}>
          <h3>
            <Name text={category} />
          </h3>
          <ul>
            {queries
              .filter((query) => (query.category ?? 'Other') === category)
              .map(({ name, title, owner }) => (
                <li key={name}>
                  <Link href={`/queries?name=${encodeURIComponent(name)}`} aria-current={name === chosen ? 'page' : undefined}>
                    <Name text={title} />
                    {owner && (
                      <span className="quiet small">
                        {' '}
                        by <Name text={owner} limit={30} />
                      </span>
                    )}
                  </Link>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
