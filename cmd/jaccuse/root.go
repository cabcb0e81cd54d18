package main

import (
	"fmt"

	"github.com/spf13/cobra"
)

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:   "jaccuse",
		Short: "Who accuses whom, who denies it, and on what evidence",
		Long: `jaccuse reads statements about the cyber affairs of states, agencies and APT groups, draws the claims from them
(who accuses, denies, cites, attributes or endorses, in which words), keeps them in an SQLite file or in Neo4j, and answers
questions about them. It records who says what. It never says who did it.`,
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          noArguments,
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.CompletionOptions.HiddenDefaultCmd = true
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return usageError{err} })
	root.PersistentFlags().String("store", "", "where the graph is kept: sqlite:FILE, neo4j://HOST or bolt://HOST (default: $JACCUSE_STORE, else sqlite:jaccuse.db)")
	root.AddCommand(
		newDemo(), newLoad(), newExtract(), newServe(), newQuery(), newExport(),
		newJudge(), newUndo(), newVerify(), newStatus(), newSchema(),
	)
	return root
}

func noArguments(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return usageError{fmt.Errorf("%q is no command of %s", args[0], cmd.CommandPath())}
	}
	return nil
}

// arguments wants at least so many arguments, and at most so many (-1: any number), and says what they are.
func arguments(least, most int, what string) cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		if len(args) < least || (most >= 0 && len(args) > most) {
			return usageError{fmt.Errorf("it takes %s, not %d arguments", what, len(args))}
		}
		return nil
	}
}
