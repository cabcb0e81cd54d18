import { useId, useState } from 'react';
import { useView } from '../network/useView';
import { Icon } from '../ui/Icon';
import { FoundList } from './FoundList';
import { useActorSearch, type Found } from './questions';
import { useLater } from './useLater';
import './ActorSearch.css';

// Finds an actor by any of its names, and opens its network.
export function ActorSearch({ large = false }: { large?: boolean }) {
  const [, go] = useView();
  const id = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const words = useLater(text.trim(), 120);
  const { data, error, isPlaceholderData } = useActorSearch(words);
  const found = text.trim() && data ? data.nodes : [];
  const shown = open && text.trim() !== '';

  function choose(actor: Found | undefined) {
    if (!actor) return;
    setText('');
    setOpen(false);
    go({ actor: actor.id, expanded: [], hidden: [], edge: null, document: null, mark: null });
  }

  function onKeyDown(event: React.KeyboardEvent) {
    const last = found.length - 1;
    if (event.key === 'ArrowDown') setAt(shown ? Math.min(at + 1, last) : 0);
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && shown && !isPlaceholderData && words === text.trim()) choose(found[at]);
    else if (event.key === 'Escape') return shown ? setOpen(false) : setText('');
    else return;
    setOpen(true);
    event.preventDefault();
  }

  return (
    <div className={large ? 'search search-large' : 'search'} role="search">
      <Icon name="search" />
      <input
        type="text"
        role="combobox"
        aria-label="Search an actor by any of its names"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && found[at] ? `${id}-${at}` : undefined}
        placeholder={large ? 'A country, agency, group, company or person' : 'Search an actor'}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setAt(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      {shown && <FoundList id={id} words={words} found={found} at={at} total={data?.totalCount} error={error} choose={choose} />}
    </div>
  );
}
