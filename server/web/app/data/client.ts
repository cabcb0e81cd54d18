import { QueryClient } from '@tanstack/react-query';

// What was asked once is kept for the visit: the store changes only when
// somebody loads a document, and the reader can reload the page then. The server
// may well run on this computer, so it is asked without a network, too.
export const client = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 5 * 60_000, gcTime: 10 * 60_000, retry: false, networkMode: 'always', refetchOnWindowFocus: false },
  },
});
