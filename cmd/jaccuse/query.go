package main

import (
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/jaccuse/jaccuse/server/gql"
)

func newQuery() *cobra.Command {
	var variables []string
	var operation string
	cmd := &cobra.Command{
		Use:   "query FILE.graphql",
		Short: "Ask a GraphQL question",
		Long: `Asks the question in a file ("-" for standard input) and prints the answer's data as JSON. The same limits
apply as on the server. Errors go to standard error; the exit code is then 1.`,
		Example: `  jaccuse query who-accuses.graphql --var country=CN --var first=5`,
		Args:    arguments(1, 1, "one file with a GraphQL query"),
		RunE: func(cmd *cobra.Command, args []string) error {
			question, err := readQuestion(cmd.InOrStdin(), args[0])
			if err != nil {
				return err
			}
			values, err := readVariables(variables)
			if err != nil {
				return err
			}
			store, err := openStore(cmd)
			if err != nil {
				return err
			}
			defer store.Close()
			api := gql.New(gql.Options{Store: store, ReadOnly: true, Logger: slog.New(slog.NewTextHandler(cmd.ErrOrStderr(), nil))})
			answer := api.Execute(cmd.Context(), gql.Request{Query: question, Operation: operation, Variables: values})
			return printAnswer(cmd, answer)
		},
	}
	cmd.Flags().StringArrayVar(&variables, "var", nil, "a variable as name=value; a list, object, true, false or null as JSON, all else as it is")
	cmd.Flags().StringVar(&operation, "operation", "", "which operation, where the file holds several")
	return cmd
}

func readQuestion(in io.Reader, path string) (string, error) {
	if path == "-" {
		content, err := io.ReadAll(in)
		return string(content), err
	}
	content, err := os.ReadFile(path)
	if err != nil {
		return "", fmt.Errorf("read the question: %w", err)
	}
	return string(content), nil
}

func readVariables(assignments []string) (map[string]any, error) {
	values := map[string]any{}
	for _, assignment := range assignments {
		name, text, found := strings.Cut(assignment, "=")
		if !found || name == "" {
			return nil, usageError{fmt.Errorf("--var %q is not name=value", assignment)}
		}
		values[name] = variableValue(text)
	}
	return values, nil
}

// variableValue reads objects, lists, truth values and null as JSON; all else is text, which the schema turns into numbers
// and dates where it wants them.
func variableValue(text string) any {
	var value any
	if err := json.Unmarshal([]byte(text), &value); err != nil {
		return text
	}
	switch value.(type) {
	case float64, string:
		return text
	}
	return value
}

func printAnswer(cmd *cobra.Command, answer *gql.Response) error {
	if len(answer.Data) > 0 && string(answer.Data) != "null" {
		encoder := json.NewEncoder(cmd.OutOrStdout())
		encoder.SetEscapeHTML(false)
		encoder.SetIndent("", "  ")
		if err := encoder.Encode(answer.Data); err != nil {
			return fmt.Errorf("print the answer: %w", err)
		}
	}
	if len(answer.Errors) == 0 {
		return nil
	}
	var sentences []string
	for _, fault := range answer.Errors {
		sentences = append(sentences, fault.Message)
	}
	return fmt.Errorf("the question was not answered in full: %s", strings.Join(sentences, "; "))
}
