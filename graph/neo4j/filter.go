package neo4j

import "github.com/jaccuse/jaccuse/graph"

// A filter is a list of conditions, each a part of a file, with its parameter of the same name.
type filter struct {
	file   string
	names  []string
	params map[string]any
}

func newFilter(file string) *filter { return &filter{file: file, params: map[string]any{}} }

func (f *filter) add(name string, value any) {
	f.names = append(f.names, name)
	f.params[name] = value
}

// addList adds the condition unless the list is empty.
func addList[T any](f *filter, name string, list []T) {
	if len(list) > 0 {
		f.add(name, list)
	}
}

// addPeriod adds the condition unless every date passes it.
func (f *filter) addPeriod(name string, p graph.Period) {
	if p == (graph.Period{}) || p == (graph.Period{Undated: graph.UndatedKept}) {
		return
	}
	bounds := map[string]any{"undated": p.Holds(""), "from": string(p.From.First()), "to": "~"}
	if p.To != "" {
		bounds["to"] = string(p.To.Last())
	}
	if p.Undated == graph.UndatedOnly {
		bounds["from"] = "~" // behind every date
	}
	f.add(name, bounds)
}

// where is the condition that all of them hold.
func (f *filter) where() fragment {
	text := "WHERE true"
	for _, name := range f.names {
		text += "\nAND (" + clause(f.file, name) + ")"
	}
	return fragment{"where", text}
}

// candidates is the clause that the search begins with.
func (f *filter) candidates(which string) fragment {
	return fragment{"candidates", clause(f.file, "candidates: "+which)}
}
