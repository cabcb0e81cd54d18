// Characters that turn the writing direction of what stands around them, and
// other controls. Shown by their number, so that nobody reads a name backwards.
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

// readable writes out what cannot be seen: "a\u202eb" becomes "a⟨U+202E⟩b".
export function readable(text: string): string {
  return text.replace(unseen, (c) => `⟨U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`);
}

// shorten cuts a text to so many characters, and says so with an ellipsis.
export function shorten(text: string, limit: number): string {
  const characters = [...text];
  if (characters.length <= limit) return text;
  return `${characters
    .slice(0, limit - 1)
    .join('')
    .trimEnd()}…`;
}
