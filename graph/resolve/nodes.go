package resolve

import (
	"cmp"
	"maps"
	"slices"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/graph/gazetteer"
)

// nodeSet gathers the nodes of a batch, each once.
type nodeSet struct {
	known *gazetteer.Gazetteer
	byID  map[graph.ID]*graph.Node
}

// nodesOf are all nodes that the documents and records need.
func nodesOf(known *gazetteer.Gazetteer, document graph.Document, records []graph.Record) nodeSet {
	set := nodeSet{known: known, byID: map[graph.ID]*graph.Node{}}
	set.add(document.Node())
	if document.Publisher != nil {
		set.mention(document.Publisher.Mention)
	}
	for _, record := range records {
		for _, claim := range record.Claims {
			set.claim(claim)
		}
		for _, fact := range record.Facts {
			set.fact(fact)
		}
	}
	return set
}

func (s nodeSet) claim(c graph.Claim) {
	for _, party := range c.Parties() {
		s.mention(party.Mention)
	}
}

func (s nodeSet) fact(f graph.Fact) {
	s.mention(f.Of)
	s.add(f.Node())
	for _, whole := range f.PartOf {
		s.mention(whole)
	}
	if f.Publisher != nil {
		s.mention(*f.Publisher)
	}
	for _, use := range f.Names {
		if use.UsedBy != nil {
			s.mention(*use.UsedBy)
		}
	}
}

// mention adds the node of a mention, and what the gazetteer knows of it.
func (s nodeSet) mention(m graph.Mention) {
	s.add(graph.NodeOf(m))
	if entry, found := s.known.ByRef(m.Ref); found {
		s.entry(entry)
	}
}

// entry adds the node of a known actor, and of the bodies it is a part of.
func (s nodeSet) entry(entry gazetteer.Entry) {
	s.add(nodeOf(entry))
	if whole, found := s.known.ByRef(entry.PartOf); found {
		s.entry(whole)
	}
}

func (s nodeSet) add(n graph.Node) {
	if there, found := s.byID[n.ID]; found {
		there.Merge(n)
		return
	}
	s.byID[n.ID] = &n
}

// list is the nodes, ordered by ID.
func (s nodeSet) list() []graph.Node {
	var nodes []graph.Node
	for _, id := range slices.SortedFunc(maps.Keys(s.byID), cmp.Compare[graph.ID]) {
		nodes = append(nodes, *s.byID[id])
	}
	return nodes
}

// nodeOf is the node of a known actor with all its names.
func nodeOf(entry gazetteer.Entry) graph.Node {
	fact := graph.Fact{Of: mentionOf(entry)}
	for _, name := range slices.Concat(entry.Names, entry.Weak) {
		fact.Names = append(fact.Names, graph.NameUse{Text: name})
	}
	if entry.PartOf != "" {
		fact.PartOf = []graph.Mention{{Ref: entry.PartOf}}
	}
	return fact.Node()
}

func mentionOf(entry gazetteer.Entry) graph.Mention {
	return graph.Mention{Spelled: entry.Name, Name: entry.Name, Kind: entry.Kind, Country: entry.Country, Ref: entry.Ref}
}
