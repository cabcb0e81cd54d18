import type { Kind, Verb } from '../data/generated/graphql';
import { kindOf } from '../network/kinds';
import { dashArray, lineWidth, lookOf } from '../network/verbs';

// The shape of a kind, as in the picture.
export function KindSign({ kind, size = 14 }: { kind: Kind; size?: number }) {
  const look = kindOf(kind);
  return (
    <svg className="kind-sign" width={size} height={size} viewBox="-1.1 -1.1 2.2 2.2" role="img" aria-label={look.says}>
      <path d={look.path} fill="var(--node)" />
    </svg>
  );
}

// The line of a verb, as in the picture.
export function VerbLine({ verb, length = 28 }: { verb: Verb; length?: number }) {
  const look = lookOf(verb);
  return (
    <svg className="verb-line" width={length} height="10" viewBox={`0 0 ${length} 10`} aria-hidden="true">
      <path d={`M0 5h${length - 7}`} stroke={`var(${look.token})`} strokeWidth="2.25" strokeDasharray={dashArray(look)} fill="none" />
      <path d={`M${length - 8} 1.2 ${length} 5l-8 3.8z`} fill={`var(${look.token})`} />
    </svg>
  );
}

// A line as broad as an edge of so many claims in a picture of this scale.
export function WidthLine({ claims, scale }: { claims: number; scale: number }) {
  return (
    <svg width="24" height="14" viewBox="0 0 24 14" aria-hidden="true">
      <path d="M0 7h24" stroke="var(--quiet)" strokeWidth={lineWidth(claims, scale)} />
    </svg>
  );
}

// The verb as a word in its colour.
export function VerbWord({ verb }: { verb: Verb }) {
  const look = lookOf(verb);
  return <span style={{ color: `var(${look.token})`, fontWeight: 550 }}>{look.says}</span>;
}
