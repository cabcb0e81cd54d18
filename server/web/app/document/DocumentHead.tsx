import type { DocumentWithMarksQuery } from '../data/generated/graphql';
import { written } from '../ui/dates';
import { Icon } from '../ui/Icon';
import { Name } from '../ui/Name';
import { count } from '../ui/words';
import { safeLink } from './link';

type Document = NonNullable<DocumentWithMarksQuery['document']>;

// What is known of the document, and where it was published.
export function DocumentHead({ document }: { document: Document }) {
  const link = safeLink(document.url);
  return (
    <header className="document-head">
      <h2>
        <Name text={document.title ?? document.file ?? 'Untitled document'} limit={300} />
      </h2>
      <p className="quiet">
        {document.publisher ? <Name text={document.publisher.name} /> : 'Publisher unknown'}
        {' · '}
        <span className="number">{written(document.published)}</span>
        {' · '}
        <span className="number">{count(document.claims.totalCount, 'claim')}</span>
        {document.language && ` · ${document.language}`}
      </p>
      {link && (
        <p className="small">
          <a href={link} rel="noreferrer noopener" target="_blank">
            <Name text={link} limit={90} /> <Icon name="out" />
          </a>
        </p>
      )}
      {document.url && !link && (
        <p className="small quiet">
          Given source, no link to follow: <Name text={document.url} limit={120} />
        </p>
      )}
    </header>
  );
}
