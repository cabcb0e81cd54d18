// Answers of any shape as a table: the longest list of objects in it, a row each.
export type Cell = string | number | boolean | null;

export interface Table {
  columns: string[];
  rows: Cell[][];
  total: number | null;
  why: string[];
}

type Value = Cell | Value[] | { [key: string]: Value };
type Tree = { [key: string]: Value };

// tableOf finds the outermost list and makes a row of each of its items. An answer
// that is a thing with a name is one row.
export function tableOf(answer: unknown): Table {
  const single = Object.values((answer ?? {}) as Tree)
    .filter(isTree)
    .filter((tree) => 'name' in tree);
  const found = listIn(answer as Value) ?? { items: single, within: {} };
  const flat = found.items.map((item) => flatten(item));
  const columns = [...new Set(flat.flatMap((row) => Object.keys(row)))];
  const { totalCount, why } = found.within;
  return {
    columns,
    rows: flat.map((row) => columns.map((column) => row[column] ?? null)),
    total: typeof totalCount === 'number' ? totalCount : null,
    why: Array.isArray(why) ? why.map(String) : [],
  };
}

function listIn(value: Value): { items: Tree[]; within: Tree } | null {
  if (!isTree(value)) return null;
  for (const inner of Object.values(value)) {
    if (Array.isArray(inner) && inner.length > 0 && inner.every(isTree) && !('name' in value)) return { items: inner, within: value };
  }
  for (const inner of Object.values(value)) {
    const found = listIn(inner);
    if (found) return found;
  }
  return null;
}

// flatten makes one level of many: {source: {name}} becomes "source", lists their
// items with a break between.
function flatten(tree: Tree, prefix = ''): Record<string, Cell> {
  const row: Record<string, Cell> = {};
  for (const [key, value] of Object.entries(tree)) {
    const path = prefix ? `${prefix} ${key}` : key;
    if (isTree(value)) Object.assign(row, named(path, value));
    else
      row[path] = Array.isArray(value)
        ? value
            .filter((item) => item !== null)
            .map(brief)
            .join('\n')
        : value;
  }
  return row;
}

function named(path: string, value: Tree): Record<string, Cell> {
  const { name, totalCount, ...rest } = value;
  if (name === undefined && totalCount === undefined) return flatten(value, path);
  if (totalCount !== undefined)
    return { [path]: Array.isArray(rest['nodes']) ? (rest['nodes'] as Value[]).map(brief).join('\n') : (totalCount as Cell) };
  return { [path]: name as Cell, ...flatten(rest, path) };
}

// brief is a value within a list, in a line; of what has a name, that.
function brief(value: Value): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(brief).filter(Boolean).join(', ');
  if (!isTree(value)) return String(value);
  if (value['name'] !== undefined && 'kind' in value) return brief(value['name']);
  return Object.values(value).map(brief).filter(Boolean).join(' · ');
}

function isTree(value: Value): value is Tree {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
