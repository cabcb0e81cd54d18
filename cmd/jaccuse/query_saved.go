package main

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/jaccuse/jaccuse/server/gql"
	"github.com/jaccuse/jaccuse/server/queries"
)

const (
	runSaved = `query ($name: String!, $variables: JSON) { runSavedQuery(name: $name, variables: $variables) }`
	oneSaved = `query ($name: String!) { savedQuery(name: $name) { text } }`
	allSaved = `{ savedQueries { truncated why queries {
  name category title owner version parameters { name required default }
} } }`
	saveOne = `mutation ($input: QueryToSave!) { saveQuery(input: $input) { name version entry } }`
)

// named asks the query that is kept under a name.
func (a asker) named(name string, values map[string]any, form answerForm) error {
	answer := a.ask(gql.Request{Query: runSaved, Variables: map[string]any{"name": name, "variables": values}})
	var data struct{ RunSavedQuery json.RawMessage }
	if err := read(answer, &data); err != nil {
		return err
	}
	answer.Data = data.RunSavedQuery // null where it failed
	return a.print(answer, form)
}

// describe prints the text of a saved query, whose header tells what it answers.
func (a asker) describe(name string) error {
	var data struct{ SavedQuery *queries.Query }
	answer := a.ask(gql.Request{Query: oneSaved, Variables: map[string]any{"name": name}})
	if err := readWhole(answer, &data); err != nil {
		return err
	}
	if data.SavedQuery == nil {
		return fmt.Errorf("no query has the name %q; jaccuse query --list lists all", name)
	}
	_, err := fmt.Fprint(a.cmd.OutOrStdout(), data.SavedQuery.Text)
	return err
}

// save keeps the question of a file under the name in its header.
func (a asker) save(path, by string) error {
	text, err := readQuestion(a.cmd.InOrStdin(), path)
	if err != nil {
		return err
	}
	var data struct{ SaveQuery queries.Query }
	input := map[string]any{"text": text, "by": by}
	if err := readWhole(a.ask(gql.Request{Query: saveOne, Variables: map[string]any{"input": input}}), &data); err != nil {
		return err
	}
	saved := data.SaveQuery
	_, err = fmt.Fprintf(a.cmd.OutOrStdout(), "%s  kept as %s, version %d; take it back with: jaccuse undo %s\n", saved.Entry, saved.Name, saved.Version, saved.Entry)
	return err
}

// list prints all saved queries; a table unless a flag says otherwise.
func (a asker) list(form answerForm) error {
	answer := a.ask(gql.Request{Query: allSaved})
	if form.json || form.csv {
		return a.print(answer, form)
	}
	var data struct{ SavedQueries queries.List }
	if err := readWhole(answer, &data); err != nil {
		return err
	}
	listed := table{columns: []string{"name", "category", "parameters", "title"}}
	for _, q := range data.SavedQueries.Queries {
		listed.rows = append(listed.rows, []string{q.Name, q.Category, parametersOf(q), titleOf(q)})
	}
	for _, why := range data.SavedQueries.Why {
		fmt.Fprintf(a.cmd.ErrOrStderr(), "truncated: %s\n", why)
	}
	return listed.print(a.cmd.OutOrStdout(), widthOf(a.cmd.OutOrStdout()))
}

func parametersOf(q queries.Query) string {
	var parts []string
	for _, parameter := range q.Parameters {
		switch {
		case parameter.Required:
			parts = append(parts, parameter.Name+" (required)")
		case len(parameter.Default) == 0 || string(parameter.Default) == "null":
			parts = append(parts, parameter.Name)
		default:
			parts = append(parts, parameter.Name+"="+strings.Trim(string(parameter.Default), `"`))
		}
	}
	return strings.Join(parts, ", ")
}

func titleOf(q queries.Query) string {
	if q.BuiltIn() {
		return q.Title
	}
	return fmt.Sprintf("%s (by %s, version %d)", q.Title, q.Owner, q.Version)
}

// readWhole reads an answer that has no errors.
func readWhole(answer *gql.Response, data any) error {
	if err := faultsOf(answer); err != nil {
		return err
	}
	return read(answer, data)
}

func read(answer *gql.Response, data any) error {
	if len(answer.Data) == 0 {
		return nil // there are errors only
	}
	if err := json.Unmarshal(answer.Data, data); err != nil {
		return fmt.Errorf("read the answer: %w", err)
	}
	return nil
}
