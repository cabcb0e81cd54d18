const arrows = [
  { id: 'accuses', path: 'M80 68C120 34 200 34 238 66', dash: undefined, x: 160, y: 30 },
  { id: 'denies', path: 'M240 92C200 126 120 126 82 94', dash: '7 5', x: 160, y: 137 },
  { id: 'cites', path: 'M66 104C76 150 100 176 136 190', dash: '2 4', x: 66, y: 176 },
];

// What a claim is, as a drawing.
export function Exchange() {
  return (
    <svg
      className="exchange"
      viewBox="0 0 320 240"
      role="img"
      aria-label="One party accuses another, which denies it; the accusation cites a report."
    >
      {arrows.map(({ id, path, dash, x, y }) => (
        <g key={id} style={{ color: `var(--${id})` }}>
          <marker id={id} viewBox="0 0 10 10" refX="8" refY="5" markerWidth="7" markerHeight="7" orient="auto">
            <path d="M0 0 10 5 0 10z" style={{ fill: `var(--${id})`, stroke: 'none' }} />
          </marker>
          <path d={path} stroke="currentColor" strokeDasharray={dash} strokeLinecap="butt" markerEnd={`url(#${id})`} />
          <text x={x} y={y}>
            {id}
          </text>
        </g>
      ))}
      <circle cx="60" cy="80" r="22" />
      <circle cx="260" cy="80" r="22" />
      <rect x="142" y="172" width="36" height="46" rx="3" />
      <path d="M150 184h20M150 192h20M150 200h12" strokeWidth="1.5" />
    </svg>
  );
}
