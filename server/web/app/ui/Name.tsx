import { readable, shorten } from './names';

// A name out of a document. Whatever it holds, it is text, keeps its own writing
// direction to itself, and does not push anything off the page; the whole of a
// long name is a title away.
export function Name({ text, limit = 80 }: { text: string; limit?: number }) {
  const clean = readable(text);
  const short = shorten(clean, limit);
  return (
    <bdi className="name" title={short === clean ? undefined : clean}>
      {short}
    </bdi>
  );
}
