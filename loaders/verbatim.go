package loaders

import "github.com/jaccuse/jaccuse/graph"

// seam is how many bytes of markup may lie between two letters of a quote that stand together in the stored text. More, such
// as the address of a link, parts it.
const seam = 12

// Verbatim is the longest part of a quote whose words stand together in the file too, with no address between them: what a
// person finds who looks for it there.
func (s Stored) Verbatim(q graph.Quote) graph.Quote {
	longest := graph.Quote{Start: q.Start, End: q.Start}
	start := q.Start
	for i := q.Start + 1; i <= q.End; i++ {
		if i < q.End && s.Source(i)-s.Source(i-1) <= seam {
			continue
		}
		if i-start > longest.End-longest.Start {
			longest.Start, longest.End = start, i
		}
		start = i
	}
	longest.Text = s.Text[longest.Start:longest.End]
	return longest
}
