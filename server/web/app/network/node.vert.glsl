// See nodeProgram.ts. A square around the node, larger than it by room for the ring.
attribute vec2 a_position;
attribute vec2 a_look;
attribute vec4 a_color;
attribute vec4 a_ring;
attribute vec4 a_halo;
attribute vec4 a_id;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;

varying vec4 v_color;
varying vec4 v_ring;
varying vec4 v_halo;
varying vec2 v_at;
varying float v_radius;
varying float v_shape;

const float bias = 255.0 / 254.0;
const float room = 7.0;

void main() {
  float radius = a_look.x / u_sizeRatio;
  v_at = a_corner * (radius + room);
  vec2 clip = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(clip + v_at / u_viewport * 2.0, 0.0, 1.0);
  v_radius = radius;
  v_shape = a_look.y;
  v_ring = a_ring;
  v_halo = a_halo;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_ring.a *= bias;
  v_halo.a *= bias;
}
