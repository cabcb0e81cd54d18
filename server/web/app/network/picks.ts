// Sigma finds what lies under the pointer by drawing all nodes and edges once more
// where nobody sees it, each in a colour of its own. That is as dear as the picture
// itself, so it is done when a pointer comes, and not for every frame.
import type { Program, ProgramInfo } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';

const touches = ['mousemove', 'mouseenter', 'mousedown', 'click', 'contextmenu', 'wheel', 'touchstart', 'touchmove', 'touchend'];

type Base = abstract new (...given: any[]) => Program;

// pickedLate makes a program of sigma draw what is picked from only then.
export function pickedLate<P extends Base>(Of: P) {
  abstract class PickedLate extends Of {
    private picked: ProgramInfo | null = null;
    private stale: RenderParams | null = null;
    private readonly gone = new AbortController();

    constructor(...given: any[]) {
      const [gl, buffer, renderer] = given as ConstructorParameters<typeof Program>;
      super(gl, null, renderer);
      if (!buffer) return;
      // Before sigma hears of it.
      const options = { capture: true, passive: true, signal: this.gone.signal };
      touches.forEach((touch) => renderer.getContainer().addEventListener(touch, () => this.drawPicks(gl, buffer), options));
    }

    override render(params: RenderParams) {
      super.render(params);
      this.stale = params;
    }

    override kill() {
      this.gone.abort();
      this.pickProgram = this.picked;
      super.kill();
    }

    private drawPicks(gl: WebGLRenderingContext | WebGL2RenderingContext, buffer: WebGLFramebuffer) {
      if (!this.stale || this.hasNothingToRender()) return;
      const define = '#define PICKING_MODE\n';
      this.picked ??= this.getProgramInfo('pick', gl, define + this.VERTEX_SHADER_SOURCE, define + this.FRAGMENT_SHADER_SOURCE, buffer);
      const { width, height, downSizingRatio } = this.stale;
      const pixelRatio = this.stale.pixelRatio / downSizingRatio;
      gl.viewport(0, 0, width * pixelRatio, height * pixelRatio);
      this.bindProgram(this.picked);
      this.renderProgram({ ...this.stale, pixelRatio }, this.picked);
      this.unbindProgram(this.picked);
      this.stale = null;
    }
  }
  return PickedLate;
}
