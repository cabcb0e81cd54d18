declare module 'graphology-layout-forceatlas2/iterate.js' {
  // One round of the forces over the matrices of nodes and edges, in place.
  export default function iterate(settings: object, nodes: Float32Array, edges: Float32Array): object;
}
