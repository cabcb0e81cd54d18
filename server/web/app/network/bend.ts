// bends gives each of the ties between the same two nodes a curve of its own, in
// either direction, so that none lies over another. The number is how far the
// middle of the curve lies off the straight line, in parts of its length, to the
// right of one who walks from source to target.
export function bends(ties: { source: string; target: string }[], step = 0.12): number[] {
  const pairs = new Map<string, number[]>();
  ties.forEach(({ source, target }, i) => {
    const pair = source < target ? `${source} ${target}` : `${target} ${source}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), i]);
  });
  const result = ties.map(() => 0);
  for (const places of pairs.values()) {
    places.forEach((place, i) => {
      const offset = (i - (places.length - 1) / 2) * step;
      // What is right of one direction is left of the other.
      const { source, target } = ties[place]!;
      result[place] = source < target ? offset : -offset;
    });
  }
  return result.map((bend) => bend || 0);
}
