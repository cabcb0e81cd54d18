package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/jaccuse/jaccuse/graph"
)

func newStatus() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "status",
		Short: "Tell what the store holds",
		Args:  arguments(0, 0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			store, err := openExisting(cmd)
			if err != nil {
				return err
			}
			defer store.Close()
			held, err := statusOf(cmd.Context(), store)
			if err != nil {
				return fmt.Errorf("read the state of the store: %w", err)
			}
			if asJSON {
				return json.NewEncoder(cmd.OutOrStdout()).Encode(held)
			}
			held.print(cmd.OutOrStdout())
			return nil
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print it as one JSON object")
	return cmd
}

// A storeStatus is what `status --json` prints.
type storeStatus struct {
	Documents int                `json:"documents"`
	Nodes     map[graph.Kind]int `json:"nodes"`
	Claims    map[graph.Verb]int `json:"claims"`
	FirstSaid graph.Date         `json:"firstSaid,omitempty"`
	LastSaid  graph.Date         `json:"lastSaid,omitempty"`
	Entries   int                `json:"entries"` // of the ledger
	Revision  int64              `json:"revision"`
}

func statusOf(ctx context.Context, store graph.Reader) (*storeStatus, error) {
	held := &storeStatus{Nodes: map[graph.Kind]int{}, Claims: map[graph.Verb]int{}}
	for _, step := range []func(context.Context, graph.Reader) error{held.countDocuments, held.countNodes, held.countClaims, held.countEntries} {
		if err := step(ctx, store); err != nil {
			return held, err
		}
	}
	return held, nil
}

func (s *storeStatus) countDocuments(ctx context.Context, store graph.Reader) error {
	page, err := store.Documents(ctx, graph.DocumentFilter{}, graph.Page{First: 1})
	s.Documents = page.Total
	return err
}

func (s *storeStatus) countNodes(ctx context.Context, store graph.Reader) error {
	for _, kind := range graph.Kinds() {
		page, err := store.FindNodes(ctx, graph.NodeFilter{Kinds: []graph.Kind{kind}}, graph.Page{First: 1})
		if err != nil {
			return err
		}
		s.Nodes[kind] = page.Total
	}
	return nil
}

func (s *storeStatus) countClaims(ctx context.Context, store graph.Reader) error {
	for _, verb := range graph.Verbs() {
		totals, err := store.Totals(ctx, graph.ClaimFilter{Verbs: []graph.Verb{verb}}, nil, 0)
		if err != nil {
			return err
		}
		s.Claims[verb] = totals.Groups[0].Claims
	}
	all, err := store.Totals(ctx, graph.ClaimFilter{}, nil, 0)
	if err != nil {
		return err
	}
	s.FirstSaid, s.LastSaid = all.Groups[0].First, all.Groups[0].Last
	return nil
}

func (s *storeStatus) countEntries(ctx context.Context, store graph.Reader) error {
	page, err := store.Entries(ctx, graph.EntryFilter{}, graph.Page{First: 1})
	if err != nil {
		return err
	}
	s.Entries = page.Total
	s.Revision, err = store.Revision(ctx)
	return err
}

func (s storeStatus) print(out io.Writer) {
	fmt.Fprintf(out, "documents  %d\n", s.Documents)
	for _, verb := range graph.Verbs() {
		fmt.Fprintf(out, "claims     %-6d %s\n", s.Claims[verb], verb)
	}
	for _, kind := range graph.Kinds() {
		fmt.Fprintf(out, "nodes      %-6d %s\n", s.Nodes[kind], kind)
	}
	if s.FirstSaid != "" {
		fmt.Fprintf(out, "said       %s to %s\n", s.FirstSaid, s.LastSaid)
	}
	fmt.Fprintf(out, "ledger     %d entries, revision %d\n", s.Entries, s.Revision)
}
