package gazetteer

import (
	"slices"
	"strings"

	"github.com/jaccuse/jaccuse/graph"
)

// Find lists the entries that bear a name, however it is spelled (see graph.Fold): first those for whom it is a strong
// name, then those for whom it is a weak one or a capital, each in the order of All. A name that nobody bears is tried
// beside a country: "Chinese Foreign Ministry", "Ministry of Foreign Affairs of China". Nil if nobody bears it.
func (g *Gazetteer) Find(name string) []Entry {
	folded := graph.Fold(name)
	if found := g.bearers(folded); found != nil {
		return g.pick(found)
	}
	return g.findBeside(folded)
}

func (g *Gazetteer) bearers(folded string) []int {
	found := slices.Clone(g.strong[folded])
	for _, i := range g.weak[folded] {
		if !slices.Contains(found, i) {
			found = append(found, i)
		}
	}
	return found
}

// findBeside splits a folded name at every blank into a country and the name of one of its bodies, in either order.
func (g *Gazetteer) findBeside(folded string) []Entry {
	for i, r := range folded {
		if r != ' ' {
			continue
		}
		before, after := folded[:i], folded[i+1:]
		if found := g.bodies(before, after); found != nil {
			return found
		}
		if body, of := strings.CutSuffix(before, " of"); of {
			if found := g.bodies(strings.TrimPrefix(after, "the "), body); found != nil {
				return found
			}
		}
	}
	return nil
}

// bodies lists the bearers of a name that belong to the country that the other name or demonym stands for.
func (g *Gazetteer) bodies(country, name string) []Entry {
	codes := g.countries(country)
	var found []Entry
	for _, e := range g.pick(g.bearers(name)) {
		if e.Kind != graph.Country && slices.Contains(codes, e.Country) {
			found = append(found, e)
		}
	}
	return found
}

// countries lists the codes of the states of a folded name or demonym.
func (g *Gazetteer) countries(folded string) []string {
	var codes []string
	for _, i := range append(slices.Clone(g.strong[folded]), g.demonym[folded]...) {
		if g.entries[i].Kind == graph.Country {
			codes = append(codes, g.entries[i].Country)
		}
	}
	return codes
}
