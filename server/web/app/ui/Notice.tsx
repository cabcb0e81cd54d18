import type { ReactNode } from 'react';
import { Button } from './Button';
import './Notice.css';

// A sentence about a state: nothing there, something left out.
export function Notice({ title, children, tone = 'calm' }: { title?: string; children?: ReactNode; tone?: 'calm' | 'wrong' }) {
  return (
    <div className={`notice notice-${tone}`} role={tone === 'wrong' ? 'alert' : 'status'}>
      {title && <p className="notice-title">{title}</p>}
      {children}
    </div>
  );
}

// What went wrong, in a sentence, and the way to try again.
export function Failure({ doing, error, retry }: { doing: string; error: Error; retry: () => void }) {
  return (
    <Notice tone="wrong" title={`Could not ${doing}.`}>
      <p>{error.message}</p>
      <Button onClick={retry}>Try again</Button>
    </Notice>
  );
}

// What the API left out of an answer, and why, in its own words.
export function LeftOut({ why }: { why: string[] }) {
  if (why.length === 0) return null;
  return (
    <div className="leftout" role="status">
      {why.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
