package gql

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/server/gql/internal/view"
	"github.com/jaccuse/jaccuse/server/queries"
)

func (q query) SavedQueries(ctx context.Context, category, search *string, first int) (*queries.List, error) {
	if err := view.Between("first", first, 1, view.MaxPage); err != nil {
		return nil, err
	}
	choice := queries.Choice{First: first}
	if category != nil {
		choice.Category = *category
	}
	if search != nil {
		choice.Search = *search
	}
	list, err := q.api.library.List(ctx, q.reader, choice)
	return &list, err
}

func (q query) SavedQuery(ctx context.Context, name string, version *int) (*queries.Query, error) {
	found, err := q.findSaved(ctx, name, version)
	if errors.Is(err, graph.ErrNotFound) {
		return nil, nil
	}
	return found, err
}

func (q query) findSaved(ctx context.Context, name string, version *int) (*queries.Query, error) {
	wanted := 0
	if version != nil {
		if err := view.Between("version", *version, 1, maxVersion); err != nil {
			return nil, err
		}
		wanted = *version
	}
	found, err := q.api.library.Find(ctx, q.reader, name, wanted)
	if err != nil {
		return nil, err
	}
	return &found, nil
}

const maxVersion = 1_000_000

func (q query) RunSavedQuery(ctx context.Context, name string, version *int, variables json.RawMessage) (json.RawMessage, error) {
	saved, err := q.findSaved(ctx, name, version)
	if err != nil {
		return nil, err
	}
	values, err := valuesOf(variables)
	if err != nil {
		return nil, err
	}
	if err := saved.Accept(values); err != nil {
		return nil, err
	}
	answer := q.api.Execute(ctx, Request{Query: saved.Text, Variables: values, QueriesOnly: true, saved: true})
	for _, fault := range answer.Errors {
		graphql.AddError(ctx, toldAlready{within(graphql.GetPath(ctx), fault)})
	}
	return answer.Data, nil
}

// valuesOf reads the values of a saved query's parameters.
func valuesOf(variables json.RawMessage) (map[string]any, error) {
	if len(variables) == 0 {
		return nil, nil
	}
	var values map[string]any
	decoder := json.NewDecoder(bytes.NewReader(variables))
	decoder.UseNumber()
	if err := decoder.Decode(&values); err != nil {
		return nil, fmt.Errorf("\"variables\" is no JSON object with a value for each parameter: %w", graph.ErrInvalid)
	}
	return values, nil
}

// toldAlready is an error of a saved query, as it was told where that was executed.
type toldAlready struct{ told *gqlerror.Error }

func (e toldAlready) Error() string { return e.told.Message }

// within is an error of a saved query at its place in the answer around it. Its lines and columns are those of another text.
func within(outer ast.Path, fault *gqlerror.Error) *gqlerror.Error {
	path := fault.Path
	if !strings.HasPrefix(path.String(), outer.String()) { // those of its fields begin there already
		path = append(outer[:len(outer):len(outer)], path...)
	}
	return &gqlerror.Error{Message: fault.Message, Path: path, Extensions: fault.Extensions}
}

// SaveQuery keeps a question that could be asked: it fits the schema, and its defaults the limits.
func (m mutation) SaveQuery(ctx context.Context, input queries.Draft) (*queries.Query, error) {
	if err := graph.CheckAuthor(input.By); err != nil {
		return nil, err
	}
	prepared, err := m.api.library.Prepare(input)
	if err != nil {
		return nil, err
	}
	if err := m.api.checkSaved(ctx, prepared); err != nil {
		return nil, fmt.Errorf("the query %q cannot be kept: %w", prepared.Name, err)
	}
	kept, err := m.api.library.Keep(ctx, m.store, prepared)
	return &kept, err
}

// checkSaved measures a query with the defaults of its parameters.
func (a *API) checkSaved(ctx context.Context, saved queries.Query) error {
	operation, errs := a.executor.CreateOperationContext(ctx, &graphql.RawParams{Query: saved.Text})
	if operation.Operation == nil {
		return errs
	}
	operation.Variables = saved.Defaults() // required ones have none yet, and no other fault matters here
	size := measure(operation)
	if size.runs > 0 {
		return errRunsAnother
	}
	return a.limits.check(size)
}
