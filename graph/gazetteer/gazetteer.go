package gazetteer

import (
	"fmt"
	"slices"
	"sync"

	"github.com/jaccuse/jaccuse/graph"
)

// A Gazetteer answers who bears a name. It never changes, so any number of goroutines may use it.
type Gazetteer struct {
	entries []Entry
	byRef   map[string]int
	strong  map[string][]int // by folded name; entries in file order
	weak    map[string][]int
	demonym map[string][]int
	class   map[[2]string][]int // by country and class
}

// Default is the gazetteer that comes with jaccuse. It is read once.
func Default() *Gazetteer { return embedded() }

var embedded = sync.OnceValue(func() *Gazetteer {
	entries, err := readAll()
	if err != nil {
		panic(fmt.Sprintf("the embedded gazetteer is broken (go test ./graph/gazetteer shows where): %v", err))
	}
	return index(entries)
})

func index(entries []Entry) *Gazetteer {
	g := &Gazetteer{
		entries: entries,
		byRef:   map[string]int{},
		strong:  map[string][]int{},
		weak:    map[string][]int{},
		demonym: map[string][]int{},
		class:   map[[2]string][]int{},
	}
	for i, e := range entries {
		g.byRef[e.Ref] = i
		g.class[[2]string{e.Country, e.Class}] = append(g.class[[2]string{e.Country, e.Class}], i)
		addNames(g.strong, e.Strong(), i)
		addNames(g.weak, e.Weak, i)
		addNames(g.weak, e.Capitals, i)
		addNames(g.demonym, e.Demonyms, i)
	}
	return g
}

// addNames enters names that all belong to entry i; spellings that fold alike are entered once.
func addNames(to map[string][]int, names []string, i int) {
	for _, name := range names {
		folded := graph.Fold(name)
		if !slices.Contains(to[folded], i) {
			to[folded] = append(to[folded], i)
		}
	}
}

// All lists every entry: countries, agencies, international bodies, organizations, groups, each family sorted by Ref.
func (g *Gazetteer) All() []Entry { return slices.Clone(g.entries) }

// ByRef finds the entry of an external reference.
func (g *Gazetteer) ByRef(ref string) (Entry, bool) {
	i, ok := g.byRef[ref]
	if !ok {
		return Entry{}, false
	}
	return g.entries[i], true
}

// Of lists the entries of a class in a country, such as the foreign ministry of CN, in the order of All. Bodies of no
// country are found under "".
func (g *Gazetteer) Of(country, class string) []Entry {
	return g.pick(g.class[[2]string{country, class}])
}

func (g *Gazetteer) pick(indexes []int) []Entry {
	var picked []Entry
	for _, i := range indexes {
		picked = append(picked, g.entries[i])
	}
	return picked
}
