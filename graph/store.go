package graph

import "context"

// A Store keeps documents, nodes, claims and the ledger, and answers questions about them. All stores answer alike; the
// suite in graphtest says how. Methods may be called at the same time from several goroutines. Everything that a store
// returns belongs to the caller. IDs that are unknown to the store choose nothing and are no error, unless said otherwise.
// A cancelled context ends a call with its error.
type Store interface {
	Reader

	// Put writes a batch, all of it or nothing. Writing again what is there already changes nothing: claims, documents and
	// entries stay as they were first written; nodes gain what is new (Node.Merge). It tells what was new.
	//
	// It returns ErrInvalid for what does not validate (Node.Validate, Document.Validate, Claim.Validate against the document's
	// stored text, Entry.Validate) and for a node, document or claim that relies on something neither in the batch nor in the store; ErrConflict when batch.Revision
	// is set and the store has moved on, or when an entry contradicts the ledger (an entry undone twice, an "undone" entry
	// undone, people's judgements that exclude each other); ErrNotFound when an entry's subject, or the node it is judged
	// with, is neither in the store nor in the batch.
	Put(ctx context.Context, batch Batch) (Receipt, error)

	// Close frees what the store holds. Calls after it fail.
	Close() error
}

// A Reader is the part of a Store that answers. Readers apply the identity judgements of the ledger: parties, publishers and
// users of names are canonical nodes, and any node's ID stands for all that were judged the same. Documents are never made
// one: Claim.Document is the document's own report node, whatever it was judged the same as. A filter or question that does not
// validate, and a page that does not, is ErrInvalid.
type Reader interface {
	// Nodes finds nodes by ID: one result an ID, in the order asked for, nil for an unknown one. An ID of a node that was
	// judged the same as another finds the canonical node.
	Nodes(ctx context.Context, ids []ID) ([]*Node, error)

	// FindNodes lists the nodes that the filter chooses: with a search, those with a name equal to it (folded) first; then by
	// folded name, then ID.
	FindNodes(ctx context.Context, filter NodeFilter, page Page) (NodePage, error)

	// Claims lists claims: one page for each of query.Parents, in their order, or one page for all when there are none. A query
	// out of its limits (an order or parent field that is none, parents without a field, a cursor beside several parents, a
	// cursor of another order) is ErrInvalid.
	Claims(ctx context.Context, query ClaimQuery) ([]ClaimPage, error)

	// Totals counts the claims that the filter chooses, grouped by the dimensions; without any, in one group, which is there
	// even for no claims. Groups with the most claims come first, then by their keys. At most limit groups (0: all). A dimension
	// that is none, and a negative limit, is ErrInvalid.
	Totals(ctx context.Context, filter ClaimFilter, by []Dimension, limit int) (Totals, error)

	// Neighbourhood is the part of the graph around some nodes, within the budgets of the question.
	Neighbourhood(ctx context.Context, around Around) (Slice, error)

	// Paths lists the shortest ways between two nodes along edges of either direction, ordered by the IDs of their nodes. No
	// way within the limits is no error.
	Paths(ctx context.Context, between Between) (PathList, error)

	// Documents lists loaded documents, the latest published first, undated ones last, then by ID.
	Documents(ctx context.Context, filter DocumentFilter, page Page) (DocumentPage, error)

	// Entries lists the ledger in the order in which it was written.
	Entries(ctx context.Context, filter EntryFilter, page Page) (EntryPage, error)

	// Revision grows with every Put that changes anything, and only then. The empty store is at 0.
	Revision(ctx context.Context) (int64, error)
}

// A Batch is what one Put writes.
type Batch struct {
	// Forget names documents, by their own report nodes, that go first, with their text and claims. Denials in other documents
	// no longer answer claims that went. Then go the nodes that the document, its claims, or nodes that went used (as report,
	// publisher, party, larger body or user of a name) and that nothing uses any more: no claim, document, other node, nor
	// standing judgement. Nodes that the document did not use stay.
	Forget    []ID
	Documents []Document // a document's report node, and its publisher's, must be among Nodes or in the store
	Nodes     []Node
	Claims    []Claim // their nodes, documents and answered claims must be in the batch or in the store
	Entries   []Entry
	Revision  int64 // write only if the store is still at this revision; 0 to write at any
}

// A Receipt tells what a Put changed.
type Receipt struct {
	NewDocuments int
	NewNodes     int
	NewClaims    []ID // in the batch's order
	Unchanged    int  // claims that were there already, or stand in the batch a second time
	NewEntries   int
	Forgotten    int   // claims that went with their documents
	Revision     int64 // after the write
}
