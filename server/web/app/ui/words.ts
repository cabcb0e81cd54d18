// A whole number with commas: "1,204". Written here, because a browser takes long
// to load what it knows of all languages' numbers.
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}

// A count with its word: "1 claim", "1,204 claims".
export function count(n: number, one: string, many = `${one}s`): string {
  return `${grouped(n)} ${n === 1 ? one : many}`;
}

// "ALMOST_CERTAIN" as "almost certain".
export function plain(term: string): string {
  return term.toLowerCase().replaceAll('_', ' ');
}
