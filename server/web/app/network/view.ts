// What the page shows, as its address says it. A link with the same address
// shows the same.
import type { ClaimFilter, Period, Verb } from '../data/generated/graphql';
import { verbNames } from './verbs';

// EdgeKey names an edge: all claims with a verb from one node to another, or to nobody.
export interface EdgeKey {
  source: string;
  verb: Verb;
  target: string | null;
}

export interface View {
  actor: string | null;
  expanded: string[];
  hidden: string[];
  depth: number;
  from: string | null;
  to: string | null;
  undated: boolean;
  verbs: Verb[];
  edge: EdgeKey | null;
  document: string | null;
  mark: number | null;
  // On a narrow screen, which of both; null where the address leaves it to the page.
  show: 'picture' | 'table' | null;
}

export const maxDepth = 3;

const month = /^\d{4}(-\d{2})?$/;
const id = /^[0-9a-fA-F-]{1,64}$/;

// readView reads an address. What it does not understand it takes for not said.
export function readView(search: string): View {
  const p = new URLSearchParams(search);
  const depth = Number(p.get('depth') ?? 1);
  const mark = Number(p.get('mark') ?? NaN);
  return {
    actor: oneID(p.get('actor')),
    expanded: ids(p.get('expanded')),
    hidden: ids(p.get('hidden')),
    depth: Number.isInteger(depth) && depth >= 1 && depth <= maxDepth ? depth : 1,
    from: oneMonth(p.get('from')),
    to: oneMonth(p.get('to')),
    undated: p.get('undated') !== 'no',
    verbs: readVerbs(p.get('verbs')),
    edge: readEdge(p.get('edge')),
    document: oneID(p.get('document')),
    mark: Number.isInteger(mark) && mark >= 0 ? mark : null,
    show: readShow(p.get('show')),
  };
}

// writeView writes the address of a view, without what is as it is anyway. Keys
// that are not the view's, such as the theme, are kept.
export function writeView(view: View, search = ''): string {
  const p = new URLSearchParams(search);
  const put = (key: string, value: string | null) => (value ? p.set(key, value) : p.delete(key));
  put('actor', view.actor);
  put('expanded', view.expanded.join(','));
  put('hidden', view.hidden.join(','));
  put('depth', view.depth === 1 ? null : String(view.depth));
  put('from', view.from);
  put('to', view.to);
  put('undated', view.undated ? null : 'no');
  put('verbs', view.verbs.length === verbNames.length ? null : view.verbs.join(',').toLowerCase() || 'none');
  put('edge', view.edge && edgeText(view.edge));
  put('document', view.document);
  put('mark', view.mark === null ? null : String(view.mark));
  put('show', view.show);
  return p.toString().replaceAll('%2C', ',').replaceAll('%7E', '~');
}

export function edgeText({ source, verb, target }: EdgeKey): string {
  return [source, verb.toLowerCase(), target ?? ''].join('~');
}

// filterOf is the view as a choice of claims.
export function filterOf(view: View): ClaimFilter {
  const filter: ClaimFilter = {};
  if (view.verbs.length < verbNames.length) filter.verbs = view.verbs;
  const said = periodOf(view);
  if (said) filter.said = said;
  return filter;
}

function periodOf({ from, to, undated }: View): Period | null {
  if (!from && !to) return undated ? null : { undated: 'LEFT_OUT' };
  return { ...(from && { from }), ...(to && { to }), undated: undated ? 'KEPT' : 'LEFT_OUT' };
}

function readShow(text: string | null): View['show'] {
  return text === 'picture' || text === 'table' ? text : null;
}

function readVerbs(text: string | null): Verb[] {
  if (text === null) return verbNames;
  const said = text.toUpperCase().split(',');
  return verbNames.filter((verb) => said.includes(verb));
}

function readEdge(text: string | null): EdgeKey | null {
  const [source, said, target] = (text ?? '').split('~');
  const verb = verbNames.find((name) => name === said?.toUpperCase());
  if (!verb || !source || !id.test(source)) return null;
  if (target && !id.test(target)) return null;
  return { source, verb, target: target || null };
}

function oneID(text: string | null): string | null {
  return text && id.test(text) ? text : null;
}

function ids(text: string | null): string[] {
  return [...new Set((text ?? '').split(',').filter((part) => id.test(part)))];
}

function oneMonth(text: string | null): string | null {
  return text && month.test(text) ? text : null;
}
