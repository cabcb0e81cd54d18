package gql

import (
	"log/slog"

	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/server/gql/internal/exec"
	"github.com/jaccuse/jaccuse/server/queries"
)

// Options are what an API is made of.
type Options struct {
	Store    graph.Store
	Load     LoadStatement // nil where statements cannot be loaded
	Logger   *slog.Logger  // nil for slog.Default()
	ReadOnly bool          // refuse all mutations
	Limits   Limits        // the zero Limits are DefaultLimits
}

// An API answers GraphQL requests. It may be used by several goroutines at once.
type API struct {
	executor *executor.Executor
	schema   *ast.Schema
	limits   Limits
	log      *slog.Logger
	readOnly bool
	library  *queries.Library
}

// New makes an API.
func New(o Options) *API {
	if o.Logger == nil {
		o.Logger = slog.Default()
	}
	if o.Limits == (Limits{}) {
		o.Limits = DefaultLimits
	}
	resolvers := &root{store: o.Store, load: o.Load}
	schema := exec.NewExecutableSchema(exec.Config{Resolvers: resolvers})
	api := &API{executor: executor.New(schema), schema: schema.Schema(), limits: o.Limits, log: o.Logger, readOnly: o.ReadOnly}
	api.library = queries.NewLibrary(api.schema)
	resolvers.api = api
	api.executor.SetParserTokenLimit(o.Limits.Tokens)
	api.executor.SetErrorPresenter(api.present)
	api.executor.SetRecoverFunc(api.recovered)
	return api
}

// SchemaText is the schema as it is written, with all descriptions.
func (a *API) SchemaText() string { return a.schema.Query.Position.Src.Input }

// Schema is the schema itself.
func (a *API) Schema() *ast.Schema { return a.schema }

// root gives gqlgen the resolvers.
type root struct {
	store graph.Store
	load  LoadStatement
	api   *API
}

func (r *root) Query() exec.QueryResolver       { return query{r.store, r.api} }
func (r *root) Mutation() exec.MutationResolver { return mutation{r.store, r.load, r.api} }
