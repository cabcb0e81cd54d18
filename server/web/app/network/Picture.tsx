import { useEffect, useRef, useState } from 'react';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useDark } from '../ui/theme';
import { listen, type Hands } from './hands';
import { Foot } from './Foot';
import { NodeCard } from './NodeCard';
import { describe } from './describe';
import { isArrow, towards } from './keys';
import { keyOf, type Part } from './slice';
import { Stage } from './stage';
import { useView } from './useView';
import { edgeText } from './view';
import './Picture.css';

interface Props {
  part: Part;
  chosen: string | null;
  choose: (id: string | null) => void;
  pins: string[];
  setPins: (change: (pins: string[]) => string[]) => void;
  expand: (id: string) => void;
  hide: (id: string) => void;
  togglePin: (id: string) => void;
}

// The network as a picture, which is made once the page around it stands. The table beside it says the same in words.
export default function Picture({ part, chosen, choose, pins, setPins, expand, hide, togglePin }: Props) {
  const [view, go] = useView();
  const dark = useDark();
  const container = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Stage | null>(null);
  const [settled, setSettled] = useState(false);
  const [pointed, point] = useState<{ node?: string; edge?: string }>({});

  const hands = useRef<Hands>(null!);
  hands.current = {
    chooseNode: choose,
    chooseEdge: (key) => {
      const tie = part.ties.find((other) => other.key === key);
      if (tie) go({ edge: keyOf(tie) });
    },
    expand,
    point,
    pinned: (id) => setPins((now) => [...new Set([...now, id])]),
  };

  useEffect(() => {
    const made = new Stage(container.current!, { settled: setSettled });
    setStage(made);
    // Where the browser checks find it: what lies in a canvas has no elements.
    Object.assign(container.current!, { stage: made });
    listen(made, () => hands.current);
    return () => {
      made.kill();
      setStage(null);
    };
  }, []);
  useEffect(() => stage?.show(part), [stage, part]);
  useEffect(() => stage?.recolour(), [stage, dark]);
  useEffect(() => stage?.attend({ pointed }), [stage, pointed]);
  useEffect(() => {
    stage?.scene.forEachNode((id) => stage.pin(id, pins.includes(id)));
  }, [stage, pins, part]);
  useEffect(() => {
    stage?.attend({ chosen, edge: view.edge && edgeText(view.edge), centres: new Set([view.actor!, ...view.expanded]) });
  }, [stage, chosen, view.edge, view.actor, view.expanded]);

  const spot = part.spots.find(({ id }) => id === chosen);

  function onKeyDown(event: React.KeyboardEvent) {
    const { key } = event;
    if (event.altKey || event.ctrlKey || event.metaKey || !stage) return;
    const at = chosen ?? view.actor!;
    const acts: Record<string, () => void> = {
      Enter: () => expand(at),
      h: () => at !== view.actor && hide(at),
      p: () => togglePin(at),
      Escape: () => choose(null),
      '+': () => stage.zoom(1.4),
      '-': () => stage.zoom(1 / 1.4),
      '0': () => stage.fit(),
    };
    if (isArrow(key)) {
      const next = chosen ? towards(stage.scene, at, key) : at;
      if (next) choose(next);
    } else if (acts[key]) acts[key]();
    else return;
    event.preventDefault();
  }

  return (
    <div className="picture" data-settled={settled || undefined}>
      <div
        ref={container}
        className="picture-canvas"
        tabIndex={0}
        role="application"
        aria-label="Picture of the network. Arrow keys go from node to node, Enter expands, P pins, H hides. The table says the same."
        onKeyDown={onKeyDown}
      />
      <div className="picture-foot">
        <Foot part={part} pointed={pointed} settled={settled} />
        <div className="picture-zoom" role="group" aria-label="Zoom">
          <Button onClick={() => stage?.zoom(1.4)} aria-label="Zoom in">
            <Icon name="plus" />
          </Button>
          <Button onClick={() => stage?.zoom(1 / 1.4)} aria-label="Zoom out">
            <Icon name="minus" />
          </Button>
          <Button onClick={() => stage?.fit()} aria-label="Fit">
            <Icon name="fit" />
          </Button>
        </div>
      </div>
      {spot && (
        <NodeCard
          spot={spot}
          corner={stage?.farCorner(spot.id) ?? 'top left'}
          pinned={pins.includes(spot.id)}
          expand={expand}
          hide={hide}
          togglePin={togglePin}
          close={() => choose(null)}
        />
      )}
      <p className="unseen" aria-live="polite">
        {chosen && describe(part, { node: chosen })}
      </p>
    </div>
  );
}
