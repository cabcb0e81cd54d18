package loaders

import (
	"strings"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/graph/gazetteer"
)

// knownAs is the mention of the one known actor that bears a name and is of this kind and country, where these are told;
// false where no known actor, or more than one, is meant.
func knownAs(name string, kind graph.Kind, country string) (graph.Mention, bool) {
	var found []gazetteer.Entry
	for _, entry := range gazetteer.Default().Find(name) {
		if (kind == "" || entry.Kind == kind) && (country == "" || entry.Kind == graph.Group || entry.Country == country) {
			found = append(found, entry)
		}
	}
	if len(found) != 1 {
		return graph.Mention{}, false
	}
	entry := found[0]
	return graph.Mention{Spelled: name, Name: entry.Name, Kind: entry.Kind, Country: entry.Country, Ref: entry.Ref}, true
}

// publisherOf is the mention of a publisher: a known actor, or an organization of that name.
func publisherOf(name string) graph.Mention {
	if known, ok := knownAs(name, "", ""); ok {
		return known
	}
	return graph.Mention{Spelled: name, Name: name, Kind: graph.Organization}
}

// knownCountry tells whether a code is that of a state, or of one of the bodies that stand like one.
func knownCountry(code string) bool {
	if strings.ToUpper(code) != code {
		return false
	}
	_, found := gazetteer.Default().ByRef("iso3166:" + code)
	return found || code == "EU" || code == "NATO" || code == "UN"
}
