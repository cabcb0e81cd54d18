import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { listen } from '../network/hands';
import type { Part } from '../network/slice';
import { Stage } from '../network/stage';
import { useDark } from '../ui/theme';

// The answer drawn. A node leads to its network, a line to its sentences; the table
// leads to the same.
export default function AnswerPicture({ part }: { part: Part }) {
  const [, navigate] = useLocation();
  const dark = useDark();
  const container = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  useEffect(() => {
    const made = new Stage(container.current!, { settled: () => {} });
    stage.current = made;
    listen(made, () => ({
      chooseNode: (id) => id && navigate(`/?actor=${id}`),
      chooseEdge: (key) => navigate(`/?actor=${key.split('~')[0]}&edge=${key}`),
      expand: () => {},
      point: (pointed) => made.attend({ pointed }),
      pinned: () => {},
    }));
    made.show(part);
    return () => made.kill();
  }, [part, navigate]);
  useEffect(() => stage.current?.recolour(), [dark]);
  return <div ref={container} className="answer-picture" role="img" aria-label="The answer as a network; the table says the same." />;
}
