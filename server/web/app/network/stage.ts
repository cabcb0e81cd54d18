// The picture: sigma, with our scene on it.
import Sigma from 'sigma';
import { Arranger } from './arranger';
import { coloursOf } from './colours';
import { CurvedEdgeProgram, StraightEdgeProgram } from './edgeProgram';
import { Labels } from './label';
import { edgeLook, inFocus, mostNames, nodeLook, type Attention } from './looks';
import type { Places } from './layout';
import { move, still } from './move';
import { KindNodeProgram } from './nodeProgram';
import { taskOf } from './places';
import { newScene, update, type EdgeShape, type NodeShape } from './scene';
import type { Part } from './slice';

const padding = 40;

export interface StageEvents {
  settled: (settled: boolean) => void;
}

export class Stage {
  readonly scene = newScene();
  readonly sigma: Sigma<NodeShape, EdgeShape>;
  private readonly arranger = new Arranger();
  private colours;
  private attention: Attention = { centres: new Set(), chosen: null, edge: null, pointed: {} };
  private focus: Set<string> | null = null;
  private arrangedFor = 0;
  private stopMoving = () => {};

  constructor(
    private readonly container: HTMLElement,
    private readonly events: StageEvents,
  ) {
    this.colours = coloursOf(container);
    container.classList.add('stage-waiting');
    const labels = new Labels(() => this.colours);
    // The scene comes on when its nodes have places.
    this.sigma = new Sigma(newScene(), container, {
      allowInvalidContainer: true,
      // Under the names of sigma's own programs, which then need not be compiled.
      nodeProgramClasses: { circle: KindNodeProgram as never },
      edgeProgramClasses: { arrow: CurvedEdgeProgram as never, line: StraightEdgeProgram as never },
      nodeReducer: (id, shape) => nodeLook(this.scene, this.colours, this.attention, this.focus, id, shape),
      edgeReducer: (id, shape) => edgeLook(this.scene, this.colours, this.attention, this.focus, id, shape),
      defaultNodeType: 'circle',
      defaultEdgeType: 'line',
      defaultDrawNodeLabel: labels.draw,
      defaultDrawNodeHover: labels.draw,
      enableEdgeEvents: true,
      zIndex: true,
      stagePadding: padding,
      labelDensity: 2,
      labelGridCellSize: 110,
      labelRenderedSizeThreshold: 5,
      minCameraRatio: 0.05,
      maxCameraRatio: 3,
      doubleClickZoomingRatio: 1,
      zoomToSizeRatioFunction: (ratio) => Math.sqrt(Math.max(ratio, 0.2)),
    });
    this.sigma.on('beforeRender', () => labels.begin());
    this.sigma.on('resize', () => this.refit());
  }

  // show draws a part of the graph. New nodes find their places beside the page,
  // and the others make room.
  show(part: Part) {
    const first = this.scene.order === 0;
    const fresh = update(this.scene, part);
    this.look();
    if (fresh > 0) this.arrange(!first);
  }

  // attend says what stands out.
  attend(attention: Partial<Attention>) {
    this.attention = { ...this.attention, ...attention };
    this.look();
  }

  // recolour takes the colours of the page anew.
  recolour() {
    this.colours = coloursOf(this.container);
    this.look();
  }

  // arrange seeks a place for every node that is not pinned.
  arrange(glide = true) {
    const ids = this.scene.nodes();
    const { width, height, room } = this.frameFor(ids.length);
    this.arrangedFor = this.sigma.getDimensions().width;
    this.stopMoving();
    this.events.settled(false);
    this.arranger.arrange(taskOf(this.scene, width, height), (places, done) => {
      this.container.classList.remove('stage-waiting');
      this.stopMoving();
      this.enclose(places, width / 2 + room, height / 2, room);
      this.stopMoving = move(this.scene, ids, places, glide && done);
      // Last, so that the picture is drawn once.
      if (this.sigma.getGraph() !== this.scene) this.sigma.setGraph(this.scene);
      if (done) this.events.settled(true);
    });
  }

  fit() {
    void this.sigma.getCamera().animatedReset({ duration: still.matches ? 0 : 200 });
  }

  zoom(factor: number) {
    const camera = this.sigma.getCamera();
    void camera.animate({ ratio: camera.getBoundedRatio(camera.ratio / factor) }, { duration: still.matches ? 0 : 120 });
  }

  pin(id: string, pinned: boolean) {
    this.scene.setNodeAttribute(id, 'pinned', pinned);
  }

  // farCorner is the corner of the picture that lies farthest from a node.
  farCorner(id: string): string {
    const { width, height } = this.sigma.getDimensions();
    const { x, y } = this.sigma.graphToViewport(this.scene.getNodeAttributes(id));
    return `${y < height / 2 ? 'bottom' : 'top'} ${x < width / 2 ? 'right' : 'left'}`;
  }

  kill() {
    this.stopMoving();
    this.arranger.stop();
    this.sigma.kill();
  }

  // The room for nodes, without a margin, and without room for names at the sides.
  private frameFor(nodes: number) {
    const { width, height } = this.sigma.getDimensions();
    const room = nodes <= mostNames ? Math.min(64, width * 0.1) : 0;
    return { width: width - 2 * (padding + room), height: height - 2 * padding, room };
  }

  // A unit is a pixel, as long as the picture fits its frame.
  private enclose({ x, y }: Places, width: number, height: number, room: number) {
    const halfX = Math.max(width, ...x.map((at) => Math.abs(at) + room));
    const halfY = Math.max(height, ...y.map(Math.abs));
    this.sigma.setCustomBBox({ x: [-halfX, halfX], y: [-halfY, halfY] });
  }

  // In a frame of another form, the nodes lie otherwise.
  private refit() {
    const { width } = this.sigma.getDimensions();
    if (this.arrangedFor && Math.abs(width / this.arrangedFor - 1) > 0.25) this.arrange();
  }

  private look() {
    this.focus = inFocus(this.scene, this.attention);
    this.sigma.scheduleRefresh();
  }
}
