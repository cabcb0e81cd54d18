import { useView } from '../network/useView';
import { written } from '../ui/dates';
import { Icon } from '../ui/Icon';
import { Name } from '../ui/Name';
import { VerbWord } from '../ui/Signs';
import { plain } from '../ui/words';
import type { Answer } from './questions';
import { Words } from './Words';

// A claim in full: who said it and when, in which words, through whom it is known,
// and where it stands. Named, it says its ends too.
export function Sentence({ claim, named = false }: { claim: Answer; named?: boolean }) {
  const [, go] = useView();
  const { document, speaker, source, target, reporters } = claim;
  const open = () => document && go({ document: document.id, mark: claim.quotes[0]?.start ?? null });
  return (
    <article className="sentence" style={{ borderInlineStartColor: `var(--${claim.verb.toLowerCase().replaceAll('_', '-')})` }}>
      <p className="sentence-head small">
        {named && (
          <>
            <Name text={source.name} limit={60} /> <VerbWord verb={claim.verb} /> {target && <Name text={target.name} limit={60} />}
            {' · '}
          </>
        )}
        <time dateTime={claim.said ?? undefined} className="number">
          {written(claim.said)}
        </time>
      </p>
      <Words quotes={claim.quotes} />
      <dl className="sentence-facts small">
        {(!named || speaker.node.id !== source.node.id) && (
          <div>
            <dt>Speaker</dt>
            <dd>
              <Name text={speaker.name} />
              {speaker.spelled !== speaker.name && (
                <span className="quiet">
                  {' '}
                  as “<Name text={speaker.spelled} limit={60} />”
                </span>
              )}
            </dd>
          </div>
        )}
        {target && target.spelled !== target.name && (
          <div>
            <dt>Target</dt>
            <dd>
              as “<Name text={target.spelled} limit={60} />”
            </dd>
          </div>
        )}
        {reporters.length > 0 && (
          <div>
            <dt>Through</dt>
            <dd>
              {reporters.map(({ name }, i) => (
                <span key={i}>
                  {i > 0 && ', then '}
                  <Name text={name} />
                </span>
              ))}
            </dd>
          </div>
        )}
        {claim.about && (
          <div>
            <dt>About</dt>
            <dd>
              <Name text={claim.about.name} />
            </dd>
          </div>
        )}
        {(claim.likelihood || claim.confidence) && (
          <div>
            <dt>Judged</dt>
            <dd>
              {[claim.likelihood && plain(claim.likelihood), claim.confidence && `${plain(claim.confidence)} confidence`]
                .filter(Boolean)
                .join(', ')}
            </dd>
          </div>
        )}
        {document && (
          <div>
            <dt>Published</dt>
            <dd>
              {document.publisher && (
                <>
                  <Name text={document.publisher.name} />,{' '}
                </>
              )}
              <span className="number">{written(document.published)}</span>
            </dd>
          </div>
        )}
      </dl>
      {document && (
        <button type="button" className="sentence-open small" onClick={open}>
          <Name text={document.title ?? document.file ?? 'Untitled document'} limit={90} />
          <Icon name="next" />
        </button>
      )}
      <p className="sentence-origin quiet">
        {[claim.loader, claim.rule && `rule ${claim.rule}`, claim.locator].filter(Boolean).join(' · ')}
      </p>
    </article>
  );
}
