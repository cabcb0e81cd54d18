// Draws edges as curved, dashed lines with an arrow, each as a strip of triangles
// along a quadratic curve. All of it is reckoned in pixels of the screen, so that
// a dash is as long, and an arrow as large, at every zoom.
import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import fragment from './edge.frag.glsl?raw';
import vertex from './edge.vert.glsl?raw';
import { pickedLate } from './picks';

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
const uniforms = ['u_matrix', 'u_viewport', 'u_sizeRatio', 'u_pixelRatio'] as const;

export interface EdgeLook extends EdgeDisplayData {
  bend: number;
  dash: [number, number, number, number];
}

export class CurvedEdgeProgram extends pickedLate(EdgeProgram<(typeof uniforms)[number]>) {
  // In how many straight parts a curve is drawn.
  segments() {
    return 14;
  }

  getDefinition() {
    const strip = stripOf(this.segments());
    return {
      VERTICES: strip.length,
      VERTEX_SHADER_SOURCE: vertex,
      FRAGMENT_SHADER_SOURCE: fragment,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_from', size: 2, type: FLOAT },
        { name: 'a_to', size: 2, type: FLOAT },
        { name: 'a_radii', size: 2, type: FLOAT },
        { name: 'a_line', size: 2, type: FLOAT },
        { name: 'a_dash', size: 4, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_vertex', size: 3, type: FLOAT }],
      CONSTANT_DATA: strip,
    };
  }

  processVisibleItem(id: number, start: number, from: NodeDisplayData, to: NodeDisplayData, data: EdgeDisplayData) {
    const { bend, dash, size, color } = data as EdgeLook;
    this.array.set([from.x, from.y, to.x, to.y, from.size, to.size, size, bend, ...dash, floatColor(color), id], start);
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo) {
    gl.uniformMatrix3fv(uniformLocations.u_matrix!, false, params.matrix);
    gl.uniform2f(uniformLocations.u_viewport!, params.width, params.height);
    gl.uniform1f(uniformLocations.u_sizeRatio!, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_pixelRatio!, params.pixelRatio);
  }
}

// Straight edges, which are most of a large picture, need one part only.
export class StraightEdgeProgram extends CurvedEdgeProgram {
  override segments() {
    return 1;
  }
}

// The vertices of every edge: (how far along, which side, 1 for the arrow). The
// line and the arrow are one strip, joined by triangles without area.
function stripOf(parts: number): number[][] {
  const line = Array.from({ length: parts + 1 }, (_, i) => [
    [i / parts, 1, 0],
    [i / parts, -1, 0],
  ]).flat();
  const arrow = [
    [0, 1, 1],
    [0, -1, 1],
    [1, 0, 1],
  ];
  return [...line, line.at(-1)!, arrow[0]!, ...arrow];
}
