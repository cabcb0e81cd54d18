import { useLocation, useSearch } from 'wouter';
import { Button } from './Button';
import { Icon, type IconName } from './Icon';
import { applyTheme, keepTheme, theme, type Theme } from './theme';

const order: Theme[] = ['system', 'light', 'dark'];
const icons: Record<Theme, IconName> = { system: 'system', light: 'sun', dark: 'moon' };

// Goes round: as the system is, light, dark.
export function ThemeSwitch() {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const now = theme();

  function turn() {
    const next = order[(order.indexOf(now) + 1) % order.length]!;
    keepTheme(next);
    const parameters = new URLSearchParams(search);
    if (next === 'system') parameters.delete('theme');
    else parameters.set('theme', next);
    const query = parameters.toString();
    navigate(query ? `${path}?${query}` : path, { replace: true });
    applyTheme();
  }

  return (
    <Button look="bare" onClick={turn} aria-label={`Theme: ${now}. Change`} title={`Theme: ${now}`}>
      <Icon name={icons[now]} />
    </Button>
  );
}
