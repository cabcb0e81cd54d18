package graph

import (
	"cmp"
	"fmt"
	"slices"
)

// Identities are the classes of nodes that the judgements of a ledger make one.
type Identities struct {
	parent map[ID]ID
}

// Identify applies the judgements among the entries, given in ledger order; entries of other kinds are passed over.
//
// People's judgements come first, the latest of a pair counting; then the resolver's, except where people judged the pair
// or the resolver itself holds it to be different,
// and where joining would bring together two nodes that people called different. The result does not depend on the order of the
// resolver's entries. When people's own judgements contradict each other ("same" along a chain whose ends are
// "different"), it returns ErrConflict and names the pair.
func Identify(entries []Entry) (Identities, error) {
	judged, err := standing(entries)
	if err != nil {
		return Identities{}, err
	}
	i := Identities{parent: map[ID]ID{}}
	for _, pair := range judged.people(EntrySame) {
		i.join(pair)
	}
	different := judged.people(EntryDifferent)
	for _, pair := range different {
		if i.root(pair[0]) == i.root(pair[1]) {
			return Identities{}, fmt.Errorf("%s and %s are judged different, and the same along a chain of others; undo one of these judgements first: %w", pair[0], pair[1], ErrConflict)
		}
	}
	for _, pair := range judged.resolver() {
		if !i.wouldJoin(pair, different) {
			i.join(pair)
		}
	}
	return i, nil
}

// Classes lists the classes of two and more nodes, each sorted, ordered by their first member.
func (i Identities) Classes() [][]ID {
	byRoot := map[ID][]ID{}
	for id := range i.parent {
		byRoot[i.root(id)] = append(byRoot[i.root(id)], id)
	}
	var classes [][]ID
	for _, class := range byRoot {
		if len(class) > 1 {
			slices.Sort(class)
			classes = append(classes, class)
		}
	}
	slices.SortFunc(classes, func(a, b []ID) int { return cmp.Compare(a[0], b[0]) })
	return classes
}

func (i Identities) root(id ID) ID {
	for i.parent[id] != "" && i.parent[id] != id {
		id = i.parent[id]
	}
	return id
}

// join lets the lower root stand for both.
func (i Identities) join(p pair) {
	a, b := i.root(p[0]), i.root(p[1])
	i.parent[a], i.parent[b] = min(a, b), min(a, b)
}

func (i Identities) wouldJoin(p pair, different []pair) bool {
	a, b := i.root(p[0]), i.root(p[1])
	return slices.ContainsFunc(different, func(d pair) bool {
		c, e := i.root(d[0]), i.root(d[1])
		return (a == c && b == e) || (a == e && b == c)
	})
}

// Canonical is the member of a class that stands for it: one with an external reference before one without, then the one with the lowest ID. The members
// must not be empty.
func Canonical(members []Node) Node {
	return slices.MinFunc(members, func(a, b Node) int {
		return cmp.Or(cmp.Compare(withoutRef(a), withoutRef(b)), cmp.Compare(a.ID, b.ID))
	})
}

func withoutRef(n Node) int {
	if len(n.Refs) > 0 {
		return 0
	}
	return 1
}

// Unite is the node that readers see for a class: the canonical member, with the names, references and larger bodies of all,
// and with the country and publisher of others only where it has none. The members' PartOf, Publisher and UsedBy must be canonical already.
func Unite(members []Node) Node {
	united := Canonical(members)
	own := united
	var same []ID
	for _, member := range members {
		united.Merge(member)
		if member.ID != own.ID {
			same = append(same, member.ID)
		}
	}
	united.Kind, united.Name = own.Kind, own.Name
	united.Country, united.Publisher = cmp.Or(own.Country, united.Country), cmp.Or(own.Publisher, united.Publisher)
	united.PartOf = slices.DeleteFunc(united.PartOf, func(part ID) bool { return part == own.ID })
	united.Same = sortedSet(same)
	return united
}
