// enrich asks a query for the IDs and kinds of sources and targets besides, so that
// its rows can be drawn, and lead on. Ends of dyads are nodes, those of claims parties.
export function enrich(text: string): string {
  const more = /\bdyads\s*[({]/.test(text) ? 'id kind' : 'kind node { id }';
  return text.replace(/\b(source|target)\s*\{/g, `$& ${more} `);
}
