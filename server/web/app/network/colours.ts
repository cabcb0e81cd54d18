import { verbs } from './verbs';

// The colours of the picture, as the page's design has them now: WebGL cannot
// read CSS.
export type Colours = Record<'paper' | 'ink' | 'quiet' | 'node' | 'nodeQuiet' | 'ring' | 'focus', string> & {
  verbs: Record<string, string>;
  faded: Record<string, string>;
};

export function coloursOf(element: HTMLElement): Colours {
  const probe = element.appendChild(document.createElement('span'));
  const read = (token: string) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const paper = read('--paper');
  const colours = {
    paper,
    ink: read('--ink'),
    quiet: read('--quiet'),
    node: read('--node'),
    nodeQuiet: read('--node-quiet'),
    ring: read('--node-ring'),
    focus: read('--focus'),
    verbs: Object.fromEntries(verbs.map(({ verb, token }) => [verb, read(token)])),
    faded: Object.fromEntries(verbs.map(({ verb, token }) => [verb, blend(read(token), paper, 0.8)])),
  };
  probe.remove();
  return colours;
}

// blend mixes two colours of the form "rgb(1, 2, 3)"; 1 is all of the second.
export function blend(a: string, b: string, part: number): string {
  const from = numbers(a);
  const to = numbers(b);
  return `rgb(${from.map((value, i) => Math.round(value + (to[i]! - value) * part)).join(', ')})`;
}

function numbers(colour: string): number[] {
  return colour
    .match(/[\d.]+/g)!
    .slice(0, 3)
    .map(Number);
}
