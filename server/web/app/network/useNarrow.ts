import { useSyncExternalStore } from 'react';

// As in the style sheets.
const narrow = matchMedia('(max-width: 60rem)');

function subscribe(listener: () => void) {
  narrow.addEventListener('change', listener);
  return () => narrow.removeEventListener('change', listener);
}

// useNarrow tells whether there is no room for picture and table beside each other.
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => narrow.matches);
}
