package main

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"

	"github.com/spf13/cobra"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/server/gql"
)

// An asker asks the API on behalf of a command.
type asker struct {
	cmd *cobra.Command
	api *gql.API
}

func newAsker(cmd *cobra.Command, store graph.Store, readOnly bool) asker {
	log := slog.New(slog.NewTextHandler(cmd.ErrOrStderr(), nil))
	return asker{cmd, gql.New(gql.Options{Store: store, ReadOnly: readOnly, Logger: log})}
}

func (a asker) ask(request gql.Request) *gql.Response { return a.api.Execute(a.cmd.Context(), request) }

// print prints the data of an answer, and gives its errors as one.
func (a asker) print(answer *gql.Response, form answerForm) error {
	if err := form.print(a.cmd, answer.Data); err != nil {
		return fmt.Errorf("print the answer: %w", err)
	}
	return faultsOf(answer)
}

func holdsData(data json.RawMessage) bool { return len(data) > 0 && string(data) != "null" }

func faultsOf(answer *gql.Response) error {
	if len(answer.Errors) == 0 {
		return nil
	}
	var sentences []string
	for _, fault := range answer.Errors {
		sentences = append(sentences, fault.Message)
	}
	extent := ""
	if holdsData(answer.Data) {
		extent = " in full"
	}
	return fmt.Errorf("the question was not answered%s: %s", extent, strings.Join(sentences, "; "))
}
