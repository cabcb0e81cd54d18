precision highp float;

varying vec4 v_color;
varying vec4 v_ring;
varying vec4 v_halo;
varying vec2 v_at;
varying float v_radius;
varying float v_shape;

uniform float u_pixelRatio;

float box(vec2 p, vec2 size) {
  vec2 d = abs(p) - size;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}

// A disc within a ring.
float ring(float r) {
  return min(r - 0.34, max(r - 0.92, 0.62 - r));
}

// How far p lies outside the shape of a node of radius 1; y points up. The shapes
// are those of kinds.ts, in the same order.
float outside(vec2 p) {
  if (v_shape < 0.5) return length(p) - 0.86;
  if (v_shape < 1.5) return box(p, vec2(0.68)) - 0.06;
  if (v_shape < 2.5) return max(abs(p.x) * 0.876 + p.y * 0.482 - 0.458, -p.y - 0.72);
  if (v_shape < 3.5) return max(abs(p.x) - 0.82, abs(p.x) * 0.5 + abs(p.y) * 0.866 - 0.82);
  if (v_shape < 4.5) return (abs(p.x) + abs(p.y) - 1.0) * 0.7071;
  if (v_shape < 5.5) return ring(length(p));
  if (v_shape < 6.5) return max(box(p, vec2(0.62, 0.9)), (p.x + p.y - 1.1) * 0.7071);
  return min(box(p, vec2(0.3, 0.9)), box(p, vec2(0.9, 0.3)));
}

float cover(float distance) {
  float feather = 0.6 / u_pixelRatio;
  return 1.0 - smoothstep(-feather, feather, distance);
}

void main() {
  float distance = outside(v_at / v_radius) * v_radius;
  #ifdef PICKING_MODE
  if (length(v_at) > v_radius + 3.0) discard;
  gl_FragColor = v_color;
  #else
  vec4 color = v_color * cover(distance);
  float around = length(v_at) - v_radius - 3.5;
  vec4 halo = v_halo * cover(distance - 2.0);
  vec4 ring = v_ring * cover(abs(around) - 1.0) * v_ring.a;
  color = color + halo * (1.0 - color.a);
  gl_FragColor = color + ring * (1.0 - color.a);
  #endif
}
