package gql

import (
	"context"
	"fmt"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// A Request is one operation to answer.
type Request struct {
	Query       string         `json:"query"`
	Operation   string         `json:"operationName"` // which one, where the query holds several
	Variables   map[string]any `json:"variables"`
	QueriesOnly bool           `json:"-"` // refuse mutations, whatever the API allows
	saved       bool           // it is a saved query, run from within another request
}

// A Response is what a request brings. Data and Errors may stand together: what could not be answered is null.
type Response struct {
	graphql.Response
	Executed bool `json:"-"` // false when the request was refused before anything was asked or changed
	Mutation bool `json:"-"` // whether the operation asked for is a mutation
}

// Execute answers a request within the limits. It never fails otherwise than by what it answers.
func (a *API) Execute(ctx context.Context, request Request) (response *Response) {
	ctx, cancel := context.WithTimeoutCause(graphql.StartOperationTrace(ctx), a.limits.Timeout, errTimeout(a.limits))
	defer cancel()
	defer func() {
		if r := recover(); r != nil {
			response = a.refused(ctx, a.recovered(ctx, r))
		}
	}()
	operation, errs := a.executor.CreateOperationContext(ctx, &graphql.RawParams{
		Query: request.Query, OperationName: request.Operation, Variables: request.Variables,
	})
	if len(errs) > 0 {
		return a.refused(ctx, errs)
	}
	mutation := operation.Operation.Operation == ast.Mutation
	if err := a.admit(operation, request); err != nil {
		response = a.refused(ctx, err)
		response.Mutation = mutation
		return response
	}
	operation.DisableIntrospection = false
	return &Response{Response: a.answer(ctx, operation), Executed: true, Mutation: mutation}
}

// answer runs an operation that was admitted.
func (a *API) answer(ctx context.Context, operation *graphql.OperationContext) graphql.Response {
	next, ctx := a.executor.DispatchOperation(ctx, operation)
	if answer := next(ctx); answer != nil {
		return *answer
	}
	return graphql.Response{Errors: gqlerror.List{a.present(ctx, context.Cause(ctx))}} // it ended before it began
}

// admit says why an operation is not to be run, nil when it may.
func (a *API) admit(operation *graphql.OperationContext, request Request) error {
	if operation.Operation.Operation == ast.Mutation && (a.readOnly || request.QueriesOnly) {
		return fmt.Errorf("only queries are answered here, mutations are not: %w", errForbidden)
	}
	if err := exactEnums(a.schema, operation.Operation, operation.Variables); err != nil {
		return err
	}
	size := measure(operation)
	if request.saved && size.runs > 0 {
		return errRunsAnother
	}
	return a.limits.check(size)
}

func (a *API) refused(ctx context.Context, err error) *Response {
	list, several := err.(gqlerror.List)
	if !several {
		return &Response{Response: graphql.Response{Errors: gqlerror.List{a.present(ctx, err)}}}
	}
	response := &Response{}
	for _, one := range list {
		response.Errors = append(response.Errors, a.present(ctx, one))
	}
	return response
}
