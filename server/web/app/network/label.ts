import type { Settings } from 'sigma/settings';
import type { Colours } from './colours';
import type { EdgeShape, NodeShape } from './scene';

type Draw = Settings<NodeShape, EdgeShape>['defaultDrawNodeLabel'];
type Box = [left: number, top: number, right: number, bottom: number];

const font = "12.5px 'Inter Variable', system-ui, sans-serif";
const height = 15;

// Labels writes the names of nodes, below or above them, on a rim of paper so that
// lines do not cross them out. A name that would lie over another is left out.
export class Labels {
  private boxes: Box[] = [];

  constructor(private readonly colours: () => Colours) {}

  // begin starts a new picture.
  begin() {
    this.boxes = [];
  }

  readonly draw: Draw = (context, data) => {
    if (!data.label) return;
    const strong = Boolean(data['strong']);
    context.font = `${strong ? 600 : 450} ${font}`;
    const half = context.measureText(data.label).width / 2;
    const top = data['above'] ? data.y - data.size - 4 - height : data.y + data.size + 5;
    const box: Box = [data.x - half, top, data.x + half, top + height];
    if (!strong && this.boxes.some((other) => overlap(box, other))) return;
    this.boxes.push(box);
    this.write(context, data.label, data.x, top, Boolean(data['faded']));
  };

  private write(context: CanvasRenderingContext2D, text: string, x: number, top: number, faded: boolean) {
    const { paper, ink, quiet } = this.colours();
    context.textAlign = 'center';
    context.textBaseline = 'top';
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = paper;
    context.strokeText(text, x, top);
    context.fillStyle = faded ? quiet : ink;
    context.fillText(text, x, top);
  }
}

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
