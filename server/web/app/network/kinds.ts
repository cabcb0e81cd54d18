import type { Kind } from '../data/generated/graphql';

// Kinds are told apart by shape. Paths lie in a box from -1 to 1; the picture
// draws the same shapes in its shader, by their place in this list.
export interface KindLook {
  kind: Kind;
  says: string;
  many: string;
  path: string;
}

export const kinds: KindLook[] = [
  { kind: 'COUNTRY', says: 'country', many: 'countries', path: 'M-.86 0a.86.86 0 1 0 1.72 0a.86.86 0 1 0-1.72 0z' },
  { kind: 'AGENCY', says: 'agency', many: 'agencies', path: 'M-.74-.74h1.48v1.48h-1.48z' },
  { kind: 'GROUP', says: 'group', many: 'groups', path: 'M0-.95.92.72h-1.84z' },
  { kind: 'ORGANIZATION', says: 'organization', many: 'organizations', path: 'M0-.95.82-.475.82.475 0 .95-.82.475-.82-.475z' },
  { kind: 'PERSON', says: 'person', many: 'persons', path: 'M0-1 1 0 0 1-1 0z' },
  {
    kind: 'COALITION',
    says: 'coalition',
    many: 'coalitions',
    path: 'M-.92 0a.92.92 0 1 0 1.84 0a.92.92 0 1 0-1.84 0zM-.62 0a.62.62 0 1 1 1.24 0a.62.62 0 1 1-1.24 0zM-.34 0a.34.34 0 1 0 .68 0a.34.34 0 1 0-.68 0z',
  },
  { kind: 'REPORT', says: 'report', many: 'reports', path: 'M-.62-.9H.2L.62-.48V.9H-.62z' },
  { kind: 'INCIDENT', says: 'incident', many: 'incidents', path: 'M-.3-.9H.3V-.3H.9V.3H.3V.9H-.3V.3H-.9V-.3H-.3z' },
];

export function kindOf(kind: Kind): KindLook {
  return kinds.find((look) => look.kind === kind)!;
}

// shapeOf is the place of the kind's shape in the shader.
export function shapeOf(kind: Kind): number {
  return kinds.findIndex((look) => look.kind === kind);
}
