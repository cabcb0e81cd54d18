package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/loaders"
)

func newExport() *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:   "export",
		Short: "Print all claims, ordered by ID",
		Long: `Prints all claims of the store as JSON lines, in the shape of extract, ordered by ID. Two exports of the same
facts are equal byte for byte but for "recorded".`,
		Args: arguments(0, 0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if format != "jsonl" {
				return usageError{fmt.Errorf("--format %q is not known; write jsonl", format)}
			}
			store, err := openExisting(cmd)
			if err != nil {
				return err
			}
			defer store.Close()
			out := bufio.NewWriter(cmd.OutOrStdout())
			if err := exportLines(cmd.Context(), store, out); err != nil {
				return err
			}
			return out.Flush()
		},
	}
	cmd.Flags().StringVar(&format, "format", "jsonl", "jsonl: a JSON object a line")
	return cmd
}

func exportLines(ctx context.Context, store graph.Reader, out io.Writer) error {
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	query := graph.ClaimQuery{Order: graph.ByID, Page: graph.Page{First: graph.MaxPage}}
	for {
		pages, err := store.Claims(ctx, query)
		if err != nil {
			return fmt.Errorf("export claims: %w", err)
		}
		if err := exportPage(ctx, store, pages[0].Claims, encoder); err != nil {
			return fmt.Errorf("export claims: %w", err)
		}
		if query.Page.After = pages[0].Next; query.Page.After == "" {
			return nil
		}
	}
}

func exportPage(ctx context.Context, store graph.Reader, claims []graph.Claim, encoder *json.Encoder) error {
	nodes, err := nodesOfClaims(ctx, store, claims)
	if err != nil {
		return err
	}
	files, err := filesOf(ctx, store, claims)
	if err != nil {
		return err
	}
	for _, claim := range claims {
		line := loaders.LineOf(claim, files[claim.Document], nodes).Stored(claim)
		if err := encoder.Encode(line); err != nil {
			return err
		}
	}
	return nil
}

// nodesOfClaims fetches the nodes of all parties, and the publishers of the reports among them.
func nodesOfClaims(ctx context.Context, store graph.Reader, claims []graph.Claim) (loaders.NodeByID, error) {
	var ids, publishers []graph.ID
	for _, claim := range claims {
		for _, party := range claim.Parties() {
			ids = append(ids, party.Node)
		}
	}
	known := map[graph.ID]*graph.Node{}
	if err := fetchNodes(ctx, store, ids, known); err != nil {
		return nil, err
	}
	for _, node := range known {
		if node.Publisher != "" {
			publishers = append(publishers, node.Publisher)
		}
	}
	err := fetchNodes(ctx, store, publishers, known)
	return func(id graph.ID) *graph.Node { return known[id] }, err
}

func fetchNodes(ctx context.Context, store graph.Reader, ids []graph.ID, into map[graph.ID]*graph.Node) error {
	slices.Sort(ids)
	ids = slices.Compact(ids)
	nodes, err := store.Nodes(ctx, ids)
	if err != nil {
		return err
	}
	for i, node := range nodes {
		if node != nil {
			into[ids[i]] = node
		}
	}
	return nil
}

// filesOf are the names of the files that the claims were read from.
func filesOf(ctx context.Context, store graph.Reader, claims []graph.Claim) (map[graph.ID]string, error) {
	files := map[graph.ID]string{}
	var ids []graph.ID
	for _, claim := range claims {
		ids = append(ids, claim.Document)
	}
	slices.Sort(ids)
	filter := graph.DocumentFilter{IDs: slices.Compact(ids)}
	page := graph.Page{First: graph.MaxPage}
	for len(ids) > 0 {
		found, err := store.Documents(ctx, filter, page)
		if err != nil {
			return nil, err
		}
		for _, d := range found.Documents {
			files[d.NodeID()] = d.File
		}
		if page.After = found.Next; page.After == "" {
			break
		}
	}
	return files, nil
}
