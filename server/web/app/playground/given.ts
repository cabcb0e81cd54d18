// What a link brings along: /playground?query=…&variables=…, as the page of saved
// queries writes it. It opens in a tab of its own.
export function given(search: string): { query: string; variables?: string } | null {
  const parameters = new URLSearchParams(search);
  const query = parameters.get('query');
  if (!query) return null;
  return { query, variables: parameters.get('variables') ?? undefined };
}
