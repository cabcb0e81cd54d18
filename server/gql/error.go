package gql

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/server/gql/internal/view"
)

// The codes of errors, in extensions.code.
const (
	CodeNotFound    = "NOT_FOUND"   // what a mutation, or a name in a filter, means is not in the store
	CodeInvalid     = "INVALID"     // the query, an argument or a variable breaks a rule; the message says which
	CodeConflict    = "CONFLICT"    // a mutation contradicts what stands already
	CodeUnavailable = "UNAVAILABLE" // the store cannot be asked now; later may help
	CodeLimit       = "LIMIT"       // too much at once; the message names the limit and what to do
	CodeForbidden   = "FORBIDDEN"   // mutations are not allowed here
	CodeInternal    = "INTERNAL"    // a fault of the server; its log says more
)

var (
	errForbidden = errors.New("forbidden")
	errPanic     = errors.New("panic")
)

// codes by the errors of the domain that stand behind them.
var codes = []struct {
	err  error
	code string
}{
	{graph.ErrNotFound, CodeNotFound},
	{graph.ErrInvalid, CodeInvalid},
	{graph.ErrConflict, CodeConflict},
	{view.ErrLimit, CodeLimit},
	{errForbidden, CodeForbidden},
	{graph.ErrUnavailable, CodeUnavailable},
	{context.Canceled, CodeUnavailable},
}

// present tells an error to a client: a sentence and a code. What clients cannot mend goes to the log in full, and they get
// a reference to it.
func (a *API) present(ctx context.Context, err error) *gqlerror.Error {
	if errors.Is(err, context.DeadlineExceeded) {
		err = errTimeout(a.limits)
	}
	if already, ok := errors.AsType[toldAlready](err); ok {
		return already.told
	}
	told := placed(ctx, err)
	code := codeOf(err)
	switch code {
	case CodeInternal, CodeUnavailable:
		told.Message = a.logged(ctx, code, told, err)
	default:
		told.Message = sentence(err)
	}
	told.Extensions = map[string]any{"code": code}
	return told
}

// placed is an error without words that stands at the place of err in the query and in the answer.
func placed(ctx context.Context, err error) *gqlerror.Error {
	if known, ok := errors.AsType[*gqlerror.Error](err); ok {
		return &gqlerror.Error{Path: known.Path, Locations: known.Locations}
	}
	if graphql.GetFieldContext(ctx) == nil {
		return &gqlerror.Error{}
	}
	return &gqlerror.Error{Path: graphql.GetPath(ctx)}
}

func codeOf(err error) string {
	for _, known := range codes {
		if errors.Is(err, known.err) {
			return known.code
		}
	}
	if refused, ok := errors.AsType[*gqlerror.Error](err); ok && refused.Err == nil && refused.Extensions["code"] != nil {
		if isTokenLimit(refused) {
			return CodeLimit
		}
		return CodeInvalid // the library refused the query or its variables
	}
	return CodeInternal
}

// The parser has no error of its own for this.
func isTokenLimit(err *gqlerror.Error) bool {
	return strings.HasPrefix(err.Message, "exceeded token limit of ")
}

// sentence is the message without the name of the sentinel that it ends in.
func sentence(err error) string {
	message := err.Error()
	if known, ok := errors.AsType[*gqlerror.Error](err); ok {
		message = ofVariable(known.Path) + known.Message
		if isTokenLimit(known) {
			message = "this query has too many words: " + known.Message + "; ask in several queries, and give long lists in variables"
		}
	}
	for _, known := range codes {
		message = strings.TrimSuffix(message, ": "+known.err.Error())
	}
	return message
}

// ofVariable tells which variable the library refused; "" for other faults.
func ofVariable(path ast.Path) string {
	if len(path) < 2 || path[0] != ast.PathName("variable") {
		return ""
	}
	return fmt.Sprintf("the variable $%s: ", path[1:])
}

func (a *API) logged(ctx context.Context, code string, told *gqlerror.Error, err error) string {
	reference := graph.NewID()[:8]
	a.log.ErrorContext(ctx, "a query failed", "reference", reference, "code", code, "path", told.Path.String(), "error", err)
	if code == CodeUnavailable {
		return fmt.Sprintf("the store cannot be asked now; try again later (the server's log says why under %s)", reference)
	}
	return fmt.Sprintf("the server failed at this; it is not the query's fault (its log says more under %s)", reference)
}

// recovered makes an error of a panic.
func (a *API) recovered(_ context.Context, cause any) error {
	return fmt.Errorf("%w: %v\n%s", errPanic, cause, debug.Stack())
}
