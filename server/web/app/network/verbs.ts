import type { Verb } from '../data/generated/graphql';

// How a verb is told from the others: its colour, and its dash in pixels of
// stroke and gap. The picture, the legend and the buttons all draw from here.
export interface VerbLook {
  verb: Verb;
  says: string;
  token: string;
  dash: [number, number, number, number];
  means: string;
}

export const verbs: VerbLook[] = [
  {
    verb: 'ACCUSES',
    says: 'accuses',
    token: '--accuses',
    dash: [1, 0, 0, 0],
    means: 'says that the other did, or stands behind, something wrongful',
  },
  { verb: 'DENIES', says: 'denies', token: '--denies', dash: [7, 5, 7, 5], means: 'rejects an accusation of the other' },
  { verb: 'CITES', says: 'cites', token: '--cites', dash: [2, 4, 2, 4], means: 'relies on a report' },
  {
    verb: 'ATTRIBUTES',
    says: 'attributed to',
    token: '--attributes',
    dash: [9, 4, 2, 4],
    means: 'is said, by somebody, to belong to or work for the other',
  },
  { verb: 'ENDORSES', says: 'endorses', token: '--endorses', dash: [14, 4, 14, 4], means: 'supports the accusation of the other' },
  {
    verb: 'CLAIMS_RESPONSIBILITY',
    says: 'claims responsibility',
    token: '--claims-responsibility',
    dash: [4, 2, 4, 2],
    means: 'says: we did it',
  },
];

export const verbNames = verbs.map(({ verb }) => verb);

export function lookOf(verb: Verb): VerbLook {
  return verbs.find((look) => look.verb === verb)!;
}

// dashArray is the dash as SVG wants it; undefined for a solid line.
export function dashArray({ dash }: VerbLook): string | undefined {
  return dash[1] === 0 ? undefined : dash.join(' ');
}

// lineWidth is how broad an edge is drawn, in pixels: the square of it grows with
// the number of claims, up to 64 of them.
export function lineWidth(claims: number, scale = 1): number {
  return 1.5 * Math.sqrt(Math.min(claims, 64)) * scale;
}
