package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/jaccuse/jaccuse/server/gql"
)

// queryFlags are what the command "query" can be told.
type queryFlags struct {
	variables            []string
	operation, by        string
	list, describe, save bool
	form                 answerForm
}

func newQuery() *cobra.Command {
	var flags queryFlags
	cmd := &cobra.Command{
		Use:   "query NAME | FILE.graphql",
		Short: "Ask a saved query, or a GraphQL question of your own",
		Long: `Asks the query that is kept under a name, or the GraphQL question in a file (what has a dot or a slash in it is a
file; "-" is standard input). The answer is a table on a terminal and JSON elsewhere, unless a flag says otherwise. The same
limits apply as on the server. Errors go to standard error; the exit code is then 1.`,
		Example: `  jaccuse query --list
  jaccuse query accusations-against --var actor=China
  jaccuse query group-names --var group=APT28 --csv
  jaccuse query most-accused --describe > mine.graphql
  jaccuse query mine.graphql --save`,
		Args: func(cmd *cobra.Command, args []string) error { return flags.checkArguments(cmd, args) },
		RunE: func(cmd *cobra.Command, args []string) error {
			open := openExisting
			if flags.list || flags.describe || flags.save {
				open = openStore
			}
			store, err := open(cmd)
			if err != nil {
				return err
			}
			defer store.Close()
			return flags.run(cmd, newAsker(cmd, store, !flags.save), args)
		},
	}
	flags.register(cmd)
	return cmd
}

func (f *queryFlags) register(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringArrayVar(&f.variables, "var", nil, "a variable as name=value; a list, object, true, false or null as JSON, all else as it is")
	flags.StringVar(&f.operation, "operation", "", "which operation, where the file holds several")
	flags.BoolVar(&f.list, "list", false, "list the saved queries with their parameters")
	flags.BoolVar(&f.describe, "describe", false, "print the saved query: what it answers, its parameters, its text")
	flags.BoolVar(&f.save, "save", false, "keep the question in the file under the name in its header")
	flags.StringVar(&f.by, "by", defaultBy(), "who saves it")
	f.form.register(flags)
}

func (f *queryFlags) checkArguments(cmd *cobra.Command, args []string) error {
	for _, group := range [][]string{{"list", "describe", "save"}, {"json", "csv", "table"}} {
		if err := atMostOne(cmd, group); err != nil {
			return err
		}
	}
	if f.list {
		return arguments(0, 0, "no arguments to list queries")(cmd, args)
	}
	if err := arguments(1, 1, "the name of a saved query, or one file with a GraphQL query")(cmd, args); err != nil {
		return err
	}
	switch file := isFile(args[0]); {
	case f.describe && file:
		return usageError{fmt.Errorf("--describe takes the name of a saved query, and %q is a file", args[0])}
	case f.save && !file:
		return usageError{fmt.Errorf("--save takes a file, and %q is a name; write ./%s for a file of that name", args[0], args[0])}
	}
	return nil
}

// atMostOne refuses flags that exclude each other.
func atMostOne(cmd *cobra.Command, names []string) error {
	var given []string
	for _, name := range names {
		if cmd.Flags().Changed(name) {
			given = append(given, "--"+name)
		}
	}
	if len(given) > 1 {
		return usageError{fmt.Errorf("%s exclude each other; give one of them", strings.Join(given, " and "))}
	}
	return nil
}

// isFile tells files from the names of saved queries, which hold neither dots nor slashes.
func isFile(what string) bool { return what == "-" || strings.ContainsAny(what, `./\`) }

func (f *queryFlags) run(cmd *cobra.Command, asker asker, args []string) error {
	switch {
	case f.list:
		return asker.list(f.form)
	case f.describe:
		return asker.describe(args[0])
	case f.save:
		return asker.save(args[0], f.by)
	}
	values, err := readVariables(f.variables)
	if err != nil {
		return err
	}
	if !isFile(args[0]) {
		return asker.named(args[0], values, f.form)
	}
	question, err := readQuestion(cmd.InOrStdin(), args[0])
	if err != nil {
		return err
	}
	return asker.print(asker.ask(gql.Request{Query: question, Operation: f.operation, Variables: values}), f.form)
}
