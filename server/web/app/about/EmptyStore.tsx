import { Notice } from '../ui/Notice';

// Nothing has been loaded.
export function EmptyStore() {
  return (
    <Notice title="This store is empty.">
      <p>
        Load a statement with <code>jaccuse load FILE…</code>, or look at the chronicles that come with jaccuse: <code>jaccuse demo</code>.
      </p>
    </Notice>
  );
}
