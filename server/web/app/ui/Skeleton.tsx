import './Skeleton.css';

// Grey lines in the place of text that is on its way.
export function Skeleton({ lines = 3, what }: { lines?: number; what: string }) {
  return (
    <div className="skeleton" role="status">
      <span className="unseen">Loading {what}</span>
      {Array.from({ length: lines }, (_, i) => (
        <span key={i} className="skeleton-line" aria-hidden="true" />
      ))}
    </div>
  );
}
