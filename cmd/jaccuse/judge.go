package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/jaccuse/jaccuse/graph"
)

func newJudge() *cobra.Command {
	var why, by string
	cmd := &cobra.Command{
		Use:   "judge same|different A B",
		Short: "Say that two nodes are one, or that they are not",
		Long: `Writes a judgement into the ledger. It is applied whenever the graph is read, changes no claim, and can be taken
back with undo. A and B are IDs, or names that only one node bears.`,
		Example: `  jaccuse judge same "Shadow Moose" "Moose Collective" --why "both names stand in one report"`,
		Args:    arguments(3, 3, "same or different, and two nodes"),
		RunE: func(cmd *cobra.Command, args []string) error {
			kind, err := judgementKind(args[0])
			if err != nil {
				return err
			}
			if err := checkAuthor(by); err != nil {
				return err
			}
			store, err := openExisting(cmd)
			if err != nil {
				return err
			}
			defer store.Close()
			a, b, err := findBoth(cmd.Context(), store, args[1], args[2])
			if err != nil {
				return err
			}
			if a.ID == b.ID {
				return fmt.Errorf("%s and %s are names of one node already, %s", plain(args[1]), plain(args[2]), a.ID)
			}
			entry, err := graph.NewEntry(by, kind, a.ID, graph.Judgement{With: b.ID, Why: why})
			if err != nil {
				return err
			}
			if err := appendEntry(cmd.Context(), store, entry); err != nil {
				return err
			}
			fmt.Fprintf(cmd.OutOrStdout(), "%s  %s and %s are %s; take it back with: jaccuse undo %s\n", entry.ID, plain(a.Name), plain(b.Name), kind, entry.ID)
			return nil
		},
	}
	cmd.Flags().StringVar(&why, "why", "", "on what the judgement rests")
	cmd.Flags().StringVar(&by, "by", defaultBy(), "who judges")
	return cmd
}

func judgementKind(word string) (graph.EntryKind, error) {
	switch kind := graph.EntryKind(word); kind {
	case graph.EntrySame, graph.EntryDifferent:
		return kind, nil
	}
	return "", usageError{fmt.Errorf("%q is no judgement; write same or different", word)}
}

// checkAuthor keeps the resolver's name, and no name, from being given with --by.
func checkAuthor(by string) error {
	if err := graph.CheckAuthor(by); err != nil {
		return usageError{fmt.Errorf("--by: %w", err)}
	}
	return nil
}

// appendEntry writes one entry of the ledger.
func appendEntry(ctx context.Context, store graph.Store, entry graph.Entry) error {
	if _, err := store.Put(ctx, graph.Batch{Entries: []graph.Entry{entry}}); err != nil {
		return fmt.Errorf("write %q into the ledger: %w", entry.Kind, err)
	}
	return nil
}

func findBoth(ctx context.Context, store graph.Reader, a, b string) (graph.Node, graph.Node, error) {
	first, err := findNode(ctx, store, a)
	if err != nil {
		return graph.Node{}, graph.Node{}, err
	}
	second, err := findNode(ctx, store, b)
	return first, second, err
}

// findNode is the node of an ID, or of a name that only one node bears. Nodes are looked at as they are without any
// judgement, so that one that was judged can be judged again.
func findNode(ctx context.Context, store graph.Reader, what string) (graph.Node, error) {
	if id, err := graph.ParseID(what); err == nil {
		nodes, err := store.Nodes(ctx, []graph.ID{id})
		if err != nil || nodes[0] == nil {
			return graph.Node{}, notFound(what, err)
		}
		node := *nodes[0]
		node.ID = id
		return node, nil
	}
	page, err := store.FindNodes(ctx, graph.NodeFilter{Names: []string{what}, Apart: true}, graph.Page{First: 10})
	if err != nil || len(page.Nodes) == 0 {
		return graph.Node{}, notFound(what, err)
	}
	if page.Total > 1 {
		return graph.Node{}, severalBear(what, page)
	}
	return page.Nodes[0], nil
}

func notFound(what string, err error) error {
	if err != nil {
		return fmt.Errorf("look for %q: %w", what, err)
	}
	return fmt.Errorf("no node bears the name or ID %q: %w", what, graph.ErrNotFound)
}

func severalBear(name string, page graph.NodePage) error {
	var lines []string
	for _, node := range page.Nodes {
		lines = append(lines, fmt.Sprintf("%s %s %s %s", node.ID, node.Kind, plain(node.Name), node.Country))
	}
	return fmt.Errorf("%d nodes bear the name %q; give one by its ID:\n  %s", page.Total, name, strings.Join(lines, "\n  "))
}
