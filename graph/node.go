package graph

import (
	"cmp"
	"slices"
)

// A Node is a canonical identity: a country, agency, group, organization, person, coalition, report or incident. It holds
// facts of naming and belonging only; whatever anybody says of it is a claim.
type Node struct {
	ID        ID
	Kind      Kind
	Name      string   // the name to show
	Country   string   // ISO 3166-1 alpha-2, or EU, NATO, UN; "" for none or unknown
	Refs      []string // external references, sorted
	Names     []Name   // all names it is known by, its own among them, ordered by text, then by who uses them
	Publisher ID       // of a report: the node that put it out; "" where unknown
	PartOf    []ID     // larger bodies it is a part of, sorted
	Same      []ID     // the other nodes that were judged the same as this one, sorted; set by readers only
}

// A Name is one name of a node and who uses it.
type Name struct {
	Text   string
	UsedBy ID // the node that uses it ("Fancy Bear" by CrowdStrike); "" for a name of no particular user
}

// NodeOf is the node that a mention alone makes. How the document spells it ("its allies", "the ministry") is the claim's, no
// name of the node.
func NodeOf(m Mention) Node {
	n := Node{ID: m.NodeID(), Kind: m.Kind, Name: m.Name, Country: m.Country}
	if m.Ref != "" {
		n.Refs = []string{m.Ref}
	}
	if m.Name != "" {
		n.Names = []Name{{Text: m.Name}}
	}
	n.tidy()
	return n
}

// Merge adds what other knows to n, as when two documents speak of one node. The result does not depend on the order of
// merging: lists are united, of two texts the one that sorts first stays, and anything beats nothing.
func (n *Node) Merge(other Node) {
	n.Name = firstOf(n.Name, other.Name)
	n.Kind = firstOf(n.Kind, other.Kind)
	n.Country = firstOf(n.Country, other.Country)
	n.Publisher = firstOf(n.Publisher, other.Publisher)
	n.Refs = append(slices.Clone(n.Refs), other.Refs...)
	n.Names = append(slices.Clone(n.Names), other.Names...)
	n.PartOf = append(slices.Clone(n.PartOf), other.PartOf...)
	n.tidy()
}

// Relies lists the other nodes that n names: its publisher, the larger bodies, the users of its names. They must be there when
// it is written.
func (n Node) Relies() []ID {
	relies := slices.Clone(n.PartOf)
	if n.Publisher != "" {
		relies = append(relies, n.Publisher)
	}
	for _, name := range n.Names {
		if name.UsedBy != "" {
			relies = append(relies, name.UsedBy)
		}
	}
	return sortedSet(relies)
}

// firstOf is the one that sorts first, but anything rather than nothing.
func firstOf[T ~string](a, b T) T {
	if a == "" || (b != "" && b < a) {
		return b
	}
	return a
}

func (n *Node) tidy() {
	n.Refs = sortedSet(n.Refs)
	n.PartOf = sortedSet(n.PartOf)
	slices.SortFunc(n.Names, compareNames)
	n.Names = slices.Compact(n.Names)
}

func compareNames(a, b Name) int {
	return cmp.Or(cmp.Compare(a.Text, b.Text), cmp.Compare(a.UsedBy, b.UsedBy))
}

func sortedSet[T cmp.Ordered](list []T) []T {
	slices.Sort(list)
	return slices.Compact(list)
}
