package graph

// A Record is what a loader reads from one place of a document: claims and facts about names, all as spelled there.
type Record struct {
	Claims []Claim
	Facts  []Fact
}

// A Fact is what a document, or the gazetteer, says of a name itself. It is no claim: it concerns naming and belonging.
type Fact struct {
	Of        Mention
	Names     []NameUse // further names
	Refs      []string  // further external references
	Publisher *Mention  // of a report: who put it out
	PartOf    []Mention // larger bodies
}

// A NameUse is a further name and who uses it, nil for nobody in particular.
type NameUse struct {
	Text   string
	UsedBy *Mention
}

// Node is the node that the fact alone makes.
func (f Fact) Node() Node {
	n := NodeOf(f.Of)
	n.Refs = append(n.Refs, f.Refs...)
	for _, use := range f.Names {
		name := Name{Text: use.Text}
		if use.UsedBy != nil {
			name.UsedBy = use.UsedBy.NodeID()
		}
		n.Names = append(n.Names, name)
	}
	if f.Publisher != nil {
		n.Publisher = f.Publisher.NodeID()
	}
	for _, whole := range f.PartOf {
		n.PartOf = append(n.PartOf, whole.NodeID())
	}
	n.tidy()
	return n
}
