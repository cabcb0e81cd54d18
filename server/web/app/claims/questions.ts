// What the panel of sentences asks.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask } from '../data/ask';
import { ClaimsOfDocument, EndsDocument, type ClaimsOfQuery } from '../data/generated/graphql';
import { filterOf, type EdgeKey, type View } from '../network/view';

export type Claim = ClaimsOfQuery['claims']['nodes'][number];
export type Answer = Claim['answeredBy']['nodes'][number];

const page = 20;
const widePage = 200;

// useClaims are the claims behind an edge, as the view's period has them, the
// latest said first, a page at a time.
export function useClaims(edge: EdgeKey, view: View) {
  const { said } = filterOf(view);
  const filter = { sources: [edge.source], verbs: [edge.verb], ...(edge.target && { targets: [edge.target] }), ...(said && { said }) };
  const result = useInfiniteQuery({
    queryKey: ['claims', filter, edge.target],
    queryFn: async ({ pageParam, signal }) =>
      (await ask(ClaimsOfDocument, { filter, first: edge.target ? page : widePage, after: pageParam }, signal)).claims,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
  const all = result.data?.pages.flatMap(({ nodes }) => nodes);
  // The API has no word for "towards nobody", so those towards somebody are left out here.
  const claims = edge.target ? all : all?.filter(({ target }) => !target);
  return { ...result, claims, total: edge.target ? result.data?.pages[0]?.totalCount : undefined };
}

export function useEnds({ source, target }: EdgeKey) {
  return useQuery({
    queryKey: ['ends', source, target],
    queryFn: ({ signal }) => ask(EndsDocument, { source, target: target ?? source }, signal),
  });
}
