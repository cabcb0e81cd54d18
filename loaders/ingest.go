package loaders

import (
	"context"
	"errors"
	"fmt"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/graph/resolve"
)

// An Ingest brings documents into a store.
type Ingest struct {
	Store    graph.Store
	Resolver resolve.Resolver
	Loaders  []Loader
	By       string // who loads, for the ledger
	Replace  bool   // read documents again that are there already: what they brought goes first
}

// An Outcome tells what the loading of one document brought.
type Outcome struct {
	Document    graph.ID
	Loader      string
	Receipts    []graph.Receipt // of each transaction
	Rejects     []Reject
	Suggestions []resolve.Suggestion
	Kept        []string // what was told of a document that is there already, and is otherwise there: "publisher", "title" …
	Claims      int      // read and sound, whether new or not
}

// A Reject is a record that could not be read or did not validate. Everything else goes on.
type Reject struct {
	File    string `json:"file"`
	Locator string `json:"locator,omitempty"` // where in the file; "" for all of it
	Reason  string `json:"reason"`
	Record  string `json:"record,omitempty"` // the record, or the words that it rests on
}

// batchClaims is how many claims go into one transaction. A text goes whole, whatever it has.
const batchClaims = 1000

// Load reads one document and writes what it says. A document that cannot be read at all brings a single reject and
// nothing else. The error is the store's, or the context's.
func (in Ingest) Load(ctx context.Context, d *Document) (Outcome, error) {
	loader := For(d, in.Loaders)
	out := Outcome{Loader: loader.Name}
	var records []graph.Record
	claims, first := 0, true
	flush := func(last bool) error {
		err := in.write(ctx, d, records, first, last, &out)
		records, claims, first = nil, 0, false
		return err
	}
	for record, err := range loader.Load(ctx, d) {
		if err != nil {
			out.reject(rejectOf(d.File, err))
			if errors.Is(err, ErrUnreadable) {
				return out, nil
			}
			continue
		}
		out.keepSound(&record, d)
		records = append(records, record)
		if claims += len(record.Claims); claims >= batchClaims && d.Text == "" {
			if err := flush(false); err != nil {
				return out, err
			}
		}
	}
	if err := flush(true); err != nil {
		return out, err
	}
	return out, in.addKept(ctx, d, &out)
}

// keepSound moves the claims that do not validate to the rejects.
func (o *Outcome) keepSound(record *graph.Record, d *Document) {
	sound := record.Claims[:0]
	for _, claim := range record.Claims {
		if err := claim.Validate(d.Text); err != nil {
			o.reject(Reject{File: d.File, Locator: claim.Locator, Reason: err.Error(), Record: wordsOf(claim)})
			continue
		}
		sound = append(sound, claim)
	}
	record.Claims = sound
	o.Claims += len(sound)
}

// rejectOf is the reject of a record that could not be read.
func rejectOf(file string, err error) Reject {
	var at *RecordError
	if errors.As(err, &at) {
		return Reject{File: file, Locator: at.Locator, Reason: at.Err.Error(), Record: at.Record}
	}
	return Reject{File: file, Reason: err.Error()}
}

func wordsOf(claim graph.Claim) string {
	if len(claim.Quotes) == 0 {
		return ""
	}
	return claim.Quotes[0].Text
}

func (o *Outcome) reject(r Reject) { o.Rejects = append(o.Rejects, r) }

// attempts is how often a batch is made again when others write at the same time.
const attempts = 20

// write puts one batch.
func (in Ingest) write(ctx context.Context, d *Document, records []graph.Record, first, last bool, out *Outcome) error {
	out.Document = d.NodeID()
	resolution, receipt, err := in.put(ctx, d, records, func(batch *graph.Batch) {
		if first && in.Replace {
			batch.Forget = []graph.ID{out.Document}
		}
		if last {
			batch.Entries = append(batch.Entries, graph.LoadedEntry(in.By, d.Document, out.run(d)))
		}
	})
	if err != nil {
		return fmt.Errorf("load %s: %w", d.File, err)
	}
	out.Receipts = append(out.Receipts, receipt)
	out.Suggestions = append(out.Suggestions, resolution.Suggestions...)
	if resolution.Batch.Revision > 0 || receipt.Revision <= 1 {
		return nil
	}
	// It was made for an empty store, and others were the first to write there. A batch for revision 0 is good at any, so that Put
	// could not refuse it: its names are judged again.
	if _, _, err := in.put(ctx, d, records, func(*graph.Batch) {}); err != nil {
		return fmt.Errorf("load %s: %w", d.File, err)
	}
	return nil
}

// put resolves records and puts them with what complete adds, and does so again when the store has moved on meanwhile.
func (in Ingest) put(ctx context.Context, d *Document, records []graph.Record, complete func(*graph.Batch)) (resolve.Resolution, graph.Receipt, error) {
	for range attempts {
		resolution, err := in.Resolver.Resolve(ctx, d.Document, records)
		if err != nil {
			return resolution, graph.Receipt{}, err
		}
		complete(&resolution.Batch)
		receipt, err := in.Store.Put(ctx, resolution.Batch)
		if !errors.Is(err, graph.ErrConflict) {
			return resolution, receipt, err
		}
	}
	return resolve.Resolution{}, graph.Receipt{}, fmt.Errorf("others kept writing to the store: %w", graph.ErrConflict)
}

// run is what the ledger keeps of the loading. It is the same whenever the same loader reads the same bytes.
func (o *Outcome) run(d *Document) graph.LoadRun {
	return graph.LoadRun{File: d.File, Loader: o.Loader, SHA256: d.SHA256, Claims: o.Claims, Rejected: len(o.Rejects), NotRead: d.NotRead}
}
