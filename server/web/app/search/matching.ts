// matching is the name that the words were found in, where it is not the one shown:
// every word begins a word of it.
export function matching(words: string, shown: string, names: string[]): string | null {
  const wanted = fold(words).split(' ');
  const fits = (name: string) => {
    const parts = fold(name).split(' ');
    return wanted.every((word) => parts.some((part) => part.startsWith(word)));
  };
  if (fits(shown)) return null;
  return names.find(fits) ?? null;
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
