import { useQuery } from '@tanstack/react-query';
import { ask, send } from '../data/ask';
import { RunSavedQueryDocument, SavedQueriesDocument, type SavedQueriesQuery } from '../data/generated/graphql';
import { enrich } from './enrich';

export type SavedQuery = SavedQueriesQuery['savedQueries']['queries'][number];
export type Parameter = SavedQuery['parameters'][number];
export type Variables = Record<string, unknown>;

export function useSavedQueries() {
  return useQuery({
    queryKey: ['saved-queries'],
    queryFn: async ({ signal }) => (await ask(SavedQueriesDocument, {}, signal)).savedQueries,
  });
}

// useAnswer runs the saved query; without variables it waits for the form.
export function useAnswer({ name, text }: SavedQuery, variables: Variables | null) {
  return useQuery({
    queryKey: ['run', name, variables],
    queryFn: async ({ signal }) => {
      // What cannot be asked for more is run as it is saved.
      const more = await send({ query: enrich(text), variables }, signal);
      return more.errors ? (await ask(RunSavedQueryDocument, { name, variables }, signal)).runSavedQuery : more.data;
    },
    enabled: variables !== null,
  });
}
