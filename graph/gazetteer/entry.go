package gazetteer

import (
	"slices"

	"github.com/jaccuse/jaccuse/graph"
)

// An Entry is one known actor. Its lists are shared by all callers and must not be changed.
type Entry struct {
	Ref      string     // "iso3166:CN" for countries, "jaccuse:cn/ministry-of-state-security", "jaccuse:org/kaspersky", "jaccuse:group/apt28"; never changes
	Kind     graph.Kind // COUNTRY, AGENCY, ORGANIZATION, GROUP or COALITION
	Name     string     // the English name to show
	Country  string     // ISO 3166-1 alpha-2, or EU, NATO, UN; the home country of a company; always "" for groups
	Names    []string   // further names, abbreviations, official long names
	Weak     []string   // names (Name may be one of them) that are everyday words or stand for several bodies: they count only beside their country or another clear name
	Demonyms []string   // of countries: adjectives and people: "Chinese", "Briton"
	Capitals []string   // of countries: the places that stand for the state: "Beijing", "Kremlin"
	PartOf   string     // the Ref of the body that it is a part of; "" for none
	Class    string     // of all but countries and groups, for role nouns: "foreign ministry", "intelligence", "cert", "vendor", …
}

// Strong lists the names that stand for the entry wherever they occur: Name first, without the weak ones.
func (e Entry) Strong() []string {
	weak := map[string]bool{}
	for _, name := range e.Weak {
		weak[graph.Fold(name)] = true
	}
	var strong []string
	for _, name := range slices.Concat([]string{e.Name}, e.Names) {
		if !weak[graph.Fold(name)] {
			strong = append(strong, name)
		}
	}
	return strong
}
