import { useView } from './useView';
import { maxDepth } from './view';

const depths = Array.from({ length: maxDepth }, (_, i) => i + 1);

// How many lines away the picture reaches.
export function DepthChoice() {
  const [view, go] = useView();
  return (
    <fieldset className="depth">
      <legend>Steps</legend>
      {depths.map((depth) => (
        <label key={depth}>
          <input type="radio" className="unseen" name="depth" checked={view.depth === depth} onChange={() => go({ depth })} />
          <span className="unseen">{depth === 1 ? 'step away' : 'steps away'} </span>
          {depth}
        </label>
      ))}
    </fieldset>
  );
}
