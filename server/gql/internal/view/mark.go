package view

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"unicode/utf8"

	"github.com/jaccuse/jaccuse/graph"
)

// A Mark is a place of a document's text that carries a claim, in bytes and in UTF-16 code units.
type Mark struct {
	Claim      *Claim
	Start      int
	End        int
	StartUTF16 int
	EndUTF16   int
}

// A MarkList is the marks of a document.
type MarkList struct {
	Marks     []*Mark
	Truncated bool
	Why       []string
}

// Marks lists the places of the text that carry claims, in its order. Where a document has more claims than a store gives at
// once, those with the lowest IDs are marked.
func (d *Document) Marks(ctx context.Context, filter *ClaimFilter) (*MarkList, error) {
	text, err := d.Text(ctx)
	if err != nil || text == "" {
		return &MarkList{}, err
	}
	args := claimArgs{Per: graph.PerDocument, Filter: filter, Order: graph.ByID}
	list, err := d.among.claims.of(ctx, d.NodeID(), args, graph.Page{First: graph.MaxPage})
	if err != nil {
		return nil, err
	}
	marks := &MarkList{Marks: marksOf(d.own(list.claims), text)}
	if list.next != "" {
		marks.Truncated = true
		marks.Why = []string{fmt.Sprintf("more than %d claims stand in this document, and only so many are marked; narrow the filter", len(list.claims))}
	}
	return marks, nil
}

// own leaves out claims of other documents that were judged the same: their quotes stand in other texts.
func (d *Document) own(claims []*Claim) []*Claim {
	var own []*Claim
	for _, claim := range claims {
		if claim.Claim.Document == d.NodeID() {
			own = append(own, claim)
		}
	}
	return own
}

func marksOf(claims []*Claim, text string) []*Mark {
	var marks []*Mark
	var offsets []int
	for _, claim := range claims {
		for _, quote := range claim.Quotes {
			marks = append(marks, &Mark{Claim: claim, Start: quote.Start, End: quote.End})
			offsets = append(offsets, quote.Start, quote.End)
		}
	}
	units := utf16Offsets(text, offsets)
	for _, mark := range marks {
		mark.StartUTF16, mark.EndUTF16 = units[mark.Start], units[mark.End]
	}
	slices.SortStableFunc(marks, func(a, b *Mark) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End)) })
	return marks
}

// utf16Offsets gives for byte offsets the same places in UTF-16 code units, in one walk through the text.
func utf16Offsets(text string, offsets []int) map[int]int {
	offsets = slices.Sorted(slices.Values(offsets))
	units := map[int]int{}
	at, unit := 0, 0
	for _, offset := range offsets {
		for at < min(offset, len(text)) {
			r, size := utf8.DecodeRuneInString(text[at:])
			at += size
			unit++
			if r > 0xFFFF {
				unit++ // a surrogate pair
			}
		}
		units[offset] = unit
	}
	return units
}
