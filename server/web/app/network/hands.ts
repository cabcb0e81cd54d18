// What hands do in the picture: pointing, clicking, dragging.
import type { Stage } from './stage';

export interface Hands {
  chooseNode: (id: string | null) => void;
  chooseEdge: (key: string) => void;
  expand: (id: string) => void;
  point: (what: { node?: string; edge?: string }) => void;
  pinned: (id: string) => void;
}

// listen tells of every move; a dragged node stays where it is dropped.
export function listen(stage: Stage, hands: () => Hands) {
  const { sigma, scene } = stage;
  let held: string | null = null;
  let moved = false;

  sigma.on('clickNode', ({ node }) => !moved && hands().chooseNode(node));
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    hands().expand(node);
  });
  sigma.on('clickEdge', ({ edge }) => hands().chooseEdge(edge));
  sigma.on('clickStage', () => hands().chooseNode(null));
  sigma.on('enterNode', ({ node }) => !held && hands().point({ node }));
  sigma.on('enterEdge', ({ edge }) => !held && hands().point({ edge }));
  sigma.on('leaveNode', () => !held && hands().point({}));
  sigma.on('leaveEdge', () => !held && hands().point({}));

  sigma.on('downNode', ({ node }) => {
    held = node;
    moved = false;
  });
  sigma.on('moveBody', ({ event }) => {
    if (!held) return;
    moved = true;
    const { x, y } = sigma.viewportToGraph(event);
    scene.mergeNodeAttributes(held, { x, y, pinned: true });
    event.preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const release = () => {
    if (held && moved) hands().pinned(held);
    held = null;
  };
  sigma.on('upNode', release);
  sigma.on('upStage', release);
}
