import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { ActorSearch } from '../search/ActorSearch';
import { ThemeSwitch } from './ThemeSwitch';
import './Shell.css';

// The bar above every page.
export function Shell({ search, children }: { search: boolean; children: ReactNode }) {
  const [path] = useLocation();
  const here = (page: string) => (path === page ? 'page' : undefined);
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="bar">
        <Link href="/" className="bar-name">
          jaccuse
        </Link>
        {search ? <ActorSearch /> : <span className="bar-space" />}
        <nav aria-label="Pages">
          <Link href="/queries" aria-current={here('/queries')}>
            Queries
          </Link>
          <a href="/playground">Playground</a>
          <Link href="/about" aria-current={here('/about')}>
            About
          </Link>
        </nav>
        <ThemeSwitch />
      </header>
      {children}
    </>
  );
}
