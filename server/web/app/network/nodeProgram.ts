// Draws a node as the shape of its kind, with a ring where it is chosen or held.
import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import fragment from './node.frag.glsl?raw';
import vertex from './node.vert.glsl?raw';
import { pickedLate } from './picks';

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
const uniforms = ['u_matrix', 'u_viewport', 'u_sizeRatio', 'u_pixelRatio'] as const;

export interface NodeLook extends NodeDisplayData {
  shape: number;
  ring: string;
  halo: string;
}

export class KindNodeProgram extends pickedLate(NodeProgram<(typeof uniforms)[number]>) {
  getDefinition() {
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: vertex,
      FRAGMENT_SHADER_SOURCE: fragment,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_look', size: 2, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_ring', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_halo', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ],
    };
  }

  processVisibleItem(id: number, start: number, data: NodeDisplayData) {
    const { shape, ring, halo, size, color, x, y } = data as NodeLook;
    this.array.set([x, y, size, shape, floatColor(color), floatColor(ring), floatColor(halo), id], start);
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo) {
    gl.uniformMatrix3fv(uniformLocations.u_matrix!, false, params.matrix);
    gl.uniform2f(uniformLocations.u_viewport!, params.width, params.height);
    gl.uniform1f(uniformLocations.u_sizeRatio!, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_pixelRatio!, params.pixelRatio);
  }
}
