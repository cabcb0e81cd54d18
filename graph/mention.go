package graph

// A Mention is a name as spelled in a document, with what the document says of it. Mentions are never thrown away: whatever
// people later decide about identity, a claim keeps the names that its document used.
type Mention struct {
	Spelled string // as the document has it: "the US side"
	Name    string // the name to show: the canonical English one where it is known ("United States"), else as spelled
	Kind    Kind
	Country string // ISO 3166-1 alpha-2, or EU, NATO, UN; "" where the document does not say
	Ref     string // an external reference such as "iso3166:US" or "mitre:G0007"; "" for none
}

// Key is what makes two mentions the same name: the external reference, else kind, country and folded name. The name alone
// would take the foreign ministries of two states for one.
func (m Mention) Key() string {
	if m.Ref != "" {
		return "ref:" + m.Ref
	}
	return "name:" + string(m.Kind) + ":" + m.Country + ":" + Fold(m.Name)
}

// NodeID is the ID of the node that stands for this mention until somebody judges it to be the same as another.
func (m Mention) NodeID() ID { return deriveID("node", m.Key()) }

// A Party is an end of a claim: the name as spelled, and the node behind it. Writers give the mention's own node
// (Claim.Seal does; a document's publisher may leave it empty). Readers get the canonical node, after the judgements of the ledger.
type Party struct {
	Mention
	Node ID
}

// PartyOf is the party of a mention, standing for its own node.
func PartyOf(m Mention) Party { return Party{Mention: m, Node: m.NodeID()} }
