package queries

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/jaccuse/jaccuse/graph"
)

// saved is a version of a query that stands in the ledger. All versions of a query have the entry of the first one as
// their subject.
type saved struct {
	Query
	subject graph.ID
}

// body is the body of a "query-saved" entry. The text begins with a header that tells title, description, category and parameters.
type body struct {
	Name    string `json:"name"`
	Version int    `json:"version"`
	Text    string `json:"text"`
}

// own are the queries that analysts saved, by name: the versions that stand, the latest first.
func (l *Library) own(ctx context.Context, reader graph.Reader) (map[string][]saved, error) {
	entries, err := savedEntries(ctx, reader, true)
	if err != nil {
		return nil, err
	}
	own := map[string][]saved{}
	for _, entry := range entries {
		query, err := l.of(entry)
		if err != nil {
			return nil, err
		}
		own[query.Name] = append(own[query.Name], query)
	}
	for _, versions := range own {
		order(versions)
	}
	return own, nil
}

// order puts the latest version first and tells each which others there are.
func order(versions []saved) {
	slices.SortFunc(versions, func(a, b saved) int { return cmp.Compare(b.Version, a.Version) })
	var numbers []int
	for _, version := range versions {
		numbers = append(numbers, version.Version)
	}
	for i := range versions {
		versions[i].Versions = numbers
	}
}

// of is the query that an entry holds.
func (l *Library) of(entry graph.Entry) (saved, error) {
	kept, err := bodyOf(entry)
	if err != nil {
		return saved{}, err
	}
	query, err := Read(l.schema, kept.Text)
	if err != nil {
		return saved{}, fmt.Errorf("the query in entry %s of the ledger cannot be read; undo that entry: %w", entry.ID, err)
	}
	query.Name, query.Version = kept.Name, kept.Version
	query.Owner, query.Saved, query.Entry = entry.By, entry.At, entry.ID
	return saved{query, entry.Subject}, nil
}

func bodyOf(entry graph.Entry) (body, error) {
	var kept body
	if err := json.Unmarshal(entry.Body, &kept); err != nil || kept.Name == "" {
		return body{}, fmt.Errorf("entry %s of the ledger holds no query; undo it: %w", entry.ID, graph.ErrInvalid)
	}
	return kept, nil
}

// savedEntries are the entries with saved queries, in the order in which they were written.
func savedEntries(ctx context.Context, reader graph.Reader, standing bool) ([]graph.Entry, error) {
	var entries []graph.Entry
	filter := graph.EntryFilter{Kinds: []graph.EntryKind{graph.EntryQuerySaved}, Standing: standing}
	for page := (graph.Page{First: graph.MaxPage}); ; {
		found, err := reader.Entries(ctx, filter, page)
		if err != nil {
			return nil, fmt.Errorf("read the saved queries: %w", err)
		}
		entries = append(entries, found.Entries...)
		if page.After = found.Next; page.After == "" {
			return entries, nil
		}
	}
}
