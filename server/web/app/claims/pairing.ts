import type { Verb } from '../data/generated/graphql';

// pairing names the two columns of claims that have answers, or are some.
export function pairing(verb: Verb): { claim: string; answers: string; none: string } | null {
  if (verb === 'ACCUSES') return { claim: 'Accusation', answers: 'Answers', none: 'No answer in this store' };
  if (verb === 'DENIES') return { claim: 'Denial', answers: 'What it answers', none: 'Which accusation it answers is not known' };
  return null;
}
