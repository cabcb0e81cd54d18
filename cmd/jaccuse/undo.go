package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/jaccuse/jaccuse/graph"
)

func newUndo() *cobra.Command {
	var why, by string
	cmd := &cobra.Command{
		Use:   "undo ENTRY",
		Short: "Take back an entry of the ledger",
		Long:  `Takes back one entry of the ledger, such as a judgement. Every answer is then as it was before; the ledger keeps both.`,
		Args:  arguments(1, 1, "the ID of an entry"),
		RunE: func(cmd *cobra.Command, args []string) error {
			subject, err := graph.ParseID(args[0])
			if err != nil {
				return usageError{err}
			}
			if err := checkAuthor(by); err != nil {
				return err
			}
			store, err := openExisting(cmd)
			if err != nil {
				return err
			}
			defer store.Close()
			if err := graph.CheckUndoable(cmd.Context(), store, subject); err != nil {
				return err
			}
			entry, err := graph.NewEntry(by, graph.EntryUndone, subject, struct {
				Why string `json:"why,omitempty"`
			}{why})
			if err != nil {
				return err
			}
			if err := appendEntry(cmd.Context(), store, entry); err != nil {
				return err
			}
			fmt.Fprintf(cmd.OutOrStdout(), "%s  took back %s\n", entry.ID, subject)
			return nil
		},
	}
	cmd.Flags().StringVar(&why, "why", "", "why it is taken back")
	cmd.Flags().StringVar(&by, "by", defaultBy(), "who takes it back")
	return cmd
}
