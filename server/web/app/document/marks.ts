// The places of a text that carry claims, as pieces to be set one after the other.

// A Place is a stretch of the text, in UTF-16 units, with the marks that it bears.
export interface Place<Mark> {
  start: number;
  end: number;
  marks: Mark[];
}

export interface Span {
  startUtf16: number;
  endUtf16: number;
}

// A Piece is text in which the same places hold everywhere.
export interface Piece {
  text: string;
  start: number;
  places: number[];
}

// placesOf puts together the marks that stand at one place, in the order of the text.
export function placesOf<Mark extends Span>(marks: readonly Mark[]): Place<Mark>[] {
  const places = new Map<string, Place<Mark>>();
  for (const mark of marks) {
    const key = `${mark.startUtf16} ${mark.endUtf16}`;
    const place = places.get(key) ?? { start: mark.startUtf16, end: mark.endUtf16, marks: [] };
    place.marks.push(mark);
    places.set(key, place);
  }
  return [...places.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

// paragraphsOf cuts the text at its empty lines; each paragraph is cut where a
// place begins or ends. Together the pieces are the text, character for character.
export function paragraphsOf(text: string, places: readonly { start: number; end: number }[]): Piece[][] {
  return paragraphSpans(text).map(([start, end]) => {
    const here = places.map((place, i) => ({ ...place, i })).filter((place) => place.start < end && place.end > start);
    const cuts = new Set([start, end]);
    here.forEach((place) => [place.start, place.end].forEach((cut) => cut > start && cut < end && cuts.add(cut)));
    const edges = [...cuts].sort((a, b) => a - b);
    return edges.slice(0, -1).map((from, n): Piece => {
      const to = edges[n + 1]!;
      return {
        text: text.slice(from, to),
        start: from,
        places: here.filter((place) => place.start <= from && place.end >= to).map(({ i }) => i),
      };
    });
  });
}

function paragraphSpans(text: string): [number, number][] {
  const spans: [number, number][] = [];
  let start = 0;
  for (const match of text.matchAll(/\n[^\S\n]*\n\s*/g)) {
    const end = match.index + match[0].length;
    spans.push([start, end]);
    start = end;
  }
  if (start < text.length) spans.push([start, text.length]);
  return spans;
}
