package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/jaccuse/jaccuse/graph"
)

func newVerify() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "verify",
		Short: "Check that every claim still leads back to its words",
		Long: `Reads every claim and checks it against the stored text of its document: each quote stands at its offsets, the ID
derives from the content, and all parties are there. Faults are printed a line each; the exit code is then 1.`,
		Args: arguments(0, 0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			store, err := openExisting(cmd)
			if err != nil {
				return err
			}
			defer store.Close()
			check := verification{store: store, Faults: []string{}}
			if err := check.documents(cmd.Context()); err != nil {
				return fmt.Errorf("verify the store: %w", err)
			}
			return check.report(cmd.OutOrStdout(), asJSON)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print the result as one JSON object")
	return cmd
}

type verification struct {
	store     graph.Reader
	Documents int      `json:"documents"`
	Claims    int      `json:"claims"`
	Quotes    int      `json:"quotes"`
	Faults    []string `json:"faults"`
}

// verifyDocuments is how many documents are held at a time, with their texts.
const verifyDocuments = 20

func (v *verification) documents(ctx context.Context) error {
	page := graph.Page{First: verifyDocuments}
	for {
		found, err := v.store.Documents(ctx, graph.DocumentFilter{WithText: true}, page)
		if err != nil {
			return err
		}
		for _, document := range found.Documents {
			if err := v.claims(ctx, document); err != nil {
				return err
			}
		}
		if page.After = found.Next; page.After == "" {
			return nil
		}
	}
}

func (v *verification) claims(ctx context.Context, document graph.Document) error {
	v.Documents++
	query := graph.ClaimQuery{
		Filter: graph.ClaimFilter{Documents: []graph.ID{document.NodeID()}},
		Order:  graph.ByID, Page: graph.Page{First: graph.MaxPage},
	}
	for {
		pages, err := v.store.Claims(ctx, query)
		if err != nil {
			return err
		}
		for _, claim := range pages[0].Claims {
			v.claim(claim, document)
		}
		if query.Page.After = pages[0].Next; query.Page.After == "" {
			return nil
		}
	}
}

func (v *verification) claim(claim graph.Claim, document graph.Document) {
	v.Claims++
	v.Quotes += len(claim.Quotes)
	if err := claim.Validate(document.Text); err != nil {
		v.Faults = append(v.Faults, err.Error())
	}
	if resealed(claim, document) != claim.ID {
		v.Faults = append(v.Faults, fmt.Sprintf("claim %s: its ID does not derive from its content", claim.ID))
	}
}

// resealed is the ID that the content gives.
func resealed(claim graph.Claim, document graph.Document) graph.ID {
	claim.Target, claim.About = copyOf(claim.Target), copyOf(claim.About)
	claim.Reporters = append([]graph.Reporter(nil), claim.Reporters...)
	claim.Seal(document)
	return claim.ID
}

func copyOf(party *graph.Party) *graph.Party {
	if party == nil {
		return nil
	}
	copied := *party
	return &copied
}

func (v *verification) report(out io.Writer, asJSON bool) error {
	if asJSON {
		if err := json.NewEncoder(out).Encode(v); err != nil {
			return fmt.Errorf("print the result: %w", err)
		}
	} else {
		for _, fault := range v.Faults {
			fmt.Fprintln(out, fault)
		}
		fmt.Fprintf(out, "%d documents, %d claims, %d quotes checked: %d faults\n", v.Documents, v.Claims, v.Quotes, len(v.Faults))
	}
	if len(v.Faults) > 0 {
		return fmt.Errorf("%d faults found", len(v.Faults))
	}
	return nil
}
