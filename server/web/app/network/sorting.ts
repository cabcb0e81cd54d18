import type { Tie } from './slice';
import { lookOf } from './verbs';

export type Column = 'source' | 'verb' | 'target' | 'claims' | 'first' | 'last';

export const columns: { column: Column; says: string }[] = [
  { column: 'source', says: 'Source' },
  { column: 'verb', says: 'Verb' },
  { column: 'target', says: 'Target' },
  { column: 'claims', says: 'Claims' },
  { column: 'first', says: 'First' },
  { column: 'last', says: 'Last' },
];

// sorted orders ties by a column; what is alike in it stays as it was. The undated
// and those without a target come last, either way.
export function sorted(ties: Tie[], column: Column, down: boolean): Tie[] {
  const sign = down ? -1 : 1;
  return [...ties].sort((a, b) => {
    const x = valueOf(a, column);
    const y = valueOf(b, column);
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    if (typeof x === 'number' && typeof y === 'number') return sign * (x - y);
    return sign * String(x).localeCompare(String(y), 'en');
  });
}

function valueOf(tie: Tie, column: Column): string | number | null {
  if (column === 'source') return tie.source.name;
  if (column === 'target') return tie.target?.name ?? null;
  if (column === 'verb') return lookOf(tie.verb).says;
  return tie[column];
}
