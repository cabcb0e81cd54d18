import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../data/ask';
import { SearchActorsDocument, type SearchActorsQuery } from '../data/generated/graphql';

export type Found = SearchActorsQuery['actors']['nodes'][number];

// useSearch finds actors by any of their names.
export function useActorSearch(words: string) {
  return useQuery({
    queryKey: ['search', words],
    queryFn: async ({ signal }) => (await ask(SearchActorsDocument, { search: words }, signal)).actors,
    enabled: words !== '',
    placeholderData: keepPreviousData,
  });
}
