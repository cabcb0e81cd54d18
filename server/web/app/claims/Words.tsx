import { useState } from 'react';
import { readable, shorten } from '../ui/names';

const limit = 600;

// The words that carry a claim. A record of a data set has none.
export function Words({ quotes }: { quotes: { text: string }[] }) {
  if (quotes.length === 0) return <p className="words-none quiet small">A record of a data set; it has no words of its own.</p>;
  return quotes.map(({ text }, i) => <Quote key={i} text={readable(text)} />);
}

function Quote({ text }: { text: string }) {
  const [whole, setWhole] = useState(false);
  const short = shorten(text, limit);
  return (
    <blockquote className="words">
      <bdi>{whole ? text : short}</bdi>
      {short !== text && (
        <button type="button" className="words-whole small" onClick={() => setWhole(!whole)}>
          {whole ? 'Less' : 'All of it'}
        </button>
      )}
    </blockquote>
  );
}
