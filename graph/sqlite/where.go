package sqlite

import (
	"strings"

	"github.com/jaccuse/jaccuse/graph"
)

// A where gathers conditions that must all hold, with their parameters.
type where struct {
	terms []string
	args  []any
}

func (w *where) add(term string, args ...any) {
	w.terms = append(w.terms, term)
	w.args = append(w.args, args...)
}

func (w where) everything() bool { return len(w.terms) == 0 }

// only is the conditions as a WHERE clause, if there are any.
func (w where) only() string {
	if w.everything() {
		return ""
	}
	return " WHERE " + strings.Join(w.terms, " AND ")
}

// and is the conditions behind another one.
func (w where) and() string {
	if w.everything() {
		return ""
	}
	return " AND " + strings.Join(w.terms, " AND ")
}

// among lets values of a list through; an empty list lets all through.
func among[T ~string](w *where, column string, values []T) {
	if len(values) > 0 {
		w.add(column+" IN (SELECT value FROM json_each(?))", list(values))
	}
}

// listed lets through what stands in a subquery on a list; an empty list lets all through.
func listed[T ~string](w *where, term string, values []T) {
	if len(values) > 0 {
		w.add(term, list(values))
	}
}

// within lets dates of a period through, as Period.Holds does. The columns hold the date, its first and its last day.
func (w *where) within(p graph.Period, date string) {
	bounds := where{}
	if p.From != "" {
		bounds.add(date+"_last >= ?", p.From.First())
	}
	if p.To != "" {
		bounds.add(date+"_first <= ?", p.To.Last())
	}
	dated, undated := date+" <> ''", date+" = ''"
	switch {
	case p.Undated == graph.UndatedOnly:
		w.add(undated)
	case p.Undated == graph.UndatedKept && bounds.everything():
	case p.Undated == graph.UndatedKept:
		w.add("("+undated+" OR ("+strings.Join(bounds.terms, " AND ")+"))", bounds.args...)
	case p.Undated == graph.UndatedByBounds && bounds.everything():
	default:
		w.add(dated+bounds.and(), bounds.args...)
	}
}
