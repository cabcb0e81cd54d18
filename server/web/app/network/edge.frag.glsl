precision highp float;

varying vec4 v_color;
varying vec4 v_dash;
varying float v_along;
varying float v_across;
varying float v_half;
varying float v_arrow;

uniform float u_pixelRatio;

void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float feather = 0.5 / u_pixelRatio + 0.25;
  float shown = 1.0;
  if (v_arrow < 0.5) {
    shown = 1.0 - smoothstep(v_half - feather, v_half + feather, abs(v_across));
    if (v_dash.y > 0.0) {
      float at = mod(v_along, v_dash.x + v_dash.y + v_dash.z + v_dash.w);
      float second = v_dash.x + v_dash.y;
      float ink = at < second ? min(at, v_dash.x - at) : min(at - second, second + v_dash.z - at);
      shown *= smoothstep(-feather, feather, ink);
    }
  }
  gl_FragColor = vec4(v_color.rgb, v_color.a) * shown;
  #endif
}
