// A count with its word: "1 claim", "1,204 claims".
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

// "ALMOST_CERTAIN" as "almost certain".
export function plain(term: string): string {
  return term.toLowerCase().replaceAll('_', ' ');
}
