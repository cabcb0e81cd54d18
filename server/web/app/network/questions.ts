// What the network page asks.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../data/ask';
import { NeighbourhoodDocument, NodeCardDocument, TimelineDocument, UnaddressedDocument } from '../data/generated/graphql';
import { unpack, type Tie } from './slice';
import { edgeText, filterOf, type View } from './view';
import { verbNames } from './verbs';

export const mostNodes = 2000;
export const mostEdges = 5000;

// usePart is the part of the graph that the view shows. While the next one comes,
// the last one stays.
export function usePart(view: View) {
  const around = [view.actor!, ...view.expanded];
  const variables = { around, depth: view.depth, filter: filterOf(view), maxNodes: mostNodes, maxEdges: mostEdges };
  return useQuery({
    queryKey: ['neighbourhood', variables],
    queryFn: async ({ signal }) => unpack(await ask(NeighbourhoodDocument, variables, signal)),
    enabled: view.actor !== null && view.verbs.length > 0,
    placeholderData: keepPreviousData,
  });
}

// useUnaddressed are the claims of the actor whose document names nobody as target.
export function useUnaddressed(view: View) {
  const variables = { filter: { ...filterOf(view), sources: [view.actor!, ...view.expanded] } };
  return useQuery({
    queryKey: ['unaddressed', variables],
    queryFn: async ({ signal }) => {
      const { dyads } = await ask(UnaddressedDocument, variables, signal);
      return dyads.dyads
        .filter(({ target }) => !target)
        .map(({ source, verb, claims, first, last }): Tie => ({
          key: edgeText({ source: source.id, verb, target: null }),
          source: { ...source, country: source.country ?? null, claims },
          target: null,
          verb,
          claims,
          first: first ?? null,
          last: last ?? null,
        }));
    },
    enabled: view.actor !== null && view.verbs.length > 0,
    placeholderData: keepPreviousData,
  });
}

// useTimeline counts the claims of the actor by month, and tells from when to when
// the store has any.
export function useTimeline({ actor, verbs }: View) {
  const filter = { parties: [actor!], ...(verbs.length < verbNames.length && { verbs }) };
  return useQuery({
    queryKey: ['timeline', filter],
    queryFn: ({ signal }) => ask(TimelineDocument, { filter }, signal),
    enabled: actor !== null && verbs.length > 0,
    placeholderData: keepPreviousData,
  });
}

export function useNode(id: string | null) {
  return useQuery({
    queryKey: ['node', id],
    queryFn: async ({ signal }) => (await ask(NodeCardDocument, { id: id! }, signal)).node,
    enabled: id !== null,
  });
}
