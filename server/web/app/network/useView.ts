import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { readView, writeView, type View } from './view';

// The view that the address says, and how to go to another. Going is a step that
// the browser's back button takes back, unless it only refines where one is.
export function useView(): [View, (change: Partial<View>, options?: { refine?: boolean }) => void] {
  const search = useSearch();
  const [, navigate] = useLocation();
  const view = useMemo(() => readView(search), [search]);
  const go = useCallback(
    (change: Partial<View>, { refine = false } = {}) => {
      // Read anew: several changes may come before the page is drawn again.
      const now = readView(location.search);
      const address = writeView({ ...now, ...change }, location.search);
      if (address === location.search.slice(1) && location.pathname === '/') return;
      navigate(address ? `/?${address}` : '/', { replace: refine });
    },
    [navigate],
  );
  return [view, go];
}
