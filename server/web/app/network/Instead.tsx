import { Button } from '../ui/Button';
import { Failure, Notice } from '../ui/Notice';
import type { Part } from './slice';
import { useView } from './useView';
import { verbNames } from './verbs';

interface Props {
  error: Error | null;
  retry: () => void;
  part: Part | undefined;
}

// What stands in the place of the picture, where there is none.
export function Instead({ error, retry, part }: Props) {
  const [view, go] = useView();
  if (error) return <Failure doing="load the network" error={error} retry={retry} />;
  if (view.verbs.length === 0) return <Notice title="No verb is chosen.">Choose one above to see who says what of whom.</Notice>;
  if (!part)
    return (
      <p className="network-waiting quiet" role="status">
        Loading the network…
      </p>
    );
  if (part.spots.length === 0) {
    return (
      <Notice title="There is no such node in this store.">
        <p>The link may come from another store. Search for the actor by one of its names.</p>
      </Notice>
    );
  }
  if (part.ties.length > 0) return null;
  const filtered = view.from || view.to || !view.undated || view.verbs.length < verbNames.length;
  if (!filtered) return <Notice title="No claim connects this node to another." />;
  return (
    <Notice title="No claim passes these filters.">
      <Button onClick={() => go({ from: null, to: null, undated: true, verbs: verbNames })}>Show all claims</Button>
    </Notice>
  );
}
