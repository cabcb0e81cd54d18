import { useSyncExternalStore } from 'react';

export type Theme = 'system' | 'light' | 'dark';

const key = 'jaccuse-theme';
const listeners = new Set<() => void>();
const system = matchMedia('(prefers-color-scheme: dark)');
system.addEventListener('change', () => listeners.forEach((listener) => listener()));

// theme is the reader's choice: what the link says, else what was chosen here before.
export function theme(): Theme {
  const chosen = new URLSearchParams(location.search).get('theme') ?? stored();
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

// applyTheme shows the page in the chosen theme.
export function applyTheme() {
  const chosen = theme();
  if (chosen === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = chosen;
  listeners.forEach((listener) => listener());
}

// keepTheme remembers the choice for the next visit.
export function keepTheme(chosen: Theme) {
  try {
    localStorage.setItem(key, chosen);
  } catch {
    // Without storage the choice lasts as long as the link carries it.
  }
}

function stored() {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

// useDark tells whether the page is dark now, by choice or by the system's.
export function useDark(): boolean {
  return useSyncExternalStore(subscribe, () => (theme() === 'system' ? system.matches : theme() === 'dark'));
}
