// See edgeProgram.ts. Positions become pixels first, and clip space again last.
attribute vec2 a_from;
attribute vec2 a_to;
attribute vec2 a_radii;
attribute vec2 a_line;
attribute vec4 a_dash;
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec3 a_vertex;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;
uniform float u_pixelRatio;

varying vec4 v_color;
varying vec4 v_dash;
varying float v_along;
varying float v_across;
varying float v_half;
varying float v_arrow;

const float bias = 255.0 / 254.0;

vec2 pixels(vec2 position) {
  return (u_matrix * vec3(position, 1.0)).xy * u_viewport * 0.5;
}

vec2 slope(vec2 a, vec2 c, vec2 b, float t) {
  return 2.0 * mix(c - a, b - c, t);
}

// The length of the curve from 0 to t, by Gauss in three points.
float lengthTo(vec2 a, vec2 c, vec2 b, float t) {
  float h = t * 0.5;
  return h * (0.8888889 * length(slope(a, c, b, h))
    + 0.5555556 * (length(slope(a, c, b, h * 0.2254033)) + length(slope(a, c, b, h * 1.7745967))));
}

void main() {
  vec2 a = pixels(a_from);
  vec2 b = pixels(a_to);
  vec2 way = b - a;
  float distance = max(length(way), 0.001);
  vec2 right = vec2(way.y, -way.x) / distance;
  vec2 c = (a + b) * 0.5 + right * 2.0 * a_line.y * distance;

  float width = max(a_line.x / u_sizeRatio, 0.6);
  float arrow = min(6.0 + 1.9 * width, distance * 0.3);
  float gap = 2.5;
  float speedA = length(slope(a, c, b, 0.0));
  float speedB = length(slope(a, c, b, 1.0));
  float t0 = min((a_radii.x / u_sizeRatio + gap) / speedA, 0.45);
  float tip = max(1.0 - (a_radii.y / u_sizeRatio + gap) / speedB, 0.5);
  float t1 = max(tip - arrow / speedB, t0);

  bool isArrow = a_vertex.z > 0.5;
  float t = isArrow ? mix(t1, tip, a_vertex.x) : mix(t0, t1, a_vertex.x);
  vec2 middle = mix(mix(a, c, t), mix(c, b, t), t);
  vec2 direction = normalize(isArrow ? slope(a, c, b, (t1 + tip) * 0.5) : slope(a, c, b, t));
  vec2 side = vec2(-direction.y, direction.x) * a_vertex.y;

  float half_ = isArrow ? arrow * 0.42 : width * 0.5;
  #ifdef PICKING_MODE
  half_ = max(half_, 5.0);
  #endif
  float drawn = isArrow ? half_ : half_ + 1.0;

  gl_Position = vec4((middle + side * drawn) / u_viewport * 2.0, 0.0, 1.0);
  v_along = lengthTo(a, c, b, t) - lengthTo(a, c, b, t0);
  v_across = a_vertex.y * drawn;
  v_half = half_;
  v_arrow = a_vertex.z;
  v_dash = a_dash * max(1.0, width / 3.0);

  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
